import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasOrderRing } from '../../../src/model/order-events.ts'
import { emptyReading } from '../../support/import-parts.ts'
import { answer, eventOf, evidence, question, statementOf } from '../model/make.ts'
import { fileTime, openCasework, type Casework } from './story/open-desk.ts'

async function deskWithItem(): Promise<Casework> {
  const desk = openCasework()
  desk.addBatch(1)
  desk.addItem('B-001', 1, { times: [fileTime('exif-original', '2024:10:12 19:48:05', { offset: '+08:00' })] })
  return desk
}

const person = (code: string) => ({
  code,
  name: code,
  role: 'witness',
  subjectKind: null,
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
})

describe('a drafted event', () => {
  it('from a claim names the item, takes its time, and is proved by nobody yet', async () => {
    const desk = await deskWithItem()
    const draft = await desk.call('events.draft', { from: { kind: 'claim', claimId: 'B-001#exif-original' } })
    expect(draft).toMatchObject({
      title: 'B-001',
      when: { kind: 'claim', claimId: 'B-001#exif-original' },
      supports: [evidence('B-001')],
      certainty: 'unproved',
      origin: { kind: 'claim', from: ['B-001#exif-original'] },
    })
    expect(await desk.call('events.list', {})).toEqual([])
  })

  it('from a sentence cites the answer and keeps its words', async () => {
    const desk = await deskWithItem()
    await desk.save('people.save', 'P-1', person('Saksi-1'))
    const questions = [question(4, { answer: 'Foto itu sudah lewat tengah malam.' })]
    await desk.save('statements.save', 'K-1', statementOf({ person: 'P-1', questions }))
    const draft = await desk.call('events.draft', { from: { kind: 'sentence', statement: 'K-1', question: 4 } })
    expect(draft).toMatchObject({
      title: 'Foto itu sudah lewat tengah malam.',
      when: { kind: 'undated' },
      supports: [answer('K-1', 4)],
      origin: { kind: 'sentence', from: ['K-1 4'] },
    })
  })

  it('from a chat message takes its time, its sender and the line it stands in', async () => {
    const desk = await deskWithItem()
    await desk.save('people.save', 'P-1', person('Terlapor II'))
    const text = 'Kita rapatkan barisan, '.repeat(20)
    const draft = await desk.call('events.draft', {
      from: { kind: 'chat-message', evidence: 'B-001', part: 'baris 212', text, sender: 'P-1' },
    })
    expect(draft.supports).toEqual([evidence('B-001', 'baris 212')])
    expect(draft.people).toEqual([{ person: 'P-1', role: 'pengirim', present: 'yes' }])
    expect(draft.title).toHaveLength(120)
    expect(draft.description).toBe(text)
  })

  it('from a sentence with a day in it takes that day, in no zone yet', async () => {
    const desk = await deskWithItem()
    await desk.save('people.save', 'P-1', person('Saksi-1'))
    const questions = [question(4, { answer: 'Pada 12 Oktober 2024 saya dinas. Lalu pulang.' })]
    await desk.save('statements.save', 'K-1', statementOf({ person: 'P-1', questions }))
    const from = { kind: 'sentence', statement: 'K-1', question: 4, quote: 'Pada 12 Oktober 2024' } as const
    const draft = await desk.call('events.draft', { from })
    expect(draft.when).toMatchObject({ kind: 'stated', claim: { reading: '2024-10-12', assumedZone: null } })
    expect(draft.title).toBe('Pada 12 Oktober 2024')
  })

  it('from an item brings its place and the people seen in it, by its claim or without one', async () => {
    const desk = await deskWithItem()
    const summary = { ...emptyReading.reading.summary, latitude: -2.731, longitude: 121.498 }
    desk.addItem('B-002', 1, { reading: { ...emptyReading.reading, summary } })
    await desk.save('people.save', 'P-1', person('Saksi-1'))
    const draft = await desk.call('events.draft', { from: { kind: 'item', evidence: 'B-002' } })
    expect(draft).toMatchObject({
      when: { kind: 'undated' },
      place: { latitude: -2.731, longitude: 121.498, zone: null },
      supports: [evidence('B-002')],
      origin: { kind: 'hand', from: ['B-002'] },
    })
    expect(await desk.refusal('events.draft', { from: { kind: 'item', evidence: 'B-404' } })).toMatchObject({
      code: 'reference-unknown',
    })
  })

  it('of something that is not in the case is refused', async () => {
    const desk = await deskWithItem()
    expect(await desk.refusal('events.draft', { from: { kind: 'claim', claimId: 'B-001#gps' } })).toMatchObject({
      code: 'reference-unknown',
    })
  })
})

async function deskWithTwo(): Promise<Casework> {
  const desk = await deskWithItem()
  await desk.save('people.save', 'P-1', person('Saksi-1'))
  await desk.save('people.save', 'P-2', person('Saksi-2'))
  const there = (id: string) => [{ person: id, role: 'hadir', present: 'yes' as const }]
  await desk.save(
    'events.save',
    'E-1',
    eventOf({ title: 'rapat', people: there('P-1'), supports: [evidence('B-001')] }),
  )
  await desk.save(
    'events.save',
    'E-2',
    eventOf({ title: 'rapat kades', people: there('P-2'), letterhead: 'kop camat' }),
  )
  await desk.save('events.save', 'E-3', eventOf({ title: 'undangan', before: ['E-2'] }))
  return desk
}

