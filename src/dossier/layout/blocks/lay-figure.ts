import type { PDFRef } from 'pdf-lib'
import type { Slab } from '../flow/slab.ts'
import { glyphsPiece } from '../inline/piece.ts'
import { textRun } from '../inline/run.ts'
import type { Box } from '../page/content-stream.ts'
import { paper } from '../page/page-size.ts'
import type { Sheet } from '../page/sheet.ts'
import { readJpegHeader, type JpegHeader } from '../pdf/jpeg-header.ts'
import type { StructureNode } from '../pdf/structure-tree.ts'
import { type } from '../type/type-scale.ts'
import type { FigureBlock } from './block.ts'
import { lineSlabs } from './line-slabs.ts'
import type { FlowItems, Scope } from './scope.ts'

/**
 * Lays out a picture and its caption. The JPEG goes into the file at once, as it is, and its bytes are forgotten;
 * a JPEG no reader could show leaves a sentence in its place.
 */
export async function* layFigure(scope: Scope, block: FigureBlock): FlowItems {
  const { context } = scope
  const header = readJpegHeader(block.jpeg)
  const details: { alt: string; box?: readonly [number, number, number, number] } = { alt: block.alt }
  const figure = context.tree.open(scope.parent, 'Figure', details)
  const caption = context.tree.open(figure, 'Caption')
  if (header) {
    const ref = await embedJpeg(scope, block.jpeg, header)
    const slab = pictureSlab(scope, { block, header, ref, figure, details })
    yield { kind: 'slab', slab }
  } else {
    const runs = [textRun(block.unshowable, { italic: true })]
    const setting = { context, column: scope.column, style: type.small, owner: figure }
    for (const slab of lineSlabs(setting, runs, { gap: 10, keepWithNext: true })) yield { kind: 'slab', slab }
  }
  const setting = { context, column: scope.column, style: type.caption, owner: caption }
  for (const slab of lineSlabs(setting, block.caption, { gap: 6 })) yield { kind: 'slab', slab }
  for (const node of [caption, figure]) yield { kind: 'close', node }
}

/** Writes the picture's bytes untouched (DCTDecode, ISO 32000-1 §7.4.8). */
async function embedJpeg(scope: Scope, jpeg: Uint8Array, header: JpegHeader): Promise<PDFRef> {
  const { file } = scope.context
  const ref = file.reserve()
  const dict = file.context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: header.width,
    Height: header.height,
    ColorSpace: header.components === 1 ? 'DeviceGray' : 'DeviceRGB',
    BitsPerComponent: 8,
    Filter: 'DCTDecode',
  })
  await file.writeStream(ref, dict, jpeg)
  return ref
}

type Mark = NonNullable<FigureBlock['marks']>[number]

/** A frame around a region, dark within light so that it shows on any picture, and its number beside it in a disc. */
function paintMark(sheet: Sheet, mark: Mark, picture: Box): void {
  const region = {
    x: picture.x + mark.box.x * picture.width,
    y: picture.y + mark.box.y * picture.height,
    width: mark.box.width * picture.width,
    height: mark.box.height * picture.height,
  }
  sheet.content.strokeBox(region, { tone: 'paper', width: 2.2 })
  sheet.content.strokeBox(region, { tone: 'ink', width: 0.8 })
  const centre = {
    x: Math.min(Math.max(region.x, picture.x + 9), picture.x + picture.width - 9),
    y: Math.min(Math.max(region.y, picture.y + 9), picture.y + picture.height - 9),
  }
  sheet.content.circle(centre, 7.5, { tone: 'ink', width: 0.8, fill: 'paper' })
  const label = glyphsPiece(sheet.context.typefaces.face('sans-bold'), String(mark.number), { size: 9, tone: 'ink' })
  const at = { x: centre.x - label.width / 2, y: centre.y + 3.2 }
  sheet.content.glyphs({ ...label, glyphs: label.shaped.glyphs }, at.x, at.y)
}

type Picture = {
  block: FigureBlock
  header: JpegHeader
  ref: PDFRef
  figure: StructureNode
  details: { box?: readonly [number, number, number, number] }
}

function pictureSlab(scope: Scope, picture: Picture): Slab {
  const { header } = picture
  const { maxWidth, maxHeight } = picture.block
  const scale = Math.min(maxWidth / header.width, maxHeight / header.height)
  const size = { width: header.width * scale, height: header.height * scale }
  const name = `I${picture.ref.objectNumber}`
  const { ref, figure, details } = picture
  const { left } = scope.column
  return {
    height: size.height,
    gap: 10,
    keep: true,
    paint(sheet, top) {
      const box: Box = { x: left, y: top, ...size }
      details.box = [box.x, paper.height - box.y - box.height, box.x + box.width, paper.height - box.y]
      sheet.pictures.set(name, ref)
      sheet.mark(figure)
      sheet.content.image(name, box)
      for (const mark of picture.block.marks ?? []) paintMark(sheet, mark, box)
      sheet.decorate()
      sheet.content.strokeBox(box, { tone: 'rule', width: 0.4 })
    },
  }
}
