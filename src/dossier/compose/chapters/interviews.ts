import type { Statement } from '../../../contract/statements.ts'
import type { Entry } from '../../../model/completeness.ts'
import { commonText } from '../../../text/dossier/common.ts'
import { frameText } from '../../../text/dossier/frame.ts'
import { interviewText } from '../../../text/dossier/interviews.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { textRun } from '../../layout/inline/run.ts'
import { anchors } from '../anchors.ts'
import { facts, paragraph, row, section, table } from '../block-makers.ts'
import { answerBlocks, sessionRows } from '../interview-parts.ts'
import { citedAnswers } from '../cited-answers.ts'
import type { Scribe } from '../scribe.ts'

/** Chapter VI: who was invited, who was heard, and the answers this dossier cites. Whole records stand in Annex A. */
export function* interviewBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  if (material.invitations.length > 0) {
    yield section(say(interviewText.invitations))
    yield invitationTable(scribe)
  }
  if (material.statements.length === 0) yield paragraph(say(interviewText.nobodyHeard))
  const cited = citedAnswers(material)
  for (const statement of material.statements) yield* statementBlocks(scribe, statement, cited)
}

function invitationTable(scribe: Scribe): Block {
  const { say } = scribe
  const columns = [
    [say(interviewText.person), 2],
    [say(interviewText.letter), 2],
    [say(interviewText.invitedFor), 3],
    [say(interviewText.outcome), 3],
  ] as const
  const rows = scribe.material.invitations.map(({ body }) =>
    row([
      scribe.personCode(body.person),
      body.letter ?? '–',
      scribe.moment(body.invitedFor),
      [say(interviewText[body.outcome]), body.reason].filter((part) => part !== null).join('; '),
    ]),
  )
  return table(columns, rows)
}

function* statementBlocks(
  scribe: Scribe,
  { id, body }: Entry<Statement>,
  cited: ReadonlyMap<string, ReadonlySet<number>>,
): Generator<Block> {
  const { say } = scribe
  yield section(say(interviewText.heading, { id, person: scribe.personCode(body.person) }))
  yield facts(sessionRows(scribe, body), { style: 'small' })
  yield { kind: 'heading', level: 3, title: say(interviewText.answers), bookmark: false }
  const numbers = cited.get(id) ?? new Set<number>()
  const answers = body.questions.filter((question) => numbers.has(question.number))
  if (answers.length === 0) yield paragraph(say(interviewText.noneCited))
  for (const answer of answers) yield* answerBlocks(scribe, answer)
  if (body.assessment !== null)
    yield {
      kind: 'box',
      look: 'interpretation',
      label: say(commonText.interpretation),
      author: `${body.interviewers.join(', ')}, ${say(interviewText.assessment)}`,
      blocks: [paragraph(scribe.prose(body.assessment))],
    }
  const page = { kind: 'page', anchor: anchors.statement(id) } as const
  yield paragraph([textRun(`${say(interviewText.full)}${say(frameText.pageShort)}\u00a0`), page], { style: 'quiet' })
}
