import type { Motive } from '../../../contract/analysis.ts'
import type { Entry } from '../../../model/completeness.ts'
import { motiveText } from '../../../text/dossier/analysis.ts'
import { commonText } from '../../../text/dossier/common.ts'
import { motiveWords, strengthWords } from '../../../text/dossier/words.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { textRun, type Run } from '../../layout/inline/run.ts'
import { paragraph, row, section, stacked, subsection, table } from '../block-makers.ts'
import type { DossierAllegation } from '../dossier-material.ts'
import type { Scribe } from '../scribe.ts'
import { supportRuns } from '../support-runs.ts'

/** Chapter VIII: motives by class, supporting beside contrary, the alternative explanation with each (domain.md §3.1). */
export function* motiveBlocks(scribe: Scribe): Generator<Block> {
  yield paragraph(scribe.say(motiveText.intro))
  for (const allegation of scribe.material.allegations) yield* allegationMotives(scribe, allegation)
}

function* allegationMotives(scribe: Scribe, { id, row: catalogueRow, motives }: DossierAllegation): Generator<Block> {
  const { say, material } = scribe
  yield section(catalogueRow ? `${id}. ${catalogueRow.title[material.language]}` : id)
  if (motives.length === 0) yield paragraph(say(motiveText.missing))
  for (const motive of motives) yield* motiveParts(scribe, motive)
}

function* motiveParts(scribe: Scribe, { body }: Entry<Motive>): Generator<Block> {
  const { say } = scribe
  const strength =
    body.strength === null ? '' : `; ${say(motiveText.strength, { strength: say(strengthWords[body.strength]) })}`
  yield subsection(`${say(motiveWords[body.class])}: ${body.code}${strength}`)
  if (body.text !== null) yield paragraph(scribe.prose(body.text), { style: 'summary' })
  yield sidesTable(scribe, body)
  const { alternative } = body
  if (alternative !== null)
    yield paragraph(
      [
        textRun(`${say(motiveText.alternative)}: `, { italic: true }),
        textRun(`${say(motiveWords[alternative.class])} (${alternative.code}). `),
        ...scribe.prose(alternative.text),
        ...answeredBy(scribe, alternative),
      ],
      { style: 'summary' },
    )
  if (body.wouldSettle !== null)
    yield paragraph(
      [textRun(`${say(motiveText.wouldSettle)}: `, { italic: true }), ...scribe.prose(body.wouldSettle)],
      { style: 'summary' },
    )
}

function sidesTable(scribe: Scribe, body: Motive): Block {
  const { say } = scribe
  const columns = [
    [say(commonText.supporting), 1],
    [say(commonText.contrary), 1],
  ] as const
  const none = say(motiveText.noContrary)
  const supporting = body.supporting.length > 0 ? supportRuns(scribe, body.supporting, 'cell') : none
  const contrary = stacked([
    body.contrary.length > 0 ? supportRuns(scribe, body.contrary, 'cell') : null,
    body.contraryNote === null ? null : scribe.prose(body.contraryNote),
  ])
  return table(columns, [row([supporting, contrary.length > 0 ? contrary : none])], { extent: 'text' })
}

function answeredBy(scribe: Scribe, alternative: NonNullable<Motive['alternative']>): Run[] {
  if (alternative.answeredBy.length === 0) return []
  return [
    textRun(scribe.say(motiveText.answeredBy)),
    ...supportRuns(scribe, alternative.answeredBy, 'prose'),
    textRun('.'),
  ]
}
