import type { Link, Person } from '../../contract/people.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import {
  refuseEntry,
  refuseTwin,
  requireEvidence,
  requireRecords,
  requireSupports,
  requireTarget,
} from '../records/check-references.ts'

/**
 * Refuses a person whose posts or settled warnings point at nothing, and a printed code somebody else bears.
 *
 * `reference-unknown`, `version-conflict`.
 */
export function acceptPerson(openCase: OpenCase, person: Person, id: string | null): void {
  for (const post of person.posts) {
    requireEvidence(openCase, post.source)
    if (post.directSuperior !== null) requireRecords(openCase, 'person', [post.directSuperior])
    if (post.from !== null && post.to !== null && post.to < post.from) refuseEntry(`${post.from} > ${post.to}`)
  }
  for (const settled of person.settledWarnings) requireEvidence(openCase, settled.evidence)
  refuseTwin(openCase, 'person', { id, isSame: (other) => other.code === person.code })
}

/**
 * Refuses a link between things that are not in the case, and high confidence that rests on a picture alone.
 *
 * Who it is in a picture is a claim of people (product.md §2 step 4, §3 rule 8): appearance by itself never makes it certain.
 */
export function acceptLink(openCase: OpenCase, link: Link): void {
  requireTarget(openCase, link.from)
  requireTarget(openCase, link.to)
  requireSupports(openCase, link.basis)
  if (link.photoAlone && link.confidence === 'high') refuseEntry('photoAlone: confidence high')
}
