import type { CivilDate } from './civil-date.ts'

/** What the tokens of a numbering pattern stand for; an unknown one leaves dots to be filled in by hand. */
export type LetterNumberParts = {
  security: string | null
  seq: string | null
  archiveCode: string | null
  unit: string | null
  date: CivilDate | null
}

/** Printed where the office gives the number later: *Nomor: ………*. */
export const numberToCome = '………'

const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

/** A letter number by an office's pattern, `{security}-{seq}/{archiveCode}/{month}/{year}`; unknown parts become {@link numberToCome}. */
export function formatLetterNumber(pattern: string, parts: LetterNumberParts): string {
  return pattern.replaceAll(
    /\{(\w+)\}/g,
    (token, name: string) => valueOf(name, parts) ?? (isToken(name) ? numberToCome : token),
  )
}

const tokens = ['security', 'seq', 'archiveCode', 'unit', 'month', 'monthRoman', 'year'] as const

function isToken(name: string): name is (typeof tokens)[number] {
  return tokens.some((token) => token === name)
}

function valueOf(name: string, { date, ...parts }: LetterNumberParts): string | null {
  if (!isToken(name)) return null
  if (name === 'month') return date?.slice(5, 7) ?? null
  if (name === 'monthRoman') return date === null ? null : (romanMonths[Number(date.slice(5, 7)) - 1] ?? null)
  if (name === 'year') return date?.slice(0, 4) ?? null
  return parts[name]
}
