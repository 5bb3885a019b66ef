import type { Run } from '../inline/run.ts'
import type { StyleName, Tone } from '../type/type-scale.ts'

/** What a dossier is made of, top to bottom. Fact, interpretation and conclusion have a look each, and never share it. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | FactsBlock
  | TableBlock
  | BoxBlock
  | FigureBlock
  | DrawingBlock
  | ContentsBlock
  | SignatureBlock
  | SpaceBlock
  | RuleBlock
  | PageBreakBlock

export type HeadingBlock = {
  kind: 'heading'
  /** Place in the hierarchy, for bookmarks and screen readers. */
  level: 1 | 2 | 3
  /** Size, where it differs from what the level says. */
  look?: 1 | 2 | 3
  /** `IV`, `A`, `Lampiran B`: set apart from the title. */
  number?: string
  title: string
  /** Name of this place, for the table of contents and for references. */
  anchor?: string
  newPage?: boolean
  /** False leaves it out of the bookmarks. */
  bookmark?: boolean
}

export type ParagraphBlock = {
  kind: 'paragraph'
  runs: readonly Run[]
  style?: StyleName
  align?: 'left' | 'right' | 'centre'
  /** Points above; the style's own where left out. */
  gap?: number
  keepWithNext?: boolean
  /** Use the whole width, margin column included. */
  wide?: boolean
}

export type ListBlock = {
  kind: 'list'
  marker: 'decimal' | 'letter' | 'dash'
  items: readonly (readonly Run[])[]
  style?: StyleName
}

/** Labels on the left, values on the right. */
export type FactsBlock = {
  kind: 'facts'
  rows: readonly { label: string; runs: readonly Run[] }[]
  /** Never cut between its rows; for a few short ones. */
  together?: boolean
  /** Width of the label column in points. */
  labelWidth?: number
  style?: StyleName
  wide?: boolean
}

export type TableColumn = {
  title: string
  /** Share of the width. */ share: number
  align?: 'left' | 'right' | 'centre'
}
export type TableCell = readonly Run[]
export type TableRow =
  | { kind: 'cells'; cells: readonly TableCell[]; anchor?: string }
  /** One cell over the whole width: a group title, or what does not fit a column. */
  | { kind: 'group'; runs: readonly Run[] }
  | { kind: 'below'; runs: readonly Run[] }

export type TableBlock = {
  kind: 'table'
  columns: readonly TableColumn[]
  rows: Iterable<TableRow> | AsyncIterable<TableRow>
  /** The whole width unless `text`. */
  extent?: 'page' | 'text'
}

/** *Penafsiran* is indented with its author; *Kesimpulan* stands in a ruled box; a notice on a pale ground. */
export type BoxBlock = {
  kind: 'box'
  look: 'interpretation' | 'conclusion' | 'notice'
  label: string
  author?: string
  blocks: readonly Block[]
}

/** A picture, its JPEG bytes embedded as they are. */
export type FigureBlock = {
  kind: 'figure'
  jpeg: Uint8Array
  maxWidth: number
  maxHeight: number
  alt: string
  caption: readonly Run[]
  /** Regions pointed at, in fractions of the picture's width and height; drawn over it as thin frames with their number. */
  marks?: readonly { number: number; box: { x: number; y: number; width: number; height: number } }[]
  /** Said in its place where the bytes cannot be shown in a PDF. */
  unshowable: string
}

export type DrawingShape =
  | {
      kind: 'line'
      x1: number
      y1: number
      x2: number
      y2: number
      tone: Tone
      width: number
      dash?: readonly number[]
    }
  | { kind: 'box'; x: number; y: number; width: number; height: number; fill?: Tone; stroke?: Tone }
  | { kind: 'dot'; x: number; y: number; radius: number; fill: Tone; stroke: Tone }
  | {
      kind: 'text'
      x: number
      y: number
      text: string
      style: StyleName
      align?: 'left' | 'right' | 'centre'
      maxWidth: number
    }

/** A figure drawn by rule: shapes in points from its top left corner. */
export type DrawingBlock = {
  kind: 'drawing'
  width: number
  height: number
  shapes: readonly DrawingShape[]
  alt: string
  caption: readonly Run[]
}

export type ContentsBlock = {
  kind: 'contents'
  entries: readonly { level: 1 | 2; number?: string; title: string; anchor: string }[]
}

/** Room for one electronic signature: an empty signature field, its box and words drawn in the page. */
export type SignatureBlock = {
  kind: 'signature'
  /** Field name, `Tandatangan1` … */
  field: string
  /** Lines frozen inside the field: whose signature belongs here, and how to read it. */
  inside: readonly string[]
  /** Printed beside it: place and date, post, name, NIP. */
  beside: readonly (readonly Run[])[]
  /** Read aloud for the field. */
  tooltip: string
}

export type SpaceBlock = { kind: 'space'; height: number }
export type RuleBlock = { kind: 'rule' }
export type PageBreakBlock = { kind: 'page-break' }
