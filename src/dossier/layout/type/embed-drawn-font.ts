import type { PDFRef } from 'pdf-lib'
import type { PdfFile } from '../pdf/pdf-file.ts'
import type { DrawnFont } from './drawn-glyphs.ts'
import { toUnicodeMap } from './to-unicode.ts'

const boundingBox = [0, -200, 1300, 900]

/** Writes a font of drawn shapes (Type 3, ISO 32000-1 §9.6.5). */
export async function embedDrawnFont(file: PdfFile, font: DrawnFont): Promise<PDFRef> {
  const procedures: [string, PDFRef][] = []
  for (const glyph of font.glyphs) {
    const ref = file.reserve()
    const bounds = `${glyph.advance} 0 0 -200 ${glyph.advance} 900 d1`
    const stream = file.context.flateStream(Buffer.from(`${bounds}\n${glyph.operators}`, 'latin1'))
    await file.writeStream(ref, stream.dict, stream.getContents())
    procedures.push([`g${glyph.cid ?? 0}`, ref])
  }
  const toUnicode = file.reserve()
  const map = file.context.flateStream(Buffer.from(toUnicodeMap(font.glyphs, 1), 'latin1'))
  await file.writeStream(toUnicode, map.dict, map.getContents())
  const descriptor = file.reserve()
  await file.write(descriptor, file.context.obj(descriptorOf(font)))
  const ref = file.reserve()
  const dict = {
    Type: 'Font',
    Subtype: 'Type3',
    Name: font.resource,
    FontBBox: boundingBox,
    FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
    CharProcs: Object.fromEntries(procedures),
    Encoding: { Type: 'Encoding', Differences: [1, ...procedures.map(([name]) => name)] },
    FirstChar: 1,
    LastChar: font.glyphs.length,
    Widths: font.glyphs.map((glyph) => glyph.advance),
    FontDescriptor: descriptor,
    Resources: {},
    ToUnicode: toUnicode,
  }
  await file.write(ref, file.context.obj(dict))
  return ref
}

/** Asked for in tagged documents even where the shapes are drawn. */
function descriptorOf(font: DrawnFont) {
  return {
    Type: 'FontDescriptor',
    FontName: `NetraShapes${font.resource}`,
    Flags: 4,
    FontBBox: boundingBox,
    ItalicAngle: 0,
    Ascent: 900,
    Descent: -200,
    CapHeight: 714,
    StemV: 80,
  }
}
