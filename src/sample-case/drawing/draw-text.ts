import { fontOf, type FontFace } from './fonts.ts'
import { decimal } from './svg.ts'

export type TextStyle = {
  x: number
  /** The baseline. */
  y: number
  size: number
  face?: FontFace
  fill?: string
  anchor?: 'start' | 'middle' | 'end'
  /** Extra space after each letter, in parts of the size. */
  tracking?: number
  /** Lean to the right in degrees, for handwriting. */
  slant?: number
  opacity?: number
}

/** Letters as one filled path, so that the picture is the same on a machine without fonts. */
export function drawText(text: string, style: TextStyle): string {
  const { size, face = 'sans', fill = '#222', anchor = 'start', tracking = 0, slant = 0, opacity = 1 } = style
  const font = fontOf(face)
  const scale = size / font.unitsPerEm
  let offset = 0
  let outlines = ''
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0
    outlines += font.outlineOf(codePoint, Math.round(offset))
    offset += font.advanceOf(codePoint) + tracking * font.unitsPerEm
  }
  const width = offset * scale
  const left = style.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
  const lean = slant === 0 ? '' : ` skewX(${decimal(-slant)})`
  const see = opacity === 1 ? '' : ` opacity="${decimal(opacity)}"`
  return `<path transform="translate(${decimal(left)} ${decimal(style.y)})${lean} scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" fill="${fill}"${see} d="${outlines}"/>`
}

/** Width of a line in the unit of `size`. */
export function measureText(text: string, size: number, face: FontFace = 'sans', tracking = 0): number {
  const font = fontOf(face)
  let units = 0
  for (const letter of text) units += font.advanceOf(letter.codePointAt(0) ?? 0) + tracking * font.unitsPerEm
  return (units * size) / font.unitsPerEm
}

/** Breaks a text into lines no wider than `width`; a single longer word keeps its own line. */
export function wrapText(text: string, width: number, size: number, face: FontFace = 'sans'): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of text.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (current !== '' && measureText(longer, size, face) > width) {
      lines.push(current)
      current = word
    } else current = longer
  }
  if (current !== '') lines.push(current)
  return lines
}
