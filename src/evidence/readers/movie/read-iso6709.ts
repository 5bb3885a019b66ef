/** A place as a film states it: signed degrees and, where given, signed metres. */
export type FilmPlace = { latitude: number; longitude: number; altitudeMeters: number | null }

const pattern = /^([+-]\d{2}(?:\.\d+)?)([+-]\d{3}(?:\.\d+)?)([+-]\d+(?:\.\d+)?)?(?:CRS\w*)?\/?$/

/**
 * Reads a place in decimal degrees as films carry it, `-02.1234+117.5678+035/` (ISO 6709 annex H), strictly: null where it is no
 * possible place, or 0, 0, which devices write before they have a fix.
 */
export function readIso6709(text: string): FilmPlace | null {
  const parts = pattern.exec(text)
  if (!parts) return null
  const [latitude, longitude] = [Number(parts[1]), Number(parts[2])]
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || (latitude === 0 && longitude === 0)) return null
  return { latitude, longitude, altitudeMeters: parts[3] === undefined ? null : Number(parts[3]) }
}
