import type { AllegationView, ElementView } from '../../../contract/analysis.ts'
import { elementText } from '../../../text/dossier/analysis.ts'
import { commonText } from '../../../text/dossier/common.ts'
import { elementStateWords, flagWords, outcomeWords } from '../../../text/dossier/words.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { textRun, type Run } from '../../layout/inline/run.ts'
import { facts, paragraph, row, section, stacked, subsection, table } from '../block-makers.ts'
import type { DossierAllegation } from '../dossier-material.ts'
import { categoryName, lawBlocks } from '../law-blocks.ts'
import type { Scribe } from '../scribe.ts'
import { supportRuns } from '../support-runs.ts'

/**
 * Chapter IX: each allegation against its provision, element by element: fact, interpretation and conclusion apart, contrary evidence
 * beside the supporting. Law is printed with the confidence of its source; conflicts of sources stay visible.
 */
export function* elementBlocks(scribe: Scribe): Generator<Block> {
  for (const allegation of scribe.material.allegations) yield* allegationBlocks(scribe, allegation)
}

function* allegationBlocks(scribe: Scribe, allegation: DossierAllegation): Generator<Block> {
  const { say, material } = scribe
  const { row: catalogueRow } = allegation
  const title = catalogueRow?.title[material.language] ?? say(elementText.noRow)
  yield section(say(elementText.allegation, { id: allegation.id, title }))
  yield facts(allegationRows(scribe, allegation))
  if (catalogueRow !== null) yield* lawBlocks(scribe, catalogueRow)
  yield subsection(say(elementText.matrix))
  yield matrixTable(scribe, allegation.elements)
  yield paragraph(say(elementText.draft), { style: 'quiet' })
  yield subsection(say(elementText.reasons))
  for (const element of allegation.elements) yield* elementParts(scribe, element)
  yield* answerParts(scribe, allegation)
}

function allegationRows(
  scribe: Scribe,
  { allegation, row: catalogueRow, phase, alsoOffered }: AllegationView,
): (readonly [string, string | readonly Run[] | null])[] {
  const { say, material } = scribe
  const chosen = allegation.phaseChosen
  const phaseLines = stacked([
    phase && phase.shown[material.language],
    chosen &&
      say(elementText.phaseChosen, {
        position: say(elementText[`position-${chosen.position}`]),
        reason: chosen.reason,
      }),
  ])
  return [
    [say(elementText.act), scribe.prose(allegation.act)],
    [say(elementText.row), catalogueRow && `${catalogueRow.code}: ${catalogueRow.title[material.language]}`],
    [say(elementText.category), catalogueRow && categoryName(scribe, catalogueRow.category)],
    [say(elementText.phase), phaseLines],
    [say(elementText.notes), stacked(allegation.notes.map((note) => scribe.prose(note)))],
    ['', alsoOffered.length > 0 ? say(elementText.offered, { rows: alsoOffered.join(', ') }) : null],
  ]
}

function matrixTable(scribe: Scribe, elements: readonly ElementView[]): Block {
  const { say } = scribe
  const columns = [
    [say(elementText.element), 3.2],
    [say(commonText.supporting), 2.2],
    [say(commonText.contrary), 2.2],
    [say(elementText.state), 1.9],
    [say(elementText.result), 1.7],
  ] as const
  return table(
    columns,
    elements.map((element) => matrixRow(scribe, element)),
  )
}

function matrixRow(scribe: Scribe, { element, text, state, assessment, independentSources, flags }: ElementView) {
  const { say } = scribe
  const dash = '–'
  const conclusion = assessment?.conclusion ?? null
  const cellOf = (supports: NonNullable<typeof assessment>['supporting'] | undefined): string | Run[] =>
    supports && supports.length > 0 ? supportRuns(scribe, supports, 'cell') : dash
  return row([
    [textRun(`${element} `, { bold: true }), textRun(text)],
    cellOf(assessment?.supporting),
    cellOf(assessment?.contrary),
    stacked([
      say(elementStateWords[state]),
      [textRun(say(elementText.sources, { count: independentSources }), { tone: 'muted' })],
      ...flags.map((flag) => [textRun(say(flagWords[flag]), { italic: true })]),
    ]),
    [textRun(conclusion === null ? say(elementText.open) : say(outcomeWords[conclusion]), { bold: true })],
  ])
}

function* elementParts(scribe: Scribe, { element, text, assessment }: ElementView): Generator<Block> {
  const { say } = scribe
  if (assessment === null) return
  yield paragraph([textRun(`${element}. ${text}`, { bold: true })], { keepWithNext: true, gap: 14 })
  if (assessment.fact !== null) yield paragraph(scribe.prose(assessment.fact))
  if (assessment.interpretation !== null)
    yield {
      kind: 'box',
      look: 'interpretation',
      label: say(commonText.interpretation),
      author: assessment.interpretation.by,
      blocks: [paragraph(scribe.prose(assessment.interpretation.text))],
    }
  if (assessment.conclusion !== null)
    yield {
      kind: 'box',
      look: 'conclusion',
      label: `${say(commonText.conclusion)}: ${element} ${say(outcomeWords[assessment.conclusion]).toUpperCase()}`,
      blocks: [
        ...(assessment.reason === null ? [] : [paragraph(scribe.prose(assessment.reason))]),
        ...restsOn(scribe, assessment.supporting),
      ],
    }
}

function restsOn(scribe: Scribe, supports: NonNullable<ElementView['assessment']>['supporting']): Block[] {
  if (supports.length === 0) return []
  const runs = [textRun(scribe.say(commonText.restsOn), { italic: true }), ...supportRuns(scribe, supports, 'prose')]
  return [paragraph(runs, { style: 'quiet' })]
}

/** The subject's own answer stands with every allegation: the right to be heard is shown, not assumed. */
function* answerParts(scribe: Scribe, { allegation }: AllegationView): Generator<Block> {
  const { say } = scribe
  yield subsection(say(elementText.answer))
  const { answer } = allegation
  if (answer === null) yield paragraph(say(elementText.noAnswer))
  else yield paragraph([...scribe.prose(answer.text), textRun(' '), ...supportRuns(scribe, answer.supports, 'prose')])
}
