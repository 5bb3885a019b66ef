import { createByteCursor, readOrNull } from '../bytes/byte-cursor.ts'
import { type ContainerReading, ownReader, readerNote } from '../container/container-reading.ts'
import { takeFilmPlace } from './take-film-place.ts'

/**
 * Takes the place of a 3GPP film (`loci`, 3GPP TS 26.244 §8.10): a name, then longitude, latitude and altitude as 16.16
 * fixed-point numbers.
 */
export function takeThreeGppPlace(body: Uint8Array, reading: ContainerReading): void {
  const place = readOrNull(() => {
    const cursor = createByteCursor(body)
    cursor.skip(6)
    const name = cursor.textUntilNul()
    cursor.skip(1)
    const [longitude, latitude, altitude] = [fixed(cursor.uint(4)), fixed(cursor.uint(4)), fixed(cursor.uint(4))]
    return { name, longitude, latitude, altitude }
  })
  if (!place) return void reading.notes.push(readerNote('gps-invalid'))
  const raw = `${signed(place.latitude, 2)}${signed(place.longitude, 3)}${signed(place.altitude, 0)}/`
  const named = place.name === '' ? raw : `${raw} ${place.name}`
  reading.facts.push({ block: 'UserData', tag: 'loci', raw: named, reader: ownReader })
  takeFilmPlace(raw, reading)
}

function fixed(value: number): number {
  return (value > 0x7fffffff ? value - 0x1_0000_0000 : value) / 65_536
}

function signed(value: number, wholeDigits: number): string {
  const digits = Math.abs(value).toFixed(wholeDigits === 0 ? 0 : 5)
  return `${value < 0 ? '-' : '+'}${digits.padStart(wholeDigits === 0 ? 0 : wholeDigits + 6, '0')}`
}
