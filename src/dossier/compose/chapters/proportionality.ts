import type { Proportionality } from '../../../contract/analysis.ts'
import { factorsInOrder } from '../../../model/proportionality.ts'
import { proportionalityText } from '../../../text/dossier/analysis.ts'
import { commonText } from '../../../text/dossier/common.ts'
import { factorWords } from '../../../text/dossier/words.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { textRun, type Run } from '../../layout/inline/run.ts'
import { paragraph, row, section, stacked, table } from '../block-makers.ts'
import type { DossierAllegation } from '../dossier-material.ts'
import type { Scribe } from '../scribe.ts'
import { supportRuns } from '../support-runs.ts'

/** Chapter X: the nine factors of each allegation, then aggravating and mitigating facts side by side in equal room. */
export function* proportionalityBlocks(scribe: Scribe): Generator<Block> {
  yield paragraph(scribe.say(proportionalityText.intro))
  for (const allegation of scribe.material.allegations) yield* allegationParts(scribe, allegation)
}

function* allegationParts(scribe: Scribe, allegation: DossierAllegation): Generator<Block> {
  const { say, material } = scribe
  const { id, row: catalogueRow, proportionality } = allegation
  yield section(catalogueRow ? `${id}. ${catalogueRow.title[material.language]}` : id)
  if (proportionality === null) {
    yield paragraph(say(proportionalityText.missing))
    return
  }
  const columns = [
    [say(proportionalityText.factor), 2.2],
    [say(proportionalityText.finding), 4.6],
    [say(commonText.evidence), 1.7],
  ] as const
  yield table(columns, factorRows(scribe, proportionality))
  const sides = [
    [say(proportionalityText.aggravating), 1],
    [say(proportionalityText.mitigating), 1],
  ] as const
  yield table(sides, [row([weighed(scribe, proportionality.aggravating), weighed(scribe, proportionality.mitigating)])])
}

function factorRows(scribe: Scribe, proportionality: Proportionality) {
  const { say } = scribe
  return factorsInOrder(proportionality).map(({ factor, row: entry }, index) =>
    row([
      `${index + 1}. ${say(factorWords[factor])}`,
      entry ? scribe.prose(entry.text) : [textRun(say(proportionalityText.openFactor), { italic: true })],
      entry ? supportRuns(scribe, entry.supports, 'cell') : '–',
    ]),
  )
}

function weighed(scribe: Scribe, items: Proportionality['aggravating']): Run[] {
  if (items.length === 0) return [textRun(scribe.say(proportionalityText.none))]
  return stacked(
    items.map(({ text, supports }) => [
      textRun('– '),
      ...scribe.prose(text),
      ...(supports.length > 0 ? [textRun(' '), ...supportRuns(scribe, supports, 'prose')] : []),
    ]),
  )
}
