import { Plus, X } from 'lucide-react'
import type { QuestionAnswer } from '../../../src/contract/statements.ts'
import { peopleText } from '../../../src/text/screens/people.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Part } from '../../ui/Facts.tsx'
import { Check, LongInput } from '../../ui/Fields.tsx'
import { useSay } from '../../ui/language.tsx'
import { CodesInput } from '../evidence/CodesInput.tsx'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'
import type { StatementPart } from './StatementHead.tsx'

/** Numbered questions and answers in the order asked; numbers never change once given. */
export function QuestionsPart({ draft, change }: StatementPart) {
  const say = useSay()
  const { questions } = draft
  const set = (at: number, next: QuestionAnswer): void =>
    change({ questions: questions.map((old, index) => (index === at ? next : old)) })
  const nextNumber = Math.max(0, ...questions.map((one) => one.number)) + 1
  return (
    <Part title={say(peopleText.questions)} note={say(peopleText.answersCount, { count: questions.length })}>
      <ol className="qa">
        {questions.map((one, at) => (
          <li key={one.number} className={`qa__one${one.leading ? ' qa__one--leading' : ''}`}>
            <span className="qa__number">{one.number}</span>
            <div className="qa__fields">
              <LongInput
                label={say(peopleText.question)}
                rows={1}
                value={one.question || null}
                onChange={(question) => set(at, { ...one, question: question ?? '' })}
              />
              <LongInput
                label={say(peopleText.answer)}
                rows={1}
                value={one.answer || null}
                onChange={(answer) => set(at, { ...one, answer: answer ?? '' })}
              />
              <Marks one={one} onChange={(next) => set(at, next)} />
              {one.leading && <p className="small state--look">{say(peopleText.leadingNote)}</p>}
            </div>
            <IconButton
              icon={X}
              name={say(peopleText.removeQuestion, { number: one.number })}
              onPress={() => change({ questions: questions.filter((_, index) => index !== at) })}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button small icon={Plus} onPress={() => change({ questions: [...questions, blankQuestion(nextNumber)] })}>
          {say(peopleText.addQuestion)}
        </Button>
      </div>
    </Part>
  )
}

function Marks({ one, onChange }: { one: QuestionAnswer; onChange: (next: QuestionAnswer) => void }) {
  const say = useSay()
  return (
    <div className="qa__marks">
      <Check
        label={say(peopleText.leading)}
        value={one.leading}
        onChange={(leading) => onChange({ ...one, leading, citable: leading ? false : one.citable })}
      />
      <Check
        label={say(peopleText.citable)}
        value={one.citable}
        isDisabled={one.leading}
        onChange={(citable) => onChange({ ...one, citable })}
      />
      <div className="qa__shown">
        <CodesInput
          kind="evidence"
          label={say(peopleText.shownHint)}
          placeholder={say(peopleText.shownHint)}
          value={one.shown}
          onChange={(shown) => onChange({ ...one, shown })}
        />
      </div>
      {one.shown.map((number) => (
        <EvidenceLink key={number} number={number} />
      ))}
    </div>
  )
}

function blankQuestion(number: number): QuestionAnswer {
  return { number, question: '', answer: '', leading: false, citable: true, shown: [] }
}
