import type { Link, Support } from '../../contract/people.ts'
import { personKey, type SourceFacts } from '../../model/source-counting.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { listBatches } from '../records/list-batches.ts'
import { standingRecords } from '../records/standing-records.ts'
import { readCorrectedClaimId } from '../timeline/corrected-claim-id.ts'
import { evidenceOfClaim } from '../timeline/list-claims.ts'

/** Groups of items that show nearly the same picture, by item; the register computes them. */
export type NearCopies = ReadonlyMap<string, readonly string[]>

/**
 * What counting sources needs to know of a case, for one subject.
 *
 * One source are: near copies, items with the same bytes, the pages of one paper, the items of one hand-over, what a person took, wrote or handed over and what they said. An item in which the
 * subject is recognised with low confidence only is weak.
 */
export function sourceFactsOf(openCase: OpenCase, subject: string, nearCopies: NearCopies): SourceFacts {
  const links = standingRecords(openCase, 'link').map((link) => link.body)
  const appearances = appearancesOf(subject, links)
  const statements = standingRecords(openCase, 'statement').map((statement) => [statement.id, statement.body] as const)
  return {
    copies: [...copyGroups(nearCopies), ...openCase.rows.evidence.exactCopies(), ...pageGroups(openCase)],
    hands: [...batchGroups(openCase), ...handGroups(links)],
    statements: Object.fromEntries(statements),
    restsOn: restsOnOf(openCase),
    withdrawn: new Set(
      openCase.rows.evidence
        .list()
        .filter((item) => item.withdrawn !== null)
        .map((item) => item.number),
    ),
    weak: new Set(
      [...appearances].filter(([, own]) => own.every((one) => one.confidence === 'low')).map(([item]) => item),
    ),
    photoAlone: new Set([...appearances].filter(([, own]) => own.every((one) => one.photoAlone)).map(([item]) => item)),
  }
}

/**
 * What each standing event and device card rests on: the supports people gave, the item its time was taken from, and the card that
 * corrected that time.
 */
export function restsOnOf(openCase: OpenCase): Record<string, readonly Support[]> {
  const devices = standingRecords(openCase, 'device')
  const added = new Map(standingRecords(openCase, 'claim').map(({ id, body }) => [id, body.evidence]))
  const events = standingRecords(openCase, 'event').map(({ id, body }) => {
    const claimId = body.when.kind === 'claim' ? body.when.claimId : null
    const item = claimId === null ? null : (evidenceOfClaim(claimId) ?? added.get(claimId) ?? null)
    const named = claimId === null ? null : readCorrectedClaimId(claimId)
    const isNamed = (card: string): boolean => named !== null && (named.card === null || named.card === card)
    const cards = devices.filter((one) => isNamed(one.id) && one.body.covers.includes(item ?? ''))
    return [
      id,
      [...body.supports, ...(item === null ? [] : [evidence(item)]), ...cards.map((card) => device(card.id))],
    ] as const
  })
  const cards = devices.map(({ id, body }) => {
    const items = body.references.flatMap((reference) => (reference.evidence === null ? [] : [reference.evidence]))
    return [id, items.map((item) => evidence(item))] as const
  })
  return Object.fromEntries([...events, ...cards])
}

function copyGroups(nearCopies: NearCopies): string[][] {
  return [...nearCopies].map(([item, others]) => [item, ...others])
}

function pageGroups(openCase: OpenCase): string[][] {
  return standingRecords(openCase, 'page-group').map(({ body }) => [...body.pages])
}

/** One hand-over is one source, and one with the statements of whoever handed it over, where the sheet names a person of the case. */
function batchGroups(openCase: OpenCase): string[][] {
  const people = standingRecords(openCase, 'person')
  const items = openCase.rows.evidence.list().filter((item) => item.parent === null)
  return listBatches(openCase).map((batch) => {
    const giver = batch.sheet.handedOverBy
    const person = people.find((one) => giver !== null && [one.id, one.body.code, one.body.name].includes(giver))
    const own = items.filter((item) => item.batch === batch.number).map((item) => item.number)
    return person === undefined ? own : [personKey(person.id), ...own]
  })
}

const handRoles: readonly Link['role'][] = ['took', 'wrote', 'handed-over']

function handGroups(links: readonly Link[]): string[][] {
  return links
    .filter((link) => handRoles.includes(link.role))
    .flatMap((link) => {
      const ends = [link.from, link.to]
      const person = ends.find((end) => end.kind === 'person')
      const item = ends.find((end) => end.kind === 'evidence')
      return person === undefined || item === undefined
        ? []
        : [[personKey(person.id), item.number.split('.')[0] ?? item.number]]
    })
}

function appearancesOf(subject: string, links: readonly Link[]): Map<string, Link[]> {
  const found = new Map<string, Link[]>()
  for (const link of links.filter((one) => one.role === 'appears-in')) {
    const ends = [link.from, link.to]
    const item = ends.find((end) => end.kind === 'evidence')
    const isSubject = ends.some((end) => end.kind === 'person' && end.id === subject)
    if (item !== undefined && isSubject) found.set(item.number, [...(found.get(item.number) ?? []), link])
  }
  return found
}

function evidence(number: string): Support {
  return { kind: 'evidence', number, part: null, note: null }
}

function device(id: string): Support {
  return { kind: 'device', id, note: null }
}
