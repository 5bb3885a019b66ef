import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointName, visibleStretches } from '../../../../src/dossier/layout/type/visible-text.ts'

const latin = (codePoint: number): boolean => codePoint >= 0x20 && codePoint < 0x250
const kinds = (text: string): string[] => visibleStretches(text, latin).map((stretch) => stretch.kind)

describe('text made visible', () => {
  it('leaves ordinary words in one stretch', () => {
    expect(visibleStretches('Śrī Nadira, S.Sos.', latin)).toEqual([{ kind: 'plain', text: 'Śrī Nadira, S.Sos.' }])
  })

  it('shows a direction override instead of obeying it', () => {
    expect(visibleStretches('photo\u202Egpj.exe', latin)[1]).toEqual({
      kind: 'hidden',
      text: '\u202E',
      codePoint: 0x202e,
    })
  })

  it.each([
    ['zero-width space', '\u200B'],
    ['left-to-right mark', '\u200E'],
    ['byte order mark', '\uFEFF'],
    ['soft hyphen', '\u00AD'],
    ['bell', '\u0007'],
    ['delete', '\u007F'],
    ['line separator', '\u2028'],
    ['tag character', '\u{E0041}'],
    ['private use', '\uE000'],
    ['Hangul filler', '\u3164'],
  ])('shows a %s', (_name, character) => {
    expect(kinds(`a${character}b`)).toEqual(['plain', 'hidden', 'plain'])
  })

  it('makes a box of what no typeface draws, joiners of an emoji included', () => {
    expect(kinds('a\u{1F468}\u200D\u{1F469}\uFE0F')).toEqual(['plain', 'missing', 'missing', 'missing', 'missing'])
  })

  it('never lets a joiner vanish between letters that are drawn', () => {
    expect(kinds('a\u200Db')).toEqual(['plain', 'hidden', 'plain'])
  })

  it('knows numbers in rings', () => {
    expect(visibleStretches('⑫', latin)).toEqual([{ kind: 'circled', text: '⑫', value: 12 }])
  })

  it('breaks lines at every kind of line end', () => {
    expect(kinds('a\r\nb\rc\nd').filter((kind) => kind === 'line-break')).toHaveLength(3)
  })

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visibleStretches(text, latin)
          .map((stretch) => stretch.text)
          .join('')
        const expected = text.toWellFormed().replace(/\r\n?/g, '\n').replace(/\t/g, '    ')
        expect(shown).toBe(expected)
      }),
    )
  })

  it('names code points as standards do', () => {
    expect([0x41, 0x1f600].map(codePointName)).toEqual(['U+0041', 'U+1F600'])
  })
})
