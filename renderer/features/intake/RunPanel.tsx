import { CircleStop, Pause, Play } from 'lucide-react'
import type { ImportProgress } from '../../../src/contract/imports.ts'
import { intakeText } from '../../../src/text/screens/intake.ts'
import { Button } from '../../ui/Button.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { useSay, type Say } from '../../ui/language.tsx'
import { showSize } from '../../ui/show-size.ts'
import { secondsLeft, spanSentence } from './tray-view.ts'
import type { IntakeLink } from './use-intake.ts'

/** One import under way: how far, how fast, how long still, what it waits for; and the three acts a person has. */
export function RunPanel({ run, hold }: { run: ImportProgress; hold: IntakeLink['hold'] }) {
  const say = useSay()
  const isHeld = run.state === 'paused'
  return (
    <div className="run" role="group" aria-label={say(intakeText.runName, { batch: run.batch })}>
      <div className="line line--apart">
        <span>
          <strong>{say(intakeText.batch, { number: run.batch })}</strong>{' '}
          {say(intakeText.running, { done: run.done, total: run.total })}
          {isHeld && <em className="run__held"> · {say(intakeText.held)}</em>}
        </span>
        <span className="line">
          {/* One button with two words, so that the focus stays where it was pressed. */}
          <Button
            edits
            small
            icon={isHeld ? Play : Pause}
            onPress={() => hold(isHeld ? 'imports.continue' : 'imports.pause', run.batch)}
          >
            {say(isHeld ? intakeText.goOn : intakeText.pause)}
          </Button>
          <Button edits small icon={CircleStop} onPress={() => hold('imports.cancel', run.batch)}>
            {say(intakeText.cancel)}
          </Button>
        </span>
      </div>
      <Progress
        label={say(intakeText.progress)}
        done={run.totalBytes === null ? run.done : run.bytes}
        total={run.totalBytes ?? run.total}
      />
      <p className="small quiet run__numbers">{isHeld ? say(intakeText.heldNote) : numbers(run, say)}</p>
      {run.waitingFor.length > 0 && (
        <p className="small" role="status">
          {say(intakeText.waitsFor, { names: run.waitingFor.join(', ') })}
        </p>
      )}
      {run.unpacking.map(({ name, done, total }) => (
        <p key={name} className="small quiet run__numbers">
          {say(intakeText.unpacking, { name, done, total })}
        </p>
      ))}
    </div>
  )
}

function numbers(run: ImportProgress, say: Say): string {
  const left = secondsLeft(run)
  const span = left === null ? null : spanSentence(left)
  const parts = [
    run.totalBytes === null
      ? showSize(run.bytes)
      : say(intakeText.bytesOf, { done: showSize(run.bytes), total: showSize(run.totalBytes) }),
    run.bytesPerSecond === null ? null : say(intakeText.rate, { size: showSize(run.bytesPerSecond) }),
    span && left !== null && left > 0
      ? say(intakeText.timeLeft, { span: say(span.sentence, { count: span.count }) })
      : null,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}
