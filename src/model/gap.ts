import type { GapCode } from '../contract/gap-code.ts'
import type { GapFinding } from './completeness.ts'

/** A gap if a condition holds, as a list of none or one, so that rules read as a list. */
export function gapIf(
  condition: boolean,
  code: GapCode,
  about: string,
  params: GapFinding['params'] = {},
): GapFinding[] {
  return condition ? [{ code, about, params }] : []
}

/** Whether a text says nothing. */
export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === ''
}
