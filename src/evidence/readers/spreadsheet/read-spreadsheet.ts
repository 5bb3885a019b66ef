import type { MetadataFact } from '../../../contract/metadata.ts'
import type { ReadText } from '../../../contract/reader-answer.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { ownReader, readerNote } from '../container/container-reading.ts'
import { shortenText } from '../facts/shorten.ts'
import { openOffice } from '../office/open-office.ts'
import type { DocumentReading } from '../read-document.ts'
import { largestTextBytes, limitText } from '../text/limit-text.ts'
import type { WordParts } from '../word/word-parts.ts'
import { attributeOf, walkXml } from '../xml/walk-xml.ts'
import { dateStyles } from './date-styles.ts'
import { sharedStrings } from './shared-strings.ts'
import { sheetText } from './sheet-text.ts'

type Sheet = { name: string; state: string; part: string }

const mostSheets = 500

/**
 * Reads a spreadsheet (.xlsx, .xlsm): each sheet a page that begins with its name, cells as text; sheets that are hidden, formulas
 * (never worked out), and what it points to outside are told.
 */
export async function readSpreadsheet(window: ByteWindow, withText: boolean): Promise<DocumentReading> {
  const notes: ReaderNote[] = []
  const opened = await openOffice(window, { kind: 'XLSX', folder: 'xl' }, notes)
  if (!opened) return { findings: { facts: [], times: [], notes }, text: null }
  const { parts, facts, times } = opened
  const sheets = listSheets(parts)
  if (sheets.length === 0) notes.push(readerNote('document-damaged', { part: 'xl/workbook.xml' }))
  const pages = withText ? readSheets(parts, sheets, facts) : null
  for (const { name, state } of sheets) facts.push(factOf('Sheet', state === '' ? name : `${name} (${state})`))
  const text = pages && limitText(pages)
  if (text?.complete === false) notes.push(readerNote('text-cut', { limitBytes: largestTextBytes }))
  return { findings: { facts, times, notes }, text }
}

function listSheets(parts: WordParts): Sheet[] {
  const targets = new Map<string, string>()
  for (const piece of walkXml(parts.get('xl/_rels/workbook.xml.rels') ?? ''))
    if (piece.kind === 'open' && piece.tag.name === 'Relationship')
      targets.set(attributeOf(piece.tag, 'Id') ?? '', attributeOf(piece.tag, 'Target') ?? '')
  const sheets: Sheet[] = []
  for (const piece of walkXml(parts.get('xl/workbook.xml') ?? '')) {
    if (piece.kind !== 'open' || piece.tag.name !== 'sheet' || sheets.length >= mostSheets) continue
    const target = targets.get(attributeOf(piece.tag, 'r:id') ?? '') ?? ''
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    sheets.push({ name: attributeOf(piece.tag, 'name') ?? '', state: attributeOf(piece.tag, 'state') ?? '', part })
  }
  return sheets
}

function readSheets(parts: WordParts, sheets: readonly Sheet[], facts: MetadataFact[]): ReadText['pages'] {
  const context = {
    strings: sharedStrings(parts.get('xl/sharedStrings.xml') ?? ''),
    dates: dateStyles(parts.get('xl/styles.xml') ?? ''),
    from1904: /<workbookPr[^>]{0,500}\bdate1904="(?:1|true)"/.test(parts.get('xl/workbook.xml') ?? ''),
  }
  let formulas = 0
  const pages = sheets.map(({ name, part }, index) => {
    const sheet = sheetText(parts.get(part) ?? '', context)
    formulas += sheet.formulas
    return { number: index + 1, text: `${name}\n${sheet.text}` }
  })
  if (formulas > 0) facts.push(factOf('Formulas', String(formulas)))
  return pages
}

function factOf(tag: string, raw: string): MetadataFact {
  return { block: 'XLSX', tag, raw: shortenText(raw), reader: ownReader }
}
