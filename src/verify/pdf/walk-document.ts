import { cursorOverWhole, skipBlank, skipWhitespace } from './cursor.ts'
import type { PdfDocument } from './document.ts'
import type { PlainObject } from './object-index.ts'
import { createPieceReader, type PieceReader } from './piece-reader.ts'
import type { PdfValue } from './pdf-value.ts'

/** One version of one object, seen once while walking through the file. */
export type SeenObject = { readonly object: number; readonly revision: number; readonly value: PdfValue }

type Stretch = { readonly start: number; readonly end: number }

/**
 * Walks once through the whole file: every version of every object is given to `visit`, every byte is accounted for.
 *
 * What is no object, cross-reference section, header, end marker or white space is noted, as are objects that are not where
 * the cross-references say. Stream data is passed over, not read.
 */
export async function walkDocument(document: PdfDocument, visit: (seen: SeenObject) => void): Promise<void> {
  const walk: Walk = {
    document,
    pieces: createPieceReader(document.source),
    visit,
    accounted: document.headerEnd,
    objectStart: -1,
  }
  const sections = sectionStretches(document)
  let next = 0
  for (const plain of document.index.plain()) {
    for (; (sections[next]?.start ?? Infinity) < plain.offset; next += 1) await passSection(walk, sections[next])
    await passObject(walk, plain)
  }
  for (; next < sections.length; next += 1) await passSection(walk, sections[next])
  await passGap(walk, document.source.size)
  await visitPacked(walk)
}

type Walk = {
  readonly document: PdfDocument
  readonly pieces: PieceReader
  readonly visit: (seen: SeenObject) => void
  /** Everything before is accounted for. */
  accounted: number
  /** Where the last object began. A cross-reference stream is one, and a section. */
  objectStart: number
}

/** Sections with their end markers. A cross-reference stream is an object too; whichever comes first accounts for it. */
function sectionStretches({ revisions }: PdfDocument): Stretch[] {
  const stretches = revisions.flatMap((revision) =>
    revision.sections.map((section) => ({ start: section.start, end: section.end })),
  )
  const tails = revisions.flatMap((revision) => revision.tails)
  return [...stretches, ...tails].toSorted((one, other) => one.start - other.start)
}

async function passSection(walk: Walk, stretch: Stretch | undefined): Promise<void> {
  if (!stretch || stretch.start === walk.objectStart || stretch.end === stretch.start) return
  if (stretch.start < walk.accounted) walk.document.oddities.note('objects-overlap', `section at ${stretch.start}`)
  if (stretch.end <= walk.accounted) return
  await passGap(walk, stretch.start)
  walk.accounted = Math.max(walk.accounted, stretch.end)
}

async function passObject(walk: Walk, plain: PlainObject): Promise<void> {
  const { oddities, revisions } = walk.document
  const where = `object ${plain.object} at ${plain.offset}`
  const revision = revisions[plain.revision]
  if (!revision || plain.offset < revision.start || plain.offset >= revision.contentEnd)
    oddities.note('entry-outside-revision', where)
  if (plain.offset < walk.accounted) return oddities.note('objects-overlap', where)
  await passGap(walk, plain.offset)
  walk.objectStart = plain.offset
  const loaded = await walk.document.loader.readPlain(plain, walk.pieces)
  if (!loaded || loaded.object !== plain.object || loaded.generation !== plain.generation || loaded.end === null)
    oddities.note('object-unreadable', where)
  if (!loaded || loaded.object !== plain.object) return
  walk.accounted = Math.max(walk.accounted, loaded.end ?? plain.bound)
  walk.visit({ object: plain.object, revision: plain.revision, value: loaded.value })
}

/** Between what is accounted for only white space belongs; a comment is noted, anything else too. */
async function passGap(walk: Walk, until: number): Promise<void> {
  const start = walk.accounted
  if (until <= start) return
  const bytes = await walk.pieces.read(start, Math.min(until - start, mostGapBytes))
  const cursor = cursorOverWhole(bytes)
  skipWhitespace(cursor)
  if (cursor.at < bytes.length) {
    skipBlank(cursor)
    const isComment = cursor.at >= bytes.length && until - start <= mostGapBytes
    walk.document.oddities.note(
      isComment ? 'comments-between' : 'unaccounted-bytes',
      `${until - start} bytes at ${start}`,
    )
  } else if (until - start > mostGapBytes)
    walk.document.oddities.note('unaccounted-bytes', `${until - start} bytes at ${start}`)
  walk.accounted = until
}

const mostGapBytes = 64 << 10

async function visitPacked(walk: Walk): Promise<void> {
  const { revisions, loader, oddities } = walk.document
  for (const revision of revisions) {
    for (const [stream, members] of packedByStream(revision.entries)) {
      const packed = await loader.readPacked(stream, revision.index)
      for (const { object, index } of members) {
        const found = packed[index]
        if (found?.object === object) walk.visit({ object, revision: revision.index, value: found.value })
        else oddities.note('object-unreadable', `object ${object} in object stream ${stream}`)
      }
    }
  }
}

type Member = { object: number; index: number }

function packedByStream(entries: PdfDocument['revisions'][number]['entries']): Map<number, Member[]> {
  const streams = new Map<number, Member[]>()
  for (const [object, entry] of entries) {
    if (entry.kind !== 'packed') continue
    const members = streams.get(entry.stream) ?? []
    members.push({ object, index: entry.index })
    streams.set(entry.stream, members)
  }
  return streams
}
