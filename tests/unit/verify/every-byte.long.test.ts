import { describe, expect, it } from 'vitest'
import { flipAt } from '../../attacks/byte-flips.ts'
import { makeDossier } from '../../attacks/pdf/make-dossier.ts'
import { signDossier } from '../../attacks/pdf/sign-dossier.ts'
import { makeTestAuthority } from '../../attacks/pki/test-authority.ts'
import { verifyForTest } from '../../attacks/verify-for-test.ts'

const { signer, chain, root } = makeTestAuthority()

describe('every byte of one dossier (P2)', () => {
  it(
    'flipped in each of its bits is never passed, and outside the signature always failed',
    { timeout: 3_600_000 },
    async () => {
      const bytes = signDossier(makeDossier(), { signer, chain })
      const through: string[] = []
      for (let at = 0; at < bytes.length; at += 1) {
        for (const mask of at % 16 === 0 ? [1, 2, 4, 8, 16, 32, 64, 128] : [1 << (at % 8)]) {
          const attack = flipAt(bytes, at, mask)
          const { verdict } = await verifyForTest(attack.bytes, { trustedRoots: [root.certificate] })
          if (attack.expected === 'failed' ? verdict !== 'failed' : verdict === 'passed')
            through.push(`${attack.name}: ${verdict}`)
        }
      }
      expect(through).toEqual([])
    },
  )
})
