import type { BasisKind, BatchSheet } from '../contract/evidence.ts'

/** The four words of the field, in both languages, as people and `batch.json` write them. */
const words: readonly (readonly [kind: BasisKind, pattern: RegExp])[] = [
  ['public', /\b(?:publik|terbuka|public)\b/i],
  ['handed-over', /\b(?:sukarela|handed over|voluntarily)\b/i],
  ['consent', /\b(?:persetujuan|izin pemilik|consent)\b/i],
  ['duty', /\b(?:tugas|duty)\b/i],
]

/**
 * On which of the four bases a batch was obtained: as a person chose it, else as the one of the four words its free text holds.
 *
 * Null where nobody was asked, or where the text holds none or several of them: then the text stands for itself. `unknown` is an answer,
 * and only a person gives it.
 */
export function basisKindOf({ basisKind, basis }: Pick<BatchSheet, 'basisKind' | 'basis'>): BasisKind | null {
  if (basisKind !== null || basis === null) return basisKind
  const found = words.filter(([, pattern]) => pattern.test(basis))
  return found.length === 1 ? (found[0]?.[0] ?? null) : null
}
