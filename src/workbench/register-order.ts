import { standingRecords } from '../casework/records/standing-records.ts'
import { createClaimReader, type ClaimReader, type ItemClaim } from '../casework/timeline/list-claims.ts'
import type { EvidenceDescription, Provenance } from '../contract/evidence.ts'
import type { RegisterFilter, RegisterSort } from '../contract/register.ts'
import { knownMismatches, mismatchActs } from '../model/known-mismatches.ts'
import type { OpenCase } from '../vault/open-case.ts'
import { createRegisterRows, isRowSort, type RegisterLine } from '../vault/storage/register-rows.ts'
import { toEntryViews } from './custody-entries.ts'
import { exifStateOf } from './register-facts.ts'

/** One order of the register: its numbers, as of the case as it stood. */
export type RegisterQuestion = { sort: RegisterSort; descending: boolean; filter: RegisterFilter }

/** What people said of items, and the orders asked for lately; everything in it holds until the custody log grows. */
type Kept = {
  readonly sequence: number
  readonly words: ReadonlyMap<string, EvidenceDescription>
  readonly times: ReadonlyMap<string, ItemClaim>
  /** Whose bytes were found changed or gone, and nobody has explained it. */
  readonly damaged: ReadonlySet<string>
  readonly orders: Map<string, readonly string[]>
  readonly counts: { readonly withdrawn: number; readonly remarked: number }
}

const keptOf = new WeakMap<OpenCase, Kept>()
const rowsOf = new WeakMap<OpenCase, ReturnType<typeof createRegisterRows>>()
/** A person scrolls one order at a time; a few are remembered for going back and forth. */
const ordersKept = 6

/** What people said of the items of a case: descriptions and adopted times, each read once until the case changes. */
export function registerWords(openCase: OpenCase): Omit<Kept, 'orders' | 'sequence'> {
  return keep(openCase)
}

/**
 * The numbers of the register in one order, filtered.
 *
 * Kept until the case changes: scrolling through fifty thousand items puts them in order once. What readers still find out (the state of
 * EXIF) comes without a custody entry, so a filter on it is asked anew each time.
 */
export function registerOrder(openCase: OpenCase, question: RegisterQuestion): readonly string[] {
  if (question.filter.exif !== null) {
    const exifOf = exifStateOf(openCase)
    const numbers = putInOrder(openCase, question, keep(openCase))
    return numbers.filter((number) => exifOf(number) === question.filter.exif)
  }
  const kept = keep(openCase)
  const name = JSON.stringify([question.sort, question.descending, question.filter])
  const known = kept.orders.get(name)
  if (known !== undefined) return known
  const numbers = putInOrder(openCase, question, kept)
  const [oldest] = kept.orders.keys()
  if (kept.orders.size >= ordersKept && oldest !== undefined) kept.orders.delete(oldest)
  kept.orders.set(name, numbers)
  return numbers
}

function keep(openCase: OpenCase): Kept {
  const { sequence } = openCase.log.head()
  const before = keptOf.get(openCase)
  if (before?.sequence === sequence) return before
  const descriptions = standingRecords(openCase, 'description').map(({ body }) => [body.evidence, body] as const)
  const lines = linesOf(openCase)
  const damaged = damagedItems(openCase)
  const kept = {
    sequence,
    words: new Map(descriptions),
    times: adoptedTimes(openCase),
    damaged,
    orders: new Map<string, readonly string[]>(),
    counts: {
      withdrawn: lines.filter(({ withdrawn }) => withdrawn).length,
      remarked: lines.filter(({ number, remarked }) => remarked || damaged.has(number)).length,
    },
  }
  keptOf.set(openCase, kept)
  return kept
}

function damagedItems({ rows }: OpenCase): ReadonlySet<string> {
  const known = knownMismatches(toEntryViews(rows.custody.ofActs(mismatchActs)))
  return new Set(
    known.flatMap(({ evidence, explained }) => (evidence !== null && explained === null ? [evidence] : [])),
  )
}

