import { describe, expect, it, vi } from 'vitest'
import type { Attack } from '../../attacks/attack.ts'
import { leastAttacks, makeAttackCorpus } from '../../attacks/attack-corpus.ts'
import { certificateCases } from '../../attacks/certificate-cases.ts'
import { changeContainer } from '../../attacks/container-attacks.ts'
import { differBySpelling, prepareTwoReadings } from '../../attacks/parser-differentials.ts'
import { changeHex, flipBits } from '../../attacks/byte-flips.ts'
import { appendUpdates } from '../../attacks/appended-updates.ts'
import { saveAnew } from '../../attacks/saved-anew.ts'
import { playSecondRoles } from '../../attacks/second-roles.ts'
import { castShadows } from '../../attacks/shadow-attacks.ts'
import { stripSignatures } from '../../attacks/stripped-signatures.ts'
import { wrapSignatures } from '../../attacks/wrapped-signatures.ts'
import { makeDossier } from '../../attacks/pdf/make-dossier.ts'
import { signDossier } from '../../attacks/pdf/sign-dossier.ts'
import { makeTestAuthority } from '../../attacks/pki/test-authority.ts'
import { reasonCodes, verifyForTest } from '../../attacks/verify-for-test.ts'

// Each of these tries hundreds of documents.
vi.setConfig({ testTimeout: 240_000 })

const authority = makeTestAuthority()
const { signer, secondSigner, stamper, chain, root } = authority
const trustedRoots = [root.certificate]
const sign = (bytes: Buffer) => signDossier(bytes, { signer, chain })
const dossiers = {
  'one signer': sign(makeDossier()),
  'two signers': signDossier(sign(makeDossier({ fields: 2, form: 'indirect' })), { signer: secondSigner, chain }),
  'one of two signers': sign(makeDossier({ fields: 2 })),
}

/** Names of attacks the verifier let through, with what it said instead. */
async function letThrough(attacks: Iterable<Attack>): Promise<{ count: number; through: string[] }> {
  const through: string[] = []
  let count = 0
  for (const { name, bytes, expected } of attacks) {
    count += 1
    const verification = await verifyForTest(bytes, { trustedRoots })
    const codes = reasonCodes(verification)
    const isSeen = expected === 'failed' ? verification.verdict === 'failed' : verification.verdict !== 'passed'
    if (!isSeen || codes.includes('verifier-fault')) through.push(`${name}: ${verification.verdict} ${codes.join(' ')}`)
  }
  return { count, through }
}

describe.each(Object.entries(dossiers))('attacks on a dossier with %s', (_, bytes) => {
  it('passes before any attack', async () => {
    expect((await verifyForTest(bytes, { trustedRoots })).verdict).toBe('passed')
  })

  it('P2: no flipped bit passes, and outside the signature every one fails', async () => {
    const { count, through } = await letThrough(flipBits(bytes, 150))
    expect([count, through]).toEqual([150, []])
  })

  it('P2: no change of the signature’s hexadecimal passes', async () => {
    const { count, through } = await letThrough(changeHex(bytes))
    expect(count).toBeGreaterThanOrEqual(9)
    expect(through).toEqual([])
  })

  it('P2: no change of what the signature’s container says passes', async () => {
    const { count, through } = await letThrough(changeContainer(bytes, authority.issue({ name: 'Orang Lain' })))
    expect(count).toBeGreaterThanOrEqual(45)
    expect(through).toEqual([])
  })

  it('P4: nothing appended or put before it in odd spelling passes', async () => {
    const { count, through } = await letThrough(differBySpelling(bytes))
    expect(count).toBeGreaterThanOrEqual(44)
    expect(through).toEqual([])
  })

  it('P3: no stripped or emptied signature passes', async () => {
    const { count, through } = await letThrough(stripSignatures(bytes))
    expect(count).toBeGreaterThanOrEqual(40)
    expect(through).toEqual([])
  })

  it('P4, P6: nothing appended passes', async () => {
    const { count, through } = await letThrough(appendUpdates(bytes))
    expect(count).toBeGreaterThanOrEqual(60)
    expect(through).toEqual([])
  })

  it('P5: no wrapped signature passes', async () => {
    const { count, through } = await letThrough(wrapSignatures(bytes))
    expect(count).toBeGreaterThanOrEqual(20)
    expect(through).toEqual([])
  })
})

describe('attacks by whoever prepared the dossier', () => {
  it('P6: two readings of one dossier are refused', async () => {
    const { count, through } = await letThrough(prepareTwoReadings(sign))
    expect(count).toBeGreaterThanOrEqual(8)
    expect(through).toEqual([])
  })

  it('P6: shadows are refused or told as forbidden', async () => {
    const { count, through } = await letThrough(castShadows(sign))
    expect(count).toBeGreaterThanOrEqual(20)
    expect(through).toEqual([])
  })
})

describe('objects that play a second role', () => {
  const isDossier = (bytes: Buffer) => bytes.includes('netra.invalid')
  const hands = {
    sign: (bytes: Buffer) => signDossier(bytes, { signer, chain, ...(isDossier(bytes) ? {} : { level: null }) }),
    signAgain: (bytes: Buffer) => signDossier(bytes, { signer: secondSigner, chain }),
    stamper,
  }

  it('P6: what may change after signing is never part of a page too', async () => {
    const { count, through } = await letThrough(playSecondRoles(hands))
    expect(count).toBeGreaterThanOrEqual(14)
    expect(through).toEqual([])
  })
})

describe('dossiers opened and saved by other programs', () => {
  it('P13: are refused, and told as saved anew where the signature survived', async () => {
    const attacks = await saveAnew(dossiers['one signer'])
    expect(attacks.length).toBeGreaterThanOrEqual(1)
    const { through } = await letThrough(attacks)
    expect(through).toEqual([])
    for (const { name, bytes } of attacks) {
      const codes = reasonCodes(await verifyForTest(bytes, { trustedRoots }))
      expect([name, codes.includes('saved-anew') || codes.includes('unsigned')]).toEqual([name, true])
    }
  })
})

describe('the corpus of attacks', () => {
  it('has at least as many of each class as the threat list asks for', async () => {
    const corpus = await makeAttackCorpus(authority)
    for (const [name, least] of Object.entries(leastAttacks)) {
      const count = corpus.filter((attack) => attack.class === name).length
      expect([name, count >= least || name === 'P13']).toEqual([name, true])
    }
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length)
  })
})

describe('P10, P11: certificates and clocks', () => {
  const cases = [...certificateCases(authority)]

  it('covers more than seventy ways to be wrong', () => {
    expect(cases.length).toBeGreaterThanOrEqual(75)
  })

  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_, { bytes, crls, atMs, roots, finding }) => {
    const options = { trustedRoots: roots ?? trustedRoots, crls: crls ?? [], at: atMs ?? null }
    const verification = await verifyForTest(bytes, options)
    expect(verification.verdict).not.toBe('passed')
    expect(reasonCodes(verification)).toContain(finding)
  })
})
