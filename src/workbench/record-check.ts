import type { CheckProblemCode } from '../contract/custody.ts'
import { checkSentences } from '../text/checks.ts'
import { say } from '../text/say.ts'
import type { OpenCase } from '../vault/open-case.ts'
import type { FoundCheck } from './check-thread.ts'
import type { Desk } from './desk.ts'

/** The sentence of a problem a check found, in the language of the core. */
export function tellProblem({ language }: Pick<Desk, 'language'>, code: CheckProblemCode, what: string): string {
  return say(checkSentences[code], language, { what })
}

/** Writes what a check found into the custody log. */
export function recordCheck(actor: string, opened: OpenCase, { whole, problems, counts }: FoundCheck): void {
  const items = problems.flatMap(({ evidence }) => (evidence === null ? [] : [evidence]))
  const withoutItem = problems.length - items.length
  opened.change(
    {
      act: whole ? 'check-passed' : 'check-failed',
      actor,
      evidence: [...new Set(items)],
      details: {
        problems: problems.length,
        originals: counts.originals,
        // Told only where there is something to tell: an entry of a whole case reads as it always did.
        ...(whole ? {} : { withoutItem }),
      },
    },
    () => undefined,
  )
}
