import { assertNever } from '../../../base/assert-never.ts'
import type { Typefaces } from '../type/load-typefaces.ts'
import { codePointName, visibleStretches, type VisibleStretch } from '../type/visible-text.ts'
import type { FaceName, Glyph, GlyphSource, Typeface } from '../type/typeface.ts'
import type { Family, Tone, TypeStyle } from '../type/type-scale.ts'
import { textParts } from './break-points.ts'
import { glyphsPiece, shapedPiece, type ChipPiece, type GlyphsPiece, type Piece } from './piece.ts'
import type { ReferenceRun, Run, TextRun } from './run.ts'

/** A piece, the blank after it (painted, but hanging at a line's end), and what may happen after it. */
export type Atom = { piece: Piece | null; space: GlyphsPiece | null; after: 'stay' | 'may-break' | 'must-break' }

/** What setting text needs: the typefaces, and the short word for page. */
export type TextSetting = { typefaces: Typefaces; words: { pageShort: string } }

type Look = { face: Typeface; family: Family; size: number; tone: Tone }

/** Turns runs into the pieces lines are made of. Whatever a typeface cannot draw becomes visible in another way; nothing is lost. */
export function atomsOfRuns(setting: TextSetting, runs: readonly Run[], style: TypeStyle): Atom[] {
  return runs.flatMap((run) => atomsOfRun(setting, run, style))
}

function atomsOfRun(setting: TextSetting, run: Run, style: TypeStyle): Atom[] {
  const { typefaces } = setting
  const look = lookOf(typefaces, style, run.kind === 'text' ? run : null)
  switch (run.kind) {
    case 'text':
      return visibleStretches(run.text, (codePoint) => canDraw(typefaces, look, codePoint)).flatMap((stretch) =>
        atomsOfStretch(typefaces, stretch, look),
      )
    case 'reference':
      return referenceAtoms(setting, run, look)
    case 'page':
      return [stay({ kind: 'page', anchor: run.anchor, width: pageRoom(look), ...look })]
    case 'hash':
      return hashAtoms(typefaces.face('sans'), run.hex, look)
    case 'line-break':
      return [{ piece: null, space: null, after: 'must-break' }]
    default:
      return assertNever(run)
  }
}

function lookOf(typefaces: Typefaces, style: TypeStyle, run: TextRun | null): Look {
  const family = run?.family ?? style.family
  const isSmaller = family === 'sans' && style.family === 'serif'
  const name = faceName(family, run?.bold ?? style.bold ?? false, run?.italic ?? style.italic ?? false)
  // Noto Sans looks larger than Noto Serif of the same size beside it.
  const size = isSmaller ? style.size * 0.93 : style.size
  return { face: typefaces.face(name), family, size, tone: run?.tone ?? style.tone ?? 'ink' }
}

function faceName(family: Family, bold: boolean, italic: boolean): FaceName {
  if (family === 'sans') return bold ? 'sans-bold' : italic ? 'sans-italic' : 'sans'
  if (bold) return italic ? 'serif-bold-italic' : 'serif-bold'
  return italic ? 'serif-italic' : 'serif'
}

function canDraw(typefaces: Typefaces, look: Look, codePoint: number): boolean {
  return look.face.has(codePoint) || typefaces.face('sans').has(codePoint)
}

function atomsOfStretch(typefaces: Typefaces, stretch: VisibleStretch, look: Look): Atom[] {
  switch (stretch.kind) {
    case 'plain':
      return plainAtoms(typefaces, stretch.text, look)
    case 'line-break':
      return [{ piece: null, space: null, after: 'must-break' }]
    case 'hidden':
      return [stay(hiddenPiece(typefaces, stretch.codePoint, look))]
    case 'missing':
      return [stay(codeBox(typefaces, stretch, look))]
    case 'circled':
      return [stay(ring(typefaces, stretch, look))]
    default:
      return assertNever(stretch)
  }
}

function plainAtoms(typefaces: Typefaces, text: string, look: Look): Atom[] {
  return textParts(text).flatMap((part) => {
    const pieces = part.text === '' ? [] : wordPieces(typefaces, part.text, look)
    const space = part.space === '' ? null : glyphsPiece(look.face, part.space, look)
    const atoms: Atom[] = pieces.map((piece) => stay(piece))
    const last = atoms.at(-1)
    const after = part.canBreak ? 'may-break' : 'stay'
    if (!last) return [{ piece: null, space, after }]
    atoms[atoms.length - 1] = { ...last, space, after }
    return atoms
  })
}

