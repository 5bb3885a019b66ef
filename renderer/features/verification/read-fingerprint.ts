/** A SHA-256 digest as people write one: any case, in groups, with spaces, colons or hyphens. */
export type ReadFingerprint =
  | { kind: 'none' }
  | { kind: 'whole'; sha256: string }
  | { kind: 'short'; count: number }
  | { kind: 'odd' }

/** Reads what was typed from a letter or a telephone call; too many characters are as wrong as too few. */
export function readFingerprint(text: string | null): ReadFingerprint {
  const bare = (text ?? '').replaceAll(/[\s:.\-–]/g, '').toLowerCase()
  if (bare === '') return { kind: 'none' }
  if (!/^[0-9a-f]+$/.test(bare)) return { kind: 'odd' }
  return bare.length === 64 ? { kind: 'whole', sha256: bare } : { kind: 'short', count: bare.length }
}
