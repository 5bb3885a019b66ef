import { WorkbenchError } from '../../contract/failure.ts'
import type { Person } from '../../contract/people.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { standingRecords, type Standing } from '../records/standing-records.ts'

/** The subjects of a case, in the order of their codes: one dossier is composed for each. */
export function subjectsOf(openCase: OpenCase): Array<Standing<Person>> {
  return standingRecords(openCase, 'person').filter((person) => person.body.role === 'subject')
}

/** The subject of that record key or printed code; `subject-unknown` names those there are. */
export function findSubject(openCase: OpenCase, code: string): Standing<Person> {
  const subjects = subjectsOf(openCase)
  const found = subjects.find((person) => person.id === code) ?? subjects.find((person) => person.body.code === code)
  if (found !== undefined) return found
  const known = subjects.map((person) => person.body.code).join(', ')
  throw new WorkbenchError('subject-unknown', 'no such subject', { details: { what: code, known } })
}
