import { timeText } from '../../../src/text/screens/time.ts'
import { startText } from '../../../src/text/screens/start.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { useSay } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Panes.tsx'
import { CaseRecordScreen } from '../case-record/CaseRecordScreen.tsx'
import { ElectionScreen } from '../case-record/ElectionScreen.tsx'
import { OfficeScreen } from '../case-record/OfficeScreen.tsx'
import { CapturesWaiting } from '../intake/CapturesWaiting.tsx'
import { ClockQuestion } from '../time/ClockQuestion.tsx'
import { TimeScreen } from '../time/TimeScreen.tsx'
import { WorkPanel } from './WorkPanel.tsx'

const views = ['pekerjaan', 'data-kasus', 'data-pemilihan', 'waktu', 'profil-kantor'] as const

/** The desk of one case: its next thing, its record, its election data. */
export function CaseStartScreen({ view }: { view: string | null }) {
  const say = useSay()
  const { caseId, title } = useCase()
  const chosen = views.find((name) => name === view) ?? 'pekerjaan'
  return (
    <>
      <PageHead title={chosen === 'pekerjaan' ? say(startText.title) : title} />
      <Tabs
        name={say(startText.title)}
        chosen={chosen}
        onChoose={(id) => goTo({ caseId, step: 'mulai', view: id, query: {} })}
        tabs={[
          { id: 'pekerjaan', label: say(startText.tabWork), body: () => <CaseWork /> },
          { id: 'data-kasus', label: say(startText.tabRecord), body: () => <CaseRecordScreen /> },
          { id: 'data-pemilihan', label: say(startText.tabElection), body: () => <ElectionScreen /> },
          { id: 'waktu', label: say(timeText.tab), body: () => <TimeScreen /> },
          { id: 'profil-kantor', label: say(startText.tabOffice), body: () => <OfficeScreen /> },
        ]}
      />
    </>
  )
}

/** What to do next; above it the question about the laptop's clock, but only where the clock cannot be right. */
function CaseWork() {
  return (
    <>
      <ClockQuestion onlyWhenBehind />
      <CapturesWaiting />
      <WorkPanel />
    </>
  )
}
