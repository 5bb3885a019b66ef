import { approvalText } from '../../../text/dossier/front-matter.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { textRun, type Run } from '../../layout/inline/run.ts'
import { facts, paragraph, smallSection } from '../block-makers.ts'
import { nipLine } from '../person-lines.ts'
import { plannedSigners, type PlannedSigner } from '../planned-signers.ts'
import type { Scribe } from '../scribe.ts'

const small = { style: 'summary' } as const

/** The approval sheet: the fields to sign in, what a signature there means, and how to check it (PP 71/2019 arts. 59-60). */
export function* approvalBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  yield paragraph(say(approvalText.fixed, { moment: scribe.moment(material.frozenAt) }), small)
  const signers = plannedSigners(material)
  if (signers.length === 0) yield paragraph(say(approvalText.noSigners))
  for (const signer of signers) yield signatureBlock(scribe, signer)
  yield smallSection(say(approvalText.certifiedHeading))
  yield paragraph(say(approvalText.certified), small)
  yield smallSection(say(approvalText.howToVerify))
  yield {
    kind: 'list',
    marker: 'decimal',
    style: 'summary',
    items: [approvalText.verifyFile, approvalText.verifyWhole, approvalText.verifyEvidence].map((sentence) => [
      textRun(say(sentence)),
    ]),
  }
  yield paragraph([textRun(say(approvalText.scope), { italic: true })], small)
  const { head } = material.custody
  yield facts(
    [
      [say(approvalText.custodyHead), [{ kind: 'hash', hex: head.entryHash }]],
      [say(approvalText.merkleRoot), [{ kind: 'hash', hex: head.merkleRoot }]],
      [say(approvalText.custodyCount), String(head.sequence)],
    ],
    { style: 'small', wide: true, labelWidth: 100 },
  )
}

function signatureBlock(scribe: Scribe, { officer, order, field }: PlannedSigner): Block {
  const { say, material } = scribe
  const { name, position } = officer
  const city = material.office.city
  const date = scribe.dayOf(material.frozenAt)
  const beside: Run[][] = [
    [textRun(say(approvalText.signer, { order }), { family: 'sans' })],
    [textRun(city === null ? date : `${city}, ${date}`)],
    [textRun(position)],
    [textRun(name, { bold: true, tone: 'ink' })],
    ...nipLine(scribe, officer.nip).map((line) => [textRun(line)]),
  ]
  return {
    kind: 'signature',
    field,
    inside: [
      say(approvalText.fieldTitle, { order }),
      say(approvalText.fieldFor, { name, position }),
      say(approvalText.fieldHint),
    ],
    beside,
    tooltip: say(approvalText.fieldTooltip, { name }),
  }
}
