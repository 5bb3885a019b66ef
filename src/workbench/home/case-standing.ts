import { listDeadlines } from '../../casework/analysis/list-deadlines.ts'
import { casePacks } from '../../casework/data-packs/case-packs.ts'
import { listBatches } from '../../casework/records/list-batches.ts'
import { displayZoneOf } from '../../casework/timeline/case-setting.ts'
import type { DeadlineView } from '../../contract/analysis.ts'
import type { CaseStanding } from '../../contract/cases.ts'
import type { DossierVersion } from '../../contract/dossier-versions.ts'
import { listUnfinished } from '../../evidence/import/unfinished-imports.ts'
import { englishDeadlines, startMoved } from '../../text/deadlines.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { Desk } from '../desk.ts'
import { listVersions } from '../dossier/dossier-versions.ts'
import { lastCheckOf } from '../dossier/last-check.ts'
import { shippedPacks } from '../shipped-packs.ts'
import { todayOf } from '../today-of.ts'

/** What waits in a case, small enough for a list of cases that are not open: no name of a person, no word of the evidence. */
export function standingOf(desk: Desk, openCase: OpenCase): CaseStanding {
  const check = lastCheckOf(openCase)
  return {
    at: new Date(desk.clock.nowMs()).toISOString(),
    zone: displayZoneOf(openCase),
    deadline: earliestOf(deadlinesOf(desk, openCase)),
    openImports: listUnfinished(openCase).length,
    openBatches: listBatches(openCase).filter(({ closed }) => closed === null).length,
    waitingFields: waitingFields(listVersions(desk, openCase)),
    lastCheck: check && { at: check.checkedAt, whole: check.whole },
  }
}

function deadlinesOf(desk: Desk, openCase: OpenCase): DeadlineView[] {
  const packs = casePacks(openCase, shippedPacks())
  return listDeadlines(openCase, packs, { today: todayOf(desk, openCase), moved: startMoved.id })
}

/** The step that is not done yet whose earlier last day comes first. */
function earliestOf(deadlines: readonly DeadlineView[]): CaseStanding['deadline'] {
  const [first] = deadlines
    .filter(({ keptOn }) => keptOn === null)
    .flatMap((one) => {
      const [day] = [one.calendar, one.working].filter((date) => date !== null).toSorted()
      return day === undefined ? [] : [{ one, day }]
    })
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
  if (first === undefined) return null
  const { step, title, calendar, working } = first.one
  return { title: { id: title, en: englishDeadlines[step] ?? title }, calendar, working }
}

/** The fields nobody signed in yet, of the newest version of each subject and edition. */
function waitingFields(all: readonly DossierVersion[]): string[] {
  const keyOf = ({ frozen }: DossierVersion): string => `${frozen.subject} ${frozen.edition}`
  const newest = new Map(all.map((version) => [keyOf(version), version]))
  const open = [...newest.values()].flatMap(({ fields }) => fields.filter(({ signature }) => signature === null))
  return [...new Set(open.map(({ field }) => field))].slice(0, 20)
}
