import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { readFont } from '../../../src/sample-case/drawing/read-font.ts'

type Reference = {
  glyphForCodePoint(codePoint: number): { advanceWidth: number; path: { commands: { args: number[] }[] } }
}

const load = createRequire(import.meta.url)
const fontkit: { create(bytes: Uint8Array): Reference } = load('fontkit')
const bytes = readFileSync(load.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'))
const font = readFont(bytes)
const reference = fontkit.create(bytes)

describe('the font reader', () => {
  it('agrees with fontkit on the width of every letter used', () => {
    for (let codePoint = 0x20; codePoint < 0x180; codePoint += 1)
      expect(font.advanceOf(codePoint)).toBe(reference.glyphForCodePoint(codePoint).advanceWidth)
  })

  it('agrees with fontkit on the outline box of simple and composed letters', () => {
    for (const letter of 'Agß@&8éÅñŚ–“…%') {
      const codePoint = letter.codePointAt(0) ?? 0
      const box = boxOf(letter)
      expect([letter, ...extent(font.outlineOf(codePoint, 0))]).toEqual([
        letter,
        box.minX,
        box.minY,
        box.maxX,
        box.maxY,
      ])
    }
  })

  it('shifts an outline and draws nothing for a blank', () => {
    const box = boxOf('A')
    expect(extent(font.outlineOf(0x41, 500))[0]).toBe(box.minX + 500)
    expect(font.outlineOf(0x20, 0)).toBe('')
  })

  it('refuses a file that lacks its tables', () => {
    expect(() => readFont(new Uint8Array(64))).toThrow(RangeError)
  })
})

/** The box of all points of fontkit's path. */
function boxOf(letter: string) {
  const numbers = reference
    .glyphForCodePoint(letter.codePointAt(0) ?? 0)
    .path.commands.flatMap((command) => command.args)
  const xs = numbers.filter((_, index) => index % 2 === 0)
  const ys = numbers.filter((_, index) => index % 2 === 1)
  return { minX: Math.min(...xs), minY: Math.min(...ys), maxX: Math.max(...xs), maxY: Math.max(...ys) }
}

/** The box of all points of a path, control points included. */
function extent(path: string): number[] {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number)
  const xs = numbers.filter((_, index) => index % 2 === 0)
  const ys = numbers.filter((_, index) => index % 2 === 1)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
