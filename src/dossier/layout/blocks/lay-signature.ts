import type { PDFRef } from 'pdf-lib'
import type { Slab } from '../flow/slab.ts'
import { textRun, type Run } from '../inline/run.ts'
import type { Box } from '../page/content-stream.ts'
import { paintLine } from '../page/paint-line.ts'
import { rectOf, type Sheet } from '../page/sheet.ts'
import { textString } from '../pdf/text-string.ts'
import type { StructureNode } from '../pdf/structure-tree.ts'
import { type } from '../type/type-scale.ts'
import type { SignatureBlock } from './block.ts'
import { baselineOf, linesOf } from './line-slabs.ts'
import type { FlowItems, Scope } from './scope.ts'

const field = { width: 190, height: 72 } as const
const inset = { x: 9, y: 6 } as const

/**
 * Lays out an empty signature field: a merged field and widget with no value, written as a plain indirect object so that a signer can
 * fill it by an added revision (ISO 32000-1 §12.7.4.5, trust rule 3c).
 *
 * Box and words are drawn in the page. The widget itself shows nothing for good: readers that compare the pages with and without
 * annotations find no difference, and there is no picture that could be swapped later.
 */
export async function* laySignature(scope: Scope, block: SignatureBlock): FlowItems {
  const { context } = scope
  const form = context.tree.open(scope.parent, 'Form')
  const inside = context.tree.open(scope.parent, 'P')
  const beside = context.tree.open(scope.parent, 'P')
  const appearance = await writeEmptyAppearance(scope)
  const left = scope.column.left + field.width + 18
  const width = scope.column.width - field.width - 18
  const insideLines = linesOf(context, insideRuns(block), type.note, field.width - 2 * inset.x)
  const lines = block.beside.flatMap((runs) => linesOf(context, runs, type.quiet, width))
  const slab: Slab = {
    height: Math.max(field.height, lines.length * type.quiet.leading) + 6,
    gap: 10,
    keep: false,
    paint(sheet, top) {
      const box = { x: scope.column.left, y: top, width: field.width, height: field.height }
      sheet.decorate('Layout')
      sheet.content.strokeBox(inner(box), { tone: 'faint', width: 0.8 })
      insideLines.forEach((line, index) => {
        const baseline = baselineOf(type.note, top + inset.y + index * type.note.leading)
        paintLine(sheet, line, { x: box.x + inset.x, baseline }, inside)
      })
      placeField(sheet, { block, appearance, form, box })
      lines.forEach((line, index) => {
        const baseline = baselineOf(type.quiet, top + index * type.quiet.leading)
        paintLine(sheet, line, { x: left, baseline }, beside)
      })
    },
  }
  yield { kind: 'slab', slab }
  yield { kind: 'close', node: inside }
  yield { kind: 'close', node: beside }
}

/** Half the line's width inside, so that the stroke does not reach past the field. */
function inner(box: Box): Box {
  return { x: box.x + 0.4, y: box.y + 0.4, width: box.width - 0.8, height: box.height - 0.8 }
}

function insideRuns(block: SignatureBlock): Run[] {
  return block.inside.flatMap((line, index): Run[] => [
    ...(index === 0 ? [] : [{ kind: 'line-break' } as const]),
    textRun(line, index === 0 ? { bold: true } : {}),
  ])
}

type FieldPlace = { block: SignatureBlock; appearance: PDFRef; form: StructureNode; box: Box }

function placeField(sheet: Sheet, { block, appearance, form, box }: FieldPlace): void {
  const { file, signatureFields } = sheet.context
  const ref = file.reserve()
  const dict = file.context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: textString(block.field),
    TU: textString(block.tooltip),
    Rect: rectOf(box),
    P: sheet.ref,
    F: 132,
    AP: { N: appearance },
  })
  signatureFields.push(ref)
  sheet.annotations.push({ ref, dict, owner: form })
  sheet.toClose.push(form)
}

/** An appearance that draws nothing: PDF/A wants one for every field (ISO 19005-2 §6.3.3). */
async function writeEmptyAppearance({ context: { file } }: Scope): Promise<PDFRef> {
  const ref = file.reserve()
  const stream = file.context.flateStream(Buffer.alloc(0), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, field.width, field.height],
    Resources: {},
  })
  await file.writeStream(ref, stream.dict, stream.getContents())
  return ref
}
