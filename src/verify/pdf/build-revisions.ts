import { isWhitespace } from './characters.ts'
import { SyntaxFault } from './cursor.ts'
import { readObjectHead } from './object-syntax.ts'
import { PdfDamage } from './oddities.ts'
import { parseAt } from './parse-at.ts'
import { dictionaryOf, integerOf, type PdfDictionary } from './pdf-value.ts'
import type { ChainedSection, ReadContext } from './read-sections.ts'
import type { XrefEntry, XrefSection } from './xref-entry.ts'

/** One stretch of the file that was written at one time: the first version, or one appended update. */
export type Revision = {
  readonly index: number
  /** Where its own bytes begin. */
  readonly start: number
  /** After its `%%EOF`. */
  readonly contentEnd: number
  /** After the white space behind its `%%EOF`; the next revision begins here. */
  readonly end: number
  readonly sections: readonly XrefSection[]
  /** From behind each section to behind its `%%EOF`. */
  readonly tails: readonly { readonly start: number; readonly end: number }[]
  /** What it says about objects; objects it does not name keep their earlier place. */
  readonly entries: ReadonlyMap<number, XrefEntry>
  readonly trailer: PdfDictionary
}

const mostBlank = 1024

/**
 * Orders sections into revisions, the oldest first, and checks that each lies behind the one before.
 *
 * Only a linearized first revision may have its two sections the other way round (ISO 32000-2 annex F).
 */
export async function buildRevisions(
  context: ReadContext,
  newestFirst: readonly ChainedSection[],
): Promise<Revision[]> {
  const sections = newestFirst.toReversed()
  const groups = (await isLinearized(context, sections))
    ? [sections.slice(0, 2), ...sections.slice(2).map((section) => [section])]
    : sections.map((section) => [section])
  const revisions: Revision[] = []
  for (const group of groups) {
    const revision = await buildRevision(context, group, revisions.at(-1))
    revisions.push(revision)
  }
  return revisions
}

async function buildRevision(
  context: ReadContext,
  group: readonly ChainedSection[],
  before: Revision | undefined,
): Promise<Revision> {
  const newest = group.at(-1)
  if (!newest) throw new PdfDamage('structure-damaged', 'no sections')
  const contentEnd = Math.max(...group.map((section) => section.contentEnd))
  const start = before?.end ?? 0
  if (group.some((section) => section.main.start < start))
    throw new PdfDamage('structure-damaged', `section at ${newest.main.start} lies before the end of the one before it`)
  noteStartxref(context, group)
  noteNumbers(context, group)
  return {
    index: (before?.index ?? -1) + 1,
    start,
    contentEnd,
    end: await afterBlank(context, contentEnd),
    sections: group.flatMap(({ main, hidden }) => (hidden ? [main, hidden] : [main])),
    tails: group.map(({ main, contentEnd: end }) => ({ start: main.end, end })),
    entries: mergeEntries(group),
    trailer: newest.main.trailer,
  }
}

/** Each section must be announced by its own offset; of a linearized pair only one is, the other says 0 or the same. */
function noteStartxref({ oddities }: ReadContext, group: readonly ChainedSection[]): void {
  if (group.length > 1) return
  for (const { soughtAt, startxref } of group)
    if (startxref !== soughtAt) oddities.note('xref-irregular', `startxref ${startxref} for the section at ${soughtAt}`)
}

/** Objects numbered at or past `/Size` are null to some programs and real to others; object 0 is never real. */
function noteNumbers({ oddities }: ReadContext, group: readonly ChainedSection[]): void {
  for (const { main, hidden } of group)
    for (const [object, entry] of hidden?.entries ?? [])
      if (contradicts(main.entries.get(object), entry))
        oddities.note('xref-irregular', `object ${object} in two places`)
  const size = Math.max(...group.map(({ main }) => integerOf(main.trailer.entries.get('Size')) ?? 0))
  for (const { main, hidden } of group)
    for (const [object, entry] of [...main.entries, ...(hidden?.entries ?? [])])
      if (object >= size || (object === 0 && entry.kind !== 'free'))
        oddities.note('xref-irregular', `object ${object} with /Size ${size}`)
}

/** Which of two places of a hybrid section counts, table or stream, differs from program to program. */
function contradicts(listed: XrefEntry | undefined, hidden: XrefEntry): boolean {
  if (listed?.kind !== 'plain') return false
  return hidden.kind !== 'plain' || hidden.offset !== listed.offset
}

/** Newer sections of the same revision win; within a hybrid the table wins where it does not say *free*. */
function mergeEntries(group: readonly ChainedSection[]): ReadonlyMap<number, XrefEntry> {
  const [only, another] = group
  if (only && !another && !only.hidden) return only.main.entries
  const entries = new Map<number, XrefEntry>()
  for (const { main, hidden } of group) {
    for (const [object, entry] of main.entries) entries.set(object, entry)
    for (const [object, entry] of hidden?.entries ?? [])
      if (main.entries.get(object)?.kind !== 'plain') entries.set(object, entry)
  }
  return entries
}

async function afterBlank({ pieces }: ReadContext, offset: number): Promise<number> {
  const bytes = await pieces.read(offset, mostBlank)
  let count = 0
  while (isWhitespace(bytes[count] ?? -1)) count += 1
  return offset + count
}

async function isLinearized(context: ReadContext, sections: readonly ChainedSection[]): Promise<boolean> {
  const [oldest, second] = sections
  if (!oldest || !second || oldest.main.start < second.main.start) return false
  const { pieces } = context
  const head = await pieces.read(0, 1024)
  const match = /\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+obj/.exec(String.fromCharCode(...head))
  if (!match) return false
  try {
    const first = await parseAt(pieces, { offset: match.index, bound: second.main.start }, readObjectHead)
    return dictionaryOf(first.value.value)?.entries.has('Linearized') ?? false
  } catch (error) {
    if (error instanceof SyntaxFault) return false
    throw error
  }
}
