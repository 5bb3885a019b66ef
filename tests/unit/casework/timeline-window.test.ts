import { describe, expect, it } from 'vitest'
import { markFlags } from '../../../src/contract/timeline-window.ts'
import type { CaseEvent } from '../../../src/contract/timeline.ts'
import { eventOf } from '../model/make.ts'
import { fileTime, openCasework, type Casework } from './story/open-desk.ts'

const person = {
  role: 'subject',
  subjectKind: 'PNS',
  sex: null,
  birthDate: null,
  nip: null,
  niPppk: null,
  nik: null,
  phones: [],
  address: null,
  protected: false,
  posts: [],
  interest: null,
  settledWarnings: [],
  note: null,
}

const there = (id: string): CaseEvent['people'][number] => ({ person: id, role: 'terlapor', present: 'yes' })

function spoken(reading: string, precision: 'minute' | 'before' | 'after' | 'about' = 'minute'): CaseEvent['when'] {
  const assumedZone = { zone: 'WITA', by: 'petugas', because: 'tempat' } as const
  const claim = {
    source: 'stated-by-person',
    raw: reading,
    offset: null,
    assumedZone,
    reading,
    readingEnd: null,
  } as const
  return { kind: 'stated', claim: { ...claim, precision, marginMinutes: null } }
}

async function deskWithEvents(): Promise<Casework> {
  const desk = openCasework()
  desk.addBatch(1)
  desk.addItem('B-001', 1, { times: [fileTime('exif-original', '2024:10:12 19:48:05', { offset: '+08:00' })] })
  desk.addItem('B-002', 1, { times: [fileTime('exif-original', '0000:00:00 00:00:00')] })
  await desk.save('people.save', 'P-1', { ...person, code: 'Terlapor I', name: 'Satu' })
  await desk.save('people.save', 'P-2', { ...person, code: 'Terlapor II', name: 'Dua' })
  await desk.save(
    'events.save',
    'E-1',
    eventOf({ title: 'satu', when: spoken('2024-10-10T10:00'), people: [there('P-1')] }),
  )
  await desk.save(
    'events.save',
    'E-2',
    eventOf({ title: 'dua', when: spoken('2024-10-12T20:00'), people: [there('P-1'), there('P-2')] }),
  )
  await desk.save(
    'events.save',
    'E-3',
    eventOf({ title: 'tiga', when: { kind: 'undated' }, before: ['E-1'], people: [there('P-2')] }),
  )
  await desk.save(
    'events.save',
    'E-4',
    eventOf({ title: 'empat', when: spoken('2024-10-11T09:00', 'before'), people: [] }),
  )
  return desk
}

