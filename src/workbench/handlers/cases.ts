import { toHex } from '../../base/hex.ts'
import { acceptCaseRecord, acceptElectionData } from '../../casework/elections/accept-election-data.ts'
import { casePacks } from '../../casework/data-packs/case-packs.ts'
import { caseSetting } from '../../casework/timeline/case-setting.ts'
import { CaseRecord, ClockCheck, ElectionData } from '../../contract/case-record.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import { OfficeProfile } from '../../contract/office.ts'
import { stageRuler } from '../../model/stage-ruler.ts'
import { createCase, type OpenCase } from '../../vault/open-case.ts'
import { redoLastUndo, saveRecord, undoLastChange } from '../../vault/record-store.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { findSingle } from '../find-single.ts'
import { noteStanding, openAt, openKnown, rememberCase } from '../open-known-case.ts'
import { openSampleCase } from '../open-sample-case.ts'
import { createRecordHandlers } from '../record-handlers.ts'
import { obtainSampleKeys } from '../sample-keys.ts'
import { shippedPacks } from '../shipped-packs.ts'
import { summariseCase } from '../summarise-case.ts'

type CaseHandlers = Pick<
  Handlers,
  | Exclude<
      Extract<keyof Handlers, `case.${string}`>,
      'case.check' | 'case.checkQuietly' | 'case.integrity' | 'case.explainMismatch' | 'case.office' | 'case.saveOffice'
    >
  | Extract<keyof Handlers, `elections.${string}`>
  | 'cases.known'
  | 'cases.reopen'
  | 'cases.sampleKeys'
  | 'cases.sample'
>

/** Making, opening and closing a case, and the record that says what it is about. */
export function createCaseHandlers(desk: Desk): CaseHandlers {
  return {
    'case.create': async (input) => {
      const { path } = desk.grants.take(input.folder)
      const office = desk.settings?.read('office', OfficeProfile) ?? null
      const identity = {
        caseId: createCaseId(desk),
        code: toHex(desk.randomness.bytes(4)).toUpperCase(),
        title: input.title,
        sample: input.sample,
        displayZone: input.displayZone ?? office?.zone ?? 'WIB',
        evidencePrefix: input.evidencePrefix ?? office?.evidencePrefix ?? 'B',
      }
      const opened = desk.adopt(createCase(path, identity, { ports: desk.vaultPorts, operator: desk.operator }))
      if (office) startFrom(opened, office, desk.operator)
      rememberCase(desk, opened)
      return summariseCase(opened)
    },
    'case.open': async (input) => summariseCase(openAt(desk, desk.grants.take(input.folder).path)),
    'cases.known': async () => {
      const isOpen = (caseId: string) => desk.findOpen(caseId) !== null
      // What is open is looked at now; of the others the list knows how they were left.
      for (const { caseId, open } of desk.memory.list(isOpen)) {
        const opened = open ? desk.findOpen(caseId) : null
        if (opened) noteStanding(desk, opened)
      }
      return desk.memory.list(isOpen)
    },
    'cases.reopen': async (input) => summariseCase(openKnown(desk, input.caseId)),
    'case.close': async (input) => {
      if (desk.imports.isBusy(input.caseId)) throw new WorkbenchError('case-busy', 'files are being copied')
      return { closed: desk.closeCase(input.caseId) }
    },
    'case.summary': async (input) => summariseCase(desk.caseOf(input.caseId)),
    'case.record': async (input) => findSingle(desk.caseOf(input.caseId), 'case-record', CaseRecord),
    'case.saveRecord': createRecordHandlers(desk, 'case-record', CaseRecord, (openCase, record) =>
      acceptCaseRecord(record, casePacks(openCase, shippedPacks())),
    ).save,
    'case.checkClock': createRecordHandlers(desk, 'clock-check', ClockCheck).save,
    'case.undo': async (input) => undoLastChange(desk.caseOf(input.caseId), desk.operator),
    'case.redo': async (input) => redoLastUndo(desk.caseOf(input.caseId), desk.operator),
    'cases.sampleKeys': (input) => obtainSampleKeys(desk, input.caseId),
    'cases.sample': async () => summariseCase(await openSampleCase(desk)),
    'elections.ruler': async (input) => {
      const opened = desk.caseOf(input.caseId)
      const { calendar } = casePacks(opened, shippedPacks())
      const { record, overrides, placeZone: zone } = caseSetting(opened, { calendar })
      return stageRuler({ calendar, contest: record?.contest ?? null, overrides, zone })
    },
    'elections.data': async (input) => findSingle(desk.caseOf(input.caseId), 'elections', ElectionData),
    'elections.save': createRecordHandlers(desk, 'elections', ElectionData, (openCase, data) =>
      acceptElectionData(data, casePacks(openCase, shippedPacks())),
    ).save,
  }
}

/** The case keeps the office as it was, so that a dossier composed later does not change with a setting of the laptop. */
function startFrom(opened: OpenCase, office: OfficeProfile, actor: string): void {
  saveRecord(opened, 'office', { id: null, version: null, body: office, actor, reason: null })
}

/** A UUID of version 4 from the injected source of randomness, so that the sample case is the same everywhere. */
function createCaseId(desk: Desk): string {
  const bytes = Uint8Array.from(desk.randomness.bytes(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
