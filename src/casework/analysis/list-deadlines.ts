import type { DeadlineView } from '../../contract/analysis.ts'
import type { CaseRecord } from '../../contract/case-record.ts'
import type { StartEventCode } from '../../contract/data-packs/deadline-rules.ts'
import type { DataPacks } from '../../contract/data-packs.ts'
import type { DeadlineStart } from '../../contract/time-settings.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { deadlinesOf, type StartEvent } from '../../model/deadline.ts'
import { civilSpanOf } from '../../model/election-phase.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { singleRecord, standingRecords } from '../records/standing-records.ts'
import { caseSetting, civilDateOfInstant, type CaseSetting } from '../timeline/case-setting.ts'
import { datedEvents } from '../timeline/view-timeline.ts'

/**
 * The clocks of a case under its rule set, each with the clause that gives it; empty until a rule set is chosen.
 *
 * A report is kept in time by its receipt, handling by the plenary. Instants become dates in the zone of the region. A kind of start that a
 * person chose counts from what they chose alone, named with its reason; a day that its event no longer has says so. `today` is the
 * day each is told on: for a screen the day it is looked at, for a dossier its own date. The names are those of the pack handed in;
 * `moved` is said of a start whose event has moved.
 */
export function listDeadlines(
  openCase: OpenCase,
  packs: DataPacks,
  { today, ...words }: { today: CivilDate; moved: string },
): DeadlineView[] {
  const setting = caseSetting(openCase, packs)
  const { record } = setting
  if (record === null || record.ruleSet === null) return []
  const steps = packs.deadlineRules.ruleSets.find((set) => set.code === record.ruleSet)?.steps ?? []
  const done = doneDates(openCase, record, setting)
  const keptOn = steps.flatMap((step) => {
    const day = done[step.startEvent]
    return day === undefined ? [] : [[step.code, day] as const]
  })
  return deadlinesOf({
    rules: packs.deadlineRules,
    holidays: packs.holidays,
    ruleSet: record.ruleSet,
    events: withChosen(
      [...recordEvents(record, setting), ...invitationEvents(openCase, setting)],
      chosenStarts(openCase, setting, words),
    ),
    keptOn: Object.fromEntries(keptOn),
    today,
  })
}

function recordEvents(record: CaseRecord, { placeZone }: CaseSetting): StartEvent[] {
  const known: StartEventCode = record.intakeKind === 'finding' ? 'breach-found' : 'act-known'
  const received = civilDateOfInstant(record.receivedAt, placeZone)
  const registered = civilDateOfInstant(record.registeredAt, placeZone)
  return [
    ...record.becameKnown.map((one) => ({ code: known, date: one.date, about: one.about })),
    ...dated('report-submitted', received),
    ...dated('report-received', received),
    ...dated('report-registered', registered),
  ]
}

function invitationEvents(openCase: OpenCase, { placeZone }: CaseSetting): StartEvent[] {
  return standingRecords(openCase, 'invitation').flatMap(({ body }) => {
    const date = civilDateOfInstant(body.invitedFor, placeZone)
    return date === null ? [] : [{ code: 'interview-date', date, about: body.person }]
  })
}

function withChosen(told: readonly StartEvent[], chosen: readonly StartEvent[]): StartEvent[] {
  const codes = new Set(chosen.map((start) => start.code))
  return [...told.filter((start) => !codes.has(start.code)), ...chosen]
}

function chosenStarts(openCase: OpenCase, { placeZone }: CaseSetting, words: { moved: string }): StartEvent[] {
  const starts = singleRecord(openCase, 'time-settings')?.starts ?? []
  if (starts.length === 0) return []
  const spans = new Map(
    datedEvents(openCase).map(({ id, body, time }) => [id, civilSpanOf(time, body.place?.zone ?? placeZone)]),
  )
  return starts.map((start) => ({
    code: start.code,
    date: start.date,
    about: aboutOf(start, spans.get(start.event ?? ''), words),
  }))
}

/** `E-05, B-036; alasan`; where the event has moved to other days since, or has none, that is said and nothing is moved silently. */
function aboutOf(
  { event, evidence, because, date }: DeadlineStart,
  span: ReturnType<typeof civilSpanOf> | undefined,
  words: { moved: string },
): string {
  const basis = [event, evidence].filter((part) => part !== null).join(', ')
  const holds = span !== undefined && span !== null && (span.first ?? date) <= date && date <= (span.last ?? date)
  const moved = event === null || holds ? [] : [words.moved]
  return [...(basis === '' ? [] : [basis]), because, ...moved].join('; ')
}

function dated(code: StartEventCode, date: CivilDate | null): StartEvent[] {
  return date === null ? [] : [{ code, date, about: null }]
}

/** The day on which what each event started was done, as far as the case tells it. */
function doneDates(
  openCase: OpenCase,
  record: CaseRecord,
  { placeZone }: CaseSetting,
): Partial<Record<StartEventCode, CivilDate>> {
  const plenary = standingRecords(openCase, 'plenary')
    .map((one) => civilDateOfInstant(one.body.heldAt, placeZone))
    .at(-1)
  const received = civilDateOfInstant(record.receivedAt, placeZone)
  const registered = civilDateOfInstant(record.registeredAt, placeZone)
  return {
    ...(received === null ? {} : { 'act-known': received }),
    ...(registered === null ? {} : { 'breach-found': registered, 'report-submitted': registered }),
    ...(plenary === undefined || plenary === null ? {} : { 'report-received': plenary, 'report-registered': plenary }),
  }
}
