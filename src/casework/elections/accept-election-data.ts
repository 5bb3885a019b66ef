import type { CaseRecord, ElectionData } from '../../contract/case-record.ts'
import type { DataPacks } from '../../contract/data-packs.ts'
import { refuseEntry, refuseReference } from '../records/check-references.ts'

/**
 * Refuses an override of a milestone or window the calendar does not have, one without the date it is about, and two pairs of one number.
 *
 * A number means something only if it is one pair's (domain.md §2.1).
 */
export function acceptElectionData(data: ElectionData, { calendar }: Pick<DataPacks, 'calendar'>): void {
  for (const override of data.overrides) {
    const isMilestone = calendar.milestones.some((milestone) => milestone.code === override.replaces)
    const isWindow = calendar.windows.some((window) => window.code === override.replaces)
    if (!isMilestone && !isWindow) refuseReference(override.replaces)
    if (isMilestone && override.date === null) refuseEntry(`${override.replaces}: date`)
    if (isWindow && (override.start === null || override.end === null)) refuseEntry(`${override.replaces}: start, end`)
    if (override.start !== null && override.end !== null && override.end < override.start)
      refuseEntry(`${override.replaces}: end < start`)
    if ((override.hour === null) !== (override.zone === null)) refuseEntry(`${override.replaces}: hour, zone`)
  }
  refuseSame(data.pairs.map((pair) => pair.code))
  refuseSame(data.pairs.filter((pair) => pair.drawnNumber !== null).map((pair) => String(pair.drawnNumber)))
}

/** Refuses a case record that names a contest, rule set, recipient or issuer the packs do not have. */
export function acceptCaseRecord(record: CaseRecord, packs: DataPacks): void {
  const { calendar, deadlineRules, recipients } = packs
  requireOneOf(
    record.election,
    calendar.elections.map((election) => election.id),
  )
  requireOneOf(
    record.contest,
    calendar.contests.map((contest) => contest.code),
  )
  requireOneOf(
    record.ruleSet,
    deadlineRules.ruleSets.map((set) => set.code),
  )
  requireOneOf(
    record.recipient,
    recipients.profiles.map((profile) => profile.code),
  )
  requireOneOf(
    record.issuer,
    recipients.issuerRules.map((rule) => rule.code),
  )
}

function requireOneOf(value: string | null, known: readonly string[]): void {
  if (value !== null && !known.includes(value)) refuseReference(value)
}

function refuseSame(values: readonly string[]): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index)
  if (twice !== undefined) refuseEntry(`pairs: ${twice}`)
}
