import type { Sentence } from '../../contract/problem.ts'
import type { ClockCheck } from '../../contract/case-record.ts'
import type { ClockState } from '../../contract/time-views.ts'
import type { ZoneName } from '../../contract/identifiers.ts'
import { BatchSheet } from '../../contract/evidence.ts'
import { isWithinDoubt } from '../../model/clock-check.ts'
import { elapsedInWords } from '../../model/elapsed-time.ts'
import { formatInstant } from '../../model/format-moment.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { singleRecord, standingRecords } from '../records/standing-records.ts'
import { allClaimsOf } from './all-claims.ts'
import { displayZoneOf } from './case-setting.ts'

type Known = { readonly atMs: number; readonly what: Sentence }

/** A check of this laptop answers for half a day; after that a clock may have been set again. */
const answeredForMs = 43_200_000

/**
 * The laptop's clock held against the newest moment the case knows to have passed.
 *
 * A laptop behind that moment cannot be right; a person is asked and the answer is logged with `case.checkClock`. No time is ever moved by
 * it, and a clock that is ahead cannot be found out here: nothing in a case speaks of the future.
 */
export function viewClock(openCase: OpenCase, nowMs: number): ClockState {
  const newest = newestKnown(openCase)
  const lastCheck = standingRecords(openCase, 'clock-check').at(-1)?.body ?? null
  const behindMs = newest === null ? 0 : newest.atMs - nowMs
  const isBehind = behindMs >= 1_000
  const isAnswered = lastCheck !== null && Math.abs(nowMs - Date.parse(lastCheck.checkedAt)) < answeredForMs
  const ask = isBehind && !isAnswered ? 'behind' : lastCheck === null ? 'never-checked' : 'no'
  const zone = displayZoneOf(openCase)
  return {
    laptopNow: new Date(nowMs).toISOString(),
    newestKnown: newest === null ? null : { at: new Date(newest.atMs).toISOString(), what: newest.what },
    behindSeconds: isBehind ? Math.floor(behindMs / 1_000) : null,
    lastCheck,
    lastShown: lastCheck === null ? null : lastInWords(lastCheck, zone),
    ask,
    shown: inWords({ nowMs, newest, isBehind, zone }),
  }
}

function newestKnown(openCase: OpenCase): Known | null {
  const laptop = openCase.rows.custody.newestLaptopAt()
  const handed = openCase.rows.batches.list().map((batch) => BatchSheet.parse(batch.sheet).handedOverAt)
  const heard = standingRecords(openCase, 'statement').flatMap(({ body }) => [body.startedAt, body.endedAt])
  const record = singleRecord(openCase, 'case-record')
  const told = [...allClaimsOf(openCase).claims].filter((claim) => claim.adopted).map((claim) => claim.derived.fromMs)
  return newestOf([
    ...known([laptop], { id: 'catatan penjagaan terakhir', en: 'the newest custody entry' }),
    ...known(handed, { id: 'penyerahan bukti', en: 'a hand-over of evidence' }),
    ...known(heard, { id: 'klarifikasi', en: 'an interview' }),
    ...known([record?.receivedAt ?? null, record?.registeredAt ?? null], {
      id: 'penerimaan atau registrasi laporan',
      en: 'receipt or registration of the report',
    }),
    ...told.flatMap((atMs) =>
      atMs === null ? [] : [{ atMs, what: { id: 'waktu bukti yang dipakai', en: 'the adopted time of an item' } }],
    ),
  ])
}

function known(instants: readonly (string | null)[], what: Sentence): Known[] {
  return instants.flatMap((instant) => {
    const atMs = instant === null ? Number.NaN : Date.parse(instant)
    return Number.isNaN(atMs) ? [] : [{ atMs, what }]
  })
}

function newestOf(all: readonly Known[]): Known | null {
  return all.reduce<Known | null>((newest, one) => (newest === null || one.atMs > newest.atMs ? one : newest), null)
}

/** `lebih lambat 4 menit (± 30 detik) dari Jam kantor, 14 Oktober 2024 pukul 08.00 WITA`. */
function lastInWords(check: ClockCheck, zone: ZoneName): Sentence {
  const { laptopMinusReferenceSeconds: seconds, doubtSeconds, reference, checkedAt } = check
  const at = formatInstant(Date.parse(checkedAt), zone)
  const by = elapsedInWords(seconds * 1_000)
  const doubt =
    doubtSeconds === undefined ? { id: '', en: '' } : { id: ` (± ${doubtSeconds} detik)`, en: ` (± ${doubtSeconds} s)` }
  if (seconds === 0 || isWithinDoubt(check))
    return {
      id: `Laptop sama dengan ${reference}${doubt.id}, ${at.id}.`,
      en: `The laptop agreed with ${reference}${doubt.en}, ${at.en}.`,
    }
  return seconds > 0
    ? {
        id: `Laptop lebih cepat ${by.id}${doubt.id} dari ${reference}, ${at.id}.`,
        en: `The laptop was ${by.en}${doubt.en} ahead of ${reference}, ${at.en}.`,
      }
    : {
        id: `Laptop lebih lambat ${by.id}${doubt.id} dari ${reference}, ${at.id}.`,
        en: `The laptop was ${by.en}${doubt.en} behind ${reference}, ${at.en}.`,
      }
}

function inWords(state: { nowMs: number; newest: Known | null; isBehind: boolean; zone: ZoneName }): Sentence {
  const { nowMs, newest, isBehind, zone } = state
  const now = formatInstant(nowMs, zone)
  if (newest === null || !isBehind)
    return {
      id: `Jam laptop: ${now.id}. Tidak mendahului waktu terbaru dalam kasus.`,
      en: `Laptop clock: ${now.en}. Not behind the newest time in the case.`,
    }
  const [at, by] = [formatInstant(newest.atMs, zone), elapsedInWords(newest.atMs - nowMs)]
  return {
    id: `Jam laptop (${now.id}) tertinggal ${by.id} dari ${newest.what.id} (${at.id}). Cocokkan dengan jam lain, lalu catat.`,
    en: `The laptop clock (${now.en}) lies ${by.en} behind ${newest.what.en} (${at.en}). Hold it against another clock and note it.`,
  }
}
