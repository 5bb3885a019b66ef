import type { ReaderNote } from '../../../contract/reader-problem.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { readerNote } from '../container/container-reading.ts'
import { openOffice } from '../office/open-office.ts'
import type { DocumentReading } from '../read-document.ts'
import { largestTextBytes, limitText } from '../text/limit-text.ts'
import type { WordParts } from '../word/word-parts.ts'
import { walkXml } from '../xml/walk-xml.ts'

/** Reads a presentation (.pptx): the words of each slide as a page, in the order of the slides' numbers. */
export async function readSlides(window: ByteWindow, withText: boolean): Promise<DocumentReading> {
  const notes: ReaderNote[] = []
  const opened = await openOffice(window, { kind: 'PPTX', folder: 'ppt' }, notes)
  if (!opened) return { findings: { facts: [], times: [], notes }, text: null }
  const { parts, facts, times } = opened
  const text = withText
    ? limitText(slidesOf(parts).map((part, index) => ({ number: index + 1, text: slideText(part) })))
    : null
  if (text?.complete === false) notes.push(readerNote('text-cut', { limitBytes: largestTextBytes }))
  return { findings: { facts, times, notes }, text }
}

function slidesOf(parts: WordParts): string[] {
  const numbered = [...parts].flatMap(([name, xml]) => {
    const number = /^ppt\/slides\/slide(\d{1,5})\.xml$/.exec(name)?.[1]
    return number === undefined ? [] : [{ number: Number(number), xml }]
  })
  return numbered.toSorted((a, b) => a.number - b.number).map(({ xml }) => xml)
}

function slideText(xml: string): string {
  let text = ''
  let inText = false
  for (const piece of walkXml(xml)) {
    if (piece.kind === 'open') inText = piece.tag.name === 'a:t'
    else if (piece.kind === 'text' && inText) text += piece.text
    else if (piece.kind === 'close') {
      inText = false
      if (piece.name === 'a:p' || piece.name === 'a:br') text += '\n'
    }
  }
  return text.trimEnd()
}
