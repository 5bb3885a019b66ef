import type { AllegationView } from '../../../src/contract/analysis.ts'
import type { DossierVersion } from '../../../src/contract/dossier-versions.ts'
import type { Sentence } from '../../../src/contract/problem.ts'
import { startText } from '../../../src/text/screens/start.ts'
import type { Blanks } from '../../../src/text/say.ts'
import type { Step } from '../../app/address.ts'
import { openFields, standingVersions } from '../dossier/version-face.ts'

export type CaseFacts = {
  hasRecord: boolean
  hasElection: boolean
  evidence: number
  subjects: number
  statements: number
  events: number
  allegations: number
  openElements: number
  /** Final versions, oldest first. */
  versions: readonly DossierVersion[]
}

export type Task = {
  id: string
  title: Sentence
  why: Sentence
  blanks: Blanks
  step: Step
  view: string | null
  done: boolean
}

/** The job in its order, each step with whether it has been begun, and signing with whether it is over. The first open one is the next thing; nothing is ever locked by it. */
export function tasksOf(facts: CaseFacts): Task[] {
  const isFrozen = facts.versions.length > 0
  const standing = standingVersions(facts.versions)
  const fields = standing.flatMap(openFields)
  const isHandedOut = standing.every(({ copies, sha256 }) => copies.some((copy) => copy.sha256 === sha256))
  return [
    task('record', startText.taskRecord, startText.taskRecordWhy, ['mulai', 'data-kasus'], facts.hasRecord),
    task('election', startText.taskElection, startText.taskElectionWhy, ['mulai', 'data-pemilihan'], facts.hasElection),
    task('intake', startText.taskIntake, startText.taskIntakeWhy, ['penerimaan', null], facts.evidence > 0),
    task('people', startText.taskPeople, startText.taskPeopleWhy, ['orang', null], facts.subjects > 0),
    task('statements', startText.taskStatements, startText.taskStatementsWhy, ['orang', null], facts.statements > 0),
    task('events', startText.taskEvents, startText.taskEventsWhy, ['lini-masa', null], facts.events > 0),
    task(
      'allegations',
      startText.taskAllegations,
      startText.taskAllegationsWhy,
      ['analisis', null],
      facts.allegations > 0,
    ),
    {
      ...task(
        'conclude',
        startText.taskConclude,
        startText.taskConcludeWhy,
        ['analisis', null],
        facts.allegations > 0 && facts.openElements === 0,
      ),
      blanks: { count: facts.openElements },
    },
    task('freeze', startText.taskFreeze, startText.taskFreezeWhy, ['berkas', null], isFrozen),
    {
      ...task('sign', startText.taskSign, startText.taskSignWhy, ['berkas', null], fields.length === 0),
      blanks: { fields: fields.join(', ') },
    },
    task('hand-out', startText.taskHandOut, startText.taskHandOutWhy, ['berkas', null], isHandedOut),
  ].filter((one) =>
    one.id === 'sign' || one.id === 'hand-out' ? isFrozen : one.id === 'conclude' ? facts.allegations > 0 : true,
  )
}

/** The one next thing: the first step that has not been begun. */
export function nextTask(tasks: readonly Task[]): Task | null {
  return tasks.find((task) => !task.done) ?? null
}

/** Elements nobody has concluded yet. */
export function openElementsOf(views: readonly AllegationView[]): number {
  return views.flatMap((view) => view.elements).filter((element) => !element.assessment?.conclusion).length
}

function task(id: string, title: Sentence, why: Sentence, place: [Step, string | null], done: boolean): Task {
  return { id, title, why, blanks: {}, step: place[0], view: place[1], done }
}
