import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { casePacks, listHolidays, listPacksInUse, readCasePack } from '../../casework/data-packs/case-packs.ts'
import { viewOtherSide } from '../../casework/analysis/view-other-side.ts'
import { listItemPlaces } from '../../casework/places/list-item-places.ts'
import { zonesOfPlace } from '../../casework/places/zones-of-place.ts'
import { standingRecords } from '../../casework/records/standing-records.ts'
import { acceptTimeSettings } from '../../casework/timeline/accept-time-settings.ts'
import { displayZoneOf } from '../../casework/timeline/case-setting.ts'
import { listWorkingDays } from '../../casework/timeline/list-working-days.ts'
import { viewClock } from '../../casework/timeline/view-clock.ts'
import { clockCheckOf } from '../../model/clock-check.ts'
import { ClockCheck } from '../../contract/case-record.ts'
import type { DataPacks } from '../../contract/data-packs.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import { TimeSettings, type CasePackName, type PackInUse } from '../../contract/time-settings.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { listRecords, saveRecord, toRecorded, withdrawRecord } from '../../vault/record-store.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import type { Granted } from '../grants.ts'
import { createRecordHandlers } from '../record-handlers.ts'
import { shippedPacks } from '../shipped-packs.ts'
import { analysisContext } from './analysis.ts'

type TimeHandlers = Pick<
  Handlers,
  Extract<
    keyof Handlers,
    `time.${string}` | `packs.${string}` | `places.${string}` | `clock.${string}` | `phases.${string}`
  >
>

/** Larger than any calendar of a country; a picked film is refused before it is read. */
const maxPackBytes = 4_000_000

/** Working time and packs of a case, zones of places, the other side of the pivot, and the laptop's clock. */
export function createTimeHandlers(desk: Desk, packs: () => DataPacks = shippedPacks): TimeHandlers {
  const settings = createRecordHandlers(desk, 'time-settings', TimeSettings, (openCase, body) =>
    acceptTimeSettings(openCase, body),
  )
  const checks = createRecordHandlers(desk, 'clock-check', ClockCheck)
  return {
    'time.settings': async ({ caseId }) => {
      const [record] = listRecords(desk.caseOf(caseId), 'time-settings')
      return record === undefined ? null : { ...toRecorded(record), body: TimeSettings.parse(record.body) }
    },
    'time.saveSettings': settings.save,
    'time.holidays': async ({ caseId }) => listHolidays(desk.caseOf(caseId), packs()),
    'packs.list': async ({ caseId }) => listPacksInUse(desk.caseOf(caseId), packs()),
    'packs.import': async ({ caseId, name, file, reason }) => {
      const openCase = desk.caseOf(caseId)
      const granted = desk.grants.take(file)
      const body = readCasePack(
        openCase,
        { name, fileName: nameOf(granted), bytes: readPackFile(granted.path, name) },
        packs(),
      )
      const known = standingRecords(openCase, 'case-pack').find((record) => record.body.name === name)
      const entry = { id: known?.id ?? null, version: known?.version ?? null, body, actor: desk.operator, reason }
      saveRecord(openCase, 'case-pack', entry)
      return listPacksInUse(openCase, packs())
    },
    'packs.withdraw': async ({ caseId, name, reason }) =>
      withdrawPack(desk, desk.caseOf(caseId), { name, reason, packs: packs() }),
    'time.workingDays': async ({ caseId, ...stretch }) => {
      const openCase = desk.caseOf(caseId)
      return listWorkingDays(openCase, casePacks(openCase, packs()), stretch)
    },
    'places.items': async ({ caseId }) => {
      const openCase = desk.caseOf(caseId)
      return listItemPlaces(openCase, displayZoneOf(openCase))
    },
    'places.zones': async ({ latitude, longitude, on }) => zonesOfPlace({ latitude, longitude }, on),
    'clock.state': async ({ caseId }) => viewClock(desk.caseOf(caseId), desk.clock.nowMs()),
    'clock.note': ({ caseId, reading }) =>
      checks.save({ caseId, id: null, version: null, reason: null, body: clockCheckOf(reading) }),
    'phases.otherSide': async ({ caseId, id }) => {
      const openCase = desk.caseOf(caseId)
      return viewOtherSide(openCase, id, await analysisContext(desk, openCase, casePacks(openCase, packs())))
    },
  }
}

function withdrawPack(
  desk: Desk,
  openCase: OpenCase,
  { name, reason, packs }: { name: CasePackName; reason: string; packs: DataPacks },
): PackInUse[] {
  const known = standingRecords(openCase, 'case-pack').find((record) => record.body.name === name)
  if (known === undefined)
    throw new WorkbenchError('not-found', 'no imported pack of that name', { details: { what: name } })
  withdrawRecord(openCase, 'case-pack', { id: known.id, actor: desk.operator, reason })
  return listPacksInUse(openCase, packs)
}

function readPackFile(path: string, name: CasePackName): Uint8Array {
  const tooLarge = (problem: string, cause?: unknown): WorkbenchError =>
    new WorkbenchError('data-pack-invalid', `data pack ${name}: ${problem}`, {
      details: { what: name, problem },
      cause,
    })
  try {
    if (statSync(path).size <= maxPackBytes) return readFileSync(path)
  } catch (cause) {
    throw tooLarge('cannot be read', cause)
  }
  throw tooLarge(`larger than ${maxPackBytes} bytes`)
}

function nameOf({ name, path }: Granted): string {
  return (name ?? basename(path)).slice(0, 500)
}
