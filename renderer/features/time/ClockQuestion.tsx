import { timeText } from '../../../src/text/screens/time.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'
import { StateWord } from '../../ui/Chips.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { ClockCheckForm } from './ClockCheckForm.tsx'
import { Edits } from '../../ui/may-edit.tsx'

/**
 * The laptop's clock against what the case knows, and the question that follows: what does another clock say?
 *
 * With `onlyWhenBehind` it shows itself only where it must be answered, for the top of a screen.
 */
export function ClockQuestion({ onlyWhenBehind = false }: { onlyWhenBehind?: boolean }) {
  const say = useSay()
  const language = useLanguage()
  const { caseId } = useCase()
  const state = useAnswerOr('clock.state', { caseId }, null)
  if (state === null || (onlyWhenBehind && state.ask !== 'behind')) return null
  return (
    <section
      className={onlyWhenBehind ? 'stack clock-bar' : 'stack'}
      // On the page of times it stands in a part that has this name already.
      {...(onlyWhenBehind ? { 'aria-label': say(timeText.clockTitle) } : {})}
    >
      <p className="prose">
        {state.ask === 'behind' ? <StateWord state="look" word={state.shown} /> : state.shown[language]}
      </p>
      <p className="small quiet">{say(state.lastShown ?? timeText.clockNever)}</p>
      <Edits>
        <ClockCheckForm />
      </Edits>
    </section>
  )
}
