import { describe, expect, it } from 'vitest'
import { zonesOfPlace } from '../../../src/casework/places/zones-of-place.ts'
import { deriveTime } from '../../../src/model/claimed-time.ts'
import { formatClaim } from '../../../src/model/format-claim.ts'
import { formatZoneOfPlace } from '../../../src/model/zone-of-place.ts'
import { emptyReading } from '../../support/import-parts.ts'
import { claim } from '../model/make.ts'
import { fileTime, openCasework } from './story/open-desk.ts'

const offeredAt = (latitude: number, longitude: number, on: string | null = null) =>
  zonesOfPlace({ latitude, longitude }, on).offered.map((one) => `${one.zone} ${one.offset}`)

describe('the zones of a place', () => {
  it('tell the festival of the sample case WITA and the trip WIB, far from any border', () => {
    expect(zonesOfPlace({ latitude: -2.731, longitude: 121.498 }, null)).toMatchObject({ nearBorder: false })
    expect(offeredAt(-2.731, 121.498)).toEqual(['WITA +08:00'])
    expect(offeredAt(-6.53, 107.36)).toEqual(['WIB +07:00'])
  })

  it('offer both sides within 25 km of the strait between Java and Bali, nearest first', () => {
    expect(offeredAt(-8.2, 114.37)).toEqual(['WIB +07:00', 'WITA +08:00'])
    expect(zonesOfPlace({ latitude: -8.2, longitude: 114.37 }, null).shown.id).toContain('Kurang dari 25 km')
  })

  it('still offer WIT beside a border the library draws too far west, and say it has to be confirmed', () => {
    const zones = zonesOfPlace({ latitude: -2.5, longitude: 140.7 }, null)
    expect(zones.iana).toBe('Pacific/Port_Moresby')
    expect(zones.offered.map((one) => one.zone)).toEqual(['WIT'])
    expect(zones.shown.id).toContain('Pastikan dengan alasan')
  })

  it('know that Pontianak kept +08:00 until the end of 1987', () => {
    expect(offeredAt(-0.02, 109.33, '1987-12-31')).toEqual(['WIB +08:00'])
    expect(offeredAt(-0.02, 109.33, '1988-01-02')).toEqual(['WIB +07:00'])
    expect(zonesOfPlace({ latitude: -0.02, longitude: 109.33 }, '1987-12-31').offered[0]?.historic).toBe(true)
  })

  it('offer nothing outside Indonesia, and say what the library names', () => {
    expect(offeredAt(51.5, 0)).toEqual([])
    expect(zonesOfPlace({ latitude: 51.5, longitude: 0 }, null).shown.id).toContain('Europe/London')
  })

  it.each([
    [90, 180],
    [-90, -180],
    [0, 180],
    [0, -180],
  ])('answer at the edge of the map, %j %j', (latitude, longitude) => {
    expect(zonesOfPlace({ latitude, longitude }, null).offered).toEqual([])
  })
})

describe('the zone a file states beside a border of zones', () => {
  const instant = Date.parse('2024-10-12T11:40:12Z')
  const straight = zonesOfPlace({ latitude: -8.2, longitude: 114.37 }, '2024-10-12').offered.map((one) => one.zone)

  it.each([420, 480])(
    'is no difference at the strait of Bali where either side has its offset, %d minutes',
    (minutes) => {
      expect(straight).toEqual(['WIB', 'WITA'])
      expect(formatZoneOfPlace(instant, minutes, straight)).toBeNull()
    },
  )

  it('is told against every side where none has it', () => {
    expect(formatZoneOfPlace(instant, 540, straight)?.id).toBe(
      'Zona dalam berkas (WIT) berbeda dengan zona tempat (WIB atau WITA); saatnya sama: 18.40.12 WIB = 19.40.12 WITA = 20.40.12 WIT.',
    )
    expect(formatZoneOfPlace(instant, 480, [])).toBeNull()
  })

  it('makes no note beside the claims of an item there', async () => {
    const desk = openCasework()
    desk.addBatch(1)
    const summary = { ...emptyReading.reading.summary, latitude: -8.2, longitude: 114.37 }
    const times = [fileTime('exif-original', '2024:10:12 19:40:12', { offset: '+08:00', utc: '2024-10-12T11:40:12Z' })]
    desk.addItem('B-001', 1, { reading: { ...emptyReading.reading, summary, times } })
    const { place } = await desk.call('claims.compare', { evidence: 'B-001' })
    expect(place?.zones.nearBorder).toBe(true)
    expect(place?.note).toBeNull()
  })
})

describe('a claim before 1988', () => {
  const old = claim('1987-05-01T10:00', { precision: 'minute' })

  it('comes to nothing with today’s zone alone, and is shown with its raw text', () => {
    const time = deriveTime(old)
    expect(time.because).toBe('zone-before-1988')
    expect(formatClaim(old, time, 'WIB').id).toContain('1987-05-01T10:00')
  })

  it('comes to an instant once somebody takes over what the clocks of the place stood at, told in UTC', () => {
    const zone = { zone: 'WIB', by: 'petugas', because: 'Pontianak', historicOffset: '+08:00' } as const
    const known = { ...old, assumedZone: zone }
    const time = deriveTime(known)
    expect(time).toMatchObject({ fromMs: Date.parse('1987-05-01T02:00:00Z'), derivedBy: 'zone-historic' })
    expect(formatClaim(known, time, 'WIB').id).toBe('1987-05-01 02:00:00 – 1987-05-01 02:00:59 UTC')
  })

  it('leaves times since 1988 to the zones of today, whatever offset was taken over', () => {
    const zone = { zone: 'WIB', by: 'petugas', because: 'Pontianak', historicOffset: '+08:00' } as const
    const time = deriveTime(claim('1988-01-01T10:00', { precision: 'minute', assumedZone: zone }))
    expect(time.fromMs).toBe(Date.parse('1988-01-01T03:00:00Z'))
  })
})
