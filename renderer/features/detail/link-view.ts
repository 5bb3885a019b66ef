import type { Link, Target } from '../../../src/contract/people.ts'
import type { Recorded } from '../../../src/contract/records.ts'

/** The code of an end of a link: a number or a record's code. */
export function wordOf(target: Target): string {
  return target.kind === 'evidence' ? target.number : target.id
}

/** The links one end of which is this very thing, in the order of their codes. */
export function linksOf(links: readonly Recorded<Link>[], target: Target): Recorded<Link>[] {
  return links.filter(({ body }) =>
    [body.from, body.to].some((end) => end.kind === target.kind && wordOf(end) === wordOf(target)),
  )
}
