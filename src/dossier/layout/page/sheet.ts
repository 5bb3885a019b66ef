import type { PDFDict, PDFRef } from 'pdf-lib'
import { formatNumber as n } from '../pdf/format-number.ts'
import { textString } from '../pdf/text-string.ts'
import type { Place } from '../pdf/places.ts'
import type { StructureNode } from '../pdf/structure-tree.ts'
import { createContentStream, type Box, type ContentStream } from './content-stream.ts'
import { paper } from './page-size.ts'
import type { PaperContext } from './paper-context.ts'

/** A note for the outer margin: an evidence number and the annex page it is shown on. */
export type MarginNote = { number: string; anchor: string | null; y: number }

/** An annotation of the page, its element in the structure tree to be told its number. */
export type Annotation = { ref: PDFRef; dict: PDFDict; owner: StructureNode }

/** One page while it is painted. Everything drawn belongs to an element of the structure or is marked as decoration. */
export type Sheet = {
  readonly context: PaperContext
  readonly ref: PDFRef
  readonly number: number
  readonly content: ContentStream
  readonly notes: MarginNote[]
  readonly annotations: Annotation[]
  readonly pictures: Map<string, PDFRef>
  /** Elements opened while painting, closed with the page. */
  readonly toClose: StructureNode[]
  /** What follows belongs to this element. */
  mark(node: StructureNode): void
  /** What follows is decoration or page furniture, not content (ISO 32000-1 §14.8.2.2). */
  decorate(kind?: 'Layout' | 'Pagination'): void
  /** Ends the current marked stretch. */
  endMark(): void
  /** Elements by marked-content number, for the parent tree. */
  readonly owners: PDFRef[]
  /** Makes a box a jump to a named place. */
  link(box: Box, to: { anchor: string; label: string }, owner: StructureNode): void
  namePlace(anchor: string, y: number): void
  placeAt(y: number): Place
}

/** A blank page. */
export function createSheet(context: PaperContext, ref: PDFRef, number: number): Sheet {
  const content = createContentStream()
  const owners: PDFRef[] = []
  const annotations: Annotation[] = []
  let current: StructureNode | string | null = null
  const placeAt = (y: number): Place => ({ page: ref, pageNumber: number, top: Math.round(paper.height - y) })
  const begin = (next: StructureNode | string, operator: () => string): void => {
    if (current === next) return
    if (current !== null) content.add('EMC')
    content.add(operator())
    current = next
  }
  return {
    context,
    ref,
    number,
    content,
    notes: [],
    annotations,
    pictures: new Map(),
    toClose: [],
    owners,
    mark(node) {
      begin(node, () => {
        const mcid = owners.push(node.ref) - 1
        node.kids.push({ kind: 'content', page: ref, mcid })
        return `/${node.role} <</MCID ${mcid}>> BDC`
      })
    },
    decorate(kind = 'Layout') {
      begin(kind, () => `/Artifact <</Type /${kind}>> BDC`)
    },
    endMark() {
      if (current !== null) content.add('EMC')
      current = null
    },
    link(box, to, owner) {
      const dict = context.file.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: rectOf(box),
        Border: [0, 0, 0],
        F: 4,
        P: ref,
        Dest: textString(to.anchor),
        Contents: textString(`${context.words.goTo} ${to.label}`),
      })
      annotations.push({ ref: context.file.reserve(), dict, owner })
    },
    namePlace(anchor, y) {
      if (context.places.has(anchor)) throw new Error(`two places are named ${anchor}`)
      context.places.set(anchor, placeAt(y))
    },
    placeAt,
  }
}

/** A box with `y` from the top as a PDF rectangle. */
export function rectOf(box: Box): number[] {
  const edges = [box.x, paper.height - box.y - box.height, box.x + box.width, paper.height - box.y]
  return edges.map((edge) => Number(n(edge)))
}
