import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, type Line } from '../../../../src/dossier/layout/inline/break-lines.ts'
import { atomsOfRuns } from '../../../../src/dossier/layout/inline/pieces-of-runs.ts'
import { textRun, type Run } from '../../../../src/dossier/layout/inline/run.ts'
import { loadTypefaces } from '../../../../src/dossier/layout/type/load-typefaces.ts'
import { type } from '../../../../src/dossier/layout/type/type-scale.ts'

const setting = { typefaces: loadTypefaces(), words: { pageShort: 'hlm.' } }

const broken = (runs: readonly Run[], width: number): Line[] => breakLines(atomsOfRuns(setting, runs, type.body), width)

const textOf = (line: Line): string =>
  line.pieces
    .flatMap((piece) => (piece.kind === 'glyphs' ? piece.shaped.glyphs : []))
    .map(({ glyph }) => String.fromCodePoint(...glyph.codePoints))
    .join('')

const linesOf = (text: string, width: number): string[] => broken([textRun(text)], width).map(textOf)

describe('line breaking', () => {
  it('breaks between words and keeps the blank at the end of the line it follows', () => {
    expect(linesOf('Terlapor I berfoto bersama', 70)).toEqual(['Terlapor I ', 'berfoto ', 'bersama'])
  })

  it('may break a doubled word after its hyphen, and nowhere else inside a word', () => {
    expect(linesOf('undang-undang', 50)).toEqual(['undang-', 'undang'])
    expect(linesOf('tanggal 19-10-2024 jam', 75).join('|')).not.toContain('19-|')
  })

  it('never breaks at a no-break space', () => {
    expect(linesOf('hlm.\u00a041 dan\u00a042', 60)).toEqual(['hlm.\u00a041 ', 'dan\u00a042'])
  })

  it('cuts a name longer than a line after a separator', () => {
    const lines = linesOf('Screenshot_20241010-091530_Browser.png', 110)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines[0]).toMatch(/[_-]$/)
  })

  it('keeps the line breaks people typed', () => {
    expect(linesOf('satu\n\ndua', 300)).toEqual(['satu', '', 'dua'])
  })

  it('keeps a box and a full stop after it together', () => {
    const runs: Run[] = [
      textRun('lihat '),
      { kind: 'reference', label: 'B-003', boxed: true, anchor: null, page: 'none' },
      textRun('. Lalu'),
    ]
    const lines = broken(runs, 45)
    expect(lines.map((line) => line.pieces.map((piece) => piece.kind))).toEqual([
      ['glyphs', 'glyphs'],
      ['chip', 'glyphs', 'glyphs'],
      ['glyphs'],
    ])
  })

  it('sets words of a right-to-left script from the right', () => {
    const [line] = broken([textRun('a שלום עולם b')], 400)
    expect(line && textOf(line)).toBe('a םלוע םולש b')
  })

  it('fills no line beyond its width and loses no character', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdefgHIJ019.,-/_')), minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 30, max: 400 }), (words, width) => {
        const text = words.join(' ')
        const lines = broken([textRun(text)], width)
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.02)
        expect(lines.map(textOf).join('')).toBe(text)
      }),
    )
  })

  it('gives every group of a digest the same room', () => {
    const [line] = broken([{ kind: 'hash', hex: 'ffff0000abcd1f1f' }], 400)
    const widths = (line?.pieces ?? []).map((piece) => piece.width)
    const pitches = [0, 2, 4].map((at) => (widths[at] ?? 0) + (widths[at + 1] ?? 0))
    expect(Math.max(...pitches) - Math.min(...pitches)).toBeLessThan(0.001)
  })
})
