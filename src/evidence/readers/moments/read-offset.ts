const furthestEastMinutes = 14 * 60
const furthestWestMinutes = 12 * 60

/**
 * Reads an offset from UTC as EXIF lays it down (`+08:00`, CIPA DC-008 §4.6.5): minutes east, or null where it is not one.
 *
 * Real offsets run from -12:00 to +14:00; `+25:00` or `+08:99` is no offset.
 */
export function readOffset(text: string): number | null {
  const parts = /^([+-])(\d{2}):(\d{2})$/.exec(text)
  if (!parts) return null
  const minutes = Number(parts[2]) * 60 + Number(parts[3])
  const furthest = parts[1] === '-' ? furthestWestMinutes : furthestEastMinutes
  if (Number(parts[3]) > 59 || minutes > furthest) return null
  return parts[1] === '-' ? 0 - minutes : minutes
}
