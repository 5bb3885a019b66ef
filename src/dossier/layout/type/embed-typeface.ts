import { createHash } from 'node:crypto'
import { PDFString, type PDFRef } from 'pdf-lib'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { toUnicodeMap } from './to-unicode.ts'
import type { Typeface } from './typeface.ts'

/**
 * Writes a typeface as an embedded subset: a composite font with identity encoding, widths and a map back to Unicode
 * (ISO 32000-1 §9.7.4, ISO 19005-3 §6.2.11). Called once, after the last glyph was drawn.
 */
export async function embedTypeface(file: PdfFile, face: Typeface): Promise<PDFRef> {
  const refs = { font: file.reserve(), descendant: file.reserve(), descriptor: file.reserve() }
  const widths = face.used.map((glyph) => glyph.advance)
  const program = await writeDeflated(file, face.subset.encode(), true)
  const toUnicode = await writeDeflated(file, Buffer.from(toUnicodeMap(face.used, 2), 'latin1'), false)
  const name = `${subsetTag(face)}+${face.font.postscriptName}`
  await file.write(refs.descriptor, file.context.obj(descriptorOf(face, name, program)))
  const descendant = {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: refs.descriptor,
    CIDToGIDMap: 'Identity',
    DW: 1000,
    W: [0, widths],
  }
  await file.write(refs.descendant, file.context.obj(descendant))
  const font = {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [refs.descendant],
    ToUnicode: toUnicode,
  }
  await file.write(refs.font, file.context.obj(font))
  return refs.font
}

function descriptorOf(face: Typeface, name: string, program: PDFRef) {
  const { font } = face
  const isSerif = face.name.startsWith('serif')
  const isItalic = face.name.endsWith('italic')
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4 + (isSerif ? 2 : 0) + (isItalic ? 64 : 0),
    FontBBox: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY],
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent,
    Descent: font.descent,
    CapHeight: font.capHeight,
    StemV: face.name.includes('bold') ? 120 : 80,
    FontFile2: program,
  }
}

async function writeDeflated(file: PdfFile, bytes: Uint8Array, withLength1: boolean): Promise<PDFRef> {
  const ref = file.reserve()
  const stream = file.context.flateStream(bytes, withLength1 ? { Length1: bytes.length } : {})
  await file.writeStream(ref, stream.dict, stream.getContents())
  return ref
}

/** Six capitals derived from what is inside (ISO 32000-1 §9.6.4), so that the same text gives the same name. */
function subsetTag(face: Typeface): string {
  const seed = `${face.name} ${face.used.map((glyph) => glyph.gid).join(' ')}`
  const digest = createHash('sha256').update(seed).digest()
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('')
}
