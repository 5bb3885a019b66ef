import type { PageGroup } from '../../contract/page-groups.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { refuseEntry, refuseTwin, requireEvidence } from '../records/check-references.ts'
import { standingRecords } from '../records/standing-records.ts'

/** Refuses pages that are not in the case, one page twice, one that was withdrawn, and one that belongs to another paper. */
export function acceptPageGroup(openCase: OpenCase, group: PageGroup, id: string | null): void {
  requireEvidence(openCase, group.pages)
  if (new Set(group.pages).size < group.pages.length) refuseEntry('satu halaman dua kali / one page twice')
  const withdrawn = group.pages.filter((number) => openCase.rows.evidence.find(number)?.withdrawn)
  if (withdrawn.length > 0) refuseEntry(`${withdrawn.join(', ')}: ditarik / withdrawn`)
  const own = new Set(group.pages)
  refuseTwin(openCase, 'page-group', { id, isSame: (other) => other.pages.some((number) => own.has(number)) })
}

/** The paper a page belongs to, by the number of the page: its title, the place of the page, and all pages in order. */
export function pagesByEvidence(
  openCase: OpenCase,
): ReadonlyMap<string, { title: string; page: number; pages: readonly string[] }> {
  return new Map(
    standingRecords(openCase, 'page-group').flatMap(({ body: { title, pages } }) =>
      pages.map((number, index) => [number, { title, page: index + 1, pages }] as const),
    ),
  )
}
