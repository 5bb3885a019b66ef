import type { DossierVersion } from '../../src/contract/dossier-versions.ts'
import { newVersion, signNext } from './fixtures/sample/versions.ts'
import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress, selectionOf, withSelection } from '../../renderer/app/address.ts'
import { nextDeadline, showDeadline } from '../../renderer/app/frame-view.ts'
import { parseSupports, writeSupports } from '../../renderer/features/evidence/parse-supports.ts'
import { orderOf } from '../../renderer/features/register/register-view.ts'
import { nextTask, tasksOf, type CaseFacts } from '../../renderer/features/start/start-view.ts'
import { readCivilText, writeCivilText } from '../../renderer/features/time/civil-text.ts'
import { chooseHost } from '../../renderer/platform/choose-host.ts'
import { readClock, readDate } from '../../renderer/ui/read-date.ts'
import { civilDateOf, daysBetween, showInstant, showMoment } from '../../renderer/ui/show-time.ts'
import { secondsToGo } from '../../renderer/ui/seconds-to-go.ts'
import { showSize } from '../../renderer/ui/show-size.ts'
import { say } from '../../src/text/say.ts'
import { deadlinesOn } from './fixtures/sample/case.ts'
import { sampleCaseId } from './fixtures/sample/make-record.ts'

const inIndonesian = (sentence: { id: string; en: string }, blanks = {}): string => say(sentence, 'id', blanks)

describe('the host behind the page', () => {
  it('is the desktop shell only where its call is a function: an element named netra is no bridge', () => {
    const windowWith = (netra: object): Window => ({ netra }) as unknown as Window
    // Only the desktop shell can pick the folder of a case.
    expect(chooseHost(windowWith({ call: () => Promise.resolve() })).canPick('open-case')).toBe(true)
    expect(chooseHost(windowWith({ tagName: 'DIV' })).canPick('open-case')).toBe(false)
    expect(chooseHost({} as Window).canPick('open-case')).toBe(false)
  })
})

describe('addresses', () => {
  it.each([
    '#/mulai',
    '#/periksa',
    `#/kasus/${sampleCaseId}/bukti?pilih=bukti%3AB-017&tab=waktu`,
    `#/kasus/${sampleCaseId}/orang/keterangan/K-2`,
    `#/kasus/${sampleCaseId}/orang/orang/Terlapor%20II`,
  ])('%s reads back to itself', (hash) => {
    expect(formatAddress(parseAddress(hash))).toBe(hash)
  })

  it('leads anything unknown to the start page instead of failing', () => {
    expect(parseAddress('#/%E0%A4%A/constructor?x').step).toBe('mulai')
  })

  it('keeps a selection whose code holds colons and blanks', () => {
    const address = withSelection(parseAddress('#/mulai'), { kind: 'orang', id: 'Terlapor II: lama' })
    expect(selectionOf(parseAddress(formatAddress(address)))).toEqual({ kind: 'orang', id: 'Terlapor II: lama' })
  })
})

describe('times on screen', () => {
  it('tells a moment in the zone of the case, wherever the machine stands', () => {
    expect(showMoment(Date.parse('2024-09-21T15:12:55Z'), 'WITA', inIndonesian)).toBe('23.12 WITA · 21 Sep 2024')
    expect(showInstant('2024-10-12T11:40:12Z', 'WIB', inIndonesian)).toBe('18.40 WIB · 12 Okt 2024')
  })

  it('changes the day at midnight of the zone, not of UTC', () => {
    expect(civilDateOf(Date.parse('2024-09-21T16:00:00Z'), 'WITA')).toBe('2024-09-22')
    expect(civilDateOf(Date.parse('2024-09-21T15:59:59Z'), 'WITA')).toBe('2024-09-21')
  })

  it.each([
    ['14-10-2024', '2024-10-14'],
    ['14/10/2024', '2024-10-14'],
    ['14 Okt 2024', '2024-10-14'],
    ['14 Agustus 2024', '2024-08-14'],
    ['2024-10-14', '2024-10-14'],
    ['29-02-2024', '2024-02-29'],
    ['29-02-2023', null],
    ['31-04-2024', null],
    ['besok', null],
  ])('reads the date %s as %s', (typed, read) => {
    expect(readDate(typed)).toBe(read)
  })

  it.each([
    ['10.40', '10:40:00'],
    ['9:05', '09:05:00'],
    ['2359', '23:59:00'],
    ['24.00', null],
    ['12.60', null],
  ])('reads the clock %s as %s', (typed, read) => {
    expect(readClock(typed)).toBe(read)
  })

  it('keeps the precision a person gave, and no more', () => {
    expect(readCivilText('2024-10')).toEqual({ text: '2024-10', precision: 'month' })
    expect(readCivilText('14-10-2024 10.40')).toEqual({ text: '2024-10-14T10:40', precision: 'minute' })
    expect(readCivilText('sore itu')).toBeNull()
    expect(writeCivilText('2024-10-14T10:40')).toBe('2024-10-14 10.40')
  })
})

