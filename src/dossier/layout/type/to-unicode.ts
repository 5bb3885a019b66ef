import type { Glyph } from './typeface.ts'

/**
 * The CMap that turns glyph numbers back into text (ISO 32000-1 §9.10.3). `codeBytes` is the length of a code in the font;
 * a glyph that stands for nothing is left out.
 */
export function toUnicodeMap(glyphs: readonly Glyph[], codeBytes: 1 | 2): string {
  const digits = codeBytes * 2
  const lines = glyphs.flatMap(({ cid, codePoints }) =>
    cid === null || codePoints.length === 0 ? [] : [`<${hex(cid, digits)}> <${utf16(codePoints)}>`],
  )
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return [head(digits), ...blocks, foot].join('\n')
}

function head(digits: number): string {
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<${'0'.repeat(digits)}> <${'f'.repeat(digits)}>
endcodespacerange`
}

const foot = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`

function utf16(codePoints: readonly number[]): string {
  const text = String.fromCodePoint(...codePoints)
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index), 4)).join('')
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
