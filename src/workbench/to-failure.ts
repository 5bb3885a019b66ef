import type { Log, Randomness } from '../base/ports.ts'
import { toHex } from '../base/hex.ts'
import { WorkbenchError, type Failure } from '../contract/failure.ts'
import { absentAbilities } from '../text/absent-abilities.ts'
import { failureSentences } from '../text/failures.ts'
import { say, type Language } from '../text/say.ts'

/**
 * The failure a person sees for whatever was thrown.
 *
 * Expected failures keep their code; everything else is a bug: logged with an incident id, answered as `internal` with that id.
 */
export function toFailure(
  error: unknown,
  about: string,
  ports: { log: Log; randomness: Randomness; language: Language },
): Failure {
  if (error instanceof WorkbenchError) {
    ports.log.warn('refused', { about, code: error.code, why: error.message })
    return {
      code: error.code,
      message: say(failureSentences[error.code], ports.language, inWords(error.details, ports.language)),
      incident: null,
    }
  }
  const incident = toHex(ports.randomness.bytes(6))
  ports.log.error('bug', {
    about,
    incident,
    what: error instanceof Error ? (error.stack ?? error.message) : String(error),
  })
  return { code: 'internal', message: say(failureSentences.internal, ports.language, { incident }), incident }
}

/** Some details are codes of ours with words in both languages; all others stand as they are. */
function inWords(details: WorkbenchError['details'], language: Language): WorkbenchError['details'] {
  const { what } = details
  const ability = typeof what === 'string' && Object.hasOwn(absentAbilities, what) ? absentAbilities[what] : undefined
  return ability === undefined ? details : { ...details, what: say(ability, language) }
}
