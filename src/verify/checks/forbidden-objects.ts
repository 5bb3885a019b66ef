import type { Examination } from '../examine/examination.ts'
import type { CheckOutcome } from './outcome.ts'

/** Objects that can act, hide, change or fetch: a dossier has none, and in any other document they are listed. */
export function checkForbiddenObjects({ walk }: Examination): CheckOutcome {
  return {
    findings: [...walk.forbidden.keys()],
    facts: Object.fromEntries([...walk.forbidden].map(([code, places]) => [code, [...places]])),
  }
}