describe('the window of a timeline', () => {
  it('gives dated marks as columns of one length, in order of time, and puts an event of two persons into both lanes', async () => {
    const desk = await deskWithEvents()
    const { marks, lanes, counts } = await desk.call('timeline.window', {})
    expect(marks.id).toEqual(['E-4', 'E-1', 'E-2'])
    for (const column of Object.values(marks)) expect(column).toHaveLength(3)
    expect(lanes.map(({ key, title, marks: own }) => [key, title.id, own])).toEqual([
      ['P-1', 'Terlapor I · Satu', [1, 2]],
      ['P-2', 'Terlapor II · Dua', [2]],
      ['', 'Tanpa orang', [0]],
    ])
    expect(counts).toEqual({ dated: 3, undated: 1, hidden: 0, leftOut: 0 })
  })

  it('keeps an undated fact in sight with the order that holds without a date', async () => {
    const { undated, relations } = await (await deskWithEvents()).call('timeline.window', {})
    expect(undated).toMatchObject([{ id: 'E-3', title: 'tiga', before: ['E-1'], because: { id: 'belum bertanggal' } }])
    expect(relations).toEqual([{ before: 'E-3', after: 'E-1', holds: null }])
  })

  it('says of a relation whether the dates bear it out', async () => {
    const desk = await deskWithEvents()
    await desk.save('events.save', 'E-5', eventOf({ when: spoken('2024-10-13T10:00'), before: ['E-1'] }))
    await desk.save('events.save', 'E-6', eventOf({ when: spoken('2024-10-09T10:00'), before: ['E-1'] }))
    const { relations } = await desk.call('timeline.window', {})
    expect(relations).toContainEqual({ before: 'E-5', after: 'E-1', holds: false })
    expect(relations).toContainEqual({ before: 'E-6', after: 'E-1', holds: true })
  })

  it('shows only what meets the window, while extent and density tell of everything', async () => {
    const desk = await deskWithEvents()
    const whole = await desk.call('timeline.window', { buckets: 4 })
    const fromMs = Date.parse('2024-10-12T00:00:00+08:00')
    const part = await desk.call('timeline.window', { fromMs, toMs: fromMs + 86_400_000, buckets: 4 })
    expect(part.marks.id).toEqual(['E-2'])
    expect(part.extent).toEqual(whole.extent)
    expect(part.density).toEqual(whole.density)
    expect(whole.density.reduce((sum, one) => sum + one, 0)).toBe(3)
  })

  it('marks an open start, and does not stretch the extent to it', async () => {
    const { marks, extent } = await (await deskWithEvents()).call('timeline.window', {})
    expect((marks.flags[0] ?? 0) & markFlags.openStart).toBe(markFlags.openStart)
    expect(marks.fromMs[0]).toBeNull()
    expect(extent?.fromMs).toBe(Date.parse('2024-10-10T10:00:00+08:00'))
  })

  it('shows every claim when asked, the one of a clock never set among the undated with its raw text', async () => {
    const desk = await deskWithEvents()
    const { marks, undated } = await desk.call('timeline.window', { filter: { claims: 'all' }, lanesBy: 'kind' })
    expect(marks.id).toContain('B-001#exif-original')
    expect(undated.find((fact) => fact.id === 'B-002#exif-original')).toMatchObject({
      raw: '0000:00:00 00:00:00',
      because: { id: 'tidak ada tanggal yang sah (nol)' },
    })
  })

  it('filters by person, source and kind, and offers what there is to filter by', async () => {
    const desk = await deskWithEvents()
    const people = await desk.call('timeline.window', { filter: { people: ['P-2'] } })
    expect(people.marks.id).toEqual(['E-2'])
    expect(people.undated.map((fact) => fact.id)).toEqual(['E-3'])
    const pictures = await desk.call('timeline.window', { filter: { kinds: ['picture'], claims: 'all' } })
    expect(pictures.marks.id).toEqual(['B-001#exif-original'])
    const gps = await desk.call('timeline.window', { filter: { sources: ['gps'], claims: 'all' } })
    expect(gps.marks.id).toEqual([])
    const choices = await desk.call('timeline.choices', {})
    expect(choices.people.map(({ key, count }) => [key, count])).toEqual([
      ['P-1', 2],
      ['P-2', 2],
    ])
  })

  it('filters claims and not items: an item stays with the one of its times that fits, and what is left out is counted', async () => {
    const desk = openCasework()
    desk.addBatch(1)
    const times = [
      fileTime('exif-original', '2024:10:12 19:48:05', { offset: '+08:00' }),
      fileTime('file-name', '20241012_194805', { offset: '+08:00' }),
    ]
    desk.addItem('B-001', 1, { times })
    const all = await desk.call('timeline.window', { filter: { claims: 'all' } })
    expect(all.counts.hidden).toBe(0)
    const facts = ({ marks, undated }: typeof all): string[] => [...marks.id, ...undated.map(({ id }) => id)]
    expect(facts(all)).toHaveLength(2)
    const one = await desk.call('timeline.window', { filter: { claims: 'all', sources: ['exif-original'] } })
    expect(facts(one)).toEqual(['B-001#exif-original'])
    expect(one.counts.hidden).toBe(1)
    // What another subject or other claims leave out is no work of the filters.
    const none = await desk.call('timeline.window', { filter: { claims: 'none' } })
    expect(none.counts.hidden).toBe(0)
  })

  it('tells of one subject their events and those that name nobody', async () => {
    const { marks } = await (await deskWithEvents()).call('timeline.window', { filter: { subject: 'P-2' } })
    expect(marks.id).toEqual(['E-4', 'E-2'])
  })

  it('sees a change at once, though it keeps what it read', async () => {
    const desk = await deskWithEvents()
    const before = await desk.call('timeline.window', {})
    await desk.save('events.save', 'E-7', eventOf({ when: spoken('2024-10-01T10:00') }))
    const after = await desk.call('timeline.window', {})
    expect(after.marks.id).toContain('E-7')
    expect(after.sequence).toBeGreaterThan(before.sequence)
  })

  it('says how many marks did not fit the limit', async () => {
    const { marks, counts } = await (await deskWithEvents()).call('timeline.window', { limit: 1 })
    expect(marks.id).toHaveLength(1)
    expect(counts.leftOut).toBe(2)
  })
})

describe('five thousand claims on one item', () => {
  it('are all told, and none is invented or lost', async () => {
    const desk = openCasework()
    desk.addBatch(1)
    const times = Array.from({ length: 5_000 }, (_, index) =>
      fileTime('xmp', `2024-10-12T19:${String(index % 60).padStart(2, '0')}:00+08:00`),
    )
    desk.addItem('B-001', 1, { times })
    const { marks } = await desk.call('timeline.window', { filter: { claims: 'all' } })
    expect(new Set(marks.id).size).toBe(5_000)
  })
})
