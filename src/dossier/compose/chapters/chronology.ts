import type { EventView } from '../../../contract/timeline.ts'
import { hasInterval } from '../../../model/claimed-time.ts'
import { elementText } from '../../../text/dossier/analysis.ts'
import { chronologyText } from '../../../text/dossier/chronology.ts'
import { certaintyWords } from '../../../text/dossier/words.ts'
import type { Block, TableRow } from '../../layout/blocks/block.ts'
import { textRun, type Run } from '../../layout/inline/run.ts'
import { anchors } from '../anchors.ts'
import { paragraph, row, stacked, table } from '../block-makers.ts'
import { chronologyFigure } from '../chronology-figure.ts'
import type { Scribe } from '../scribe.ts'
import { supportRuns } from '../support-runs.ts'

/** Chapter IV: the chronology as a figure and as a table; uncertain times in words, undated events apart. */
export function* chronologyBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  if (material.events.length === 0) {
    yield paragraph(say(chronologyText.none))
    return
  }
  yield paragraph(say(chronologyText.intro, { zone: material.case.zone }), { keepWithNext: true })
  const figure = chronologyFigure(scribe)
  if (figure !== null) yield figure
  const columns = [
    [say(chronologyText.number), 0.8],
    [say(chronologyText.when), 2.4],
    [say(chronologyText.where), 1.6],
    [say(chronologyText.what), 3.9],
    [say(chronologyText.stage), 1.9],
    [say(chronologyText.evidence), 2],
  ] as const
  yield table(columns, eventRows(scribe))
}

function* eventRows(scribe: Scribe): Generator<TableRow> {
  const { events } = scribe.material
  for (const event of events.filter(({ time }) => hasInterval(time))) yield eventRow(scribe, event)
  const undated = events.filter(({ time }) => !hasInterval(time))
  if (undated.length === 0) return
  yield { kind: 'group', runs: [textRun(scribe.say(chronologyText.undated))] }
  for (const event of undated) yield eventRow(scribe, event)
}

function eventRow(scribe: Scribe, view: EventView): TableRow {
  const { language } = scribe.material
  const place = view.event.place?.name ?? '–'
  return row(
    [
      view.id,
      [textRun(view.shownTime[language]), ...orderRuns(scribe, view)],
      scribe.prose(place),
      whatRuns(scribe, view),
      stageRuns(scribe, view),
      supportRuns(scribe, view.event.supports, 'cell'),
    ],
    { anchor: anchors.event(view.id) },
  )
}

function orderRuns(scribe: Scribe, { event }: EventView): Run[] {
  if (event.before.length === 0) return []
  return [{ kind: 'line-break' }, textRun(scribe.say(chronologyText.before, { events: event.before.join(', ') }))]
}

function whatRuns(scribe: Scribe, view: EventView): Run[] {
  const { say } = scribe
  const { title, description, certainty, officialAgenda, stateFacility } = view.event
  return stacked([
    [textRun(title, { bold: true })],
    description === null ? null : scribe.prose(description),
    officialAgenda === null ? null : say(chronologyText.agenda, { agenda: officialAgenda }),
    stateFacility === null ? null : say(chronologyText.facility, { facility: stateFacility }),
    view.conflictsWith.length === 0 ? null : say(chronologyText.conflict, { events: view.conflictsWith.join(', ') }),
    certainty === 'proved' ? null : [textRun(say(certaintyWords[certainty]), { italic: true })],
  ])
}

/** The phase in a few words, every position an uncertain time touches; the figures behind it stand with the allegation. */
function stageRuns(scribe: Scribe, { phase, stages }: EventView): Run[] {
  const { say, material } = scribe
  const names = stages.flatMap((code) => material.stageNames?.[code] ?? [])
  const positions = (phase?.positions ?? []).map((position) => say(elementText[`position-${position}`]))
  const campaign = phase !== null && phase.campaign.every((isCampaign) => isCampaign) && phase.campaign.length > 0
  return stacked([
    positions.join(say(chronologyText.or)),
    campaign ? say(chronologyText.campaign) : null,
    ...names.map((name) => [textRun(name, { tone: 'muted' })]),
  ])
}
