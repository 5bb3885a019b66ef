import type { Allegation, AllegationView, CatalogueRowView, ElementView } from '../../contract/analysis.ts'
import type { DataPacks } from '../../contract/data-packs.ts'
import type { PhaseView } from '../../contract/timeline.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { civilSpanOf } from '../../model/election-phase.ts'
import { elementFlags, elementState, independentSources } from '../../model/elements.ts'
import { applicableRows, catalogueRow, type CatalogueQuestion } from '../../model/legal-catalogue.ts'
import type { SourceFacts } from '../../model/source-counting.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { zonesOfEvent } from '../places/zones-of-event.ts'
import { findStanding } from '../records/check-references.ts'
import { standingRecord, standingRecords, type Standing } from '../records/standing-records.ts'
import { caseSetting, phaseOfTimes } from '../timeline/case-setting.ts'
import { datedEvents, type DatedEvent } from '../timeline/view-timeline.ts'
import { findUnsettled } from './find-unsettled.ts'
import { sourceFactsOf, type NearCopies } from './source-facts.ts'

/** What the derived views need beside the case: the packs, near copies, and the day looked from. */
export type AnalysisContext = { readonly packs: DataPacks; readonly nearCopies: NearCopies; readonly today: CivilDate }

/** An allegation with its events, its phase, and the question it puts to the catalogue; null where kind or day are not known. */
export type FramedAllegation = {
  readonly allegation: Standing<Allegation>
  readonly events: readonly DatedEvent[]
  readonly phase: PhaseView | null
  readonly question: CatalogueQuestion | null
}

/** Reads what an allegation rests on. `not-found` where the allegation does not stand. */
export function frameAllegation(openCase: OpenCase, id: string, context: AnalysisContext): FramedAllegation {
  const allegation = findStanding(openCase, 'allegation', id)
  const { packs, today } = context
  const setting = caseSetting(openCase, packs)
  const events = datedEvents(openCase).filter((event) => allegation.body.events.includes(event.id))
  const times = events.map((event) => event.time)
  const zones = events.map((event) => zonesOfEvent(event.body))
  const phase = events.length === 0 ? null : phaseOfTimes(times, allegation.body.contest, { setting, packs, zones })
  const kind = standingRecord(openCase, 'person', allegation.body.subject)?.body.subjectKind ?? null
  const days = actDays(events, setting)
  if (kind === null || days === null) return { allegation, events, phase, question: null }
  const question = {
    catalogue: packs.catalogue,
    subjectKind: kind,
    contest: allegation.body.contest,
    positions: phase?.positions ?? [],
    campaign: phase?.campaign ?? [],
    actFrom: days.from,
    actTo: days.to,
    composedOn: today,
  }
  return { allegation, events, phase, question }
}

/** The rows that may apply to an allegation, on the day of the act and in every phase it touches. */
export function rowsFor(openCase: OpenCase, id: string, context: AnalysisContext): CatalogueRowView[] {
  const { question } = frameAllegation(openCase, id, context)
  return question === null ? [] : applicableRows(question)
}

/** An allegation with its phase, its row, the rows of the other side where they are open too, and its matrix. */
export function viewAllegation(openCase: OpenCase, id: string, context: AnalysisContext): AllegationView {
  const { allegation, phase, question } = frameAllegation(openCase, id, context)
  const row = question === null || allegation.body.row === null ? null : catalogueRow(allegation.body.row, question)
  const offered = question === null ? [] : applicableRows(question).map((one) => one.code)
  return {
    id,
    allegation: allegation.body,
    subjectKind: question?.subjectKind ?? null,
    phase,
    row,
    alsoOffered: row === null || row.counterpart === null ? [] : offered.filter((code) => code === row.counterpart),
    elements: viewElements(
      openCase,
      { allegation, row },
      sourceFactsOf(openCase, allegation.body.subject, context.nearCopies),
    ),
  }
}

/**
 * Whether the row chosen may apply on the day and in the phase of the act, the phase a person chose going before the touched ones.
 *
 * A choice the time of the act does not touch stands with its reason (a post may still be seen later) and is a gap of its own,
 * `phase-reopened`, until somebody chooses anew or accepts it.
 */
export function rowApplies({ allegation, question }: FramedAllegation): boolean {
  const { row, phaseChosen } = allegation.body
  if (row === null || question === null) return false
  const positions = phaseChosen === null ? question.positions : [phaseChosen.position]
  return applicableRows({ ...question, positions }).some((one) => one.code === row)
}

function viewElements(
  openCase: OpenCase,
  { allegation, row }: { allegation: Standing<Allegation>; row: CatalogueRowView | null },
  facts: SourceFacts,
): ElementView[] {
  const assessments = standingRecords(openCase, 'element').filter((one) => one.body.allegation === allegation.id)
  return (row?.elements ?? []).map((element) => {
    const assessed = assessments.find((one) => one.body.element === element.code) ?? null
    const unsettled = assessed === null ? new Set<string>() : findUnsettled(openCase, assessed, facts.restsOn)
    const body = assessed?.body ?? null
    const full = { ...facts, unsettled }
    return {
      id: assessed?.id ?? null,
      element: element.code,
      text: element.text,
      state: elementState(body, full),
      assessment: body,
      independentSources: independentSources(body, full),
      flags: elementFlags(body, full),
    }
  })
}

/** First and last day the act may have happened on; where no event has a closed time, the days it was reported for. */
function actDays(
  events: readonly DatedEvent[],
  { record, placeZone }: ReturnType<typeof caseSetting>,
): { from: CivilDate; to: CivilDate } | null {
  const spans = events
    .flatMap((event) => {
      const zones = zonesOfEvent(event.body)
      return (zones.length === 0 ? [placeZone] : zones).map((zone) => civilSpanOf(event.time, zone))
    })
    .filter((span) => span !== null)
  const told = spans.flatMap(({ first, last }) => (first === null || last === null ? [] : [first, last]))
  const reported = (record?.reportedActs ?? []).flatMap((act) => (act.date === null ? [] : [act.date]))
  const days = (told.length > 0 ? told : reported).toSorted()
  const [from, to] = [days[0], days.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}
