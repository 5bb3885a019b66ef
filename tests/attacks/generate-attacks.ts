import { appendUpdates } from './appended-updates.ts'
import type { Attack } from './attack.ts'
import { changeHex, flipBits } from './byte-flips.ts'
import { stripSignatures } from './stripped-signatures.ts'
import { wrapSignatures } from './wrapped-signatures.ts'

/**
 * Attacks on a signed dossier that need no key: flips, stripped signatures, appended updates, wrapping.
 *
 * Works on any dossier of ours (classic tables, plain objects). `flips` is how many bit flips are spread over the file.
 */
export function* generateAttacks(bytes: Buffer, flips = 200): Iterable<Attack> {
  yield* flipBits(bytes, flips)
  yield* changeHex(bytes)
  yield* stripSignatures(bytes)
  yield* appendUpdates(bytes)
  yield* wrapSignatures(bytes)
}
