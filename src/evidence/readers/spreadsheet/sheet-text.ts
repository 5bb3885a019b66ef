import { attributeOf, walkXml } from '../xml/walk-xml.ts'
import type { XmlTag } from '../xml/scan-xml-tag.ts'
import { serialDate } from './serial-date.ts'

/** What cells refer to outside their sheet. */
export type SheetContext = {
  readonly strings: readonly string[]
  readonly dates: ReadonlySet<number>
  readonly from1904: boolean
}

type Cell = { column: number; kind: string; style: number; value: string; inline: string }

const mostText = 6 * 1024 * 1024
/** A row with content far to the right keeps its order, not its distance. */
const mostGap = 20

/**
 * The cells of one sheet as text: a line for each row, cells apart by tabs, as the file last had them. Formulas are counted,
 * never worked out.
 */
export function sheetText(xml: string, context: SheetContext): { text: string; formulas: number } {
  const rows: string[] = []
  let row: string[] = []
  let cell: Cell | null = null
  let formulas = 0
  let length = 0
  let into: 'value' | 'inline' | null = null
  for (const piece of walkXml(xml)) {
    if (piece.kind === 'text') {
      if (cell && into !== null) cell[into] += piece.text
    } else if (piece.kind === 'open') {
      const { name } = piece.tag
      if (name === 'c') cell = cellOf(piece.tag)
      if (name === 'f') formulas += 1
      into = name === 'v' ? 'value' : name === 't' ? 'inline' : null
    } else {
      into = null
      if (piece.name === 'c' && cell) {
        const text = textOf(cell, context)
        if (text !== '') row = placed(row, cell.column, text)
        cell = null
      }
      if (piece.name !== 'row') continue
      if (row.length > 0) length += rows.push(row.join('\t')) > 0 ? (rows.at(-1)?.length ?? 0) : 0
      row = []
      if (length > mostText) break
    }
  }
  return { text: rows.join('\n'), formulas }
}

function cellOf(tag: XmlTag): Cell {
  const letters = /^[A-Z]{1,3}/.exec(attributeOf(tag, 'r') ?? '')?.[0] ?? ''
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return {
    column,
    kind: attributeOf(tag, 't') ?? 'n',
    style: Number(attributeOf(tag, 's') ?? -1),
    value: '',
    inline: '',
  }
}

function placed(row: readonly string[], column: number, text: string): string[] {
  const gap = Math.min(mostGap, Math.max(0, column - 1 - row.length))
  return [...row, ...Array.from({ length: gap }, () => ''), text]
}

function textOf({ kind, style, value, inline }: Cell, context: SheetContext): string {
  const raw = value.trim()
  if (kind === 's') return context.strings[Number(raw)] ?? ''
  if (kind === 'inlineStr') return inline
  if (kind === 'b') return raw === '1' ? 'TRUE' : raw === '0' ? 'FALSE' : raw
  if (kind !== 'n' || raw === '' || !context.dates.has(style)) return kind === 'str' ? value : raw
  return serialDate(Number(raw), context.from1904) ?? raw
}
