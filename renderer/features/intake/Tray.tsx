import { memo } from 'react'
import {
  Copy,
  RotateCcw,
  ShieldCheck,
  TriangleAlert,
  type LucideIcon,
  CircleDashed,
  CircleSlash,
  LoaderCircle,
  Eye,
} from 'lucide-react'
import { intakeText } from '../../../src/text/screens/intake.ts'
import { useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useRetell, useSay, type Say } from '../../ui/language.tsx'
import { showSize } from '../../ui/show-size.ts'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'
import { RunPanel } from './RunPanel.tsx'
import { shownRows, stateSentence, summaryOf, untakenSentence, type TrayRow, type TrayState } from './tray-view.ts'
import type { Fetching, IntakeLink } from './use-intake.ts'

const icons: Readonly<Record<TrayState, LucideIcon>> = {
  waiting: CircleDashed,
  copying: LoaderCircle,
  saved: ShieldCheck,
  look: Eye,
  duplicate: Copy,
  failed: TriangleAlert,
  left: CircleSlash,
}

/** Every import of this sitting: what runs, and each file with its state and, where it failed, the reason. */
export function Tray({ intake }: { intake: IntakeLink }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { rows, runs, fetching, nothingFound, running, failure } = intake
  const { shown, hidden } = shownRows(rows)
  const { saved, duplicates, failed, left } = summaryOf(rows)
  if (rows.length === 0 && failure === null && runs.length === 0 && fetching === null && !nothingFound) return null
  const isBusy = running !== null || fetching !== null
  return (
    <section className="tray" aria-label={say(intakeText.tray)}>
      <header className="line line--apart">
        <h2>{say(intakeText.tray)}</h2>
        <span className="small quiet" role="status">
          {fetching !== null && fetchingWords(fetching, say)}
          {fetching === null && say(intakeText.summary, { saved, duplicates, failed })}
          {left > 0 && ` · ${say(intakeText.leftCount, { left })}`}
        </span>
      </header>
      {runs.map((run) => (
        <RunPanel key={run.batch} run={run} hold={intake.hold} />
      ))}
      {isBusy && runs.length === 0 && (
        <Progress label={say(intakeText.progress)} done={fetching?.done ?? 0} total={fetching?.total ?? null} />
      )}
      {nothingFound && <p className="notice">{say(intakeText.nothingInDrop)}</p>}
      {failure && <FailureNotice title={say(intakeText.refused)} message={sayFailure(failure)} />}
      {rows.length > 0 && (
        <ul
          className="tray__list"
          // A long list scrolls within itself, and the keys must reach it.
          tabIndex={0}
          aria-label={say(intakeText.trayFiles)}
        >
          {shown.map((row) => (
            <TrayLine key={row.key} row={row} />
          ))}
        </ul>
      )}
      {hidden > 0 && <p className="small quiet">{say(intakeText.hiddenRows, { count: hidden })}</p>}
      {!isBusy && <TrayActs intake={intake} />}
    </section>
  )
}

function TrayActs({ intake }: { intake: IntakeLink }) {
  const say = useSay()
  const canRepeat = intake.rows.some((row) => row.file !== null && (row.state === 'failed' || row.state === 'left'))
  return (
    <footer className="line">
      {canRepeat && (
        <Button edits small icon={RotateCcw} onPress={intake.retryOwn}>
          {say(intakeText.retryOwn)}
        </Button>
      )}
      <Button small look="bare" onPress={intake.clear}>
        {say(intakeText.clearTray)}
      </Button>
    </footer>
  )
}

/** Kept while its row stays the same: drawing two hundred lines anew at every outcome took half the time of an import in the browser. */
const TrayLine = memo(function TrayLine({ row }: { row: TrayRow }) {
  const say = useSay()
  const retell = useRetell()
  const untaken = untakenSentence(row)
  return (
    <li className={`tray__line tray__line--${row.state}`}>
      <Icon of={icons[row.state]} size={15} />
      <span className="tray__number">{row.evidence !== null && <EvidenceLink number={row.evidence} />}</span>
      <span className="grow">
        <span className="tray__name">{row.name}</span>
        {row.remark !== null && <span className="tray__remark">{retell(row.remark)}</span>}
        {untaken !== null && <span className="tray__remark">{say(untaken)}</span>}
        {row.twin !== null && <span className="tray__remark">{say(intakeText.duplicateNote, { twin: row.twin })}</span>}
      </span>
      <span className="quiet small tray__size">
        {row.sizeBytes === null || row.sizeBytes === 0 ? '' : showSize(row.sizeBytes)}
      </span>
      <span className="tray__state">{say(stateSentence(row), { twin: row.twin ?? '' })}</span>
    </li>
  )
})

function fetchingWords({ done, total }: Fetching, say: Say): string {
  if (total === null) return say(intakeText.walking, { count: done })
  return say(intakeText.fetching, { done, total })
}
