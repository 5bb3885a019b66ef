import { withoutLeadingMarks } from './chat-header.ts'

const behind = /^(?<name>.{1,255}?) \((?:file|berkas) (?:terlampir|attached)\)$/iu
/** The last marker of a line: another one inside the name would be text in front of it. */
const inside = /(?<mark>\u200e?)<(?:terlampir|attached): (?<name>(?:(?!<(?:terlampir|attached): ).){1,255})>$/iu
/** Names of documents are followed by their number of pages, which is none of the name. */
const pageCount = /\s*\u200e?[•·]\s*\d{1,6}\s+(?:halaman|pages?)$/iu
/** Messenger, number of the message, dash: nobody types that by hand. */
const numbered = /^\d{8}-/u
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u
/** A marker is never longer than this; of a longer line only the end is looked at. */
const longestMarker = 300

/**
 * The name of the file a message carries, or null where it carries none.
 *
 * Android writes `name (file attached)` first and the caption below; iOS writes the caption first and `<attached: name>` at the end
 * of a line, with a mark of direction in front. Behind other words a marker without that mark and without the number iOS gives each file is what somebody typed.
 */
export function nameOfAttachment(text: string): string | null {
  // Most messages carry nothing, and an export has a million of them.
  if (!text.includes('(') && !text.includes('<')) return null
  for (const [index, line] of text.split('\n').entries()) {
    const written = withoutLeadingMarks(line).trim().replace(directionMarks, '')
    const name = (index === 0 ? behind.exec(written)?.groups?.['name'] : undefined) ?? nameInside(line, index === 0)
    if (name !== undefined) return withoutLeadingMarks(name).trim().replace(pageCount, '')
  }
  return null
}

function nameInside(line: string, isFirst: boolean): string | undefined {
  const end = line.trim().replace(directionMarks, '').slice(-longestMarker)
  const found = inside.exec(end)
  const { mark = '', name } = found?.groups ?? {}
  const isAlone = isFirst && found?.index === 0 && end.length < longestMarker
  return name !== undefined && (isAlone || mark !== '' || numbered.test(name)) ? name : undefined
}
