import {
  Copy,
  RotateCcw,
  ShieldCheck,
  TriangleAlert,
  type LucideIcon,
  CircleDashed,
  LoaderCircle,
  Eye,
} from 'lucide-react'
import { intakeText } from '../../../src/text/screens/intake.ts'
import { useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { showSize } from '../../ui/show-size.ts'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'
import { stateSentence, summaryOf, type TrayRow, type TrayState } from './tray-view.ts'
import type { IntakeLink } from './use-intake.ts'

const icons: Readonly<Record<TrayState, LucideIcon>> = {
  waiting: CircleDashed,
  copying: LoaderCircle,
  saved: ShieldCheck,
  look: Eye,
  duplicate: Copy,
  failed: TriangleAlert,
}

/** Every file of this sitting with its state and, where it failed, the reason; nothing pops up, nothing disappears by itself. */
export function Tray({ intake }: { intake: IntakeLink }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { rows, running, failure } = intake
  const summary = summaryOf(rows)
  if (rows.length === 0 && failure === null) return null
  return (
    <section className="tray" aria-label={say(intakeText.tray)}>
      <header className="line line--apart">
        <h2>{say(intakeText.tray)}</h2>
        <span className="small quiet" role="status">
          {running
            ? say(intakeText.running, { done: running.done, total: running.total ?? rows.length })
            : say(intakeText.summary, { saved: summary.saved, duplicates: summary.duplicates, failed: summary.failed })}
        </span>
      </header>
      {running && <Progress label={say(intakeText.progress)} done={running.done} total={running.total} />}
      {failure && <FailureNotice title={say(intakeText.refused)} message={sayFailure(failure)} />}
      <ul className="tray__list">
        {rows.map((row) => (
          <TrayLine key={row.key} row={row} />
        ))}
      </ul>
      {!running && (
        <footer className="line">
          {summary.failed > 0 && (
            <Button small icon={RotateCcw} onPress={intake.retryFailed}>
              {say(intakeText.retryFailed)}
            </Button>
          )}
          <Button small look="bare" onPress={intake.clear}>
            {say(intakeText.clearTray)}
          </Button>
        </footer>
      )}
    </section>
  )
}

function TrayLine({ row }: { row: TrayRow }) {
  const say = useSay()
  return (
    <li className={`tray__line tray__line--${row.state}`}>
      <Icon of={icons[row.state]} size={15} />
      <span className="tray__number">{row.evidence !== null && <EvidenceLink number={row.evidence} />}</span>
      <span className="grow">
        <span className="tray__name">{row.name}</span>
        {row.remark !== null && <span className="tray__remark">{row.remark}</span>}
        {row.twin !== null && <span className="tray__remark">{say(intakeText.duplicateNote, { twin: row.twin })}</span>}
      </span>
      <span className="quiet small tray__size">{row.sizeBytes === null ? '' : showSize(row.sizeBytes)}</span>
      <span className="tray__state">{say(stateSentence(row), { twin: row.twin ?? '' })}</span>
    </li>
  )
}
