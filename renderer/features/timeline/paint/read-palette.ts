import type { Palette, Tone } from './pen.ts'

const tones: readonly Tone[] = [
  'ink',
  'ink-2',
  'ink-3',
  'rule',
  'rule-2',
  'rule-3',
  'sheet',
  'sunk',
  'accent',
  'accent-ink',
  'accent-soft',
  'look',
  'look-soft',
  'tint-1',
  'tint-2',
  'tint-3',
]

/** The colours of the theme on screen, read from the style sheet, so that there is one list of them. */
export function readPalette(element: Element): { palette: Palette; face: string } {
  const style = getComputedStyle(element)
  const entries = tones.map((tone) => [tone, style.getPropertyValue(`--${tone}`).trim()] as const)
  return { palette: Object.fromEntries(entries) as Palette, face: style.fontFamily }
}

/** Paper and ink for print and figures, whatever theme is on screen: greys with one accent, legible without colour. */
export const printPalette: Palette = {
  ink: '#16130f',
  'ink-2': '#423c34',
  'ink-3': '#5f574d',
  rule: '#d9d4cb',
  'rule-2': '#b9b1a4',
  'rule-3': '#857c70',
  sheet: '#ffffff',
  sunk: '#f4f1eb',
  accent: '#563848',
  'accent-ink': '#452b39',
  'accent-soft': '#efe8ec',
  look: '#5c4410',
  'look-soft': '#f5edd9',
  'tint-1': '#f3f0ea',
  'tint-2': '#eae6ec',
  'tint-3': '#e8eae6',
}
