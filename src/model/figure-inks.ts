import type { FigureTone } from '../contract/timeline-figure.ts'

/** Paper and ink of a printed figure as `#rrggbb`, whatever theme is on screen: legible in grey. */
export const figureInks: Readonly<Record<FigureTone, string>> = {
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
