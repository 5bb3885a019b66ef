import { ArrowRight, Check } from 'lucide-react'
import { useEffect } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { OutputOf } from '../../../src/contract/operations.ts'
import { frameText } from '../../../src/text/screens/frame.ts'
import { startText } from '../../../src/text/screens/start.ts'
import { timeText } from '../../../src/text/screens/time.ts'
import { useCase } from '../../app/case-context.tsx'
import { isKept, isLate, showDeadline } from '../../app/frame-view.ts'
import { useDeadlineAnswer } from '../../app/use-deadlines.ts'
import { goTo, select } from '../../app/use-address.ts'
import { Answered } from '../../app/Answered.tsx'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { StateWord } from '../../ui/Chips.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useRetell, useSay } from '../../ui/language.tsx'
import { showCivilDate } from '../../ui/show-time.ts'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'
import { openFields, standingVersions } from '../dossier/version-face.ts'
import { Mismatches } from './Mismatches.tsx'
import { rememberNext } from './next-memory.ts'
import { nextTask, type Task } from './start-view.ts'
import { Tour } from './Tour.tsx'
import { UnfinishedWork } from './UnfinishedWork.tsx'
import { useCaseTasks } from './use-case-tasks.ts'

/** The one next thing, large; the rest of the job as a list; what waits and what has to be looked at beside it. */
export function WorkPanel() {
  const say = useSay()
  const face = useCase()
  const tasks = useCaseTasks(face)
  return (
    <div className="start-columns">
      <div className="stack stack--wide">
        <Mismatches />
        <Answered state={tasks} what={say(startText.tasksWhat)}>
          {(known) => <Tasks tasks={known} />}
        </Answered>
      </div>
      <div className="stack stack--wide">
        {face.sample && <Tour />}
        <Deadlines />
        <UnfinishedWork />
        <Waiting />
        <ToLook />
      </div>
    </div>
  )
}

