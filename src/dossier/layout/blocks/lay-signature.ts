import type { PDFRef } from 'pdf-lib'
import type { Slab } from '../flow/slab.ts'
import { textRun, type Run } from '../inline/run.ts'
import { createContentStream } from '../page/content-stream.ts'
import { paintLine } from '../page/paint-line.ts'
import { paper } from '../page/page-size.ts'
import { rectOf, type Sheet } from '../page/sheet.ts'
import { textString } from '../pdf/text-string.ts'
import type { StructureNode } from '../pdf/structure-tree.ts'
import { type } from '../type/type-scale.ts'
import type { SignatureBlock } from './block.ts'
import { baselineOf, linesOf } from './line-slabs.ts'
import type { FlowItems, Scope } from './scope.ts'

const field = { width: 190, height: 72 } as const

/**
 * Lays out an empty signature field: a merged field and widget with a frozen appearance and no value, written as a plain
 * indirect object so that a signer can fill it by an added revision (ISO 32000-1 §12.7.4.5, trust rule 3c).
 */
export async function* laySignature(scope: Scope, block: SignatureBlock): FlowItems {
  const { context } = scope
  const form = context.tree.open(scope.parent, 'Form')
  const beside = context.tree.open(scope.parent, 'P')
  const appearance = await writeAppearance(scope, block)
  const left = scope.column.left + field.width + 18
  const width = scope.column.width - field.width - 18
  const lines = block.beside.flatMap((runs) => linesOf(context, runs, type.quiet, width))
  const slab: Slab = {
    height: Math.max(field.height, lines.length * type.quiet.leading) + 6,
    gap: 10,
    keep: false,
    paint(sheet, top) {
      paintField(sheet, { block, appearance, form, top, left: scope.column.left })
      lines.forEach((line, index) => {
        const baseline = baselineOf(type.quiet, top + index * type.quiet.leading)
        paintLine(sheet, line, { x: left, baseline }, beside)
      })
    },
  }
  yield { kind: 'slab', slab }
  yield { kind: 'close', node: beside }
}

type FieldPlace = { block: SignatureBlock; appearance: PDFRef; form: StructureNode; top: number; left: number }

function paintField(sheet: Sheet, place: FieldPlace): void {
  const { file, signatureFields } = sheet.context
  const ref = file.reserve()
  const box = { x: place.left, y: place.top, width: field.width, height: field.height }
  const dict = file.context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: textString(place.block.field),
    TU: textString(place.block.tooltip),
    Rect: rectOf(box),
    P: sheet.ref,
    F: 132,
    AP: { N: place.appearance },
  })
  signatureFields.push(ref)
  sheet.annotations.push({ ref, dict, owner: place.form })
  sheet.toClose.push(place.form)
}

/** What the field shows for good: signing adds a value, never another picture (no shadow content to swap later). */
async function writeAppearance(scope: Scope, block: SignatureBlock): Promise<PDFRef> {
  const { file, typefaces, fonts } = scope.context
  const content = createContentStream()
  // Drawn as if the field were the top left corner of a page, then moved down to its own corner.
  content.add(`q 1 0 0 1 0 ${field.height - paper.height} cm`)
  content.strokeBox(
    { x: 0.4, y: 0.4, width: field.width - 0.8, height: field.height - 0.8 },
    { tone: 'faint', width: 0.8 },
  )
  const runs: Run[] = block.inside.flatMap((line, index): Run[] => [
    ...(index === 0 ? [] : [{ kind: 'line-break' } as const]),
    textRun(line, index === 0 ? { bold: true } : {}),
  ])
  linesOf({ ...scope.context, typefaces }, runs, type.note, field.width - 18).forEach((line, index) => {
    let x = 9
    for (const piece of line.pieces) {
      if (piece.kind !== 'glyphs') continue
      content.glyphs({ ...piece, tone: 'muted', glyphs: piece.shaped.glyphs }, x, 15 + index * type.note.leading)
      x += piece.width
    }
  })
  content.add('Q')
  const ref = file.reserve()
  const text = content.parts.filter((part) => typeof part === 'string').join('\n')
  const stream = file.context.flateStream(Buffer.from(text, 'latin1'), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, field.width, field.height],
    Resources: { Font: fonts },
  })
  await file.writeStream(ref, stream.dict, stream.getContents())
  return ref
}
