import { failureSentences } from '../../text/failures.ts'
import { say } from '../../text/say.ts'
import type { CommandWorld } from './command.ts'
import { Refused } from './refused.ts'

/** Refuses a passphrase in words while cases are kept plain: silence would look like protection. */
export function refuseEncryption(passphraseFile: string | null, world: CommandWorld): void {
  if (passphraseFile === null) return
  const code = 'encryption-not-available'
  throw new Refused({ code, message: say(failureSentences[code], world.language), incident: null })
}
