import { CalendarClock, FileInput, PenLine, ShieldAlert, ShieldCheck, type LucideIcon } from 'lucide-react'
import type { CaseStanding as Standing } from '../../../src/contract/cases.ts'
import { startText } from '../../../src/text/screens/start.ts'
import { showLastDays } from '../../app/frame-view.ts'
import { useWorkbench } from '../../app/workbench.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useSay, type Say } from '../../ui/language.tsx'
import { civilDateOf, showInstant } from '../../ui/show-time.ts'

export type StandingLine = { id: string; icon: LucideIcon; words: string; look: 'plain' | 'look' | 'damaged' }

/** What waited in a case when it was last seen open: its deadline, what was not finished, who has to sign, whether it was whole. */
export function CaseStanding({ standing }: { standing: Standing }) {
  const say = useSay()
  const { nowMs } = useWorkbench()
  const lines = standingLines(standing, civilDateOf(nowMs(), standing.zone), say)
  return (
    <span className="case-standing small">
      {lines.map((line) => (
        <span key={line.id} className={`case-standing__one case-standing__one--${line.look}`}>
          <Icon of={line.icon} size={13} />
          {line.words}
        </span>
      ))}
    </span>
  )
}

/** The lines of a standing in the order in which they press. */
export function standingLines(standing: Standing, today: string, say: Say): StandingLine[] {
  const { deadline, openImports, openBatches, waitingFields, lastCheck, zone } = standing
  const isPassed = deadline !== null && (deadline.calendar ?? deadline.working ?? today) < today
  const unfinished = [
    ...(openImports > 0 ? [say(startText.openImports, { count: openImports })] : []),
    ...(openBatches > 0 ? [say(startText.openBatches, { count: openBatches })] : []),
  ]
  const checked: StandingLine =
    lastCheck === null
      ? { id: 'check', icon: ShieldCheck, words: say(startText.neverChecked), look: 'plain' }
      : {
          id: 'check',
          icon: lastCheck.whole ? ShieldCheck : ShieldAlert,
          words: say(lastCheck.whole ? startText.checkedWhole : startText.checkedBroken, {
            at: showInstant(lastCheck.at, zone, say),
          }),
          look: lastCheck.whole ? 'plain' : 'damaged',
        }
  return [
    ...(deadline === null
      ? []
      : [
          {
            id: 'deadline',
            icon: CalendarClock,
            words: say(isPassed ? startText.deadlineOver : startText.deadlineLine, {
              title: say(deadline.title),
              days: showLastDays(deadline, say),
            }),
            look: isPassed ? ('look' as const) : ('plain' as const),
          },
        ]),
    ...(unfinished.length > 0
      ? [{ id: 'imports', icon: FileInput, words: unfinished.join(' · '), look: 'look' as const }]
      : []),
    ...(waitingFields.length > 0
      ? [
          {
            id: 'sign',
            icon: PenLine,
            words: say(startText.waitingFields, { fields: waitingFields.join(', ') }),
            look: 'plain' as const,
          },
        ]
      : []),
    checked,
  ]
}
