import { createHash } from 'node:crypto'
import type { PDFRef } from 'pdf-lib'
import { assertNever } from '../../../base/assert-never.ts'
import { canonicalJson } from '../../../base/canonical-json.ts'
import type { FigureShape, FigureTone, TimelineFigure } from '../../../contract/timeline-figure.ts'
import { figureInks } from '../../../model/figure-inks.ts'
import type { ByteSink } from '../byte-sink.ts'
import { atomsOfRuns } from '../inline/pieces-of-runs.ts'
import type { GlyphsPiece } from '../inline/piece.ts'
import { textRun } from '../inline/run.ts'
import { glyphOperators } from '../page/content-stream.ts'
import { paper } from '../page/page-size.ts'
import { formatNumber as n } from '../pdf/format-number.ts'
import { createPdfFile, type PdfFile } from '../pdf/pdf-file.ts'
import { destinationTree } from '../pdf/places.ts'
import { createStructureTree } from '../pdf/structure-tree.ts'
import { writeCatalog } from '../pdf/write-catalog.ts'
import type { DocumentFacts } from '../pdf/xmp-packet.ts'
import { embedDrawnFont } from '../type/embed-drawn-font.ts'
import { embedTypeface } from '../type/embed-typeface.ts'
import { loadTypefaces, type Typefaces } from '../type/load-typefaces.ts'
import type { Tone } from '../type/type-scale.ts'
import { pathOperators } from './path-operators.ts'

/** Points to one pixel of a figure (96 pixels and 72 points to the inch), and the white around it. */
const point = 0.75
const margin = 28

/** What the file says of itself, and the words around its data. */
export type FigurePageFacts = Omit<DocumentFacts, 'manifestSha256'> & {
  attachment: { name: string; description: string }
}

/**
 * Writes a figure as a PDF of one page as large as it is: tagged with its description, fonts embedded, the shapes attached as JSON.
 *
 * Same figure and facts, same bytes: no clock, no font of the machine. No transparency is written; a pale fill is its colour on paper.
 */
export async function writeFigurePage(sink: ByteSink, figure: TimelineFigure, facts: FigurePageFacts): Promise<void> {
  const file = createPdfFile(sink)
  const tree = createStructureTree(file)
  const typefaces = loadTypefaces()
  const size = { width: figure.width * point + 2 * margin, height: figure.height * point + 2 * margin }
  const [pages, page, content, fonts, owners] = [1, 2, 3, 4, 5].map(() => file.reserve()) as [
    PDFRef,
    PDFRef,
    PDFRef,
    PDFRef,
    PDFRef,
  ]
  const node = tree.open(tree.root, 'Figure', {
    alt: figure.description,
    box: [margin, margin, size.width - margin, size.height - margin],
  })
  node.kids.push({ kind: 'content', page, mcid: 0 })
  const key = tree.reserveKey()
  tree.setKey(key, owners)
  await file.write(owners, file.context.obj([node.ref]))
  await tree.close(node)
  const text = ['/Figure <</MCID 0>> BDC', ...shapeOperators(figure, size.height, typefaces), 'EMC'].join('\n')
  const stream = file.context.flateStream(Buffer.from(text, 'latin1'))
  await file.writeStream(content, stream.dict, stream.getContents())
  const box = [0, 0, Number(n(size.width)), Number(n(size.height))]
  const dict = {
    Type: 'Page',
    Parent: pages,
    MediaBox: box,
    Resources: { Font: fonts },
    Contents: content,
    StructParents: key,
    Tabs: 'S',
  }
  await file.write(page, file.context.obj(dict))
  await file.write(pages, file.context.obj({ Type: 'Pages', Kids: [page], Count: 1 }))
  await writeFonts(file, fonts, typefaces)
  await file.close(await writeEnds(file, { pages, structure: await tree.finish(), figure, facts }))
}

async function writeEnds(
  file: PdfFile,
  {
    pages,
    structure,
    figure,
    facts,
  }: { pages: PDFRef; structure: PDFRef; figure: TimelineFigure; facts: FigurePageFacts },
) {
  const bytes = Buffer.from(canonicalJson(figure), 'utf8')
  const { attachment, ...rest } = facts
  return writeCatalog(file, {
    pages,
    structure,
    outline: null,
    destinations: destinationTree(file, new Map()),
    signatureFields: [],
    attachment: { ...attachment, mediaType: 'application/json', bytes, md5: createHash('md5').update(bytes).digest() },
    facts: { ...rest, manifestSha256: createHash('sha256').update(bytes).digest('hex') },
  })
}

