import type { MetadataReading } from './metadata.ts'

/** Kinds of file that are papers of pages: a PDF, and a TIFF several pages were scanned into. */
export const mediaTypesWithPages: readonly string[] = ['application/pdf', 'image/tiff']

/** How many pages a paper has, as its reader counted them; null for what is no paper of pages, as a TIFF of a single picture is none. */
export function countedPages(reading: MetadataReading | null): number | null {
  const fact = reading?.facts.find(({ block, tag }) => tag === 'PageCount' && (block === 'PDF' || block === 'TIFF'))
  const count = Number.parseInt(fact?.raw ?? '', 10)
  return count > 0 ? count : null
}

/** The page a mark stands on; the first where none is named, as in every mark made before papers had marks on further pages. */
export function pageOfMark({ page }: { readonly page?: number | undefined }): number {
  return page ?? 1
}

/** The marks that stand on one page of an item; on the only one of what has no pages all that name none. */
export function marksOnPage<Mark extends { readonly page?: number | undefined }>(
  marks: readonly Mark[],
  page: number,
): Mark[] {
  return marks.filter((mark) => pageOfMark(mark) === page)
}
