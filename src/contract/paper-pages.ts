import type { MetadataReading } from './metadata.ts'

/** Kinds of file that are papers of pages: a PDF, and a TIFF several pages were scanned into. */
export const mediaTypesWithPages: readonly string[] = ['application/pdf', 'image/tiff']

/** How many pages a paper has, as its reader counted them; null for what is no paper of pages, as a TIFF of a single picture is none. */
export function countedPages(reading: MetadataReading | null): number | null {
  const fact = reading?.facts.find(({ block, tag }) => tag === 'PageCount' && (block === 'PDF' || block === 'TIFF'))
  const count = Number.parseInt(fact?.raw ?? '', 10)
  return count > 0 ? count : null
}
