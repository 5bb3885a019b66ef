import { basisWords } from '../compose/basis-words.ts'
import { formatInstant } from '../../model/format-moment.ts'
import { printText, receiptText } from '../../text/dossier/prints.ts'
import { say } from '../../text/say.ts'
import { facts, paragraph, row, stacked, table } from '../compose/block-makers.ts'
import { groupedNumber } from '../compose/grouped-number.ts'
import type { Block } from '../layout/blocks/block.ts'
import type { PrintMaterial } from './print-material.ts'
import { signatureLines } from './signature-lines.ts'

type Receipt = Extract<PrintMaterial['content'], { kind: 'receipt' }>

/** *Tanda terima bukti*: the sheet of the batch, each file with its digest, and two signatures. */
export function* receiptBlocks(material: PrintMaterial, { batch, lines }: Receipt): Generator<Block> {
  const { language } = material
  const { sheet } = batch
  const unknown = say(printText.unknown, language)
  const moment = (instant: string | null): string =>
    instant === null ? unknown : formatInstant(Date.parse(instant), material.case.zone)[language]
  yield paragraph(say(receiptText.lead, language))
  yield facts([
    [say(receiptText.batch, language), String(batch.number)],
    [say(receiptText.handedOverBy, language), sheet.handedOverBy ?? unknown],
    [say(receiptText.handedOverAt, language), moment(sheet.handedOverAt)],
    [say(receiptText.place, language), sheet.place ?? unknown],
    [say(receiptText.medium, language), sheet.medium ?? unknown],
    [say(receiptText.basis, language), basisWords(sheet, (sentence) => say(sentence, language)) ?? unknown],
    [say(receiptText.receivedBy, language), `${batch.receivedBy}, ${moment(batch.openedAt)}`],
    [say(receiptText.hops, language), hopRuns(material, sheet.hops)],
    [say(receiptText.note, language), sheet.note],
  ])
  yield table(
    [
      [say(receiptText.number, language), 1.1],
      [say(receiptText.name, language), 3.4],
      [say(receiptText.size, language), 1.4, 'right'],
      [say(receiptText.sha256, language), 4.4],
    ],
    lines.map((line) => {
      const name = line.again ? say(receiptText.again, language, { name: line.name, number: line.number }) : line.name
      return row([line.number, name, groupedNumber(line.sizeBytes, language), [{ kind: 'hash', hex: line.sha256 }]])
    }),
  )
  yield paragraph(say(receiptText.scope, language), { style: 'quiet' })
  yield signatureLines([
    [say(receiptText.giver, language), sheet.handedOverBy ?? ''],
    [say(receiptText.receiver, language), batch.receivedBy],
  ])
}

/** *Tidak diketahui* is an answer in every place of a hop. */
function hopRuns({ language }: PrintMaterial, hops: Receipt['batch']['sheet']['hops']) {
  const unknown = say(printText.unknown, language)
  return stacked(
    hops.map(({ who, how, when }, index) => {
      const told = { who: who ?? unknown, how: how ?? unknown, when: when ?? unknown }
      return `${index + 1}. ${say(receiptText.hop, language, told)}`
    }),
  )
}
