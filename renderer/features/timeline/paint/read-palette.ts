import { figureTones } from '../../../../src/contract/timeline-figure.ts'
import type { Palette } from './pen.ts'

/** The colours of the theme on screen, read from the style sheet, so that there is one list of them. */
export function readPalette(element: Element): { palette: Palette; face: string } {
  const style = getComputedStyle(element)
  const entries = figureTones.map((tone) => [tone, style.getPropertyValue(`--${tone}`).trim()] as const)
  return { palette: Object.fromEntries(entries) as Palette, face: style.fontFamily }
}
