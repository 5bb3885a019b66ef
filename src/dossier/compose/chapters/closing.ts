import { closingText } from '../../../text/dossier/outcome.ts'
import { frameText } from '../../../text/dossier/frame.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { textRun } from '../../layout/inline/run.ts'
import { anchors } from '../anchors.ts'
import { paragraph, section } from '../block-makers.ts'
import { nipLine } from '../person-lines.ts'
import type { Scribe } from '../scribe.ts'
import { plannedSigners } from '../planned-signers.ts'

/** Chapter XIII: place and date, the signers in words, copies. The signatures themselves stand on the approval sheet. */
export function* closingBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  yield paragraph(say(closingText.text, { moment: scribe.moment(material.frozenAt) }))
  const page = { kind: 'page', anchor: anchors.approval } as const
  yield paragraph([textRun(`${say(closingText.signedAt)}${say(frameText.pageShort)}\u00a0`), page])
  const date = scribe.dayOf(material.frozenAt)
  yield paragraph(material.office.city === null ? date : `${material.office.city}, ${date}`, {
    gap: 22,
    keepWithNext: true,
  })
  for (const { officer } of plannedSigners(material)) {
    yield paragraph(officer.position, { gap: 14, keepWithNext: true })
    yield paragraph([textRun(officer.name, { bold: true })], { gap: 0, keepWithNext: officer.nip !== null })
    for (const line of nipLine(scribe, officer.nip)) yield paragraph(line, { gap: 0, style: 'quiet' })
  }
  const copies = material.record?.copiesTo.length ? material.record.copiesTo : material.form.copiesTo
  if (copies.length === 0) return
  yield section(say(closingText.copies))
  yield { kind: 'list', marker: 'decimal', style: 'summary', items: copies.map((copy) => [textRun(copy)]) }
}
