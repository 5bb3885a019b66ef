import { appendUpdates } from './appended-updates.ts'
import type { Attack } from './attack.ts'
import { changeHex, flipBits } from './byte-flips.ts'
import { certificateCases } from './certificate-cases.ts'
import { changeContainer } from './container-attacks.ts'
import { differBySpelling, prepareTwoReadings } from './parser-differentials.ts'
import { makeDossier } from './pdf/make-dossier.ts'
import { signDossier } from './pdf/sign-dossier.ts'
import type { TestAuthority } from './pki/test-authority.ts'
import { saveAnew } from './saved-anew.ts'
import { playSecondRoles } from './second-roles.ts'
import { castShadows } from './shadow-attacks.ts'
import { stripSignatures } from './stripped-signatures.ts'
import { wrapSignatures } from './wrapped-signatures.ts'

/** An attack with all that has to be handed to a verifier to try it. */
export type CorpusAttack = Omit<Attack, 'class'> & {
  readonly class: Attack['class'] | 'P10' | 'P11'
  readonly roots: readonly Buffer[]
  readonly crls: readonly Buffer[]
  /** Null for the time of verification. */
  readonly atMs: number | null
}

/** Classes of the threat list and how many attacks of each there must be at least. */
export const leastAttacks: Readonly<Record<CorpusAttack['class'], number>> = {
  P2: 60,
  P3: 24,
  P4: 30,
  P5: 20,
  P6: 20,
  P10: 20,
  P11: 5,
  P13: 7,
}

const clockCases = /clock|claims|checked for a time|told as such/

/** Every attack there is, on a dossier with one signer below this authority; flips are sampled. The P9 cases are those of signing. */
export async function makeAttackCorpus(authority: TestAuthority, flips = 40): Promise<CorpusAttack[]> {
  const { signer, secondSigner, stamper, chain, root } = authority
  const isDossier = (bytes: Buffer) => bytes.includes('netra.invalid')
  const sign = (bytes: Buffer) => signDossier(bytes, { signer, chain, ...(isDossier(bytes) ? {} : { level: null }) })
  const signAgain = (bytes: Buffer) => signDossier(bytes, { signer: secondSigner, chain })
  const signed = sign(makeDossier())
  const attacks: Attack[] = [
    ...flipBits(signed, flips),
    ...changeHex(signed),
    ...changeContainer(signed, secondSigner),
    ...stripSignatures(signed),
    ...appendUpdates(signed),
    ...differBySpelling(signed),
    ...wrapSignatures(signed),
    ...castShadows(sign),
    ...prepareTwoReadings(sign),
    ...playSecondRoles({ sign, signAgain, stamper }),
    ...(await saveAnew(signed)),
  ]
  const plain = { roots: [root.certificate], crls: [], atMs: null }
  return [...attacks.map((attack) => ({ ...attack, ...plain })), ...certificateAttacks(authority)]
}

function certificateAttacks(authority: TestAuthority): CorpusAttack[] {
  return [...certificateCases(authority)].map(({ name, bytes, crls, atMs, roots }) => ({
    name,
    class: clockCases.test(name) ? 'P11' : 'P10',
    bytes,
    expected: 'not-passed',
    roots: roots ?? [authority.root.certificate],
    crls: crls ?? [],
    atMs: atMs ?? null,
  }))
}
