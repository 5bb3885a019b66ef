import { describe, expect, it } from 'vitest'
import type { DeviceCard } from '../../../src/contract/timeline.ts'
import { cardOffset, correctedTime, formatCorrection } from '../../../src/model/device-clock.ts'
import { formatDerivedTime } from '../../../src/model/format-claim.ts'
import { claim } from './make.ts'

/** B-016: the camera wrote 21.00.20 while photographing a phone that shows 20.00. B-021: the phone wrote 20.01.30 in front of the camera's 21.01. */
const lockScreen: DeviceCard['references'][number] = {
  evidence: 'B-016',
  deviceShowed: '2024-09-21T21:00:20',
  deviceSpanSeconds: 0,
  trueFrom: '2024-09-21T20:00',
  trueSpanSeconds: 59,
  zone: 'WITA',
  how: 'layar kunci D2',
}
const display: DeviceCard['references'][number] = {
  evidence: 'B-021',
  deviceShowed: '2024-09-21T21:01',
  deviceSpanSeconds: 59,
  trueFrom: '2024-09-21T20:01:30',
  trueSpanSeconds: 0,
  zone: 'WITA',
  how: 'foto layar D1 oleh D2',
}
const card = { references: [lockScreen, display], zone: 'WITA' } as const
const exif = (raw: string) => claim(null, { raw, source: 'exif-original', assumedZone: null })

describe('the device-clock card of camera D1', () => {
  it.each([
    [[lockScreen], 3_561, 3_620],
    [[display], 3_570, 3_629],
    [[lockScreen, display], 3_570, 3_620],
  ])('allows the offsets all its references allow', (references, minSeconds, maxSeconds) => {
    expect(cardOffset({ references, zone: 'WITA' }).offset).toEqual({ minSeconds, maxSeconds })
  })

  it.each([
    ['2024:09:22 00:12:40', '21 September 2024 pukul 23.12.20–23.13.10 WITA'],
    ['2024:09:22 00:12:58', '21 September 2024 pukul 23.12.38–23.13.28 WITA'],
    ['2024:09:22 00:31:05', '21 September 2024 pukul 23.30.45–23.31.35 WITA'],
  ])('sets %s back to the day before', (raw, words) => {
    const corrected = correctedTime(exif(raw), card)
    expect(corrected?.derivedBy).toBe('device-corrected')
    expect(corrected && formatDerivedTime(corrected, 'WITA').id).toBe(words)
  })

  it('says the correction with its doubt', () => {
    const { offset } = cardOffset(card)
    expect(offset && formatCorrection(offset)).toEqual({
      id: 'koreksi −59 menit 55 detik (± 25 detik)',
      en: 'correction −59 minutes 55 seconds (± 25 seconds)',
    })
  })

  it('corrects the same way when the reference was told in another zone', () => {
    const inWib = { ...lockScreen, trueFrom: '2024-09-21T19:00', zone: 'WIB' as const }
    expect(cardOffset({ references: [inWib, display], zone: 'WITA' })).toEqual(cardOffset(card))
  })

  it('has no offset without a reference, with a damaged one, or where they exclude each other', () => {
    expect(cardOffset({ references: [], zone: 'WITA' }).because).toBe('no-reference')
    expect(cardOffset({ references: [{ ...display, trueFrom: '2024-02-30' }], zone: 'WITA' }).because).toBe(
      'reference-invalid',
    )
    const far = { ...display, trueFrom: '2024-09-21T20:30:00' }
    expect(cardOffset({ references: [lockScreen, far], zone: 'WITA' }).because).toBe('references-contradict')
    expect(correctedTime(exif('2024:09:22 00:12:40'), { references: [lockScreen, far], zone: 'WITA' })).toBeNull()
  })

  it('does not correct a date without an hour, or no date at all', () => {
    expect(correctedTime(exif('2024:09:22'), card)).toBeNull()
    expect(correctedTime(exif('0000:00:00 00:00:00'), card)).toBeNull()
  })

  it('sets a slow clock forward', () => {
    const slow = { ...lockScreen, deviceShowed: '2024-09-21T19:56:00', trueSpanSeconds: 0 }
    const { offset } = cardOffset({ references: [slow], zone: 'WITA' })
    expect(offset && formatCorrection(offset).id).toBe('koreksi +4 menit (± 0 detik)')
  })
})
