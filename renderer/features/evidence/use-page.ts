import type { MetadataReading } from '../../../src/contract/metadata.ts'
import { countedPages } from '../../../src/contract/paper-pages.ts'
import { setQuery, useAddress } from '../../app/use-address.ts'

/** How many pages a paper has, as its reader counted them; 1 for everything that is no paper of pages. */
export function pagesOf(reading: MetadataReading | null): number {
  return countedPages(reading) ?? 1
}

/** The word of the address that says which page of which item is looked at: it names the item, so that another item starts at its first page. */
export function pageQuery(number: string, page: number): Readonly<Record<string, string>> {
  return { halaman: page === 1 ? '' : `${number}:${page}` }
}

/** The page of an item that is looked at, the same one in the panel and in the large preview, and the way to another. */
export function usePage(number: string, pages: number): { page: number; goTo: (page: number) => void } {
  const { query } = useAddress()
  const [item = '', word = ''] = (query['halaman'] ?? '').split(':')
  const within = (page: number): number => Math.min(pages, Math.max(1, page))
  const page = item === number && /^[1-9]\d{0,4}$/.test(word) ? within(Number(word)) : 1
  return { page, goTo: (next) => setQuery(pageQuery(number, within(next))) }
}
