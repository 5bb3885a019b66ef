import { wrapText } from '../drawing/draw-text.ts'
import { pdfPage, type PdfMark } from '../files/write-pdf.ts'

export type LetterLine =
  | { kind: 'text'; text: string }
  | { kind: 'clause'; label: string; text: string }
  | { kind: 'field'; label: string; text: string }

export type Letter = {
  head: readonly [string, string]
  title: readonly string[]
  body: readonly LetterLine[]
  place: string
  signer: readonly [string, string, string]
}

const left = 72
const width = pdfPage.width - 2 * left
const size = 11
const leading = 17

/** Sets a one-page letter; lines are broken by the measure of a slightly wider face, so none runs over. */
export function layOutLetter(letter: Letter): PdfMark[] {
  const marks: PdfMark[] = [
    ...letter.head.map((text, index) => centred(text, 780 - index * 20, index === 0 ? 12 : 14)),
    { kind: 'rule', x: left, y: 748, length: width, thickness: 2 },
  ]
  let y = 712
  for (const [index, title] of letter.title.entries()) {
    for (const text of wrapText(title, width, index === 0 ? 13 : size, 'sans-bold')) {
      marks.push(centred(text, y, index === 0 ? 13 : size))
      y -= leading
    }
  }
  y -= leading
  for (const line of letter.body) {
    const set = setLine(line, y)
    marks.push(...set.marks)
    y = set.y
  }
  const closing = [letter.place, letter.signer[0], '', letter.signer[1], '', letter.signer[2]]
  closing.forEach(
    (text, index) => text !== '' && marks.push({ kind: 'text', x: 340, y: y - 24 - index * leading, size, text }),
  )
  return marks
}

function setLine(line: LetterLine, start: number): { marks: PdfMark[]; y: number } {
  const indent = line.kind === 'text' ? 0 : line.kind === 'clause' ? 70 : 150
  const marks: PdfMark[] = []
  if (line.kind === 'clause') marks.push({ kind: 'text', x: left, y: start, size, bold: true, text: line.label })
  if (line.kind === 'field') marks.push({ kind: 'text', x: left + 14, y: start, size, text: line.label })
  let y = start
  for (const [index, words] of wrapText(line.text, width - indent, size).entries()) {
    const text = line.kind === 'field' && index === 0 ? `: ${words}` : words
    marks.push({ kind: 'text', x: left + indent, y, size, text })
    y -= leading
  }
  return { marks, y: y - 5 }
}

/** Middles a line roughly: the standard faces run about half a size wide per letter. */
function centred(text: string, y: number, textSize: number): PdfMark {
  const letters = text.length * 0.52 + text.replaceAll(/[^A-Z0-9]/g, '').length * 0.16
  return { kind: 'text', x: Math.round((pdfPage.width - letters * textSize) / 2), y, size: textSize, bold: true, text }
}
