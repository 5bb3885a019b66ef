import { History } from 'lucide-react'
import { useState } from 'react'
import type { Recorded } from '../../../src/contract/records.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { recordFieldWords } from '../../../src/text/screens/record-fields.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useAnswer } from '../../app/workbench.tsx'
import type { CallName } from '../../platform/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { useSay, type Say } from '../../ui/language.tsx'
import { showInstant } from '../../ui/show-time.ts'
import { differencesOf, stepsOf, type Difference, type VersionStep } from './history-view.ts'

/** The operations that answer every version of one record. */
export type HistoryName = Extract<CallName, `${string}.history`>

/** A button that opens the versions of a record: who changed what, when, why, side by side. */
export function HistoryButton(props: { operation: HistoryName; id: string; small?: boolean }) {
  const { operation, id, small = false } = props
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        {...(small ? { small, look: 'bare' } : { icon: History })}
        name={say(formsText.historyOf, { id })}
        onPress={() => setOpen(true)}
      >
        {say(formsText.history)}
      </Button>
      <Sheet title={say(formsText.historyOf, { id })} isOpen={open} onClose={() => setOpen(false)} wide>
        <Versions operation={operation} id={id} />
      </Sheet>
    </>
  )
}

function Versions({ operation, id }: { operation: HistoryName; id: string }) {
  const say = useSay()
  const { caseId } = useCase()
  // History operations differ only in the body of what they answer.
  const versions = useAnswer(operation, { caseId, id })
  return (
    <Answered state={versions} what={say(formsText.historyWhat)}>
      {(all) => (
        <div className="stack">
          <p className="quiet prose small">{say(formsText.historyLead)}</p>
          <ol className="versions">
            {stepsOf(all as readonly Recorded<unknown>[]).map((step) => (
              <Version key={`${step.version.version}-${step.version.recordedAt}`} step={step} />
            ))}
          </ol>
        </div>
      )}
    </Answered>
  )
}

function Version({ step: { version, before } }: { step: VersionStep }) {
  const say = useSay()
  const { zone } = useCase()
  const differences = before === null ? [] : differencesOf(before.body, version.body)
  return (
    <li className="versions__one">
      <p>
        <strong>
          {say(formsText.versionLine, {
            version: version.version,
            at: showInstant(version.recordedAt, zone, say),
            by: version.recordedBy,
          })}
        </strong>
        {version.withdrawn && <span className="state--look"> · {say(formsText.versionWithdrawn)}</span>}
      </p>
      <p className={version.reason === null ? 'quiet small' : 'prose'}>
        {version.reason ?? say(before === null ? formsText.versionFirst : formsText.versionNoReason)}
      </p>
      {before !== null && differences.length === 0 && !version.withdrawn && (
        <p className="quiet small">{say(formsText.noDifference)}</p>
      )}
      {before !== null && differences.length > 0 && (
        <Differences differences={differences} from={before.version} to={version.version} />
      )}
    </li>
  )
}

function Differences({ differences, from, to }: { differences: readonly Difference[]; from: number; to: number }) {
  const say = useSay()
  return (
    <table className="table versions__table">
      <caption className="small quiet">{say(formsText.compare, { from, to })}</caption>
      <thead>
        <tr>
          <th>{say(formsText.field)}</th>
          <th>{say(formsText.before)}</th>
          <th>{say(formsText.after)}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((one) => (
          <tr key={one.path.join('.')}>
            <th scope="row">{sayPath(one.path, say)}</th>
            <td dir="auto">{sayValue(one.before, say)}</td>
            <td dir="auto">{sayValue(one.after, say)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function sayValue(text: string | null, say: Say) {
  if (text === null) return <span className="quiet">{say(formsText.empty)}</span>
  if (text === 'true' || text === 'false') return say(text === 'true' ? formsText.yes : formsText.no)
  return text
}

/** `questions · 3 · answer` in words; lines of a list count from one. */
export function sayPath(path: readonly string[], say: Say): string {
  return path
    .map((name) => {
      if (/^\d+$/.test(name)) return String(Number(name) + 1)
      const word = Object.hasOwn(recordFieldWords, name) ? recordFieldWords[name] : undefined
      return word === undefined ? name : say(word)
    })
    .join(' · ')
}
