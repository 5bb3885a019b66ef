import { History } from 'lucide-react'
import { useState } from 'react'
import type { RecordDifference, RecordKindName } from '../../../src/contract/record-history.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { recordFieldWords } from '../../../src/text/screens/record-fields.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { useSay, type Say } from '../../ui/language.tsx'
import { showInstant } from '../../ui/show-time.ts'
import { pathSteps, stepsOf, type VersionStep } from './history-view.ts'
import { RecordActs } from './RecordActs.tsx'
import { Edits } from '../../ui/may-edit.tsx'

export type RecordName = { kind: RecordKindName; id: string }

/** A button that opens the versions of a record, whatever its kind: who changed what, when, why, side by side; and taking it out of use. */
export function HistoryButton(props: RecordName & { small?: boolean }) {
  const { kind, id, small = false } = props
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
        <Versions kind={kind} id={id} />
      </Sheet>
    </>
  )
}

function Versions({ kind, id }: RecordName) {
  const say = useSay()
  const { caseId } = useCase()
  const versions = useAnswer('records.versions', { caseId, kind, id })
  return (
    <Answered state={versions} what={say(formsText.historyWhat)}>
      {(all) => (
        <div className="stack">
          <p className="quiet prose small">{say(formsText.historyLead)}</p>
          <Edits>
            <RecordActs kind={kind} id={id} versions={all} />
          </Edits>
          <ol className="versions">
            {stepsOf(all).map((step) => (
              <Version key={step.version.version} record={{ kind, id }} step={step} />
            ))}
          </ol>
        </div>
      )}
    </Answered>
  )
}

function Version({ record, step: { version, before } }: { record: RecordName; step: VersionStep }) {
  const say = useSay()
  const { zone } = useCase()
  return (
    <li className="versions__one">
      <p>
        <strong>
          {say(formsText.versionLine, {
            version: version.version,
            at: showInstant(version.at, zone, say),
            by: version.by,
          })}
        </strong>
        {version.withdrawn && <span className="state--look"> · {say(formsText.versionWithdrawn)}</span>}
      </p>
      <p className={version.reason === null ? 'quiet small' : 'prose'}>
        {version.reason ?? say(before === null ? formsText.versionFirst : formsText.versionNoReason)}
      </p>
      {before !== null && !version.withdrawn && <Compared record={record} from={before} to={version.version} />}
    </li>
  )
}

function Compared({ record, from, to }: { record: RecordName; from: number; to: number }) {
  const say = useSay()
  const { caseId } = useCase()
  const differences = useAnswer('records.compare', { caseId, ...record, from, to })
  return (
    <Answered state={differences} what={say(formsText.historyWhat)}>
      {(all) =>
        all.length === 0 ? (
          <p className="quiet small">{say(formsText.noDifference)}</p>
        ) : (
          <Differences differences={all} from={from} to={to} />
        )
      }
    </Answered>
  )
}

function Differences({
  differences,
  from,
  to,
}: {
  differences: readonly RecordDifference[]
  from: number
  to: number
}) {
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
          <tr key={one.path}>
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
  if (text === null || text === '') return <span className="quiet">{say(formsText.empty)}</span>
  if (text === 'true' || text === 'false') return say(text === 'true' ? formsText.yes : formsText.no)
  return text
}

/** `questions[3].answer` in words; what has no word shows its name, so that nothing is hidden. */
export function sayPath(path: string, say: Say): string {
  return pathSteps(path)
    .map((name) => {
      const word = Object.hasOwn(recordFieldWords, name) ? recordFieldWords[name] : undefined
      return word === undefined ? name : say(word)
    })
    .join(' · ')
}