/** The next thing and the list. Remembered for the list of cases only once all of it is known. */
function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const say = useSay()
  const { caseId } = useCase()
  const next = nextTask(tasks)
  useEffect(() => rememberNext(caseId, next), [caseId, next])
  const go = (task: Task): void => goTo({ caseId, step: task.step, view: task.view, query: {} })
  return (
    <>
      {next && (
        <section className="next-thing" aria-label={say(startText.next)}>
          <p className="label">{say(startText.next)}</p>
          <p className="next-thing__title">{say(next.title, next.blanks)}</p>
          <p className="prose">{say(next.why, next.blanks)}</p>
          <div>
            <Button look="main" icon={ArrowRight} onPress={() => go(next)}>
              {say(startText.go)}
            </Button>
          </div>
        </section>
      )}
      <section className="stack stack--tight" aria-label={say(startText.after)}>
        <ol className="ledger">
          {tasks.map((task, index) => (
            <li key={task.id}>
              <AriaButton className={`ledger__line task${task === next ? ' task--next' : ''}`} onPress={() => go(task)}>
                <span className="task__mark">{task.done ? <Icon of={Check} /> : index + 1}</span>
                <span className={`grow${task.done ? ' quiet' : ''}`}>{say(task.title, task.blanks)}</span>
                {task.done && <span className="small quiet">{say(startText.done)}</span>}
              </AriaButton>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

function Deadlines() {
  const say = useSay()
  const { caseId, zone } = useCase()
  const deadlines = useDeadlineAnswer(caseId, zone)
  return (
    <section className="stack stack--tight" aria-label={say(startText.deadlines)}>
      <h2>{say(startText.deadlines)}</h2>
      <Answered state={deadlines} what={say(startText.deadlines)}>
        {(known) => <DeadlineList deadlines={known} />}
      </Answered>
    </section>
  )
}

function DeadlineList({ deadlines }: { deadlines: OutputOf<'deadlines.list'> }) {
  const say = useSay()
  return (
    <>
      {deadlines.length === 0 && <p className="quiet prose">{say(startText.noDeadlines)}</p>}
      <ul className="ledger">
        {deadlines.map((deadline) => {
          const shown = showDeadline(deadline, say)
          return (
            <li
              key={`${deadline.step} ${deadline.startDate} ${deadline.startEvent}`}
              className="ledger__line ledger__line--plain"
            >
              <span className="grow stack stack--tight">
                <span>{deadline.title}</span>
                {!isKept(deadline) && (
                  <span className={shown.urgent ? 'deadline-word deadline-word--urgent' : 'deadline-word'}>
                    {shown.chip}
                  </span>
                )}
                {isKept(deadline) && isLate(deadline) && <StateWord state="look" word={deadline.told} />}
                <span className="small quiet">
                  {say(timeText.deadlineStart, {
                    date: showCivilDate(deadline.startDate, say),
                    event: deadline.startEvent,
                  })}
                </span>
                <span className="small quiet">{say(frameText.clause, { clause: deadline.clause })}</span>
                {deadline.unsettled && !isKept(deadline) && (
                  <span className="small quiet">{say(frameText.deadlineUnsettled)}</span>
                )}
              </span>
              {isKept(deadline) && <span className="small quiet">{say(startText.done)}</span>}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Waiting() {
  const { caseId } = useCase()
  const say = useSay()
  const versions = useAnswer('dossier.versions', { caseId })
  return (
    <Answered state={versions} what={say(startText.waiting)}>
      {(known) => (
        <WaitingList versions={standingVersions(known).filter((version) => openFields(version).length > 0)} />
      )}
    </Answered>
  )
}

function WaitingList({ versions }: { versions: ReturnType<typeof standingVersions> }) {
  const say = useSay()
  if (versions.length === 0) return null
  return (
    <section className="stack stack--tight" aria-label={say(startText.waiting)}>
      <h2>{say(startText.waiting)}</h2>
      <ul className="ledger">
        {versions.map((version) => (
          <li key={version.version} className="ledger__line ledger__line--plain">
            {say(startText.waitingLine, {
              subject: version.frozen.subject,
              pages: version.frozen.pages,
              fields: openFields(version).join(', '),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** So many items are named; the register shows the rest. */
const linesShown = 20

function ToLook() {
  const say = useSay()
  const { caseId } = useCase()
  const question = { caseId, limit: linesShown, filter: { problems: true, withdrawn: false } }
  const toLook = useAnswer('evidence.window', question)
  const events = useAnswer('timeline.view', { caseId })
  return (
    <section className="stack stack--tight" aria-label={say(startText.toLook)}>
      <h2>{say(startText.toLook)}</h2>
      <Answered state={toLook} what={say(startText.toLook)}>
        {(known) => (
          <Answered state={events} what={say(startText.toLook)}>
            {(happened) => <ToLookList toLook={known} events={happened} />}
          </Answered>
        )}
      </Answered>
    </section>
  )
}

function ToLookList(props: { toLook: OutputOf<'evidence.window'>; events: OutputOf<'timeline.view'> }) {
  const { toLook, events } = props
  const say = useSay()
  const retell = useRetell()
  const { caseId } = useCase()
  const items = toLook.rows.map(({ view }) => view)
  const more = toLook.total - items.length
  const conflicts = events.filter((event) => event.conflictsWith.some((other) => event.id < other))
  return (
    <>
      {items.length + conflicts.length === 0 && <p className="quiet">{say(startText.nothingToLook)}</p>}
      <ul className="ledger">
        {items.map((item) => (
          <li key={item.number} className="ledger__line ledger__line--plain">
            <EvidenceLink number={item.number} />
            <span className="grow">{item.problems[0] && retell(item.problems[0])}</span>
          </li>
        ))}
        {more > 0 && (
          <li className="ledger__line ledger__line--plain">
            <Button
              small
              look="bare"
              onPress={() => goTo({ caseId, step: 'bukti', view: null, query: { tunjuk: 'look' } })}
            >
              {say(startText.moreToLook, { count: more })}
            </Button>
          </li>
        )}
        {conflicts.map((event) => (
          <li key={event.id} className="ledger__line ledger__line--plain">
            <AriaButton className="chip chip--record" onPress={() => select({ kind: 'peristiwa', id: event.id })}>
              {event.id}
            </AriaButton>
            <span className="grow">
              {say(startText.twoPlaces, { title: event.event.title, other: event.conflictsWith.join(', ') })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
