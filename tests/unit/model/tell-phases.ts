// Tells phases, deadlines and office hours of many days in the locale it was started with, as one digest; the first line is what that locale
// makes of a date.
import { createHash } from 'node:crypto'
import { loadDataPacks } from '../../../src/casework/data-packs/load-data-packs.ts'
import { addDays } from '../../../src/model/civil-date.ts'
import { deadlinesOf } from '../../../src/model/deadline.ts'
import { electionPhase } from '../../../src/model/election-phase.ts'
import { officeHoursOf } from '../../../src/model/office-hours.ts'
import { timeOf } from './make.ts'

const { calendar, deadlineRules: rules, holidays } = loadDataPacks()
console.log(new Intl.DateTimeFormat(undefined, { dateStyle: 'full' }).format(0))
const told = createHash('sha256')
for (let index = 0; index < 40; index += 1) {
  const date = addDays('2024-02-01', index * 9)
  const time = timeOf(`${date}T${String(index % 24).padStart(2, '0')}:10`, { precision: 'minute' })
  const phases = calendar.contests.map(({ code }) =>
    electionPhase({ calendar, contest: code, overrides: [], zone: 'WITA', times: [time] }),
  )
  const events = rules.startEvents.map(({ code }) => ({ code, date, about: null }))
  const deadlines = rules.ruleSets.flatMap(({ code }) =>
    deadlinesOf({ rules, holidays, ruleSet: code, events, keptOn: {}, today: addDays(date, 5) }),
  )
  told.update(JSON.stringify([phases, deadlines, officeHoursOf(time, 'WITA', holidays)]))
}
console.log(told.digest('hex'))
