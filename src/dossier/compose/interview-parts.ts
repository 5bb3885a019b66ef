import type { QuestionAnswer, Statement } from '../../contract/statements.ts'
import { interviewText } from '../../text/dossier/interviews.ts'
import type { Block } from '../layout/blocks/block.ts'
import { textRun, type Run } from '../layout/inline/run.ts'
import { facts, paragraph } from './block-makers.ts'
import { referenceRun } from './prose-runs.ts'
import type { Scribe } from './scribe.ts'

/** When, where and how somebody was heard, with oath, read-back and signature, in the order of Perbawaslu 7/2022 art. 30. */
export function sessionRows(
  scribe: Scribe,
  statement: Statement,
): (readonly [string, string | readonly Run[] | null])[] {
  const { say } = scribe
  const { translator } = statement
  return [
    [say(interviewText.when), sessionTime(scribe, statement)],
    [say(interviewText.mode), `${say(interviewText[statement.mode])}; ${statement.place}`],
    [say(interviewText.interviewers), statement.interviewers.join(', ')],
    [say(interviewText.identityChecked), statement.identityCheckedBy],
    [say(interviewText.oath), oathLine(scribe, statement)],
    [say(interviewText.interest), statement.interest === null ? null : scribe.prose(statement.interest)],
    [say(interviewText.translator), translator && `${translator.name} (${translator.language})`],
    [say(interviewText.readBack), readBackLine(scribe, statement)],
    [say(interviewText.signature), signatureLine(scribe, statement)],
    [say(interviewText.attached), attachedRuns(scribe, statement)],
  ]
}

function sessionTime(scribe: Scribe, { startedAt, endedAt }: Statement): string {
  const from = scribe.moment(startedAt)
  return endedAt === null ? from : scribe.say(interviewText.period, { from, to: scribe.moment(endedAt) })
}

function oathLine(scribe: Scribe, { oath }: Statement): string {
  const { say } = scribe
  if (oath.state === 'refused') return say(interviewText.oathRefused, { reason: reasonOf(scribe, oath.reason) })
  return say(oath.state === 'taken' ? interviewText.oathTaken : interviewText.oathNotAsked)
}

function readBackLine(scribe: Scribe, { readBack }: Statement): string {
  const { say } = scribe
  const { done, confirmed, corrections } = readBack
  const line = say(
    done ? (confirmed ? interviewText.readBackConfirmed : interviewText.readBackOnly) : interviewText.readBackNot,
  )
  return corrections === null ? line : `${line}; ${say(interviewText.corrections, { corrections })}`
}

function signatureLine(scribe: Scribe, { signature }: Statement): string {
  const { say } = scribe
  if (signature.state === 'refused') return say(interviewText.refused, { reason: reasonOf(scribe, signature.reason) })
  const line = say(interviewText[signature.state])
  return signature.reason === null ? line : `${line}; ${signature.reason}`
}

function reasonOf(scribe: Scribe, reason: string | null): string {
  return reason ?? scribe.say(interviewText.noReason)
}

function attachedRuns(scribe: Scribe, { attached }: Statement): Run[] {
  return attached.flatMap(({ evidence }, index) => [
    ...(index === 0 ? [] : [textRun(' ')]),
    referenceRun(evidence, scribe.places, 'margin') ?? textRun(evidence),
  ])
}

/** One question and its answer, with what was shown; a leading question is flagged beside it. */
export function* answerBlocks(scribe: Scribe, answer: QuestionAnswer): Generator<Block> {
  const { say } = scribe
  const shown = answer.shown.flatMap((number): Run[] => [
    referenceRun(number, scribe.places, 'margin') ?? textRun(number),
    textRun(' '),
  ])
  yield facts(
    [
      [say(interviewText.question, { number: answer.number }), [textRun(answer.question, { italic: true })]],
      ['', scribe.prose(answer.answer)],
      ['', shown.length > 0 ? [textRun(say(interviewText.shown)), ...shown] : null],
    ],
    { labelWidth: 60, style: 'summary', together: true },
  )
  if (answer.leading)
    yield paragraph([textRun(say(interviewText.leading), { italic: true })], { style: 'quiet', gap: 2 })
}
