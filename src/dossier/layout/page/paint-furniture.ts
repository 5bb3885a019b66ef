import { glyphsPiece } from '../inline/piece.ts'
import type { Typefaces } from '../type/load-typefaces.ts'
import { type, type Tone } from '../type/type-scale.ts'
import { createContentStream, type ContentStream } from './content-stream.ts'
import { frame } from './page-size.ts'

/** What stands at the head and foot of every page. */
export type PageFurniture = {
  /** Security class at the top left, in red: `RAHASIA`. */
  classification: string
  /** The grey line of sample cases; null in real ones. */
  sampleLine: string | null
  /** Foot, left: case code, dossier number, head of the custody chain. */
  footLine: string
  /** `Halaman x dari y`. */
  pageOf(page: number, pages: number): string
}

/** The content stream of header and footer: furniture, not content, for those who have the page read aloud. */
export function furnitureContent(
  typefaces: Typefaces,
  furniture: PageFurniture,
  page: { number: number; count: number; runningTitle: string },
): string {
  const content = createContentStream()
  const put = putter(typefaces, content)
  content.add('/Artifact <</Type /Pagination /Subtype /Header>> BDC')
  put(furniture.classification, { x: frame.left, y: 44, tone: 'red', bold: true, size: 9.5 })
  put(page.runningTitle, { x: frame.right, y: 44, tone: 'muted', align: 'right', maxWidth: 360 })
  if (furniture.sampleLine !== null) put(furniture.sampleLine, { x: frame.left, y: 57, tone: 'faint' })
  content.strokeLine({ x: frame.left, y: 64 }, { x: frame.right, y: 64 }, { tone: 'rule', width: 0.4 })
  content.add('EMC')
  content.add('/Artifact <</Type /Pagination /Subtype /Footer>> BDC')
  content.strokeLine({ x: frame.left, y: 792 }, { x: frame.right, y: 792 }, { tone: 'rule', width: 0.4 })
  put(furniture.footLine, { x: frame.left, y: 805, tone: 'muted', maxWidth: 390 })
  put(furniture.pageOf(page.number, page.count), { x: frame.right, y: 805, tone: 'ink', align: 'right' })
  content.add('EMC')
  return content.parts.filter((part) => typeof part === 'string').join('\n')
}

type Put = { x: number; y: number; tone: Tone; align?: 'right'; bold?: boolean; size?: number; maxWidth?: number }

function putter(typefaces: Typefaces, content: ContentStream) {
  return (text: string, at: Put): void => {
    if (text === '') return
    const face = typefaces.face(at.bold ? 'sans-bold' : 'sans')
    const look = { size: at.size ?? type.frame.size, tone: at.tone }
    const drawable = Array.from(text, (character) => (face.has(character.codePointAt(0) ?? 0) ? character : '·')).join(
      '',
    )
    let piece = glyphsPiece(face, drawable, look)
    for (let cut = drawable; piece.width > (at.maxWidth ?? 480) && cut.length > 1;) {
      cut = cut.slice(0, -1)
      piece = glyphsPiece(face, `${cut.trimEnd()}…`, look)
    }
    const x = at.align === 'right' ? at.x - piece.width : at.x
    content.glyphs({ ...piece, glyphs: piece.shaped.glyphs }, x, at.y)
  }
}
