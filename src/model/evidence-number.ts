/** `B-007` is prefix and serial; `B-007.1` a member of an archive, `B-007.1.2` a member of a member. */
export type EvidenceNumberParts = { prefix: string; serial: number; members: readonly number[] }

/** The parts of an evidence number, or null where the text is none: up to four capitals, three to seven digits, no member zero. */
export function parseEvidenceNumber(text: string): EvidenceNumberParts | null {
  const match = /^([A-Z]{1,4})-(\d{3,7})((?:\.[1-9]\d{0,5})*)$/.exec(text)
  if (!match) return null
  const [prefix = '', serial = '', members = ''] = match.slice(1)
  if (Number(serial) === 0 || (serial.length > 3 && serial.startsWith('0'))) return null
  return { prefix, serial: Number(serial), members: members.split('.').slice(1).map(Number) }
}

/** The number as printed: at least three digits, so that the first thousand sort as text too. */
export function formatEvidenceNumber({ prefix, serial, members }: EvidenceNumberParts): string {
  return [`${prefix}-${String(serial).padStart(3, '0')}`, ...members].join('.')
}

/** The next free top-level number of a prefix: one more than the highest ever given, so that no number is used twice. */
export function nextEvidenceNumber(given: readonly string[], prefix: string): string {
  const serials = given
    .map((number) => parseEvidenceNumber(number))
    .filter((parts) => parts !== null && parts.prefix === prefix)
    .map((parts) => parts?.serial ?? 0)
  const highest = serials.reduce((most, serial) => Math.max(most, serial), 0)
  return formatEvidenceNumber({ prefix, serial: highest + 1, members: [] })
}

/** The number an archive member hangs from, `B-007` for `B-007.1`; null for a top-level number or a text that is none. */
export function parentEvidenceNumber(text: string): string | null {
  const parts = parseEvidenceNumber(text)
  if (parts === null || parts.members.length === 0) return null
  return formatEvidenceNumber({ ...parts, members: parts.members.slice(0, -1) })
}

/** Orders numbers as people count them: prefix, serial, members; a parent before its members; texts that are no numbers last. */
export function compareEvidenceNumbers(one: string, other: string): number {
  const [a, b] = [parseEvidenceNumber(one), parseEvidenceNumber(other)]
  if (a === null || b === null) {
    if (a !== null || b !== null) return a === null ? 1 : -1
    return one < other ? -1 : Number(one > other)
  }
  if (a.prefix !== b.prefix) return a.prefix < b.prefix ? -1 : 1
  const [left, right] = [
    [a.serial, ...a.members],
    [b.serial, ...b.members],
  ]
  for (const [index, value] of left.entries()) {
    const against = right[index]
    if (against === undefined) return 1
    if (value !== against) return value - against
  }
  return left.length - right.length
}
