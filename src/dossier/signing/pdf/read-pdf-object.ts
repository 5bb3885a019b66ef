import type { ByteSource } from '../../../base/byte-source.ts'
import { parsePdfValue, PdfSyntaxError, skipBlanks, type PdfDictionary } from './parse-pdf-value.ts'
import { readText, type XrefSection } from './read-xref-sections.ts'
import { damaged } from './refusals.ts'

/** A dictionary object as it stands: `text` runs from its number to `endobj`, and the spans in `value` are offsets into it. */
export type PdfObject = { number: number; generation: number; text: string; value: PdfDictionary }

const windows = [4 * 1024, 64 * 1024, 1024 * 1024, 16 * 1024 * 1024] as const

/** Reads the newest version of an object that is a plain dictionary. Throws `pdf-damaged` where it is missing, free or anything else. */
export async function readPdfObject(
  source: ByteSource,
  sections: readonly XrefSection[],
  number: number,
): Promise<PdfObject> {
  const at = await findObject(source, sections, number)
  for (const size of windows) {
    const text = await readText(source, at, size)
    const isWhole = text.length < size || size === windows.at(-1)
    const object = tryParse(text, number, isWhole)
    if (object) return object
  }
  throw damaged(`object ${number} is too large`)
}

async function findObject(source: ByteSource, sections: readonly XrefSection[], number: number): Promise<number> {
  for (const { runs } of sections) {
    const run = runs.find(({ first, count }) => number >= first && number < first + count)
    if (!run) continue
    const entry = await readText(source, run.entriesAt + (number - run.first) * 20, 20)
    const found = /^(\d{10}) (\d{5}) n[ \r][\r\n]$/.exec(entry)
    if (!found) throw damaged(`object ${number} is not in use`)
    return Number(found[1])
  }
  throw damaged(`object ${number} is missing`)
}

function tryParse(text: string, number: number, isWhole: boolean): PdfObject | null {
  try {
    return parseObject(text, number)
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error
    if (isWhole) throw damaged(`object ${number} is unreadable`, error)
    return null
  }
}

function parseObject(text: string, number: number): PdfObject {
  const header = /^(\d{1,10}) (\d{1,5}) obj(?=[\s<])/.exec(text)
  if (!header || Number(header[1]) !== number) throw damaged(`object ${number} is not where the table says`)
  const value = parsePdfValue(text, header[0].length)
  const end = skipBlanks(text, value.end)
  if (!text.startsWith('endobj', end)) throw new PdfSyntaxError('no endobj after the value')
  if (value.kind !== 'dictionary') throw damaged(`object ${number} is no dictionary`)
  return { number, generation: Number(header[2]), text: text.slice(0, end + 'endobj'.length), value }
}
