import type { Address } from '../../app/address.ts'

/** A word that tells who somebody is, and what stands in its place while reading blind. */
export type MaskWord = { word: string; code: string }

/** Whether the address says that names are masked (*telaah tanpa identitas*). */
export function isBlind(address: Address): boolean {
  return address.query['identitas'] === 'samar'
}

/**
 * The words to mask, longest first, so that a full name goes before its parts.
 *
 * Parts of a name count from four letters on; titles and initials would mask ordinary words.
 */
export function maskWordsOf(of: {
  people: readonly { name: string; code: string }[]
  accounts: readonly { name: string; code: string }[]
  pairs: readonly string[]
  pairWord: string
}): MaskWord[] {
  const pairs = of.pairs.flatMap((names) =>
    [names, ...names.split(/\s*[–—-]\s*/)].map((name) => ({ name, code: of.pairWord })),
  )
  return [...of.people, ...of.accounts, ...pairs]
    .flatMap(({ name, code }) => wordsOf(name).map((word) => ({ word, code })))
    .toSorted((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1))
}

/** The text with every such word replaced, whatever its case; nothing else is touched. */
export function maskText(text: string, words: readonly MaskWord[]): string {
  const known = new Map(words.toReversed().map(({ word, code }) => [word.toLowerCase(), code]))
  if (known.size === 0) return text
  const pattern = words.map(({ word }) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return text.replaceAll(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
    (found) => known.get(found.toLowerCase()) ?? found,
  )
}

function wordsOf(name: string): string[] {
  const bare = name.split(',')[0]?.trim() ?? ''
  const parts = bare.split(/\s+/).filter((part) => part.length >= 4)
  return [...new Set([name.trim(), bare, ...parts])].filter((word) => word.length >= 3)
}
