import type { z } from 'zod'
import { analysisOperations } from './analysis.ts'
import { batchOperations } from './batches.ts'
import { caseOperations } from './case-record.ts'
import { chatOperations } from './chats.ts'
import { casesOperations } from './cases.ts'
import { custodyOperations } from './custody.ts'
import { printOperations } from './prints.ts'
import { integrityOperations } from './integrity.ts'
import { intakeRecordOperations } from './intake-records.ts'
import { dossierOperations } from './dossier.ts'
import { dossierVersionOperations } from './dossier-versions.ts'
import { embeddedPictureOperations } from './embedded-pictures.ts'
import { evidenceOperations } from './evidence.ts'
import { importOperations } from './imports.ts'
import { formHelpOperations } from './form-help.ts'
import { listedContradictionOperations } from './listed-contradictions.ts'
import { officeOperations } from './office.ts'
import { pageGroupOperations } from './page-groups.ts'
import { peopleOperations } from './people.ts'
import { recordHistoryOperations } from './record-history.ts'
import { registerOperations } from './register.ts'
import { sampleKeyOperations } from './sample-keys.ts'
import { searchOperations } from './search.ts'
import { stageRulerOperations } from './stage-ruler.ts'
import { statementOperations } from './statements.ts'
import { deskOperations } from './desk.ts'
import { deviceOperations } from './device-views.ts'
import { eventDraftOperations } from './event-drafts.ts'
import { itemPlaceOperations } from './item-places.ts'
import { placeOperations } from './places.ts'
import { timeSettingsOperations } from './time-settings.ts'
import { timeViewOperations } from './time-views.ts'
import { timelineOperations } from './timeline.ts'
import { timelineFigureOperations } from './timeline-figure.ts'
import { timelineWindowOperations } from './timeline-window.ts'
import { watchOperations } from './watches.ts'
import { trustOperations } from './trust.ts'
import { workingDayOperations } from './working-days.ts'

/** Every operation there is. Handlers, transports and `netra operations` derive from this one table. */
export const operations = {
  ...caseOperations,
  ...casesOperations,
  ...deskOperations,
  ...officeOperations,
  ...sampleKeyOperations,
  ...stageRulerOperations,
  ...evidenceOperations,
  ...embeddedPictureOperations,
  ...chatOperations,
  ...batchOperations,
  ...registerOperations,
  ...importOperations,
  ...watchOperations,
  ...searchOperations,
  ...custodyOperations,
  ...integrityOperations,
  ...printOperations,
  ...intakeRecordOperations,
  ...pageGroupOperations,
  ...peopleOperations,
  ...statementOperations,
  ...timelineOperations,
  ...timelineWindowOperations,
  ...timelineFigureOperations,
  ...timeViewOperations,
  ...timeSettingsOperations,
  ...workingDayOperations,
  ...placeOperations,
  ...itemPlaceOperations,
  ...eventDraftOperations,
  ...deviceOperations,
  ...analysisOperations,
  ...listedContradictionOperations,
  ...recordHistoryOperations,
  ...formHelpOperations,
  ...dossierOperations,
  ...dossierVersionOperations,
  ...trustOperations,
} as const

export type Operations = typeof operations
export type OperationName = keyof Operations

/** What a caller may write; defaults may be left out. */
export type InputOf<Name extends OperationName> = z.input<Operations[Name]['input']>
/** What a handler receives: parsed, defaults filled in. */
export type ParsedInputOf<Name extends OperationName> = z.output<Operations[Name]['input']>
export type OutputOf<Name extends OperationName> = z.output<Operations[Name]['output']>

/** Whether a word names an operation; `constructor` and its kin do not. */
export function isOperationName(name: unknown): name is OperationName {
  return typeof name === 'string' && Object.hasOwn(operations, name)
}
