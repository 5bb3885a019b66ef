import type { CaseFace } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'
import { tasksOf, type Task } from './start-view.ts'

/** The tasks of the open case, from what stands in it. */
export function useCaseTasks({ caseId, evidenceCount, record }: CaseFace): Task[] {
  const election = useAnswerOr('elections.data', { caseId }, null)
  const people = useAnswerOr('people.list', { caseId }, [])
  const statements = useAnswerOr('statements.list', { caseId }, [])
  const events = useAnswerOr('timeline.view', { caseId }, [])
  const allegations = useAnswerOr('allegations.list', { caseId }, [])
  const elements = useAnswerOr('elements.list', { caseId }, [])
  const versions = useAnswerOr('dossier.versions', { caseId }, [])
  return tasksOf({
    hasRecord: record !== null,
    hasElection: election !== null,
    evidence: evidenceCount,
    subjects: people.filter((person) => person.body.role === 'subject').length,
    statements: statements.length,
    events: events.length,
    allegations: allegations.length,
    openElements: elements.filter((element) => element.body.conclusion === null).length,
    versions,
  })
}
