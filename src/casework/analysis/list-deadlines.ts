import type { DeadlineView } from '../../contract/analysis.ts'
import type { CaseRecord } from '../../contract/case-record.ts'
import type { StartEventCode } from '../../contract/data-packs/deadline-rules.ts'
import type { DataPacks } from '../../contract/data-packs.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { deadlinesOf, type StartEvent } from '../../model/deadline.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { standingRecords } from '../records/standing-records.ts'
import { caseSetting, civilDateOfInstant, type CaseSetting } from '../timeline/case-setting.ts'

/**
 * The clocks of a case under its rule set, each with the clause that gives it; empty until a rule set is chosen.
 *
 * A report is kept in time by its receipt, handling by the plenary. Instants become dates in the zone of the region.
 */
export function listDeadlines(openCase: OpenCase, packs: DataPacks): DeadlineView[] {
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
    events: [...recordEvents(record, setting), ...invitationEvents(openCase, setting)],
    keptOn: Object.fromEntries(keptOn),
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