describe('events joined', () => {
  it('keep persons, supports and order relations of both; the other is withdrawn with the reason', async () => {
    const desk = await deskWithTwo()
    const joined = await desk.call('events.merge', { ids: ['E-1', 'E-2'], reason: 'satu rapat' })
    expect(joined).toMatchObject({ id: 'E-1', version: 2, reason: 'satu rapat' })
    expect(joined.body.people.map((one) => one.person)).toEqual(['P-1', 'P-2'])
    expect(joined.body).toMatchObject({
      letterhead: 'kop camat',
      description: 'rapat kades',
      origin: { kind: 'merged' },
    })
    const events = await desk.call('events.list', { includeWithdrawn: true })
    expect(events.find((event) => event.id === 'E-2')).toMatchObject({ withdrawn: true, reason: 'satu rapat' })
    expect(events.find((event) => event.id === 'E-3')?.body.before).toEqual(['E-1'])
  })

  it('are one change: taken back, both stand as before', async () => {
    const desk = await deskWithTwo()
    await desk.call('events.merge', { ids: ['E-1', 'E-2'], reason: 'satu rapat' })
    await desk.call('case.undo', {})
    const events = await desk.call('events.list', {})
    expect(events.map((event) => [event.id, event.body.title])).toEqual([
      ['E-1', 'rapat'],
      ['E-2', 'rapat kades'],
      ['E-3', 'undangan'],
    ])
    expect(events[2]?.body.before).toEqual(['E-2'])
  })

  it('never lie before themselves', async () => {
    const desk = await deskWithTwo()
    const joined = await desk.call('events.merge', { ids: ['E-2', 'E-3'], reason: 'satu' })
    expect(joined.body.before).toEqual([])
  })

  it('cannot be one event alone, nor one that is not there', async () => {
    const desk = await deskWithTwo()
    expect(await desk.refusal('events.merge', { ids: ['E-1', 'E-1'], reason: 'x' })).toMatchObject({
      code: 'invalid-input',
    })
    expect(await desk.refusal('events.merge', { ids: ['E-1', 'E-9'], reason: 'x' })).toMatchObject({
      code: 'reference-unknown',
    })
  })
})

describe('joining the ends of a row', () => {
  it('is refused with the ring it would make, and nothing is changed', async () => {
    const desk = openCasework()
    await desk.save('events.save', 'E-3', eventOf({ title: 'akhir' }))
    await desk.save('events.save', 'E-2', eventOf({ title: 'tengah', before: ['E-3'] }))
    await desk.save('events.save', 'E-1', eventOf({ title: 'awal', before: ['E-2'] }))
    const refused = await desk.refusal('events.merge', { ids: ['E-1', 'E-3'], reason: 'sama' })
    expect(refused.code).toBe('order-ring')
    expect((await desk.call('events.list', {})).map((event) => event.version)).toEqual([1, 1, 1])
  })

  it(
    'never stores a ring, whatever stands before whatever, and refuses nothing else',
    { timeout: 60_000 },
    async () => {
      const five = [1, 2, 3, 4, 5]
      const graphs = fc.subarray(
        five.flatMap((one) => five.filter((then) => then > one).map((then) => [one, then] as const)),
      )
      const joins = fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 })
      await fc.assert(
        fc.asyncProperty(graphs, joins, async (pairs, join) => {
          const desk = openCasework()
          for (const one of [5, 4, 3, 2, 1]) {
            const before = pairs.flatMap(([first, then]) => (first === one ? [`E-${then}`] : []))
            await desk.save('events.save', `E-${one}`, eventOf({ title: `${one}`, before }))
          }
          const ids = join.map((one) => `E-${one}`)
          const [first = ''] = ids
          const name = (one: number): string => (join.includes(one) ? first : `E-${one}`)
          const joined = pairs.filter(([one, then]) => name(one) !== name(then))
          const after = five.map((one) => ({
            id: name(one),
            before: joined.flatMap(([from, then]) => (name(from) === name(one) ? [name(then)] : [])),
          }))
          const call = desk.call('events.merge', { ids, reason: 'sama' })
          const refused = await call.then(
            () => false,
            () => true,
          )
          expect(refused).toBe(hasOrderRing(after))
          const stored = (await desk.call('events.list', {})).map(({ id, body }) => ({ id, before: body.before }))
          expect(hasOrderRing(stored)).toBe(false)
        }),
        { numRuns: 40 },
      )
    },
  )
})

describe('an event taken apart', () => {
  it('keeps its code for the first part, gives the others new ones, and comes back whole', async () => {
    const desk = await deskWithTwo()
    const parts = [eventOf({ title: 'rapat pagi' }), eventOf({ title: 'rapat sore' })]
    const saved = await desk.call('events.split', { id: 'E-1', bodies: parts, reason: 'dua rapat' })
    expect(saved.map((one) => [one.id, one.body.title])).toEqual([
      ['E-1', 'rapat pagi'],
      ['E-04', 'rapat sore'],
    ])
    expect(saved[1]?.body.origin).toEqual({ kind: 'split', from: ['E-1'] })
    await desk.call('case.undo', {})
    const events = await desk.call('events.list', {})
    expect(events.find((event) => event.id === 'E-1')?.body.title).toBe('rapat')
    expect(events.map((event) => event.id)).not.toContain('E-04')
  })
})
