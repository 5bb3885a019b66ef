import type { Statement } from '../../../contract/statements.ts'
import type { Entry } from '../../../model/completeness.ts'
import { annexText } from '../../../text/dossier/annexes.ts'
import { interviewText } from '../../../text/dossier/interviews.ts'
import type { Block } from '../../layout/blocks/block.ts'
import { anchors } from '../anchors.ts'
import { facts, paragraph, section, subsection } from '../block-makers.ts'
import { answerBlocks, sessionRows } from '../interview-parts.ts'
import { nameInFull } from '../person-lines.ts'
import type { Scribe } from '../scribe.ts'

/** Annex A: every interview record whole, question by question. */
export function* recordBlocks(scribe: Scribe): Generator<Block> {
  const { material, say } = scribe
  if (material.statements.length === 0) yield paragraph(say(annexText.noRecords))
  for (const [index, statement] of material.statements.entries()) yield* wholeRecord(scribe, statement, index > 0)
}

function* wholeRecord(scribe: Scribe, { id, body }: Entry<Statement>, newPage: boolean): Generator<Block> {
  const { say } = scribe
  yield section(say(interviewText.recordOf, { id }), { anchor: anchors.statement(id), newPage })
  yield facts([[say(interviewText.person), personLine(scribe, body.person)], ...sessionRows(scribe, body)], {
    style: 'summary',
  })
  if (body.freeAccount !== null) {
    yield subsection(say(interviewText.freeAccount))
    yield paragraph(scribe.prose(body.freeAccount))
  }
  for (const answer of body.questions) yield* answerBlocks(scribe, answer)
}

function personLine(scribe: Scribe, id: string): string {
  const { subject, people } = scribe.material
  const found = [subject, ...people].find((person) => person.id === id)
  if (!found) return id
  const name = nameInFull(scribe, found.body)
  return name === found.body.code ? name : `${name}, ${found.body.code}`
}
