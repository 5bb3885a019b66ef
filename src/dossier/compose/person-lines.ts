import type { Person, PostHeld } from '../../contract/people.ts'
import { formatPersonNumber } from '../../model/person-number.ts'
import { closingText } from '../../text/dossier/outcome.ts'
import { commonText } from '../../text/dossier/common.ts'
import type { Scribe } from './scribe.ts'

/** `NIP 19860412 201001 2 000`, or nothing where none is known. */
export function nipLine(scribe: Scribe, nip: string | null): string[] {
  if (nip === null) return []
  return [scribe.say(closingText.nip, { nip: formatPersonNumber(nip, 'NIP', scribe.material.identifiers) })]
}

/**
 * How a person is named where names are given: name, code, and the mark of protection in the complete edition;
 * the code alone where identities are masked.
 */
export function nameInFull(scribe: Scribe, person: Person): string {
  if (scribe.material.edition === 'external') return person.protected ? person.code : person.name
  return person.protected ? `${person.name} (${scribe.say(commonText.protected)})` : person.name
}

/** `Penata (III/c)`: the name of a rank beside its code, where the pack knows it. */
export function rankInWords(scribe: Scribe, post: PostHeld | null): string | null {
  const code = post?.rank ?? null
  if (code === null) return null
  const rank = scribe.material.identifiers.ranks.find((candidate) => candidate.code === code)
  return rank ? `${rank.nameId} (${code})` : code
}
