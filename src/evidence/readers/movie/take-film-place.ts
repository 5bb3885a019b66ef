import { type ContainerReading, readerNote } from '../container/container-reading.ts'
import { type FilmPlace, readIso6709 } from './read-iso6709.ts'

/**
 * Takes the place out of a film's own words; the raw text stands among the facts already.
 *
 * Two places that differ are both kept as facts and none is shown: the film does not say which is right.
 */
export function takeFilmPlace(raw: string, reading: ContainerReading): void {
  const place = readIso6709(raw)
  if (!place) {
    const isZero = /^[+-]0+(?:\.0+)?[+-]0+(?:\.0+)?(?:[+-]|\/|$)/.test(raw)
    return void reading.notes.push(readerNote(isZero ? 'gps-zero' : 'gps-invalid'))
  }
  const known = reading.place
  if (known === null) reading.place = place
  else if (known !== 'several' && differ(known, place)) reading.place = 'several'
}

/** More than ten metres apart: one film may round what it says twice. */
function differ(one: FilmPlace, other: FilmPlace): boolean {
  return Math.abs(one.latitude - other.latitude) > 1e-4 || Math.abs(one.longitude - other.longitude) > 1e-4
}
