import type { CustodyEntryView } from '../../contract/custody.ts'
import { checkSentences } from '../../text/checks.ts'
import { say } from '../../text/say.ts'
import { checkCase } from '../../vault/check-case.ts'
import type { CustodyRow } from '../../vault/storage/custody-rows.ts'
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
      return rows.map((row, index) => toEntryView(row, rows[index - 1] ?? null))
    },
    'custody.note': async (input) => {
      const opened = desk.caseOf(input.caseId)
      opened.change(
        { act: 'note', actor: desk.operator, reason: input.text, evidence: input.evidence },
        () => undefined,
      )
      const row = opened.rows.custody.last()
      if (!row) throw new Error('a log without the entry just written')
      return toEntryView(row, null)
    },
    'case.check': async (input) => {
      const opened = desk.caseOf(input.caseId)
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
      return { ...found, against: [], problems: found.problems }
    },
  }
}

type StoredEntry = Pick<
  CustodyEntryView,
  'act' | 'actor' | 'laptopAt' | 'reason' | 'evidence' | 'details' | 'previousHash'
>

function toEntryView(row: CustodyRow, before: CustodyRow | null): CustodyEntryView {
  const entry = parse(row)
  return {
    sequence: row.sequence,
    act: entry.act,
    actor: entry.actor,
    laptopAt: entry.laptopAt,
    reason: entry.reason,
    evidence: entry.evidence,
    details: entry.details,
    entryHash: row.entry_hash,
    previousHash: entry.previousHash,
    merkleRoot: row.merkle_root,
    clockWentBack: before !== null && parse(before).laptopAt > entry.laptopAt,
  }
}

function parse(row: CustodyRow): StoredEntry {
  return JSON.parse(row.entry_json)
}
