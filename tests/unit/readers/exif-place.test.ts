import { describe, expect, it } from 'vitest'
import { buildJpeg, exifSegment, xmpSegment } from './support/build-jpeg.ts'
import { ascii, buildTiff, bytes, rational, type TiffValue } from './support/build-tiff.ts'
import { codesOf, readBytes } from './support/read-bytes.ts'

const photoAt = (GPS: Record<number, TiffValue>) => readBytes(buildJpeg([exifSegment(buildTiff({ GPS }))]))
const [latitudeRef, latitude, longitudeRef, longitude, altitudeRef, altitude] = [1, 2, 3, 4, 5, 6] as const

const ambon = {
  [latitudeRef]: ascii('S'),
  [latitude]: rational(3, 1, 41, 1, 4212, 100),
  [longitudeRef]: ascii('E'),
  [longitude]: rational(128, 1, 11, 1, 0, 1),
}

describe('places in EXIF', () => {
  it('are signed degrees: south and west negative', async () => {
    const { findings } = await photoAt(ambon)
    expect(findings.summary.latitude).toBeCloseTo(-(3 + 41 / 60 + 42.12 / 3600), 10)
    expect(findings.summary.longitude).toBeCloseTo(128 + 11 / 60, 10)
  })

  it('keep their fractions undivided among the facts', async () => {
    const { findings } = await photoAt(ambon)
    expect(findings.facts).toContainEqual(
      expect.objectContaining({ block: 'GPS', tag: 'GPSLatitude', raw: '3/1 41/1 4212/100' }),
    )
  })

  it.each([
    ['no number (0/0)', { ...ambon, [latitude]: rational(0, 0, 0, 0, 0, 0) }, 'gps-invalid'],
    ['infinity', { ...ambon, [latitude]: rational(3, 0, 0, 1, 0, 1) }, 'gps-invalid'],
    ['91 degrees north', { ...ambon, [latitude]: rational(91, 1, 0, 1, 0, 1) }, 'gps-invalid'],
    ['75 minutes', { ...ambon, [latitude]: rational(3, 1, 75, 1, 0, 1) }, 'gps-invalid'],
    ['two fractions instead of three', { ...ambon, [latitude]: rational(3, 1, 41, 1) }, 'gps-invalid'],
    ['a reference that is no compass letter', { ...ambon, [latitudeRef]: ascii('Q') }, 'gps-invalid'],
    ['no reference', { ...ambon, [latitudeRef]: ascii('') }, 'gps-incomplete'],
    ['no longitude', { [latitudeRef]: ambon[1], [latitude]: ambon[2] }, 'gps-incomplete'],
    ['0, 0', { ...ambon, [latitude]: rational(0, 1, 0, 1, 0, 1), [longitude]: rational(0, 1, 0, 1, 0, 1) }, 'gps-zero'],
  ])('are not shown with %s, and that is remarked on', async (_what, gps, code) => {
    const answer = await photoAt(gps)
    expect(answer.findings.summary).toMatchObject({ latitude: null, longitude: null })
    expect(codesOf(answer)).toContain(code)
  })

  it('below sea level have a negative altitude', async () => {
    const { findings } = await photoAt({ ...ambon, [altitudeRef]: bytes(1), [altitude]: rational(125, 10) })
    expect(findings.summary.altitudeMeters).toBe(-12.5)
  })

  it.each([
    ['without a reference', { [altitude]: rational(125, 10) }, 'altitude-without-reference'],
    ['above the ellipsoid', { [altitudeRef]: bytes(2), [altitude]: rational(125, 10) }, 'altitude-invalid'],
    ['of no number', { [altitudeRef]: bytes(0), [altitude]: rational(0, 0) }, 'altitude-invalid'],
  ])('show no altitude %s', async (_what, gps, code) => {
    const answer = await photoAt(gps)
    expect(answer.findings.summary.altitudeMeters).toBeNull()
    expect(codesOf(answer)).toEqual([code])
  })

  it('give the satellite time as an instant in UTC', async () => {
    const { findings } = await photoAt({ ...ambon, 7: rational(23, 1, 59, 1, 2950, 100), 29: ascii('2024:02:29') })
    expect(findings.times).toEqual([
      {
        source: 'gps',
        raw: '2024:02:29 23:59:29.5',
        offset: '+00:00',
        utc: '2024-02-29T23:59:29.5Z',
        zone: null,
        note: 'satellite-fix',
      },
    ])
  })

  it('claim no satellite time that cannot exist', async () => {
    const answer = await photoAt({ ...ambon, 7: rational(24, 1, 0, 1, 0, 1), 29: ascii('2024:02:30') })
    expect(answer.findings.times).toEqual([])
    expect(codesOf(answer)).toEqual(['gps-time-invalid'])
  })

  it('in XMP alone are not passed off as the camera’s', async () => {
    const packet =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="3,41.7S" exif:GPSLongitude="128,11E"/></rdf:RDF></x:xmpmeta>'
    const answer = await readBytes(buildJpeg([xmpSegment(packet)]))
    expect(answer.findings.summary.latitude).toBeNull()
    expect(answer.findings.exif).toBe('absent')
    expect(codesOf(answer)).toEqual(['gps-only-in-xmp'])
    expect(answer.findings.facts[0]).toMatchObject({ block: 'XMP', tag: 'exif:GPSLatitude', raw: '3,41.7S' })
  })
})
