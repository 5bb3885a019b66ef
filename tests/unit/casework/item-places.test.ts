import { describe, expect, it } from 'vitest'
import { emptyReading } from '../../support/import-parts.ts'
import { fileTime, openCasework, type Casework } from './story/open-desk.ts'

type Place = { latitude: number | null; longitude: number | null; accuracy?: string }

function put(desk: Casework, number: string, { latitude, longitude, accuracy }: Place): void {
  const reading = {
    ...emptyReading.reading,
    summary: { ...emptyReading.reading.summary, latitude, longitude },
    times: [fileTime('gps', '2024-10-12T11:40:10Z', { utc: '2024-10-12T11:40:10Z', offset: '+00:00' })],
    facts:
      accuracy === undefined ? [] : [{ block: 'GPS', tag: 'GPSHPositioningError', raw: accuracy, reader: 'exifr' }],
  }
  desk.addItem(number, 1, { reading })
}

describe('the points files name', () => {
  it('are told with the time beside them and the radius the file states, in the order of the register', async () => {
    const desk = openCasework()
    desk.addBatch(1)
    put(desk, 'B-010', { latitude: -6.53, longitude: 107.36, accuracy: '12.5' })
    put(desk, 'B-002', { latitude: -2.731, longitude: 121.498 })
    put(desk, 'B-003', { latitude: null, longitude: null })
    const items = await desk.call('places.items', {})
    expect(items.map(({ evidence, accuracyMeters }) => [evidence, accuracyMeters])).toEqual([
      ['B-002', null],
      ['B-010', 12.5],
    ])
    expect(items[0]?.fromMs).toBe(Date.parse('2024-10-12T11:40:10Z'))
    expect(items[0]?.shown.id).toContain('12 Oktober 2024')
  })

  it('are left out where they lie on no earth, and a radius that is none is not invented', async () => {
    const desk = openCasework()
    desk.addBatch(1)
    put(desk, 'B-001', { latitude: 91, longitude: 0 })
    put(desk, 'B-002', { latitude: 1, longitude: 181 })
    const radii = { 'B-003': '0', 'B-004': '-4', 'B-005': 'dekat', 'B-006': '25/2', 'B-007': '1/0', 'B-008': '' }
    for (const [number, accuracy] of Object.entries(radii)) put(desk, number, { latitude: 1, longitude: 100, accuracy })
    const items = await desk.call('places.items', {})
    expect(items.map(({ accuracyMeters }) => accuracyMeters)).toEqual([null, null, null, 12.5, null, null])
  })

  it('are never told by the time of the file system, and say where nobody has chosen a time', async () => {
    const desk = openCasework()
    desk.addBatch(1)
    put(desk, 'B-001', { latitude: -2.731, longitude: 121.498 })
    const summary = { ...emptyReading.reading.summary, latitude: -2.731, longitude: 121.498 }
    const reading = { ...emptyReading.reading, summary }
    desk.addItem('B-002', 1, { reading, modifiedAt: '2024-10-20T03:00:00Z' })
    expect((await desk.call('claims.list', { evidence: 'B-002' })).map((claim) => claim.id)).toEqual([
      'B-002#file-system',
    ])
    const told = async (): Promise<unknown[]> =>
      (await desk.call('places.items', {})).map(({ evidence, fromMs, isChosen }) => [evidence, fromMs, isChosen])
    const gpsMs = Date.parse('2024-10-12T11:40:10Z')
    expect(await told()).toEqual([
      ['B-001', gpsMs, false],
      ['B-002', null, false],
    ])
    const adoption = { evidence: 'B-001', claimId: 'B-001#gps', assumedZone: null, because: 'satelit' }
    await desk.save('claims.adopt', 'W-1', adoption)
    expect((await told())[0]).toEqual(['B-001', gpsMs, true])
  })
})
