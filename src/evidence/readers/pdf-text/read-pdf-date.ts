import { type IsoTime, readIsoTime } from '../moments/read-iso-time.ts'

const pattern =
  /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)(?:00'?00'?)?|([+-]\d{2})'?(\d{2})?'?)?$/

/** Reads a PDF date, `D:20190326132900+08'00'` (ISO 32000-1 §7.9.4), strictly: null where it is no real date. */
export function readPdfDate(text: string): IsoTime | null {
  const parts = pattern.exec(text)
  if (!parts) return null
  const day = `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}`
  if (parts[4] === undefined) return readIsoTime(day)
  const offset = parts[7] ?? (parts[8] === undefined ? '' : `${parts[8]}:${parts[9] ?? '00'}`)
  return readIsoTime(`${day}T${parts[4]}:${parts[5]}:${parts[6] ?? '00'}${offset}`)
}
