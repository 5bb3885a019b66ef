import { outcomeWords } from '../../../text/dossier/words.ts'
import { summaryText } from '../../../text/dossier/outcome.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { textRun, type Run } from '../../layout/inline/run.ts'
import { paragraph, smallSection } from '../block-makers.ts'
import type { DossierAllegation } from '../dossier-material.ts'
import type { Scribe } from '../scribe.ts'
import { supportRuns } from '../support-runs.ts'

/** One page for the head who signs: what is alleged, the key proofs, what was concluded, what stays open. */
export function* summaryBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  const narrative = material.narrative
  if (narrative === null) yield paragraph(say(summaryText.missing))
  for (const text of narrative?.summary ?? []) yield paragraph(scribe.prose(text))
  yield smallSection(say(summaryText.alleged))
  yield dashed(material.allegations.map(({ id, allegation }) => [textRun(`${id}. `), ...scribe.prose(allegation.act)]))
  if (narrative && narrative.keyProofs.length > 0) {
    yield smallSection(say(summaryText.proofs))
    yield dashed(
      narrative.keyProofs.map((proof) => [
        ...scribe.prose(proof.text),
        textRun(' '),
        ...supportRuns(scribe, proof.supports, 'prose'),
      ]),
    )
  }
  yield {
    kind: 'box',
    look: 'conclusion',
    label: say(summaryText.findings).toUpperCase(),
    blocks: [dashed(material.allegations.map((allegation) => findingLine(scribe, allegation)))],
  }
  yield smallSection(say(summaryText.doubts))
  const doubts = narrative?.openDoubts ?? []
  if (doubts.length === 0) yield paragraph(say(summaryText.noDoubts))
  else yield dashed(doubts.map((doubt) => scribe.prose(doubt)))
}

function dashed(items: readonly (readonly Run[])[]): Block {
  return { kind: 'list', marker: 'dash', items, style: 'summary' }
}

function findingLine(scribe: Scribe, { id, row, conclusion }: DossierAllegation): Run[] {
  const outcome = conclusion ? scribe.say(outcomeWords[conclusion.outcome]) : scribe.say(summaryText.missing)
  const title = row ? ` (${row.code}) ` : ' '
  return [textRun(`${id}${title}`), textRun(outcome, { bold: true })]
}
