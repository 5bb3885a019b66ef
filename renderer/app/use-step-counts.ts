import type { CaseFace } from './case-context.tsx'
import type { Step } from './address.ts'
import type { StepCount } from './Rail.tsx'
import { useAnswerOr } from './workbench.tsx'

const noCase = '00000000-0000-0000-0000-000000000000'

/** Counts beside the steps: how much there is, and how much of it has to be looked at. */
export function useStepCounts(face: CaseFace | null): Readonly<Partial<Record<Step, StepCount>>> {
  const caseId = face?.caseId ?? noCase
  const toLook = useAnswerOr(
    'evidence.window',
    { caseId, limit: 1, filter: { problems: true, withdrawn: false } },
    null,
  )
  const people = useAnswerOr('people.list', { caseId }, [])
  const statements = useAnswerOr('statements.list', { caseId }, [])
  const events = useAnswerOr('timeline.view', { caseId }, [])
  const allegations = useAnswerOr('allegations.list', { caseId }, [])
  const unfinished = useAnswerOr('imports.unfinished', { caseId }, [])
  const batches = useAnswerOr('evidence.batches', { caseId }, [])
  const dossiers = useAnswerOr('dossier.list', { caseId }, [])
  if (face === null) return {}
  const openSheets = batches.filter(({ closed }) => closed === null).length
  return {
    penerimaan: { count: null, look: unfinished.length + openSheets },
    bukti: { count: face.evidenceCount, look: toLook?.total ?? 0 },
    orang: { count: people.length + statements.length, look: 0 },
    'lini-masa': { count: events.length, look: events.filter((event) => event.conflictsWith.length > 0).length },
    analisis: { count: allegations.length, look: 0 },
    berkas: { count: dossiers.length, look: 0 },
  }
}
