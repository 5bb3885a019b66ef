import { z } from 'zod'
import { DeadlineRules } from './data-packs/deadline-rules.ts'
import { ElectionCalendar } from './data-packs/election-calendar.ts'
import { FormPack } from './data-packs/forms.ts'
import { HolidayPack } from './data-packs/holidays.ts'
import { PersonIdentifierPack } from './data-packs/person-identifiers.ts'
import { RecipientPack } from './data-packs/recipients.ts'
import type { AgencyHours } from './time-settings.ts'
import { ViolationCatalogue } from './data-packs/violation-catalogue.ts'

/**
 * The packs of dated law and dates that ship in `resources/data`, by file name without its ending.
 *
 * They are data, not code: an office may be sent newer ones, and every conclusion can say which bytes it rested on.
 */
export const dataPackSchemas = {
  'violation-catalogue': ViolationCatalogue,
  'election-calendar': ElectionCalendar,
  holidays: HolidayPack,
  'deadline-rules': DeadlineRules,
  recipients: RecipientPack,
  forms: FormPack,
  'person-identifiers': PersonIdentifierPack,
} as const

export const DataPackName = z.enum([
  'violation-catalogue',
  'election-calendar',
  'holidays',
  'deadline-rules',
  'recipients',
  'forms',
  'person-identifiers',
] satisfies (keyof typeof dataPackSchemas)[])
export type DataPackName = z.infer<typeof DataPackName>

export type DataPackContents = { [N in DataPackName]: z.infer<(typeof dataPackSchemas)[N]> }

/** Which pack, and the SHA-256 of the bytes it was read from. */
export const DataPackDigest = z.strictObject({ name: DataPackName, sha256: z.string().regex(/^[0-9a-f]{64}$/) })
export type DataPackDigest = z.infer<typeof DataPackDigest>

/** A holiday table with an agency's own hours over the default ones. */
export type WorkingTable = HolidayPack & { readonly agency?: AgencyHours }

/** All packs, checked, and what they were read from in the order of {@link DataPackName}. */
export type DataPacks = {
  catalogue: ViolationCatalogue
  calendar: ElectionCalendar
  /** The holiday table, and the hours of the agency of a case where it set its own. */
  holidays: WorkingTable
  deadlineRules: DeadlineRules
  recipients: RecipientPack
  forms: FormPack
  personIdentifiers: PersonIdentifierPack
  digests: readonly DataPackDigest[]
}
