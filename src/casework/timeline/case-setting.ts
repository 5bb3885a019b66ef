import type { CaseRecord } from '../../contract/case-record.ts'
import type { DataPacks } from '../../contract/data-packs.ts'
import type { ZoneName } from '../../contract/identifiers.ts'
import type { DerivedTime, PhaseView } from '../../contract/timeline.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { electionPhase, type PhaseOverride } from '../../model/election-phase.ts'
import { civilOfUtc } from '../../model/zone.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { singleRecord } from '../records/standing-records.ts'

/** Where and in which election a case plays: what every derived time and phase is told against. */
export type CaseSetting = {
  readonly record: CaseRecord | null
  readonly overrides: readonly PhaseOverride[]
  /** The zone screens tell times in. */
  readonly displayZone: ZoneName
  /** The zone of the region of the case, in which the civil date of an act is told. */
  readonly placeZone: ZoneName
}

/** Reads the setting of a case; overrides of the region that ship with the calendar stand behind those of the case. */
export function caseSetting(openCase: OpenCase, { calendar }: Pick<DataPacks, 'calendar'>): CaseSetting {
  const record = singleRecord(openCase, 'case-record')
  const displayZone = displayZoneOf(openCase)
  const shipped = calendar.regionalOverrides.filter(
    (override) => override.contest === record?.contest && override.region.nameId === record.region?.regency,
  )
  return {
    record,
    overrides: [...shipped, ...(singleRecord(openCase, 'elections')?.overrides ?? [])],
    displayZone,
    placeZone: record?.region?.zone ?? displayZone,
  }
}

/** The zone a case is shown and printed in: the one chosen for it since, else the one it was made with. Never the machine's. */
export function displayZoneOf(openCase: OpenCase): ZoneName {
  return singleRecord(openCase, 'time-settings')?.displayZone ?? openCase.identity.displayZone
}

/** The phase some times touch together in a contest, each told in the zones its own place may lie in where `zones` names some, or null where no contest is named or known. */
export function phaseOfTimes(
  times: readonly DerivedTime[],
  contest: string | null,
  {
    setting,
    packs,
    zones = [],
  }: { setting: CaseSetting; packs: Pick<DataPacks, 'calendar'>; zones?: readonly (readonly ZoneName[])[] },
): PhaseView | null {
  if (contest === null) return null
  const { overrides, placeZone: zone } = setting
  return electionPhase({ calendar: packs.calendar, contest, overrides, times, zone, zones })
}

/** The civil date of an instant with its offset, told in a zone; null where the text is no instant or lies before 1988. */
export function civilDateOfInstant(instant: string | null, zone: ZoneName): CivilDate | null {
  const ms = instant === null ? Number.NaN : Date.parse(instant)
  return Number.isNaN(ms) ? null : (civilOfUtc(ms, zone)?.date ?? null)
}
