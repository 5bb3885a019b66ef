import { describe, expect, it } from 'vitest'
import type { AllegationView } from '../../../src/contract/analysis.ts'
import type { DeviceCard } from '../../../src/contract/timeline.ts'
import { eventOf } from '../model/make.ts'
import { toldHarvestNight } from './story/harvest-night.ts'
import { fileTime, openCasework, type Casework } from './story/open-desk.ts'

const flags = (view: AllegationView): string[] =>
  view.elements.flatMap((cell) => cell.flags.map((flag) => `${view.id} ${cell.element} ${flag}`))
const flagsOf = async (desk: Casework): Promise<string[]> => flags(await desk.call('allegations.view', { id: 'A1' }))
const claimIds = async (desk: Casework, evidence: string): Promise<(string | boolean)[][]> =>
  (await desk.call('claims.list', { evidence }))
    .filter((claim) => claim.claim.source === 'device-corrected')
    .map((claim) => [claim.id, claim.adopted])

/** A clock that showed something at ten in the morning to the second. */
function cardOf(covers: string[], more: Partial<DeviceCard> = {}, showed = '2024-10-12T11:00:00'): DeviceCard {
  const reference = {
    evidence: null,
    deviceSpanSeconds: 0,
    trueSpanSeconds: 0,
    zone: 'WITA',
    how: 'jam dinding',
  } as const
  return {
    name: 'Kamera',
    owner: null,
    make: null,
    model: null,
    covers,
    references: [{ ...reference, deviceShowed: showed, trueFrom: '2024-10-12T10:00:00' }],
    zone: 'WITA',
    applied: true,
    ...more,
  }
}

describe('a conclusion resting on a device card', () => {
  it('is to be looked at again once the item is taken off the card', async () => {
    const desk = await toldHarvestNight()
    const [card] = await desk.call('devices.list', {})
    const covers = card?.body.covers.filter((number) => number !== 'B-017')
    await desk.save('devices.save', 'D1', { ...card?.body, covers }, 1)
    expect((await desk.call('timeline.view', {})).find((one) => one.id === 'E-03')?.time.because).toBe('undated')
    expect(await flagsOf(desk)).toEqual(['A1 U5 look-again'])
  })

  it('is to be looked at again once the card is withdrawn', async () => {
    const desk = await toldHarvestNight()
    await desk.call('devices.withdraw', { id: 'D1', reason: 'salah kamera' })
    expect(await flagsOf(desk)).toContain('A1 U5 look-again')
  })

  it('is left alone by an item of the card it does not rest on, and by another card on the same item', async () => {
    const desk = await toldHarvestNight()
    const [card] = await desk.call('devices.list', {})
    await desk.save('devices.save', 'D1', { ...card?.body, name: 'Kamera Kirana' }, 1)
    expect(await flagsOf(desk)).toEqual([])
  })
})

describe('two cards on one item', () => {
  async function withTwoCards(): Promise<Casework> {
    const desk = openCasework()
    desk.addBatch(1)
    desk.addItem('B-001', 1, { times: [fileTime('exif-original', '2024:10:12 12:00:00')] })
    await desk.save('devices.save', 'J-1', cardOf(['B-001'], { name: 'satu' }))
    await desk.save('devices.save', 'J-2', cardOf(['B-001'], { name: 'dua' }, '2024-10-12T12:00:00'))
    return desk
  }

  it('name their claims by their own codes', async () => {
    const desk = await withTwoCards()
    expect(await claimIds(desk, 'B-001')).toEqual([
      ['B-001#device-corrected@J-1', false],
      ['B-001#device-corrected@J-2', false],
    ])
  })

  it('never hand the place of the one taken off to the other, though the claim was named by its place', async () => {
    const desk = await withTwoCards()
    const byPlace = { kind: 'claim', claimId: 'B-001#device-corrected' } as const
    await desk.save('events.save', 'E-1', eventOf({ when: byPlace }))
    await desk.save('events.save', 'E-2', eventOf({ when: { kind: 'claim', claimId: 'B-001#device-corrected#2' } }))
    const adoption = { evidence: 'B-001', claimId: 'B-001#device-corrected', assumedZone: null, because: 'kartu' }
    await desk.save('claims.adopt', 'W-1', adoption)
    const times = async (): Promise<unknown[]> =>
      (await desk.call('timeline.view', {})).toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((one) => one.time.fromMs)
    const [first, second] = await times()
    expect(second).not.toBe(first)
    expect((await claimIds(desk, 'B-001')).map(([, adopted]) => adopted)).toEqual([true, false])
    await desk.save('devices.save', 'J-1', cardOf([], { name: 'satu' }), 1)
    // A change of its words alone does not make the event rest on the other card.
    await desk.save('events.save', 'E-1', eventOf({ when: byPlace, title: 'lain' }), 1)
    expect(await times()).toEqual([null, second])
    expect(await claimIds(desk, 'B-001')).toEqual([['B-001#device-corrected@J-2', false]])
  })
})

describe('the clocks a card corrects', () => {
  const captured = (name: string, note: string) => fileTime('file-name', name, { note })

  it('are those of EXIF, of a name the camera gave, and of a film in UTC; the rest is told to have none', async () => {
    const desk = openCasework()
    desk.addBatch(1)
    const film = { utc: '2024-10-12T04:00:00Z', offset: '+00:00', note: 'movie-created' }
    const times = {
      'B-001': [
        fileTime('exif-original', '2024:10:12 12:00:00'),
        captured('IMG_20241012_120000.jpg', 'captured-by-device'),
      ],
      'B-002': [captured('IMG_20241012_120000.jpg', 'captured-by-device')],
      'B-003': [fileTime('container', '2024-10-12T04:00:00Z', film)],
      'B-004': [captured('IMG-20241014-WA0003.jpg', 'received-or-saved')],
      'B-005': [captured('WhatsApp Image 2024-10-12 at 19.33.44.jpeg', 'received-or-saved')],
      'B-006': [fileTime('container', '2024-10-12T04:00:00Z', { ...film, note: 'page-saved' })],
    }
    for (const [number, own] of Object.entries(times)) desk.addItem(number, 1, { times: own })
    await desk.save('devices.save', 'J-1', cardOf(Object.keys(times)))
    const corrected = await Promise.all(Object.keys(times).map((number) => claimIds(desk, number)))
    expect(corrected).toEqual([
      [['B-001#device-corrected@J-1', false]],
      [['B-002#device-corrected@J-1@file-name', false]],
      [['B-003#device-corrected@J-1@container', false]],
      [],
      [],
      [],
    ])
    const claims = await desk.call('claims.list', {})
    const fromOf = (id: string) => claims.find((claim) => claim.id === id)?.derived.fromMs
    for (const [[id]] of corrected.slice(0, 3).map((own) => own as [[string, boolean]]))
      expect(fromOf(id), id).toBe(Date.parse('2024-10-12T03:00:00Z'))
    const [card] = await desk.call('devices.view', {})
    expect(card?.claims.map(({ evidence, source, after }) => [evidence, source, after?.id ?? null])).toEqual([
      ['B-001', 'exif-original', '12 Oktober 2024 pukul 11.00 WITA'],
      ['B-002', 'file-name', '12 Oktober 2024 pukul 11.00 WITA'],
      ['B-003', 'container', '12 Oktober 2024 pukul 11.00 WITA'],
      ['B-004', null, null],
      ['B-005', null, null],
      ['B-006', null, null],
    ])
  })
})
