import { WorkbenchError } from '../../contract/failure.ts'
import type { Support, Target } from '../../contract/people.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { standingRecord, standingRecords, type BodyOf, type CaseworkKind, type Standing } from './standing-records.ts'

/** Refuses with `reference-unknown`: the entry points at something that is not in this case, and nothing was saved. */
export function refuseReference(what: string): never {
  throw new WorkbenchError('reference-unknown', 'an entry points at something that is not in this case', {
    details: { what },
  })
}

/** Refuses an entry that fits its schema and still cannot stand, with the reason in both languages' place for it. */
export function refuseEntry(problem: string): never {
  throw new WorkbenchError('invalid-input', 'an entry that cannot stand', { details: { problem } })
}

/** The standing record of a kind and code; `reference-unknown` where there is none. */
export function requireRecord<Kind extends CaseworkKind>(
  openCase: OpenCase,
  kind: Kind,
  id: string,
): Standing<BodyOf<Kind>> {
  return standingRecord(openCase, kind, id) ?? refuseReference(id)
}

/** The standing record somebody asked to see; `not-found` where there is none or it was withdrawn. */
export function findStanding<Kind extends CaseworkKind>(
  openCase: OpenCase,
  kind: Kind,
  id: string,
): Standing<BodyOf<Kind>> {
  const record = standingRecord(openCase, kind, id)
  if (record === null) throw new WorkbenchError('not-found', `no ${kind} of that code`, { details: { what: id } })
  return record
}

/** Refuses evidence numbers that were never given. A withdrawn item may be cited: the register still has it, and says so. */
export function requireEvidence(openCase: OpenCase, numbers: readonly string[]): void {
  for (const number of numbers) if (openCase.rows.evidence.find(number) === null) refuseReference(number)
}

/** Refuses codes of a kind that do not stand. */
export function requireRecords(openCase: OpenCase, kind: CaseworkKind, ids: readonly string[]): void {
  for (const id of ids) requireRecord(openCase, kind, id)
}

/** Refuses supports that name an unknown item, event, card, statement, or a question that was not asked. */
export function requireSupports(openCase: OpenCase, supports: readonly Support[]): void {
  for (const support of supports) {
    if (support.kind === 'evidence') requireEvidence(openCase, [support.number])
    else if (support.kind === 'statement') requireQuestion(openCase, support)
    else requireRecord(openCase, support.kind, support.id)
  }
}

/** Refuses a target that is not in the case. */
export function requireTarget(openCase: OpenCase, target: Target): void {
  if (target.kind === 'evidence') requireEvidence(openCase, [target.number])
  else requireRecord(openCase, target.kind, target.id)
}

/**
 * Refuses a second standing record about the same thing, naming the one that is there: a cell, an item or a subject has one, versioned.
 *
 * `isSame` says whether a body is about that thing.
 */
export function refuseTwin<Kind extends CaseworkKind>(
  openCase: OpenCase,
  kind: Kind,
  { id, isSame }: { id: string | null; isSame: (body: BodyOf<Kind>) => boolean },
): void {
  const twin = standingRecords(openCase, kind).find((record) => record.id !== id && isSame(record.body))
  if (twin === undefined) return
  const by = openCase.rows.records.newest(kind, twin.id)?.recordedBy ?? ''
  throw new WorkbenchError('version-conflict', 'there is a record about this already', {
    details: { what: twin.id, newest: twin.version, by },
  })
}

function requireQuestion(openCase: OpenCase, support: Extract<Support, { kind: 'statement' }>): void {
  const statement = requireRecord(openCase, 'statement', support.id)
  const asked = statement.body.questions.some((question) => question.number === support.question)
  if (!asked) refuseReference(`${support.id} ${support.question}`)
}
