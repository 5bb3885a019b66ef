import { checkCase } from '../../vault/check-case.ts'
import { recordCheck, tellProblem } from '../record-check.ts'
import { toEntryViews } from '../custody-entries.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'

type Names =
  | 'custody.list'
  | 'custody.note'
  | 'case.check'
  | 'case.integrity'
  | 'case.checkQuietly'
  | 'case.explainMismatch'

/** The custody log, the check of a whole case, and what checks have left to be explained. */
export function createCustodyHandlers(desk: Desk): Pick<Handlers, Names> {
  return {
    'custody.list': async (input) => {
      const { custody } = desk.caseOf(input.caseId).rows
      const rows =
        input.evidence === null
          ? custody.after(input.after, input.limit)
          : custody.about(input.evidence, input.after, input.limit)
      return [...toEntryViews(rows)]
    },
    'custody.note': async (input) => {
      const opened = desk.caseOf(input.caseId)
      opened.change(
        { act: 'note', actor: desk.operator, reason: input.text, evidence: input.evidence },
        () => undefined,
      )
      const row = opened.rows.custody.last()
      const [entry] = row ? toEntryViews([row]) : []
      if (!entry) throw new Error('a log without the entry just written')
      return entry
    },
    'case.check': async (input) => {
      const opened = desk.caseOf(input.caseId)
      const startedAt = new Date(desk.clock.nowMs()).toISOString()
      const documents = input.against.map((grant) => desk.grants.take(grant).path)
      const against =
        documents.length === 0 ? [] : await (await import('../check-against.ts')).checkAgainst(opened, documents)
      // A host that goes on answering must not stand still over a large case.
      const found = desk.staysOpen
        ? await desk.checks.check(opened)
        : await checkCase(opened, (code, { what }) => tellProblem(desk, code, String(what)))
      recordCheck(desk.operator, opened, found)
      desk.checks.keep(opened, startedAt, found)
      return { ...found, against, problems: found.problems }
    },
    'case.integrity': async ({ caseId }) => desk.checks.standing(desk.caseOf(caseId)),
    'case.checkQuietly': async ({ caseId }) => {
      desk.checks.beginQuietly(desk.caseOf(caseId))
      return null
    },
    'case.explainMismatch': async ({ caseId, evidence, reason }) => {
      const opened = desk.caseOf(caseId)
      const about = { evidence: evidence === null ? [] : [evidence], reason }
      opened.change({ act: 'mismatch-explained', actor: desk.operator, ...about }, () => undefined)
      desk.checks.reread(opened)
      return null
    },
  }
}
