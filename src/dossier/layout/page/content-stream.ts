import { formatNumber as n } from '../pdf/format-number.ts'
import type { GlyphSource, PlacedGlyph } from '../type/typeface.ts'
import { tones, type Tone } from '../type/type-scale.ts'
import { paper } from './page-size.ts'

/** A part of a page that is known at once, or only when every page has its number. */
export type ContentPart = string | (() => string)

export type GlyphLine = { face: GlyphSource; size: number; tone: Tone; glyphs: readonly PlacedGlyph[] }

/**
 * Operators of one content stream (ISO 32000-1 §8, §9). Heights go down from the top edge, as the layout counts them.
 * Ink and face are written only when they change.
 */
export type ContentStream = {
  readonly parts: ContentPart[]
  add(operator: string): void
  defer(write: () => string): void
  glyphs(line: GlyphLine, x: number, baseline: number): void
  fillBox(box: Box, tone: Tone): void
  strokeBox(box: Box, look: { tone: Tone; width: number; radius?: number }): void
  strokeLine(from: Point, to: Point, look: { tone: Tone; width: number; dash?: readonly number[] }): void
  circle(centre: Point, radius: number, look: { tone: Tone; width: number; fill?: Tone }): void
  image(name: string, box: Box): void
}

export type Point = { x: number; y: number }
/** `y` is the top edge. */
export type Box = { x: number; y: number; width: number; height: number }

const flip = (y: number): number => paper.height - y

/** An empty content stream. */
export function createContentStream(): ContentStream {
  const parts: ContentPart[] = []
  const add = (operator: string): void => void parts.push(operator)
  const stroke = (tone: Tone, width: number): string => `${inkOf(tone)} RG ${n(width)} w`
  return {
    parts,
    add,
    defer: (write) => void parts.push(write),
    glyphs: (line, x, baseline) => add(glyphOperators(line, x, baseline)),
    fillBox: (box, tone) => add(`${inkOf(tone)} rg ${rectangle(box)} f`),
    strokeBox(box, look) {
      const path = look.radius ? roundedPath(box, look.radius) : rectangle(box)
      add(`${stroke(look.tone, look.width)} ${path} S`)
    },
    strokeLine(from, to, look) {
      const dash = look.dash ? `[${look.dash.map(n).join(' ')}] 0 d ` : ''
      const path = `${n(from.x)} ${n(flip(from.y))} m ${n(to.x)} ${n(flip(to.y))} l S`
      add(`${dash}${stroke(look.tone, look.width)} ${path}${look.dash ? ' [] 0 d' : ''}`)
    },
    circle(centre, radius, look) {
      const fill = look.fill ? `${inkOf(look.fill)} rg ` : ''
      add(`${fill}${stroke(look.tone, look.width)} ${circlePath(centre, radius)} ${look.fill ? 'b' : 's'}`)
    },
    image(name, box) {
      add(`q ${n(box.width)} 0 0 ${n(box.height)} ${n(box.x)} ${n(flip(box.y + box.height))} cm /${name} Do Q`)
    },
  }
}

function inkOf(tone: Tone): string {
  return tones[tone].map(n).join(' ')
}

/** One text object; kerning inside a single array operator, so that words stay whole when copied. */
export function glyphOperators(line: GlyphLine, x: number, baseline: number): string {
  const head = `BT /${line.face.resource} ${n(line.size)} Tf ${inkOf(line.tone)} rg ${n(x)} ${n(flip(baseline))} Td`
  return `${head} ${showOperators(line.face, line.glyphs, line.size)} ET`
}

function showOperators(face: GlyphSource, glyphs: readonly PlacedGlyph[], size: number): string {
  const operators: string[] = []
  let array = ''
  let hex = ''
  let rise = 0
  const closeHex = (): void => {
    if (hex !== '') array += `<${hex}>`
    hex = ''
  }
  const closeArray = (): void => {
    closeHex()
    if (array !== '') operators.push(`[${array}] TJ`)
    array = ''
  }
  const shift = (thousandths: number): void => {
    if (thousandths === 0) return
    closeHex()
    array += `${n(-thousandths)} `
  }
  for (const { glyph, kern, dx, dy } of glyphs) {
    if (dy !== rise) {
      closeArray()
      operators.push(`${n((dy * size) / 1000)} Ts`)
      rise = dy
    }
    shift(dx)
    hex += face.encode(glyph)
    shift(kern - dx)
  }
  closeArray()
  if (rise !== 0) operators.push('0 Ts')
  return operators.join(' ')
}

function rectangle(box: Box): string {
  return `${n(box.x)} ${n(flip(box.y + box.height))} ${n(box.width)} ${n(box.height)} re`
}

/** Control points at 0.5523 of the radius draw a quarter circle to one part in four thousand. */
const roundness = 0.5523

function roundedPath(box: Box, radius: number): string {
  const left = box.x
  const right = box.x + box.width
  const top = flip(box.y)
  const bottom = flip(box.y + box.height)
  const k = radius * (1 - roundness)
  return [
    `${n(left + radius)} ${n(bottom)} m ${n(right - radius)} ${n(bottom)} l`,
    curve(right - k, bottom, right, bottom + k, right, bottom + radius),
    `${n(right)} ${n(top - radius)} l`,
    curve(right, top - k, right - k, top, right - radius, top),
    `${n(left + radius)} ${n(top)} l`,
    curve(left + k, top, left, top - k, left, top - radius),
    `${n(left)} ${n(bottom + radius)} l`,
    curve(left, bottom + k, left + k, bottom, left + radius, bottom),
    'h',
  ].join(' ')
}

function circlePath(centre: Point, r: number): string {
  const { x } = centre
  const y = flip(centre.y)
  const k = r * roundness
  return [
    `${n(x + r)} ${n(y)} m`,
    curve(x + r, y + k, x + k, y + r, x, y + r),
    curve(x - k, y + r, x - r, y + k, x - r, y),
    curve(x - r, y - k, x - k, y - r, x, y - r),
    curve(x + k, y - r, x + r, y - k, x + r, y),
  ].join(' ')
}

function curve(...numbers: [number, number, number, number, number, number]): string {
  return `${numbers.map(n).join(' ')} c`
}
