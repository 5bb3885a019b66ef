import { walkXml } from '../xml/walk-xml.ts'

const mostStrings = 1_000_000

/** The texts cells refer to by number (ECMA-376 part 1 §18.4.8); hints on pronunciation stay out. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  let text = ''
  let inText = false
  let inHint = false
  for (const piece of walkXml(xml)) {
    if (piece.kind === 'open') {
      if (piece.tag.name === 'si') text = ''
      if (piece.tag.name === 't') inText = true
      if (piece.tag.name === 'rPh') inHint = true
    } else if (piece.kind === 'close') {
      if (piece.name === 't') inText = false
      if (piece.name === 'rPh') inHint = false
      if (piece.name === 'si' && strings.push(text) >= mostStrings) return strings
    } else if (inText && !inHint) text += piece.text
  }
  return strings
}
