import { attributeOf, walkXml } from '../xml/walk-xml.ts'

/** Elements after which a line ends, and those after which a cell does. */
const lines = ['text:p', 'text:h', 'table:table-row']
const mostText = 6 * 1024 * 1024
const mostBlanks = 200

/**
 * The words of an OpenDocument content part: a line for each paragraph, cells apart by tabs. What was deleted with changes
 * tracked, and notes of the office program on how to draw, stay out.
 */
export function openDocumentText(xml: string): string {
  const words: string[] = []
  let length = 0
  let deleted = 0
  let inBody = false
  let inCell = 0
  const add = (text: string) => {
    if (text !== '') words.push(text)
    length += text.length
  }
  for (const piece of walkXml(xml)) {
    if (length > mostText) break
    if (piece.kind === 'text') {
      if (inBody && deleted === 0) add(piece.text)
      continue
    }
    const name = piece.kind === 'open' ? piece.tag.name : piece.name
    const step = piece.kind === 'open' ? 1 : -1
    if (name === 'text:tracked-changes') deleted += step
    if (name === 'office:body') inBody = step === 1
    if (name === 'table:table-cell') inCell += step
    if (deleted > 0 || !inBody) continue
    if (piece.kind === 'open') add(startOf(name, attributeOf(piece.tag, 'text:c')))
    else if (name === 'table:table-cell') add('\t')
    else if (lines.includes(name)) add(inCell > 0 && name !== 'table:table-row' ? ' ' : '\n')
  }
  return words
    .join('')
    .replaceAll(/[ \t]+\n/g, '\n')
    .trim()
}

function startOf(name: string, count: string | null): string {
  if (name === 'text:tab') return '\t'
  if (name === 'text:line-break') return '\n'
  return name === 'text:s' ? ' '.repeat(Math.min(mostBlanks, Number(count ?? 1) || 1)) : ''
}