/** Only items for which a time was adopted are read: thousands have none. */
function adoptedTimes(openCase: OpenCase): ReadonlyMap<string, ItemClaim> {
  const reader: ClaimReader = createClaimReader(openCase)
  const items = new Set(standingRecords(openCase, 'adoption').map(({ body }) => body.evidence))
  const claims = [...items].flatMap((evidence) => reader.claimsOf(evidence).find(({ adopted }) => adopted) ?? [])
  return new Map(claims.map((claim) => [claim.evidence, claim]))
}

const everything: RegisterFilter = {
  text: null,
  kind: null,
  provenance: null,
  batch: null,
  exif: null,
  problems: null,
  withdrawn: null,
  duplicates: null,
  members: null,
}

function linesOf(openCase: OpenCase, question?: RegisterQuestion): RegisterLine[] {
  const rows = rowsOf.get(openCase) ?? createRegisterRows(openCase.database)
  rowsOf.set(openCase, rows)
  const { sort, descending, filter } = question ?? { sort: 'number', descending: false, filter: everything }
  // Equals stand by their number in the direction asked for, so the rows come in that direction whatever they are sorted by next.
  return rows.lines(filter, { sort: isRowSort(sort) ? sort : 'number', descending })
}

function putInOrder(openCase: OpenCase, question: RegisterQuestion, { words, times, damaged }: Kept): string[] {
  const asked = (question.filter.text ?? '').toLowerCase().split(/\s+/u).filter(Boolean)
  const { provenance, problems } = question.filter
  const fitting = linesOf(openCase, question).filter(({ number, name, remarked }) => {
    if (problems !== null && (remarked || damaged.has(number)) !== problems) return false
    const said = words.get(number)
    if (provenance !== null && said?.provenance !== provenance) return false
    const text = asked.length === 0 ? '' : `${number} ${said?.title ?? ''} ${name}`.toLowerCase()
    return asked.every((word) => text.includes(word))
  })
  return sortLines(fitting, question, { words, times, damaged }).map(({ number }) => number)
}

function sortLines(
  lines: readonly RegisterLine[],
  { sort, descending }: RegisterQuestion,
  { words, times, damaged }: Pick<Kept, 'words' | 'times' | 'damaged'>,
): readonly RegisterLine[] {
  if (isRowSort(sort)) return lines
  const direction = descending ? -1 : 1
  if (sort === 'time') {
    const startOf = (line: RegisterLine): number | null => times.get(line.number)?.derived.fromMs ?? null
    const dated = lines.filter((line) => startOf(line) !== null)
    const ranked = dated.toSorted((a, b) => direction * ((startOf(a) ?? 0) - (startOf(b) ?? 0)))
    return [...ranked, ...lines.filter((line) => startOf(line) === null)]
  }
  const key: (line: RegisterLine) => string = {
    title: ({ number, name }: RegisterLine) => (words.get(number)?.title ?? name).toLowerCase(),
    provenance: ({ number }: RegisterLine) => words.get(number)?.provenance ?? '',
    state: (line: RegisterLine) => rankOfState(line, damaged),
  }[sort]
  const keyed = lines.map((line) => ({ line, key: key(line) }))
  const ranked = keyed.toSorted((a, b) => direction * (a.key < b.key ? -1 : Number(a.key > b.key)))
  return ranked.map(({ line }) => line)
}

/** What has to be looked at stands first: bytes that changed before anything readers remarked; what is out of use stands last. */
function rankOfState({ number, remarked, withdrawn }: RegisterLine, damaged: ReadonlySet<string>): string {
  if (damaged.has(number)) return '0'
  if (withdrawn) return '3'
  return remarked ? '1' : '2'
}

/** The title of an item, where it comes from and how many regions are marked, as people said; the name of the file where nobody has said anything. */
export function faceOf(
  { number, name }: { number: string; name: string },
  words: Kept['words'],
): { title: string; provenance: Provenance | null; marks: number } {
  const said = words.get(number)
  return { title: said?.title ?? name, provenance: said?.provenance ?? null, marks: said?.marks.length ?? 0 }
}
