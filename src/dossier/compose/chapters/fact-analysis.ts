import type { Contradiction } from '../../../contract/analysis.ts'
import type { CaseEvent, DeviceCard, EventView } from '../../../contract/timeline.ts'
import type { Entry } from '../../../model/completeness.ts'
import { cardOffset, formatCorrection } from '../../../model/device-clock.ts'
import { factText } from '../../../text/dossier/analysis.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { textRun, type Run } from '../../layout/inline/run.ts'
import { paragraph, row, section, stacked, subsection, table } from '../block-makers.ts'
import { referenceRun } from '../prose-runs.ts'
import type { Scribe } from '../scribe.ts'
import { supportRuns } from '../support-runs.ts'

/** Chapter VII: facts by how far they are supported, contradictions side by side, and the clocks times rest on. No interpretation. */
export function* factAnalysisBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  yield paragraph(say(factText.intro))
  yield* factSection(scribe, 'proved', { title: say(factText.supported), number: 'A' })
  yield* factSection(scribe, 'disputed', { title: say(factText.disputed), number: 'B' })
  yield* factSection(scribe, 'unproved', { title: say(factText.unsupported), number: 'C' })
  yield section(say(factText.contradictions), { number: 'D' })
  if (material.contradictions.length === 0) yield paragraph(say(factText.none))
  for (const contradiction of material.contradictions) yield* contradictionBlocks(scribe, contradiction)
  if (material.devices.length === 0) return
  yield section(say(factText.devices), { number: 'E' })
  yield deviceTable(scribe)
}

function* factSection(
  scribe: Scribe,
  certainty: CaseEvent['certainty'],
  heading: { title: string; number: string },
): Generator<Block> {
  const events = scribe.material.events.filter(({ event }) => event.certainty === certainty)
  yield section(heading.title, { number: heading.number })
  if (events.length === 0) yield paragraph(scribe.say(factText.none))
  else yield { kind: 'list', marker: 'dash', items: events.map((event) => factLine(scribe, event)) }
}

function factLine(scribe: Scribe, view: EventView): Run[] {
  const { event } = view
  const when = view.shownTime[scribe.material.language]
  const reference = referenceRun(view.id, scribe.places, 'none') ?? textRun(view.id)
  return [
    ...scribe.prose(event.title),
    textRun(` (${when}; `),
    reference,
    textRun('). '),
    ...supportRuns(scribe, event.supports, 'prose'),
  ]
}

/** Each side of a contradiction has the same room: they stand in one table, in the order they were recorded. */
function* contradictionBlocks(scribe: Scribe, { id, body }: Entry<Contradiction>): Generator<Block> {
  yield subsection(`${id}. ${body.about}`)
  const columns = body.sides.map((_, index) => [String.fromCharCode(97 + index), 1] as const)
  const cells = body.sides.map((side) =>
    stacked([scribe.prose(side.claim), supportRuns(scribe, side.supports, 'cell')]),
  )
  yield table(columns, [row(cells)])
  yield paragraph(explanationRuns(scribe, body), { style: 'summary' })
}

function explanationRuns(scribe: Scribe, { explanation }: Contradiction): Run[] {
  const { say } = scribe
  if (explanation === null) return [textRun(say(factText.unexplained), { italic: true })]
  return [
    textRun(`${say(factText.explanation)}: `, { italic: true }),
    ...scribe.prose(explanation.text),
    textRun(' '),
    ...supportRuns(scribe, explanation.supports, 'prose'),
  ]
}

function deviceTable(scribe: Scribe): Block {
  const { say } = scribe
  const columns = [
    [say(factText.device), 2],
    [say(factText.correction), 2.4],
    [say(factText.references), 3],
    [say(factText.covers), 2.4],
  ] as const
  return table(
    columns,
    scribe.material.devices.map((device) => deviceRow(scribe, device)),
  )
}

function deviceRow(scribe: Scribe, { id, body }: Entry<DeviceCard>) {
  const { say, material } = scribe
  const { offset } = cardOffset(body)
  const correction = offset === null ? say(factText.noCorrection) : formatCorrection(offset)[material.language]
  const references = body.references.map(({ evidence, how }) => [
    ...(evidence === null ? [] : [chip(scribe, evidence), textRun(' ')]),
    ...scribe.prose(how),
  ])
  return row([
    stacked([[textRun(`${id} ${body.name}`, { bold: true })], [body.make, body.model].filter(Boolean).join(' ')]),
    stacked([correction, body.applied ? null : [textRun(say(factText.notApplied), { italic: true })]]),
    stacked(references),
    body.covers.flatMap((number, index) => [...(index === 0 ? [] : [textRun(' ')]), chip(scribe, number)]),
  ])
}

function chip(scribe: Scribe, number: string): Run {
  return referenceRun(number, scribe.places, 'none') ?? textRun(number)
}
