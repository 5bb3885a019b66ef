import { checkSentences } from '../../text/checks.ts'
import { say } from '../../text/say.ts'
import { checkCase } from '../../vault/check-case.ts'
import { checkAgainst } from '../check-against.ts'
import { toEntryViews } from '../custody-entries.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'

/** The custody log and the check of a whole case. */
export function createCustodyHandlers(desk: Desk): Pick<Handlers, 'custody.list' | 'custody.note' | 'case.check'> {
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
      const against = await checkAgainst(
        opened,
        input.against.map((grant) => desk.grants.take(grant).path),
      )
      const found = await checkCase(opened, (code, details) => say(checkSentences[code], desk.language, details))
      opened.change(
        {
          act: found.whole ? 'check-passed' : 'check-failed',
          actor: desk.operator,
          evidence: [
            ...new Set(found.problems.flatMap((problem) => (problem.evidence === null ? [] : [problem.evidence]))),
          ],
          details: { problems: found.problems.length, originals: found.counts.originals },
        },
        () => undefined,
      )
      return { ...found, against, problems: found.problems }
    },
  }
}
