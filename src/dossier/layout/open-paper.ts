import { createHash } from 'node:crypto'
import type { PDFRef } from 'pdf-lib'
import type { Block } from './blocks/block.ts'
import { layBlock } from './blocks/lay-block.ts'
import type { ByteSink } from './byte-sink.ts'
import { createFlow, type Flow } from './flow/flow.ts'
import { writeContent } from './page/finish-sheet.ts'
import { textColumn } from './page/page-size.ts'
import { furnitureContent, type PageFurniture } from './page/paint-furniture.ts'
import type { PaperContext, PaperWords } from './page/paper-context.ts'
import { createPdfFile } from './pdf/pdf-file.ts'
import { destinationTree, writeOutline } from './pdf/places.ts'
import { createStructureTree, type StructureNode } from './pdf/structure-tree.ts'
import { writeCatalog } from './pdf/write-catalog.ts'
import type { DocumentFacts } from './pdf/xmp-packet.ts'
import { embedDrawnFont } from './type/embed-drawn-font.ts'
import { embedTypeface } from './type/embed-typeface.ts'
import { loadTypefaces } from './type/load-typefaces.ts'

export type PaperSetting = { furniture: PageFurniture; words: PaperWords }

/** What is known once the last block is set: pages, where each anchor stands, and which characters had to be shown as codes. */
export type SettledPaper = {
  pages: number
  /** Page number (1-based) by anchor. */
  pageOf: ReadonlyMap<string, number>
  /** Code points no typeface draws, with the pages that show them as boxes. */
  undrawn: readonly { codePoint: number; pages: readonly number[] }[]
  signatureFields: number
}

export type PaperAttachment = { name: string; mediaType: string; description: string; bytes: Uint8Array }

/** A document on its way to the sink. Blocks are added in reading order, one at a time; then it is settled; then closed. */
export type Paper = {
  add(block: Block): Promise<void>
  /** Names every character shown as a code so far, for a list that is printed in the document itself. */
  undrawnSoFar(): SettledPaper['undrawn']
  settle(): Promise<SettledPaper>
  close(end: { facts: DocumentFacts; attachment: PaperAttachment }): Promise<void>
}

/**
 * Opens a tagged PDF on a sink (PDF 1.7, written for PDF/A-3a and PDF/UA-1).
 *
 * Pictures and pages go out as they are made, so memory does not grow with pictures; only page numbers, header and footer wait
 * for the end. The same blocks give the same bytes: no clock, no randomness, no font of the machine.
 */
export function openPaper(sink: ByteSink, setting: PaperSetting): Paper {
  const file = createPdfFile(sink)
  const tree = createStructureTree(file)
  const context: PaperContext = {
    file,
    tree,
    typefaces: loadTypefaces(),
    places: new Map(),
    outline: [],
    undrawn: new Map(),
    fonts: file.reserve(),
    signatureFields: [],
    words: setting.words,
  }
  const pagesRef = file.reserve()
  const flow = createFlow(context, pagesRef)
  let section: StructureNode | null = null

  return {
    async add(block) {
      if (block.kind === 'heading' && block.level === 1) {
        if (section) await flow.add({ kind: 'close', node: section })
        section = tree.open(tree.root, 'Sect')
      }
      const scope = { context, column: textColumn, parent: section ?? tree.root }
      for await (const item of layBlock(scope, block)) await flow.add(item)
    },
    undrawnSoFar: () => undrawnOf(context),
    async settle() {
      if (section) await flow.add({ kind: 'close', node: section })
      await flow.end()
      return settled(context, flow)
    },
    async close({ facts, attachment }) {
      await writePages(context, { flow, setting, pagesRef })
      await writeFonts(context)
      const structure = await tree.finish()
      const outline = await writeOutline(file, context.outline)
      const roots = await writeCatalog(file, {
        pages: pagesRef,
        structure,
        outline,
        destinations: destinationTree(file, context.places),
        signatureFields: context.signatureFields,
        attachment: { ...attachment, md5: createHash('md5').update(attachment.bytes).digest() },
        facts,
      })
      await file.close(roots)
    },
  }
}

function settled(context: PaperContext, flow: Flow): SettledPaper {
  return {
    pages: flow.pages.length,
    pageOf: new Map([...context.places].map(([anchor, place]) => [anchor, place.pageNumber])),
    undrawn: undrawnOf(context),
    signatureFields: context.signatureFields.length,
  }
}

function undrawnOf(context: PaperContext): SettledPaper['undrawn'] {
  return [...context.undrawn]
    .toSorted(([a], [b]) => a - b)
    .map(([codePoint, pages]) => ({ codePoint, pages: [...pages].toSorted((a, b) => a - b) }))
}

async function writePages(
  context: PaperContext,
  { flow, setting, pagesRef }: { flow: Flow; setting: PaperSetting; pagesRef: PDFRef },
): Promise<void> {
  const { file, typefaces } = context
  const count = flow.pages.length
  for (const page of flow.pages) {
    if (page.waiting) await writeContent(file, page.waiting.ref, page.waiting.parts)
    const { number, runningTitle } = page
    await writeContent(file, page.furniture, [
      furnitureContent(typefaces, setting.furniture, { number, count, runningTitle }),
    ])
  }
  const kids = flow.pages.map((page) => page.ref)
  await file.write(pagesRef, file.context.obj({ Type: 'Pages', Kids: kids, Count: count }))
}

async function writeFonts(context: PaperContext): Promise<void> {
  const entries: [string, PDFRef][] = []
  for (const face of context.typefaces.used()) entries.push([face.resource, await embedTypeface(context.file, face)])
  for (const font of context.typefaces.drawn().fonts())
    entries.push([font.resource, await embedDrawnFont(context.file, font)])
  await context.file.write(context.fonts, context.file.context.obj(Object.fromEntries(entries)))
}
