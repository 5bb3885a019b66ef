import { z } from 'zod'
import { StartEventCode } from './data-packs/deadline-rules.ts'
import { OfficeHourRow, WorkDay } from './data-packs/holidays.ts'
import { CaseId, CivilDate, EvidenceNumber, GrantId, Reason, RecordId, ShortText, ZoneName } from './identifiers.ts'
import { operation } from './operation.ts'
import { recorded, saveOperation } from './records.ts'

/** Hours an agency set for itself (regional or institutional decision), used in the place of the default ones. */
export const AgencyHours = z.strictObject({
  name: ShortText,
  source: ShortText,
  validFrom: CivilDate,
  validTo: CivilDate.nullable(),
  workDays: z.array(WorkDay).min(1).max(7),
  regular: z.array(OfficeHourRow).min(1).max(7),
  ramadan: z.array(OfficeHourRow).max(7),
})
export type AgencyHours = z.infer<typeof AgencyHours>

/** One day the office entered or corrected; `hari-kerja` makes a working day of what the shipped table calls free. */
export const HolidayEdit = z.strictObject({
  date: CivilDate,
  kind: z.enum(['libur-nasional', 'cuti-bersama', 'libur-daerah', 'hari-kerja']),
  name: ShortText,
  source: ShortText,
})
export type HolidayEdit = z.infer<typeof HolidayEdit>

/**
 * What a person chose to start a clock: a day, and the event or the letter of the case that tells it.
 *
 * Choices for a kind of start stand in the place of the days the case record gives for that kind.
 */
export const DeadlineStart = z.strictObject({
  code: StartEventCode,
  date: CivilDate,
  event: RecordId.nullable(),
  evidence: EvidenceNumber.nullable(),
  because: ShortText,
})
export type DeadlineStart = z.infer<typeof DeadlineStart>

/** How a case tells time: the zone it is shown in, its agency's own hours, the days it added to the holiday table, and what starts its clocks. */
export const TimeSettings = z.strictObject({
  displayZone: ZoneName.nullable(),
  agencyHours: AgencyHours.nullable(),
  holidays: z.array(HolidayEdit).max(1_000),
  starts: z.array(DeadlineStart).max(100).default([]),
})
export type TimeSettings = z.infer<typeof TimeSettings>

/** Packs a case may carry in the place of the shipped ones. */
export const CasePackName = z.enum(['election-calendar', 'holidays', 'deadline-rules'])
export type CasePackName = z.infer<typeof CasePackName>

/** An imported pack, word for word; `sha256` is of its bytes in UTF-8. */
export const CasePack = z.strictObject({
  name: CasePackName,
  fileName: ShortText,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  text: z.string().max(4_000_000),
})
export type CasePack = z.infer<typeof CasePack>

/** A pack as listed: what holds in this case now, and where it came from. */
export const PackInUse = z.strictObject({
  name: z.string(),
  sha256: z.string(),
  origin: z.enum(['shipped', 'imported']),
  /** Record of the import, for `packs.withdraw`; null for a shipped one. */
  id: z.string().nullable(),
  fileName: z.string().nullable(),
  importedAt: z.string().nullable(),
  importedBy: z.string().nullable(),
  reason: z.string().nullable(),
})
export type PackInUse = z.infer<typeof PackInUse>

/** A day of the holiday table as it holds in this case. */
export const HolidayLine = z.strictObject({
  date: z.string(),
  kind: z.string(),
  name: z.string(),
  source: z.string().nullable(),
  origin: z.enum(['pack', 'office']),
})
export type HolidayLine = z.infer<typeof HolidayLine>

export const timeSettingsOperations = {
  'time.settings': operation(z.strictObject({ caseId: CaseId }), recorded(TimeSettings).nullable()),
  'time.saveSettings': saveOperation(TimeSettings),
  /** The holiday table in force, the office's own days merged in, in order of date. */
  'time.holidays': operation(z.strictObject({ caseId: CaseId }), z.array(HolidayLine)),
  'packs.list': operation(z.strictObject({ caseId: CaseId }), z.array(PackInUse)),
  /** Takes a pack in from a picked file: checked against its schema and against the other packs, then kept with its digest. */
  'packs.import': operation(
    z.strictObject({ caseId: CaseId, name: CasePackName, file: GrantId, reason: Reason }),
    z.array(PackInUse),
  ),
  'packs.withdraw': operation(
    z.strictObject({ caseId: CaseId, name: CasePackName, reason: Reason }),
    z.array(PackInUse),
  ),
} as const
