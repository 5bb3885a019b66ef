import { z } from 'zod'
import { Officer, Region } from './case-record.ts'
import { CaseId, ShortText, ZoneName } from './identifiers.ts'
import { operation } from './operation.ts'
import { recorded, saveOperation } from './records.ts'
import { HolidayEdit } from './time-settings.ts'

/**
 * Asked once per office and kept in Netra's home; a new case starts from it and keeps a copy of its own, so that a dossier never
 * changes because the office moved.
 */
export const OfficeProfile = z.strictObject({
  name: ShortText,
  code: ShortText.nullable(),
  /** Lines at the head of every dossier, first line first. */
  letterhead: z.array(ShortText).max(6),
  region: Region.nullable(),
  zone: ZoneName,
  evidencePrefix: z.string().regex(/^[A-Z]{1,4}$/),
  officers: z.array(Officer).max(100),
  /** Days off of this office, such as regional holidays: every case it starts counts with them. */
  holidays: z.array(HolidayEdit).max(1_000).default([]),
})
export type OfficeProfile = z.infer<typeof OfficeProfile>

export const officeOperations = {
  /** The profile of this installation; null until one was saved. */
  'office.profile': operation(z.strictObject({}), OfficeProfile.nullable()),
  'office.save': operation(OfficeProfile, OfficeProfile),
  /** The profile a case was started with, or was given since. */
  'case.office': operation(z.strictObject({ caseId: CaseId }), recorded(OfficeProfile).nullable()),
  'case.saveOffice': saveOperation(OfficeProfile),
} as const