describe('what takes a while', () => {
  it('is judged by what it has done so far, and by nothing where it has done nothing', () => {
    expect(secondsToGo(4, 10, 40)).toBe(12)
    expect(secondsToGo(4, 40, 40)).toBe(0)
    expect(secondsToGo(9, 0, 40)).toBeNull()
    expect(secondsToGo(9, 3, null)).toBeNull()
  })
})

describe('deadlines', () => {
  it('shows both days where the meaning of the word is unsettled, and counts by the earlier', () => {
    const next = nextDeadline(deadlinesOn('2024-10-16'))
    expect(next?.step).toBe('PLK-TAMBAHAN')
    expect(next && showDeadline(next, inIndonesian)).toEqual({
      chip: '19 atau 21 Okt 2024 · sisa 3 hari kalender',
      urgent: false,
      passed: false,
    })
  })

  it('says so when the earlier day has passed', () => {
    const next = nextDeadline(deadlinesOn('2024-10-20'))
    expect(next && showDeadline(next, inIndonesian).chip).toContain('lewat 1 hari kalender')
    expect(daysBetween('2024-10-20', '2024-10-19')).toBe(-1)
  })
})

describe('the register', () => {
  const all = { words: '', show: 'all', provenance: null } as const
  const byNumber = { column: 'number', down: false }

  it('asks the core for everything in the order of the numbers where nothing is typed', () => {
    expect(orderOf({ ...all, words: '  ' }, byNumber)).toEqual({ sort: 'number', descending: false, filter: {} })
  })

  it('asks for what has to be looked at without what was withdrawn', () => {
    expect(orderOf({ ...all, show: 'look' }, byNumber).filter).toEqual({ problems: true, withdrawn: false })
    expect(orderOf({ ...all, show: 'withdrawn' }, byNumber).filter).toEqual({ withdrawn: true })
  })

  it('passes words and origin on, and a column the core does not know becomes the number', () => {
    const order = orderOf({ ...all, words: ' spanduk foto', provenance: 'screenshot' }, { column: 'time', down: true })
    expect(order).toEqual({
      sort: 'time',
      descending: true,
      filter: { text: 'spanduk foto', provenance: 'screenshot' },
    })
    expect(orderOf(all, { column: 'constructor', down: false }).sort).toBe('number')
    expect(orderOf({ ...all, words: 'x'.repeat(9_000) }, byNumber).filter?.text).toHaveLength(500)
  })
})

describe('what a sentence rests on', () => {
  it('reads numbers, answers, events and cards, and writes them back', () => {
    const text = 'B-022 baris 212, K-1 P4, E-03, D1'
    const { supports, unknown } = parseSupports(text)
    expect(supports.map((support) => support.kind)).toEqual(['evidence', 'statement', 'event', 'device'])
    expect(unknown).toEqual([])
    expect(writeSupports(supports)).toBe(text)
  })

  it('gives back what it does not know instead of dropping it', () => {
    expect(parseSupports('B-017, entah')).toMatchObject({ unknown: ['entah'], supports: [{ number: 'B-017' }] })
  })
})

describe('the next thing', () => {
  const empty: CaseFacts = {
    hasRecord: false,
    hasElection: false,
    evidence: 0,
    subjects: 0,
    statements: 0,
    events: 0,
    allegations: 0,
    openElements: 0,
    versions: [],
  }

  it('is the first step of the job that has not been begun', () => {
    expect(nextTask(tasksOf(empty))?.id).toBe('record')
    expect(nextTask(tasksOf({ ...empty, hasRecord: true, hasElection: true }))?.id).toBe('intake')
  })

  it('asks for open elements before a final version', () => {
    const told = {
      ...empty,
      hasRecord: true,
      hasElection: true,
      evidence: 40,
      subjects: 2,
      statements: 4,
      events: 20,
      allegations: 3,
    }
    expect(nextTask(tasksOf({ ...told, openElements: 1 }))?.id).toBe('conclude')
    expect(nextTask(tasksOf(told))?.id).toBe('freeze')
  })

  it('is to sign what stands and was not superseded, then to hand it out, then nothing', () => {
    const rest = { ...empty, hasRecord: true, hasElection: true, evidence: 1, subjects: 1, statements: 1, events: 1 }
    const next = (versions: DossierVersion[]) => nextTask(tasksOf({ ...rest, allegations: 1, versions }))?.id ?? null
    const first = newVersion('Terlapor I', 1)
    const unsigned = newVersion('Terlapor I', 2)
    expect(next([first, unsigned])).toBe('sign')
    const signed = unsigned.fields.reduce((version) => signNext(version).version, unsigned)
    expect(next([first, signed])).toBe('hand-out')
    const copy = { at: '2024-10-19T02:00:00.000Z', by: 'petugas', sha256: signed.sha256 }
    expect(next([first, { ...signed, copies: [copy] }])).toBeNull()
    expect(next([first, { ...signed, copies: [{ ...copy, sha256: unsigned.sha256 }] }])).toBe('hand-out')
  })
})

it('shows sizes as on Indonesian paper', () => {
  expect([999, 183_000, 4_200_000, 4_000_000_000].map(showSize)).toEqual(['999 B', '183 kB', '4,2 MB', '4,0 GB'])
})
