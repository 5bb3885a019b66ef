import type { Sentence } from '../../contract/problem.ts'
import { printText, protocolText, resendText } from '../../text/dossier/prints.ts'
import { say, type Language } from '../../text/say.ts'
import { paragraph, row, subsection, table } from '../compose/block-makers.ts'
import type { Block } from '../layout/blocks/block.ts'
import { textRun } from '../layout/inline/run.ts'
import type { StyleName } from '../layout/type/type-scale.ts'
import { signatureLines } from './signature-lines.ts'

/** *Protokol pengambilan unggahan*: what to do beside the phone, and what to write down. */
export function* captureProtocolBlocks(language: Language): Generator<Block> {
  const text = protocolText
  yield paragraph(say(text.lead, language), { style: 'small' })
  yield subsection(say(text.steps, language))
  yield numbered([text.step1, text.step2, text.step3, text.step4, text.step5], language, 'small')
  const asked = [
    text.platform,
    text.account,
    text.url,
    text.act,
    text.timeShown,
    text.phoneClock,
    text.zone,
    text.device,
    text.reactions,
    text.publicly,
    text.files,
    text.when,
  ]
  const blank = say(printText.blank, language)
  yield table(
    [
      ['', 2],
      ['', 3],
    ],
    asked.map((label) => row([say(label, language), [textRun(blank, { tone: 'muted' })]])),
  )
  yield signatureLines([
    [say(text.officer, language), ''],
    [say(text.witness, language), ''],
  ])
}

/** The card a citizen takes home: how the first file comes to the office with everything it knows. */
export function* resendCardBlocks(language: Language): Generator<Block> {
  yield paragraph(say(resendText.lead, language))
  yield numbered([resendText.best, resendText.android, resendText.iphone, resendText.mail], language)
  yield paragraph(say(resendText.keep, language))
  yield paragraph(say(resendText.protection, language), { style: 'quiet' })
}

function numbered(sentences: readonly Sentence[], language: Language, style: StyleName = 'body'): Block {
  const items = sentences.map((sentence) => [textRun(say(sentence, language))])
  return { kind: 'list', marker: 'decimal', items, style }
}