async function writeFonts(file: PdfFile, fonts: PDFRef, typefaces: Typefaces): Promise<void> {
  const entries: [string, PDFRef][] = []
  for (const face of typefaces.used()) entries.push([face.resource, await embedTypeface(file, face)])
  for (const font of typefaces.drawn().fonts()) entries.push([font.resource, await embedDrawnFont(file, font)])
  await file.write(fonts, file.context.obj(Object.fromEntries(entries)))
}

function shapeOperators(figure: TimelineFigure, pageHeight: number, typefaces: Typefaces): string[] {
  // Pixels from the top left corner become points from the bottom left; words are set upright on their own.
  const sheet = `q ${n(point)} 0 0 ${n(-point)} ${n(margin)} ${n(pageHeight - margin)} cm`
  const edge = `${n(margin)} ${n(margin)} ${n(figure.width * point)} ${n(figure.height * point)} re W n`
  const drawn = figure.shapes.flatMap((shape) =>
    shape.kind === 'words' ? wordOperators(shape, pageHeight, typefaces) : [sheet, ...inkOperators(shape), 'Q'],
  )
  return ['q', edge, ...drawn, 'Q']
}

type Drawn = Exclude<FigureShape, { kind: 'words' }>

function inkOperators(shape: Drawn): string[] {
  switch (shape.kind) {
    case 'line':
      return [strokeState(shape.stroke), `${n(shape.x1)} ${n(shape.y1)} m ${n(shape.x2)} ${n(shape.y2)} l S`]
    case 'box': {
      const box = `${n(shape.x)} ${n(shape.y)} ${n(shape.width)} ${n(shape.height)} re`
      return painted([box], shape)
    }
    case 'path':
      return [`1 0 0 1 ${n(shape.x)} ${n(shape.y)} cm`, ...painted(pathOperators(shape.d), shape)]
    default:
      return assertNever(shape)
  }
}

type Paint = Pick<Extract<Drawn, { kind: 'box' }>, 'fill' | 'stroke'>

function painted(path: readonly string[], { fill, stroke }: Paint): string[] {
  if (path.length === 0 || (fill === null && stroke === null)) return []
  const state = [...(fill === null ? [] : [`${colour(fill)} rg`]), ...(stroke === null ? [] : [strokeState(stroke)])]
  const act = fill === null ? 'S' : stroke === null ? 'f' : 'B'
  return [...state, ...path, act]
}

function strokeState(stroke: Extract<Drawn, { kind: 'line' }>['stroke']): string {
  return `${colour(stroke)} RG ${n(stroke.width)} w [${stroke.dash.map(n).join(' ')}] 0 d`
}

/** A tone laid thinly on white paper, as the colour it comes to. */
function colour({ tone, alpha }: { tone: FigureTone; alpha: number | null }): string {
  const share = alpha ?? 1
  const channels = [1, 3, 5].map((at) => Number.parseInt(figureInks[tone].slice(at, at + 2), 16) / 255)
  return channels.map((channel) => n(1 - (1 - channel) * share)).join(' ')
}

/** Words of a figure are read: they are set in the two darkest inks of the layout, whatever tone they have on screen. */
function toneOf(tone: FigureTone): Tone {
  return tone === 'ink-2' || tone === 'ink-3' || tone === 'rule-3' ? 'muted' : 'ink'
}

function wordOperators(
  shape: Extract<FigureShape, { kind: 'words' }>,
  pageHeight: number,
  typefaces: Typefaces,
): string[] {
  const pieces = piecesOf(shape, typefaces)
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
  const shift = shape.anchor === 'end' ? width : shape.anchor === 'middle' ? width / 2 : 0
  let x = margin + shape.x * point - shift
  // Glyph operators count heights down from the top of an upright A4 sheet.
  const baseline = margin + shape.y * point + paper.height - pageHeight
  return pieces.map((piece) => {
    const operator = glyphOperators({ ...piece, glyphs: piece.shaped.glyphs }, x, baseline)
    x += piece.width
    return operator
  })
}

/** The letters of one line; what no typeface draws is a box with its code, as everywhere in the dossier. */
function piecesOf(
  { text, size, weight, tone }: Extract<FigureShape, { kind: 'words' }>,
  typefaces: Typefaces,
): GlyphsPiece[] {
  const style = { family: 'sans', size: size * point, leading: size } as const
  const run = textRun(text, { bold: weight >= 600, tone: toneOf(tone) })
  return atomsOfRuns({ typefaces, words: { pageShort: '' } }, [run], style)
    .flatMap(({ piece, space }) => [piece, space])
    .filter((piece): piece is GlyphsPiece => piece?.kind === 'glyphs')
}
