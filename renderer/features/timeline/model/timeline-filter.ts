import { EvidenceNumber, RecordId, ShortText } from '../../../../src/contract/identifiers.ts'
import { TimeSource } from '../../../../src/contract/metadata.ts'
import { MarkKind, type TimelineFilter } from '../../../../src/contract/timeline-window.ts'
import type { Address } from '../../../app/address.ts'

/** What can be filtered by, in the words of the address. */
export const filterWords = ['orang', 'tempat', 'sumber', 'jenis', 'bukti'] as const
export type FilterWord = (typeof filterWords)[number]

export type Filters = Readonly<Record<FilterWord, readonly string[]>>

/** Reads the filters of an address: `orang=P-1,P-2`. Each value is escaped by itself, for names of places may have commas. */
export function readFilters({ query }: Pick<Address, 'query'>): Filters {
  const of = (word: FilterWord): string[] =>
    (query[word] ?? '').split(',').flatMap((part) => (part === '' ? [] : [unescaped(part)]))
  return { orang: of('orang'), tempat: of('tempat'), sumber: of('sumber'), jenis: of('jenis'), bukti: of('bukti') }
}

/** The query that sets one filter; an empty list takes it out. */
export function writeFilter(word: FilterWord, values: readonly string[]): Record<string, string> {
  return { [word]: values.map((value) => encodeURIComponent(value)).join(',') }
}

/** The query that takes every filter out. */
export const noFilters: Readonly<Record<FilterWord, string>> = {
  orang: '',
  tempat: '',
  sumber: '',
  jenis: '',
  bukti: '',
}

/** How many values are chosen, over all filters. */
export function countFilters(filters: Filters): number {
  return filterWords.reduce((sum, word) => sum + filters[word].length, 0)
}

/** The filters as the core takes them; a word that names nothing of its kind, as one half typed, filters nothing. */
export function toCoreFilter(
  filters: Filters,
): Pick<TimelineFilter, 'people' | 'places' | 'sources' | 'kinds' | 'evidence'> {
  return {
    people: filters.orang.filter((id) => RecordId.safeParse(id).success),
    places: filters.tempat.filter((name) => ShortText.safeParse(name).success),
    sources: TimeSource.options.filter((source) => filters.sumber.includes(source)),
    kinds: MarkKind.options.filter((kind) => filters.jenis.includes(kind)),
    evidence: filters.bukti.filter((number) => EvidenceNumber.safeParse(number).success),
  }
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A hand-typed address with a stray percent sign is taken as it stands.
    return part
  }
}