/** A word, cut where the typeface has to change because the first one lacks a letter. */
function wordPieces(typefaces: Typefaces, text: string, look: Look): Piece[] {
  const sans = typefaces.face('sans')
  const pieces: Piece[] = []
  let from = ''
  let isFallback = false
  const flush = (): void => {
    if (from !== '') pieces.push(glyphsPiece(isFallback ? sans : look.face, from, look))
    from = ''
  }
  for (const character of text) {
    const needsFallback = !look.face.has(character.codePointAt(0) ?? 0)
    if (needsFallback !== isFallback) flush()
    isFallback = needsFallback
    from += character
  }
  flush()
  return pieces
}

function stay(piece: Piece): Atom {
  return { piece, space: null, after: 'stay' }
}

function hiddenPiece(typefaces: Typefaces, codePoint: number, look: Look): GlyphsPiece {
  return glyphsPiece(typefaces.face('sans'), `‹${codePointName(codePoint)}›`, { size: look.size * 0.78, tone: 'muted' })
}

/** Scripts written from right to left; their letters keep that order even as boxes. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

function codeBox(
  typefaces: Typefaces,
  { text, codePoint }: { text: string; codePoint: number },
  look: Look,
): GlyphsPiece {
  const { source, glyph } = typefaces.drawn().codeBox(codePoint)
  return { ...drawnPiece(source, glyph, look), undrawn: codePoint, isRightToLeft: rightToLeft.test(text) }
}

function ring(typefaces: Typefaces, { text, value }: { text: string; value: number }, look: Look): GlyphsPiece {
  const { source, glyph } = typefaces.drawn().ring(text.codePointAt(0) ?? 0, value)
  return drawnPiece(source, glyph, look)
}

function drawnPiece(source: GlyphSource, glyph: Glyph, look: Look): GlyphsPiece {
  return shapedPiece(source, { glyphs: [{ glyph, kern: 0, dx: 0, dy: 0 }], width: glyph.advance }, look)
}

function referenceAtoms({ typefaces, words }: TextSetting, run: ReferenceRun, look: Look): Atom[] {
  const size = look.family === 'serif' ? look.size * 0.78 : look.size * 0.94
  const label = run.boxed
    ? glyphsPiece(typefaces.face('sans'), run.label, { size, tone: 'ink' })
    : glyphsPiece(look.face, run.label, look)
  const chip: ChipPiece = {
    kind: 'chip',
    width: run.boxed ? label.width + size * 0.9 : label.width,
    number: run.label,
    boxed: run.boxed,
    label,
    anchor: run.anchor,
    inMargin: run.page === 'margin',
  }
  if (run.page !== 'inline' || run.anchor === null) return [stay(chip)]
  const quiet = { size: size * 0.92, tone: 'muted' } as const
  const word = glyphsPiece(typefaces.face('sans'), `\u00a0${words.pageShort}\u00a0`, quiet)
  const face = typefaces.face('sans')
  const page: Piece = { kind: 'page', anchor: run.anchor, face, width: pageRoom({ face, ...quiet }), ...quiet }
  return [stay(chip), stay(word), stay(page)]
}

/** Three tabular figures: enough for 999 pages; a longer number runs over to the right. */
function pageRoom(look: { face: Typeface; size: number }): number {
  return (look.face.shape('000').width * look.size) / 1000
}

function hashAtoms(face: Typeface, hex: string, look: Look): Atom[] {
  const pitch = face.shape('0000').width * 1.02
  const gap = 330
  return (hex.match(/.{1,4}/gs) ?? []).map((group) => {
    const piece = glyphsPiece(face, group, look)
    const blank = face.shape(' ')
    const first = blank.glyphs[0]
    if (!first) throw new Error('a typeface without a space')
    const kern = pitch + gap - piece.shaped.width - first.glyph.advance
    const shaped = { glyphs: [{ ...first, kern }], width: first.glyph.advance + kern }
    const space: GlyphsPiece = { ...piece, shaped, width: (shaped.width * look.size) / 1000 }
    return { piece, space, after: 'may-break' }
  })
}
