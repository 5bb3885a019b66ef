/** `183 kB`, `4,2 MB`: decimal units, a comma as on Indonesian paper. */
export function showSize(sizeBytes: number): string {
  if (sizeBytes < 1_000) return `${sizeBytes} B`
  if (sizeBytes < 1_000_000) return `${Math.round(sizeBytes / 1_000)} kB`
  const [value, unit] = sizeBytes < 1_000_000_000 ? [sizeBytes / 1_000_000, 'MB'] : [sizeBytes / 1_000_000_000, 'GB']
  return `${value.toFixed(1).replace('.', ',')} ${unit}`
}
