import type { Support } from '../../contract/people.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { standingRecords } from '../records/standing-records.ts'
import { evidenceOfClaim } from '../timeline/list-claims.ts'

/**
 * Every evidence number some standing record cites: a support, a post, a statement's attachment, a device reference or what it covers,
 * the time of an event. Declared use is another matter and is not looked at here.
 */
export function citedEvidence(openCase: OpenCase): Set<string> {
  const supports = supportsOf(openCase).flatMap((support) => (support.kind === 'evidence' ? [support.number] : []))
  return new Set([...supports, ...directNumbers(openCase)])
}

function supportsOf(openCase: OpenCase): Support[] {
  const of = <Body>(records: readonly { body: Body }[], pick: (body: Body) => readonly Support[]): Support[] =>
    records.flatMap((record) => pick(record.body))
  return [
    ...of(standingRecords(openCase, 'link'), (link) => link.basis),
    ...of(standingRecords(openCase, 'event'), (event) => event.supports),
    ...of(standingRecords(openCase, 'allegation'), (allegation) => allegation.answer?.supports ?? []),
    ...of(standingRecords(openCase, 'element'), (one) => [...one.supporting, ...one.contrary]),
    ...of(standingRecords(openCase, 'motive'), (one) => [
      ...one.supporting,
      ...one.contrary,
      ...(one.alternative?.answeredBy ?? []),
    ]),
    ...of(standingRecords(openCase, 'proportionality'), (one) =>
      [...one.factors, ...one.aggravating, ...one.mitigating].flatMap((row) => row.supports),
    ),
    ...of(standingRecords(openCase, 'contradiction'), (one) => [
      ...one.sides.flatMap((side) => side.supports),
      ...(one.explanation?.supports ?? []),
    ]),
    ...of(standingRecords(openCase, 'conclusion'), (one) => one.supports),
    ...of(standingRecords(openCase, 'narrative'), (one) => one.keyProofs.flatMap((proof) => proof.supports)),
  ]
}

function directNumbers(openCase: OpenCase): string[] {
  const posts = standingRecords(openCase, 'person').flatMap(({ body }) => [
    ...body.posts.flatMap((post) => post.source),
    ...body.settledWarnings.flatMap((settled) => settled.evidence),
  ])
  const attached = standingRecords(openCase, 'statement').flatMap(({ body }) => [
    ...body.attached.map((one) => one.evidence),
    ...body.questions.flatMap((question) => question.shown),
  ])
  const devices = standingRecords(openCase, 'device').flatMap(({ body }) => [
    ...body.covers,
    ...body.references.flatMap((reference) => (reference.evidence === null ? [] : [reference.evidence])),
  ])
  const times = standingRecords(openCase, 'event').flatMap(({ body }) =>
    body.when.kind === 'claim' ? [evidenceOfClaim(body.when.claimId)] : [],
  )
  return [...posts, ...attached, ...devices, ...times.filter((number) => number !== null)]
}
