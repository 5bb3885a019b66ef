import { describe, expect, it } from 'vitest'
import { byteSourceOf } from '../../../src/base/byte-source.ts'
import { openByteWindow } from '../../../src/evidence/readers/bytes/byte-window.ts'
import { readRichText } from '../../../src/evidence/readers/rich-text/read-rich-text.ts'

const read = (content: string, withText = true) => {
  const bytes = Buffer.from(`{\\rtf1\\ansi ${content}}`, 'latin1')
  return readRichText(openByteWindow(byteSourceOf(bytes), 200_000_000), withText)
}
const textOf = async (content: string) => (await read(content)).text?.pages[0]?.text
const codesOf = async (content: string) => (await read(content)).findings.notes.map(({ code }) => code)
const raw = String.raw

describe('the words of a rich text', () => {
  it.each([
    ['bytes of the alphabet it names', raw`\ansicpg1251 \'cf\'f0\'e8`, 'При'],
    ['several bytes that make one letter', raw`\ansicpg932 \'82\'a0`, 'あ'],
    ['a letter by number with its stand-in', raw`a\u8212?b`, 'a—b'],
    ['a letter by number without a stand-in', raw`\uc0 a\u8212 b`, 'a—b'],
    ['a letter by number with two stand-ins', raw`\uc2 a\u8212 ??b`, 'a—b'],
    ['a letter by number with a byte for a stand-in', raw`a\u8212\'97b`, 'a—b'],
    ['how many stand-ins there are, within its group alone', raw`{\uc0 a\u8212 b}\u8212?c`, 'a—b—c'],
    ['numbers below zero, in pairs', raw`\u-10179?\u-8704?`, '😀'],
    ['tabs, cells, rows and lines', raw`a\tab b\cell c\row d\line e\par f`, 'a\tb\tc\nd\ne\nf'],
    ['what would be control written out', raw`\\ \{ \}`, '\\ { }'],
    ['a blank that does not break', raw`a\~b`, 'a\u00a0b'],
    ['lines of the file, which are none of the text', 'a\r\nb', 'ab'],
    ['raw bytes that look like groups, passed over', raw`{\pict\bin4 {{{{}teks`, 'teks'],
    [
      'the result of a field',
      raw`{\field{\*\fldinst HYPERLINK "http://example.invalid"}{\fldrslt tautan}} ya`,
      'tautan ya',
    ],
    ['an object and its picture, left out', raw`a{\object{\*\objdata 0105}{\result kotak}}b`, 'ab'],
    [
      'tables of colours and styles, left out',
      raw`{\colortbl;\red0;}{\stylesheet{\s0 Normal;}}{\fonttbl{\f0 Arial;}}isi`,
      'isi',
    ],
    ['groups who does not know them skips', raw`{\*\belum tersembunyi}isi`, 'isi'],
  ])('are %s', async (_what, content, text) => {
    expect(await textOf(content)).toBe(text)
  })

  it('in an alphabet nobody knows are taken for Windows-1252, and that is said', async () => {
    expect(await textOf(raw`\ansicpg99999 \'93`)).toBe('“')
    expect(await codesOf(raw`\ansicpg99999 \'93`)).toEqual(['text-encoding-assumed'])
    expect(await codesOf(raw`\ansicpg1252 \'93`)).toEqual([])
    expect(await codesOf(raw`\ansicpg99999 hanya ASCII`)).toEqual([])
  })

  it('beyond what is kept for search are cut, and that is said', async () => {
    const { text, findings } = await read('kata '.repeat(1_100_000))
    expect([text?.complete, text?.pages[0]?.text.length]).toEqual([false, 5 * 1024 * 1024])
    expect(findings.notes.map(({ code }) => code)).toEqual(['text-cut'])
  })

  it('are not taken where nobody asks for them, and the rest is', async () => {
    const { text, findings } = await read(raw`{\info{\author Penulis}}isi`, false)
    expect(text).toBeNull()
    expect(findings.facts).toMatchObject([{ tag: 'author', raw: 'Penulis' }])
  })

  it('may lie as deep as two thousand groups, and no deeper', async () => {
    const nested = (depth: number) => `${'{'.repeat(depth)}isi${'}'.repeat(depth)}`
    expect([await textOf(nested(1_990)), await codesOf(nested(1_990))]).toEqual(['isi', []])
    expect(await codesOf(nested(2_100))).toEqual(['document-damaged'])
  })
})

describe('the properties of a rich text', () => {
  it('are facts, each under its own word', async () => {
    const words = ['author', 'operator', 'title', 'subject', 'company', 'manager', 'doccomm']
    const info = words.map((word) => `{\\${word} Nilai ${word}}`).join('')
    const { findings } = await read(`{\\info${info}}isi`)
    expect(findings.facts.map(({ block, tag, raw: value }) => [block, tag, value])).toEqual(
      words.map((word) => ['RTF', word, `Nilai ${word}`]),
    )
  })

  it('claim when it was made, changed and printed', async () => {
    const moment = raw`\yr2024\mo10\dy4\hr9\min5`
    const { findings } = await read(`{\\info{\\creatim${moment}}{\\revtim${moment}\\sec7}{\\printim${moment}}}`)
    expect(findings.times.map(({ source, raw: value, utc, note }) => [source, value, utc, note])).toEqual([
      ['container', '2024-10-04T09:05', null, 'document-created'],
      ['container', '2024-10-04T09:05:07', null, 'document-modified'],
      ['container', '2024-10-04T09:05', null, 'document-printed'],
    ])
    const { findings: unreal } = await read(raw`{\info{\creatim\yr2024\mo13\dy4\hr9\min5}}`)
    expect(unreal.times).toEqual([])
  })

  it('name where its links lead; only what would be fetched is remarked on', async () => {
    const field = (words: string) => `{\\field{\\*\\fldinst ${words}}{\\fldrslt x}}`
    const { findings } = await read(
      field('HYPERLINK "http://example.invalid/a"') + field('INCLUDETEXT "http://example.invalid/b"'),
    )
    expect(findings.facts.map(({ block, tag, raw: value }) => [block, tag, value])).toEqual([
      ['RTF-links', 'HYPERLINK', 'http://example.invalid/a'],
      ['RTF-links', 'INCLUDETEXT', 'http://example.invalid/b'],
    ])
    expect(findings.notes).toEqual([{ code: 'document-external-link', details: { kind: 'INCLUDETEXT' } }])
  })
})
