import { ListPlus, Plus, X } from 'lucide-react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { QuestionAnswer } from '../../../src/contract/statements.ts'
import { peopleText } from '../../../src/text/screens/people.ts'
import { questionSets } from '../../../src/text/question-sets.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Part } from '../../ui/Facts.tsx'
import { Check, LongInput } from '../../ui/Fields.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useSay } from '../../ui/language.tsx'
import { CodesInput } from '../evidence/CodesInput.tsx'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'
import { MakeEvent } from '../evidence/MakeEvent.tsx'
import type { StatementPart } from './StatementHead.tsx'
import { useLooksLeading } from './use-looks-leading.ts'
import { Edits } from '../../ui/may-edit.tsx'

/** Numbered questions and answers in the order asked; numbers never change once given. `id` is the code of the saved record, for citing. */
export function QuestionsPart({ draft, change, id }: StatementPart & { id: string | null }) {
  const say = useSay()
  const leading = useLooksLeading()
  const { questions } = draft
  const set = (at: number, next: QuestionAnswer): void =>
    change({ questions: questions.map((old, index) => (index === at ? next : old)) })
  const nextNumber = Math.max(0, ...questions.map((one) => one.number)) + 1
  const addSet = (at: number): void => {
    const added = questionSets[at]?.questions ?? []
    change({ questions: [...questions, ...added.map((one, by) => blankQuestion(nextNumber + by, say(one)))] })
  }
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
                onBlur={() => leading.read(one.question)}
              />
              {leading.looks(one.question) && !one.leading && (
                <p className="line small">
                  <span className="state--look">{say(peopleText.looksLeading)}</span>
                  <Button edits small onPress={() => set(at, { ...one, leading: true, citable: false })}>
                    {say(peopleText.markLeading)}
                  </Button>
                </p>
              )}
              <LongInput
                label={say(peopleText.answer)}
                rows={1}
                value={one.answer || null}
                onChange={(answer) => set(at, { ...one, answer: answer ?? '' })}
              />
              <Marks one={one} onChange={(next) => set(at, next)} />
              {one.leading && <p className="small state--look">{say(peopleText.leadingNote)}</p>}
              {id !== null && one.citable && one.answer !== '' && <CiteAnswer id={id} one={one} />}
            </div>
            <IconButton
              edits
              icon={X}
              name={say(peopleText.removeQuestion, { number: one.number })}
              onPress={() => change({ questions: questions.filter((_, index) => index !== at) })}
            />
          </li>
        ))}
      </ol>
      <div className="line">
        <Button
          edits
          small
          icon={Plus}
          onPress={() => change({ questions: [...questions, blankQuestion(nextNumber, '')] })}
        >
          {say(peopleText.addQuestion)}
        </Button>
        <SetMenu onPick={addSet} />
      </div>
    </Part>
  )
}

/** An answer, or the part of it that is selected, becomes an event with its date prefilled. */
export function CiteAnswer({ id, one }: { id: string; one: QuestionAnswer }) {
  const say = useSay()
  const quote = (): string | null => {
    const chosen = window.getSelection()?.toString().trim() ?? ''
    return chosen !== '' && one.answer.includes(chosen) ? chosen : null
  }
  return (
    <MakeEvent
      label={say(peopleText.makeEvent)}
      name={say(peopleText.citeAnswer, { number: one.number })}
      look="bare"
      from={() => ({ kind: 'sentence', statement: id, question: one.number, quote: quote() })}
    />
  )
}

function SetMenu({ onPick }: { onPick: (at: number) => void }) {
  const say = useSay()
  return (
    <Edits>
      <MenuTrigger>
        <AriaButton className="button button--line button--small">
          <Icon of={ListPlus} size={14} />
          <span>{say(peopleText.addSet)}</span>
        </AriaButton>
        <Popover className="popover popover--list" offset={4}>
          <Menu className="list-box" aria-label={say(peopleText.addSet)} onAction={(key) => onPick(Number(key))}>
            {questionSets.map((set, at) => (
              <MenuItem key={set.name.en} id={String(at)} className="list-box__item">
                {say(set.name)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </Edits>
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

function blankQuestion(number: number, question: string): QuestionAnswer {
  return { number, question, answer: '', leading: false, citable: true, shown: [] }
}
