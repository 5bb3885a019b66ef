/** A moment as a PDF date string writes it. */
export type PdfDate = {
  /** ISO 8601, with offset or Z where the zone is given and without where it is not. */
  readonly iso: string
  /** Milliseconds since 1970 UTC; without a zone as if it were UTC. */
  readonly ms: number
  readonly hasZone: boolean
}

const form =
  /^D:(\d{4})(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d))?)?)?)?)?(?:(Z)(?:00'?(?:00'?)?)?|([+-])(\d\d)'?(?:(\d\d)'?)?)?$/

/** Reads `D:YYYYMMDDHHmmSSOHH'mm'` (ISO 32000-2 §7.9.4); null where it is no such date. Missing parts are not invented but by the standard. */
export function readPdfDate(text: string): PdfDate | null {
  const match = form.exec(text)
  if (!match) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)))
  const local = Date.UTC(year, month - 1, day, hour, minute, second)
  const back = new Date(local)
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59)
    return null
  const isUtc = match[7] === 'Z'
  const [sign, hours = '00', minutes = '00'] = match.slice(8, 11)
  if (Number(hours) > 14 || Number(minutes) > 59) return null
  const offset = sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  const zone = isUtc ? 'Z' : sign === undefined ? '' : `${sign}${hours}:${minutes}`
  return {
    iso: `${back.toISOString().slice(0, 19)}${zone}`,
    ms: local - offset * 60_000,
    hasZone: isUtc || sign !== undefined,
  }
}
