/** Signed decimal degrees with a comma or a full stop, `-2,7310`; null where it is no number or lies beyond the limit. */
export function readDegrees(text: string, limit: number): number | null {
  const plain = text.trim().replace(',', '.')
  if (!/^[+-]?\d{1,3}(\.\d{1,12})?$/.test(plain)) return null
  const value = Number(plain)
  return Math.abs(value) <= limit ? value : null
}

/** The opposite of {@link readDegrees}. */
export function writeDegrees(value: number | null): string | null {
  return value === null ? null : String(value).replace('.', ',')
}
