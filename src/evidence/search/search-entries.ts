import { EvidenceDescription } from '../../contract/evidence.ts'
import { MetadataReading } from '../../contract/metadata.ts'
import type { SearchPlace } from '../../contract/search.ts'
import type { SearchDescription, SearchItem } from '../../vault/storage/search-source-rows.ts'

/** `page` counts from 1; null for what is no page of a paper. */
export type PlacedText = { evidence: string; place: SearchPlace; page: number | null; body: string }

/** A list of values longer than this is searched as far as here: a hostile file must not decide how large the index grows. */
const longestBody = 2_000_000
/** Long texts are searched piece by piece: what is found then shows the words round it, and no step of the work is long. */
const pieceCharacters = 200_000

/** The marks round a hit belong to the excerpt alone, and what draws nothing finds nothing. */
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is taken out here
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f␂␃]/g

/** What an item is found by: its number and name, each page of its text, and every metadata value with its tag. */
export function entriesOfItem({ number, name, reading, text }: SearchItem): PlacedText[] {
  const facts = MetadataReading.safeParse(reading).data?.facts ?? []
  return [
    placed(number, 'name', `${number} ${name}`),
    ...textOf(number, text),
    placed(number, 'metadata', facts.map(({ tag, raw }) => `${tag}: ${raw}`).join('\n')),
  ].filter(({ body }) => body.trim() !== '')
}

/** What an item is found by in a person's words; nothing where the description was withdrawn. */
export function entriesOfDescription(stored: SearchDescription): { evidence: string; entries: PlacedText[] } | null {
  const description = EvidenceDescription.safeParse(stored.body)
  if (!description.success) return null
  const { evidence } = description.data
  return { evidence, entries: stored.withdrawn ? [] : [placed(evidence, 'description', wordsOf(description.data))] }
}

function wordsOf(description: EvidenceDescription): string {
  const { title, device, marks, proves, doesNotProve, excerpts, note } = description
  const told = [title, device, ...marks.flatMap(({ what, reading }) => [what, reading]), proves, doesNotProve, note]
  const quoted = excerpts.flatMap(({ part, text, translation }) => [part, text, translation?.text ?? null])
  return [...told, ...quoted].filter((words) => words !== null).join('\n')
}

/** The one page of a format without pages is no page to be opened at. */
function textOf(evidence: string, text: unknown): PlacedText[] {
  const pages = pagesOf(text)
  return pages.flatMap((page) =>
    piecesOf(page.text).map((piece) => ({
      ...placed(evidence, 'text', piece),
      page: pages.length > 1 ? page.number : null,
    })),
  )
}

/** A text in pieces that end where a line ends, or a word where no line does; put together they are the text. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let start = 0
  while (text.length - start > pieceCharacters) {
    const line = text.lastIndexOf('\n', start + pieceCharacters - 1)
    const word = line > start ? line : text.lastIndexOf(' ', start + pieceCharacters - 1)
    const end = word > start ? word + 1 : start + pieceCharacters
    pieces.push(text.slice(start, end))
    start = end
  }
  return [...pieces, text.slice(start)]
}

function pagesOf(text: unknown): { number: number; text: string }[] {
  if (typeof text !== 'object' || text === null || !('pages' in text) || !Array.isArray(text.pages)) return []
  return text.pages.flatMap((page: unknown) => {
    if (typeof page !== 'object' || page === null || !('text' in page) || !('number' in page)) return []
    return typeof page.text === 'string' && typeof page.number === 'number'
      ? [{ number: page.number, text: page.text }]
      : []
  })
}

function placed(evidence: string, place: SearchPlace, body: string): PlacedText {
  return { evidence, place, page: null, body: body.slice(0, longestBody).replace(unwanted, ' ').normalize('NFC') }
}
