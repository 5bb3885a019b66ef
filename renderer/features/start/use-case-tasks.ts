import type { CaseFace } from '../../app/case-context.tsx'
import { useAnswer } from '../../app/workbench.tsx'
import type { AnswerState } from '../../platform/answers.ts'
import { tasksOf, type Task } from './start-view.ts'

/** The tasks of the open case, from what stands in it; known only when all of that is: half of it would name the wrong next thing. */
export function useCaseTasks({ caseId, evidenceCount, record }: CaseFace): AnswerState<Task[]> {
  const election = useAnswer('elections.data', { caseId })
  const people = useAnswer('people.list', { caseId })
  const statements = useAnswer('statements.list', { caseId })
  const events = useAnswer('timeline.view', { caseId })
  const allegations = useAnswer('allegations.list', { caseId })
  const elements = useAnswer('elements.list', { caseId })
  const versions = useAnswer('dossier.versions', { caseId })
  const all = [election, people, statements, events, allegations, elements, versions]
  const failed = all.find((state) => state.status === 'failed')
  if (failed?.status === 'failed') return failed
  if (
    election.status !== 'ready' ||
    people.status !== 'ready' ||
    statements.status !== 'ready' ||
    events.status !== 'ready' ||
    allegations.status !== 'ready' ||
    elements.status !== 'ready' ||
    versions.status !== 'ready'
  )
    return { status: 'loading' }
  const tasks = tasksOf({
    hasRecord: record !== null,
    hasElection: election.value !== null,
    evidence: evidenceCount,
    subjects: people.value.filter((person) => person.body.role === 'subject').length,
    statements: statements.value.length,
    events: events.value.length,
    allegations: allegations.value.length,
    openElements: elements.value.filter((element) => element.body.conclusion === null).length,
    versions: versions.value,
  })
  return { status: 'ready', value: tasks, refreshing: false }
}
