import { timeText } from '../../../src/text/screens/time.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useAnswer } from '../../app/workbench.tsx'
import { Part } from '../../ui/Facts.tsx'
import { useSay } from '../../ui/language.tsx'
import { ClockQuestion } from './ClockQuestion.tsx'
import { DeadlineBox } from './DeadlineBox.tsx'
import { DeviceCards } from './DeviceCards.tsx'
import { PacksPart } from './PacksPart.tsx'
import { TimeSettingsForm } from './TimeSettingsForm.tsx'

/** Clocks, zones, deadlines, working time and packs of a case in one place. */
export function TimeScreen() {
  const say = useSay()
  const { caseId } = useCase()
  const settings = useAnswer('time.settings', { caseId })
  const above = (
    <>
      <Part title={say(timeText.clockTitle)} note={say(timeText.clockNote)}>
        <ClockQuestion />
      </Part>
      <Part title={say(timeText.deadlines)} note={say(timeText.deadlinesNote)}>
        <DeadlineBox />
      </Part>
      <Part title={say(timeText.devices)} note={say(timeText.devicesNote)}>
        <DeviceCards />
      </Part>
    </>
  )
  const below = (
    <Part title={say(timeText.packs)} note={say(timeText.packsNote)}>
      <PacksPart />
    </Part>
  )
  return (
    <Answered state={settings} what={say(timeText.what)}>
      {(record) => <TimeSettingsForm record={record} above={above} below={below} />}
    </Answered>
  )
}
