import { createHash } from 'node:crypto'
import type { DataPackName, DataPacks, WorkingTable } from '../../contract/data-packs.ts'
import type { CasePack, CasePackName, HolidayLine, PackInUse, TimeSettings } from '../../contract/time-settings.ts'
import { findPackFaults } from '../../model/pack-references.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { singleRecord, standingRecords } from '../records/standing-records.ts'
import { invalidPack, parsePack } from './load-data-packs.ts'

const kept = new WeakMap<OpenCase, { base: DataPacks; sequence: number; packs: DataPacks }>()

/**
 * The packs that hold in a case: the shipped ones, those it took in in their place, and what its office entered on working time.
 *
 * They travel with the case, so that a date counted here is counted alike wherever the case is opened. Kept until the case changes.
 */
export function casePacks(openCase: OpenCase, base: DataPacks): DataPacks {
  const before = kept.get(openCase)
  const { sequence } = openCase.log.head()
  if (before !== undefined && before.base === base && before.sequence === sequence) return before.packs
  const imported = standingRecords(openCase, 'case-pack').map((record) => record.body)
  const joined = imported.reduce(withPack, base)
  const packs = { ...joined, holidays: withEdits(joined.holidays, editsOf(openCase)) }
  kept.set(openCase, { base, sequence, packs })
  return packs
}

/** A file as a pack of a case: parsed against its schema and held against the packs in force, else `data-pack-invalid`. */
export function readCasePack(
  openCase: OpenCase,
  { name, fileName, bytes }: { name: CasePackName; fileName: string; bytes: Uint8Array },
  base: DataPacks,
): CasePack {
  parsePack(name, bytes)
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const pack = { name, fileName, sha256: createHash('sha256').update(bytes).digest('hex'), text }
  const fault = findPackFaults(withPack(casePacks(openCase, base), pack))[0]
  if (fault) throw invalidPack(fault.pack, fault.place, fault.reason)
  return pack
}

/** The packs in force with their digests and where each came from. */
export function listPacksInUse(openCase: OpenCase, base: DataPacks): PackInUse[] {
  const imported = standingRecords(openCase, 'case-pack')
  return casePacks(openCase, base).digests.map(({ name, sha256 }) => {
    const record = imported.find(({ body }) => body.name === name)
    const stored = record === undefined ? null : openCase.rows.records.newest('case-pack', record.id)
    return {
      name,
      sha256,
      origin: record === undefined ? 'shipped' : 'imported',
      id: record?.id ?? null,
      fileName: record?.body.fileName ?? null,
      importedAt: stored === null ? null : new Date(stored.recordedAtMs).toISOString(),
      importedBy: stored?.recordedBy ?? null,
      reason: stored?.reason ?? null,
    }
  })
}

/** The holiday table in force in order of date; days of the office stand in the place of those of the pack. */
export function listHolidays(openCase: OpenCase, base: DataPacks): HolidayLine[] {
  const edits = editsOf(openCase).holidays
  const edited = new Set(edits.map((edit) => edit.date))
  const { holidays } = casePacks(openCase, base)
  const lines: HolidayLine[] = [
    ...holidays.holidays
      .filter((holiday) => !edited.has(holiday.date))
      .map((holiday) => ({
        date: holiday.date,
        kind: holiday.kind,
        name: holiday.nameId,
        source: holiday.source,
        origin: 'pack' as const,
      })),
    ...edits.map(({ date, kind, name, source }) => ({ date, kind, name, source, origin: 'office' as const })),
  ]
  return lines.toSorted((a, b) => (a.date === b.date ? (a.name < b.name ? -1 : 1) : a.date < b.date ? -1 : 1))
}

const fields = {
  'election-calendar': 'calendar',
  holidays: 'holidays',
  'deadline-rules': 'deadlineRules',
} as const satisfies Partial<Record<DataPackName, keyof DataPacks>>

function withPack(packs: DataPacks, { name, sha256, text }: CasePack): DataPacks {
  const contents = parsePack(name, new TextEncoder().encode(text))
  const digests = packs.digests.map((digest) => (digest.name === name ? { name, sha256 } : digest))
  return { ...packs, [fields[name]]: contents, digests }
}

type Edits = Pick<TimeSettings, 'holidays' | 'agencyHours'>

/** Days and hours entered by hand: those of the office, and in their place on the same day those of the case. */
function editsOf(openCase: OpenCase): Edits {
  const settings = singleRecord(openCase, 'time-settings')
  const own = settings?.holidays ?? []
  const taken = new Set(own.map((edit) => edit.date))
  const ofOffice = (singleRecord(openCase, 'office')?.holidays ?? []).filter((edit) => !taken.has(edit.date))
  return { holidays: [...ofOffice, ...own], agencyHours: settings?.agencyHours ?? null }
}

/** Days entered by hand stand in the place of those of the table; `hari-kerja` takes a day off it. */
function withEdits(table: WorkingTable, edits: Edits): WorkingTable {
  const edited = new Set(edits.holidays.map((edit) => edit.date))
  const own = edits.holidays.flatMap(({ date, kind, name, source }): WorkingTable['holidays'] => {
    if (kind === 'hari-kerja') return []
    // The schema of the pack knows no regional holiday; the office's own table, which is shown, does.
    const counted = kind === 'libur-daerah' ? 'libur-nasional' : kind
    return [{ date, nameId: name, kind: counted, source, confidence: 'seen' }]
  })
  const holidays = [...table.holidays.filter((holiday) => !edited.has(holiday.date)), ...own]
  return { ...table, holidays, ...(edits.agencyHours === null ? {} : { agency: edits.agencyHours }) }
}
