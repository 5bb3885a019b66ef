import type { FontGlyph } from 'fontkit'
import { formatNumber as n } from '../pdf/format-number.ts'
import type { Glyph, GlyphSource, Typeface } from './typeface.ts'

/** A shape of our own making in a Type 3 font: operators in thousandths of the type size. */
export type DrawnGlyph = Glyph & { readonly operators: string }

export type DrawnFont = GlyphSource & { readonly glyphs: DrawnGlyph[] }

/** Shapes for what no typeface holds: a box with the code of any character, and numbers in rings. */
export type DrawnGlyphs = {
  codeBox(codePoint: number): { source: GlyphSource; glyph: Glyph }
  /** ① … ⑳ */
  ring(codePoint: number, value: number): { source: GlyphSource; glyph: Glyph }
  fonts(): readonly DrawnFont[]
}

/** Codes of a Type 3 font: one byte, and 0 stays free. */
const perFont = 255

/**
 * Makes shapes as characters of fonts, each mapped to the text it stands for, so that copying and searching find the
 * character itself in every reader (ISO 32000-1 §9.6.5).
 */
export function createDrawnGlyphs(digits: Typeface): DrawnGlyphs {
  const fonts: DrawnFont[] = []
  const known = new Map<number, { source: DrawnFont; glyph: DrawnGlyph }>()
  const openFont = (): DrawnFont => {
    const last = fonts.at(-1)
    if (last && last.glyphs.length < perFont) return last
    const glyphs: DrawnGlyph[] = []
    const font = { resource: `D${fonts.length + 1}`, glyphs, encode: (glyph: Glyph) => hex2(glyph.cid ?? 0) }
    fonts.push(font)
    return font
  }
  const make = (codePoint: number, draw: () => { advance: number; operators: string }) => {
    const found = known.get(codePoint)
    if (found) return found
    const source = openFont()
    const cid = source.glyphs.length + 1
    const glyph: DrawnGlyph = { gid: cid, cid, codePoints: [codePoint], ...draw() }
    source.glyphs.push(glyph)
    known.set(codePoint, { source, glyph })
    return { source, glyph }
  }
  return {
    codeBox: (codePoint) => make(codePoint, () => drawCodeBox(digits, codePoint)),
    ring: (codePoint, value) => make(codePoint, () => drawRing(digits, value)),
    fonts: () => fonts,
  }
}

const box = { bottom: -150, top: 770, line: 36, side: 34, inner: 74, digit: 0.46 }

function drawCodeBox(face: Typeface, codePoint: number) {
  const code = codePoint.toString(16).toUpperCase().padStart(4, '0')
  const middle = Math.ceil(code.length / 2)
  const rows = [code.slice(0, middle), code.slice(middle)]
  const widths = rows.map((row) => face.shape(row).width * box.digit)
  const inside = Math.max(...widths)
  const advance = Math.round(inside + 2 * (box.side + box.inner))
  const frame = { x: box.side, y: box.bottom, width: advance - 2 * box.side, height: box.top - box.bottom }
  const text = rows.map((row, index) => {
    const x = (advance - (widths[index] ?? 0)) / 2
    return digitPaths(face, row, { x, y: index === 0 ? 375 : -85, scale: box.digit })
  })
  return { advance, operators: `${frameOperators(frame)}\n${text.join('\n')}` }
}

function frameOperators(frame: { x: number; y: number; width: number; height: number }): string {
  const { x, y, width, height } = frame
  const t = box.line
  return `${n(x)} ${n(y)} ${n(width)} ${n(height)} re ${n(x + t)} ${n(y + t)} ${n(width - 2 * t)} ${n(height - 2 * t)} re f*`
}

function drawRing(face: Typeface, value: number) {
  const advance = 1120
  const centre = { x: advance / 2, y: 350 }
  const scale = value > 9 ? 0.56 : 0.68
  const width = face.shape(String(value)).width * scale
  const digits = digitPaths(face, String(value), { x: centre.x - width / 2, y: centre.y - 357 * scale, scale })
  return { advance, operators: `${circle(centre, 500)} ${circle(centre, 448)} f*\n${digits}` }
}

function circle(centre: { x: number; y: number }, r: number): string {
  const k = r * 0.5523
  const { x, y } = centre
  const curve = (...numbers: number[]): string => `${numbers.map(n).join(' ')} c`
  return [
    `${n(x + r)} ${n(y)} m`,
    curve(x + r, y + k, x + k, y + r, x, y + r),
    curve(x - k, y + r, x - r, y + k, x - r, y),
    curve(x - r, y - k, x - k, y - r, x, y - r),
    curve(x + k, y - r, x + r, y - k, x + r, y),
    'h',
  ].join(' ')
}

type Placement = { x: number; y: number; scale: number }

function digitPaths(face: Typeface, text: string, at: Placement): string {
  let { x } = at
  const paths = Array.from(text, (character) => {
    const glyph = face.font.glyphForCodePoint(character.codePointAt(0) ?? 0)
    const path = outline(glyph, { ...at, x })
    x += glyph.advanceWidth * at.scale
    return path
  })
  return `${paths.join('\n')} f`
}

/** A glyph's outline as path operators; its quadratic curves become cubic ones. */
function outline(glyph: FontGlyph, at: Placement): string {
  const px = (value: number): number => at.x + value * at.scale
  const py = (value: number): number => at.y + value * at.scale
  let pen = { x: 0, y: 0 }
  const steps = glyph.path.commands.map(({ command, args }) => {
    const [a = 0, b = 0, c = 0, d = 0] = args
    if (command === 'closePath') return 'h'
    if (command === 'moveTo' || command === 'lineTo') {
      pen = { x: a, y: b }
      return `${n(px(a))} ${n(py(b))} ${command === 'moveTo' ? 'm' : 'l'}`
    }
    if (command !== 'quadraticCurveTo') throw new Error(`unexpected outline step ${command}`)
    const first = { x: pen.x + (2 / 3) * (a - pen.x), y: pen.y + (2 / 3) * (b - pen.y) }
    const second = { x: c + (2 / 3) * (a - c), y: d + (2 / 3) * (b - d) }
    pen = { x: c, y: d }
    return `${[px(first.x), py(first.y), px(second.x), py(second.y), px(c), py(d)].map(n).join(' ')} c`
  })
  return steps.join(' ')
}

function hex2(value: number): string {
  return value.toString(16).padStart(2, '0')
}
