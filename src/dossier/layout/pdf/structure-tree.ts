import type { PDFObject, PDFRef } from 'pdf-lib'
import type { PdfFile } from './pdf-file.ts'
import { textString } from './text-string.ts'

/** Standard structure types used in a dossier (ISO 32000-1 §14.8.4). */
export type StructureRole =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Form'

export type StructureDetails = {
  alt?: string
  /** For `TH`. */
  scope?: 'Column' | 'Row'
  colSpan?: number
  /** For `L`. */
  numbering?: 'Decimal' | 'LowerAlpha' | 'Disc' | 'None'
  /** For `Figure`: left, bottom, right, top. */
  box?: readonly [number, number, number, number]
}

type Kid = { kind: 'content'; page: PDFRef; mcid: number } | { kind: 'object'; value: PDFObject }

/** An element that is still open: its kids are gathered, then it is written and forgotten. */
export type StructureNode = {
  readonly role: StructureRole
  readonly ref: PDFRef
  readonly parent: PDFRef
  readonly details: StructureDetails
  readonly kids: Kid[]
}

export type StructureTree = {
  readonly root: StructureNode
  open(parent: StructureNode, role: StructureRole, details?: StructureDetails): StructureNode
  /** Writes the element; it may have no further kids. */
  close(node: StructureNode): Promise<void>
  /** A key of the parent tree, for a page (its elements by MCID) or an annotation (its one element). */
  reserveKey(): number
  setKey(key: number, elements: PDFObject): void
  /** Writes the root and the parent tree; answers the reference for the catalog. */
  finish(): Promise<PDFRef>
}

/** A structure tree that is written while pages are made (ISO 32000-1 §14.7.2): only open elements are kept in memory. */
export function createStructureTree(file: PdfFile): StructureTree {
  const rootRef = file.reserve()
  const parentTree: PDFObject[] = []
  const root: StructureNode = { role: 'Document', ref: file.reserve(), parent: rootRef, details: {}, kids: [] }
  return {
    root,
    open(parent, role, details = {}) {
      const node: StructureNode = { role, ref: file.reserve(), parent: parent.ref, details, kids: [] }
      parent.kids.push({ kind: 'object', value: node.ref })
      return node
    },
    close: (node) => file.write(node.ref, elementOf(file, node)),
    reserveKey: () => parentTree.push(file.context.obj(null)) - 1,
    setKey(key, elements) {
      parentTree[key] = elements
    },
    async finish() {
      await file.write(root.ref, elementOf(file, root))
      const numbers = file.context.obj(parentTree.flatMap((elements, key) => [file.context.obj(key), elements]))
      const treeRef = file.reserve()
      await file.write(treeRef, file.context.obj({ Nums: numbers }))
      const dict = { Type: 'StructTreeRoot', K: [root.ref], ParentTree: treeRef, ParentTreeNextKey: parentTree.length }
      await file.write(rootRef, file.context.obj(dict))
      return rootRef
    },
  }
}

function elementOf(file: PdfFile, node: StructureNode): PDFObject {
  const page = onlyPage(node)
  const dict = file.context.obj({ Type: 'StructElem', S: node.role, P: node.parent })
  const name = (key: string) => file.context.obj(key)
  if (page) dict.set(name('Pg'), page)
  if (node.details.alt !== undefined) dict.set(name('Alt'), textString(node.details.alt))
  const attributes = attributesOf(node)
  if (attributes) dict.set(name('A'), file.context.obj(attributes))
  const kids = node.kids.map((kid) => {
    if (kid.kind === 'object') return kid.value
    return page ? file.context.obj(kid.mcid) : file.context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.mcid })
  })
  if (kids.length > 0) dict.set(name('K'), kids.length === 1 && kids[0] ? kids[0] : file.context.obj(kids))
  return dict
}

/** The page all direct content lies on, so that kids can be bare numbers; null where it spreads. */
function onlyPage(node: StructureNode): PDFRef | null {
  let page: PDFRef | null = null
  for (const kid of node.kids) {
    if (kid.kind !== 'content') continue
    if (page !== null && page !== kid.page) return null
    page = kid.page
  }
  return page
}

function attributesOf(node: StructureNode): Record<string, string | number | number[]> | null {
  const { scope, colSpan, numbering, box } = node.details
  if (scope !== undefined || colSpan !== undefined)
    return {
      O: 'Table',
      ...(scope === undefined ? {} : { Scope: scope }),
      ...(colSpan === undefined ? {} : { ColSpan: colSpan }),
    }
  if (numbering !== undefined) return { O: 'List', ListNumbering: numbering }
  if (box !== undefined) return { O: 'Layout', Placement: 'Block', BBox: [...box] }
  return null
}
