import { describe, expect, it } from 'vitest'
import { cursorOverWhole, SyntaxFault, type SyntaxOddity } from '../../../src/verify/pdf/cursor.ts'
import { readObjectHead } from '../../../src/verify/pdf/object-syntax.ts'
import { isSameValue, type PdfValue } from '../../../src/verify/pdf/pdf-value.ts'
import { readValue } from '../../../src/verify/pdf/value-reader.ts'

function read(text: string): PdfValue {
  return readValue(cursorOverWhole(Buffer.from(text, 'latin1')))
}

function oddities(text: string): SyntaxOddity[] {
  const cursor = cursorOverWhole(Buffer.from(text, 'latin1'))
  readValue(cursor)
  return [...cursor.oddities]
}

function stringOf(text: string): string {
  const value = read(text)
  if (typeof value !== 'object' || value?.kind !== 'string') throw new Error('no string')
  return Buffer.from(value.bytes).toString('latin1')
}

describe('the strict reader of PDF values', () => {
  it('reads numbers, and tells integers from reals', () => {
    expect(['0', '7', '-3', '+12', '0042', '9999999999999'].map(read)).toEqual([0, 7, -3, 12, 42, 9_999_999_999_999])
    expect(['1.5', '-.5', '4.', '0.0'].map(read)).toEqual([1.5, -0.5, 4, 0].map((value) => ({ kind: 'real', value })))
  })

  it('refuses what only looks like a number', () => {
    for (const text of ['--5', '1e5', '5-3', '1.2.3', '0x10', '.', '+', '99999999999999999999', '1'.repeat(200)])
      expect(() => read(text), text).toThrow(SyntaxFault)
  })

  it('tells references from numbers that stand side by side', () => {
    expect(read('12 0 R')).toEqual({ kind: 'reference', object: 12, generation: 0 })
    expect(read('[1 0 R 2 3 4 0 R]')).toEqual({
      kind: 'array',
      items: [{ kind: 'reference', object: 1, generation: 0 }, 2, 3, { kind: 'reference', object: 4, generation: 0 }],
    })
    expect(read('[0 0 R2]'.replace('R2', 'null'))).toEqual({ kind: 'array', items: [0, 0, null] })
    expect(() => read('[1 0 Rx]')).toThrow(SyntaxFault)
    expect(() => read('[1 70000 R]')).toThrow(SyntaxFault)
  })

  it('reads strings: nesting, escapes, octal digits, line ends', () => {
    expect(stringOf('(a(b)c)')).toBe('a(b)c')
    expect(stringOf('(\\(\\)\\\\\\n\\r\\t\\b\\f\\x)')).toBe('()\\\n\r\t\b\fx')
    expect(stringOf('(\\101\\60\\0\\7778)')).toBe('A0\0\u00ff8')
    expect(stringOf('(a\\\r\nb\r\nc\rd)')).toBe('ab\nc\nd')
    expect(stringOf('(endobj >> stream)')).toBe('endobj >> stream')
    expect(stringOf('<48 65\n6C6c6F>')).toBe('Hello')
    expect(stringOf('<414>')).toBe('A@')
  })

  it('refuses strings without end and digits that are none', () => {
    for (const text of ['(abc', '((a)', '(a\\)', '<41', '<4g>', '<<41>'])
      expect(() => read(text), text).toThrow(SyntaxFault)
  })

  it('decodes escapes in names and notes those that hide an ordinary letter', () => {
    expect(read('/A#20B')).toEqual({ kind: 'name', value: 'A B' })
    expect(read('/')).toEqual({ kind: 'name', value: '' })
    expect(oddities('/A#20B#2F#23')).toEqual([])
    expect(read('/Java#53cript')).toEqual({ kind: 'name', value: 'JavaScript' })
    for (const text of ['/Java#53cript', '/A#', '/A#4', '/A#GG', '/A#00'])
      expect(oddities(text), text).toEqual(['odd-name'])
  })

  it('notes keys given twice, also where an escape hides the likeness', () => {
    expect(oddities('<< /A 1 /B 2 >>')).toEqual([])
    expect(oddities('<< /A 1 /A 1 >>')).toEqual(['duplicate-keys'])
    expect(oddities('<< /A 1 /#41 2 >>')).toContain('duplicate-keys')
    expect(oddities('<< /X << /A 1 /A 2 >> >>')).toEqual(['duplicate-keys'])
  })

  it('notes comments and blanks inside hexadecimal strings', () => {
    expect(oddities('[1 % satu\n 2]')).toEqual(['comment'])
    expect(oddities('<41 42>')).toEqual(['odd-string'])
    expect(oddities('(% bukan komentar)')).toEqual([])
  })

  it('refuses keys that are no names, words it does not know and nesting without end', () => {
    for (const text of ['<< 1 2 >>', '<< /A >>', 'nil', 'True', 'R', '>>', ']', '', '[', '<<'])
      expect(() => read(text), text).toThrow(SyntaxFault)
    expect(() => read('['.repeat(5000))).toThrow(SyntaxFault)
    expect(() => read('<</A '.repeat(5000))).toThrow(SyntaxFault)
  })

  it('asks for more bytes only when more bytes could help', () => {
    const cut = (text: string) => {
      const cursor = { ...cursorOverWhole(Buffer.from(text)), base: 0, whole: false }
      try {
        readValue(cursor)
        return 'read'
      } catch (error) {
        return error instanceof SyntaxFault && error.atEnd ? 'more' : 'never'
      }
    }
    for (const text of ['12', '12 0', '12 0 ', '<< /A', '(abc', '<41', '[1 2', 'tru', '<< /A 1 >'])
      expect(cut(text), text).toBe('more')
    for (const text of ['1e5 ', '<4g>', '<< 1 2 >> ', 'nil ']) expect(cut(text), text).toBe('never')
  })

  it('never takes a cut for an end, wherever an object is cut', () => {
    const text =
      '12 0 obj\n<< /Nama#20A (x(y)\\)z) /B [1 0 R 3.5 -4 true null] /C <4142> /D << /E 7 0 R >> >>\nendobj\n'
    for (let length = 0; length < text.length - 1; length += 1) {
      const cursor = { ...cursorOverWhole(Buffer.from(text.slice(0, length))), base: 0, whole: false }
      try {
        readObjectHead(cursor)
        expect(length).toBeGreaterThanOrEqual(text.length - 2)
      } catch (error) {
        expect(error instanceof SyntaxFault && error.atEnd, `cut at ${length}: ${text.slice(0, length)}`).toBe(true)
      }
    }
  })

  it('compares values by meaning: key order does not count, null counts as absent', () => {
    const same = (one: string, other: string) => isSameValue(read(one), read(other))
    expect(same('<< /A 1 /B [2 (x)] >>', '<< /B [2 <78>] /A 1 >>')).toBe(true)
    expect(same('<< /A null >>', '<< >>')).toBe(true)
    expect(same('<< /A 1 >>', '<< /A 1.0 >>')).toBe(false)
    expect(same('[1 2]', '[2 1]')).toBe(false)
    expect(same('1 0 R', '1 1 R')).toBe(false)
    expect(same('/A', '(A)')).toBe(false)
  })
})
