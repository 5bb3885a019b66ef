import { MetadataReading } from '../../contract/metadata.ts'
import type { ZoneName } from '../../contract/identifiers.ts'
import type { DeviceCard } from '../../contract/timeline.ts'
import { readRawTime } from '../../model/raw-time.ts'
import { civilOfUtc, readCivilText, writeCivilText } from '../../model/zone.ts'
import type { OpenCase } from '../../vault/open-case.ts'

type Reference = DeviceCard['references'][number]

/**
 * References a device's own files give: its clock beside the time a satellite told it for the same picture.
 *
 * GPS time may be some seconds older than the picture, so a span of a minute is offered; a person keeps, narrows or drops it. Items without
 * both moments, or without a real one, offer nothing.
 */
export function suggestReferences(openCase: OpenCase, covers: readonly string[], zone: ZoneName): Reference[] {
  return covers.flatMap((evidence) => {
    const stored = openCase.rows.readings.find(evidence)
    if (stored === null) return []
    const times = MetadataReading.shape.times.parse((stored.reading as { times?: unknown }).times ?? [])
    const clock = times.find((time) => time.source === 'exif-original')
    const satellite = times.find((time) => time.source === 'gps' && time.utc !== null)
    const shown = clock === undefined ? null : readRawTime(clock.raw).text
    const utcMs = Date.parse(satellite?.utc ?? '')
    const truth = Number.isNaN(utcMs) ? null : civilOfUtc(utcMs, zone)
    if (shown === null || truth === null || readCivilText(shown)?.unit !== 'second') return []
    return [
      {
        evidence,
        deviceShowed: shown,
        deviceSpanSeconds: 0,
        trueFrom: writeCivilText(truth),
        trueSpanSeconds: 60,
        zone,
        how: 'Waktu GPS dalam berkas yang sama',
      },
    ]
  })
}
