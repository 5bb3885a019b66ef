import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePdfValue, PdfSyntaxError } from '../../../src/dossier/signing/pdf/parse-pdf-value.ts'
import { byteRangeText } from '../../../src/dossier/signing/pdf/blank-contents.ts'
import { pdfDate } from '../../../src/dossier/signing/pdf/signature-dictionary.ts'
import { pdfTextString, textOfPdfString } from '../../../src/dossier/signing/pdf/text-string.ts'

describe('a PDF value', () => {
  it.each<[string, unknown]>([
    ['/Name#20x', { kind: 'name', value: 'Name x' }],
    ['-12.50', { kind: 'number', value: -12.5 }],
    ['12 0 R', { kind: 'reference', number: 12, generation: 0 }],
    ['12 0 Rx', { kind: 'number', value: 12 }],
    ['true', { kind: 'keyword', value: 'true' }],
    ['<4E65 7>', { kind: 'text', value: 'Nep' }],
    [String.raw`(a\(b\)\\ \101\n(c))`, { kind: 'text', value: 'a(b)\\ A\n(c)' }],
    ['(satu\\\ndua)', { kind: 'text', value: 'satudua' }],
  ])('is read from %s', (text, expected) => {
    expect(parsePdfValue(text, 0)).toMatchObject(expected as object)
  })

  it('keeps where it stood', () => {
    const value = parsePdfValue('  << /A [1 2 0 R (x)] >>  ', 0)
    expect([value.start, value.end]).toEqual([2, 24])
    const list = value.kind === 'dictionary' ? value.entries.get('A') : undefined
    expect([list?.start, list?.end]).toEqual([8, 21])
  })

  it.each([
    '',
    '<<',
    '<< /A',
    '<< /A 1',
    '[1',
    '(x',
    '<4',
    '/A /B >>'.slice(0, 0),
    '<< /A 1 /A 2 >>',
    '<< 1 2 >>',
    '% x\n1',
    '>>',
  ])('is refused where it is %j', (text) => {
    expect(() => parsePdfValue(text, 0)).toThrow(PdfSyntaxError)
  })

  it('ends in a value or a refusal, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('<', '>', '[', ']', '(', ')', '/', ' ', '0', 'R', '\\', '\n', 'a', '%'),
          maxLength: 80,
        }),
        (text) => {
          try {
            expect(parsePdfValue(text, 0).end).toBeLessThanOrEqual(text.length)
          } catch (error) {
            expect(error).toBeInstanceOf(PdfSyntaxError)
          }
        },
      ),
    )
  })
})

describe('a text string', () => {
  it('comes back as it went in, whatever the letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const value = parsePdfValue(pdfTextString(text), 0)
        expect(value.kind === 'text' ? textOfPdfString(value.value) : null).toBe(text.toWellFormed())
      }),
    )
  })

  it.each(['Budi (ketua)', 'Négara – Désa', '🦉', 'ꦲꦏ꧀ꦱꦫ', '\ud800', ')', '\\'])('is one line of ASCII: %j', (text) => {
    expect(pdfTextString(text)).toMatch(/^[ -~]+$/)
  })
})

it.each([
  ['2024-10-18T08:15:30.999Z', 480, "D:20241018161530+08'00'"],
  ['2026-12-31T20:05:09Z', 540, "D:20270101050509+09'00'"],
  ['2024-02-29T00:00:00Z', -210, "D:20240228203000-03'30'"],
  ['2024-10-18T08:15:30Z', 0, "D:20241018081530+00'00'"],
])('the moment %s at %i minutes is written %s', (at, offsetMinutes, expected) => {
  expect(pdfDate({ ms: Date.parse(at), offsetMinutes })).toBe(expected)
})

it.each([
  [9, 40_000],
  [9_999_999_000, 9_999_999_999],
])('a byte range around %i keeps its width', (contentsAt, totalSize) => {
  expect(byteRangeText({ contentsAt, totalSize })).toHaveLength(42)
})
