import { createPublicKey, webcrypto } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fromHex } from '../../../src/base/hex.ts'
import { readAlgorithm } from '../../../src/verify/der/algorithm.ts'
import { readDer } from '../../../src/verify/der/der-reader.ts'
import { judgeSignature } from '../../../src/verify/crypto/judge-signature.ts'
import { createWebCryptoPort } from '../../../src/verify/web-crypto-port.ts'
import { describeWithCorpora } from '../../support/requirements.ts'

const verify = createWebCryptoPort(webcrypto.subtle)
/** AlgorithmIdentifiers as certificates and CMS write them. */
const algorithms = {
  rsaSha256: '300d06092a864886f70d01010b0500',
  pssSha256:
    '304106092a864886f70d01010a3034a00f300d06096086480165030402010500a11c301a06092a864886f70d010108300d06096086480165030402010500a203020120',
  ecdsaSha256: '300a06082a8648ce3d040302',
  ecdsaSha384: '300a06082a8648ce3d040303',
}
const files = [
  ['rsa_signature_2048_sha256_test.json', algorithms.rsaSha256],
  ['rsa_signature_3072_sha256_test.json', algorithms.rsaSha256],
  ['rsa_pss_2048_sha256_mgf1_32_test.json', algorithms.pssSha256],
  ['ecdsa_secp256r1_sha256_test.json', algorithms.ecdsaSha256],
  ['ecdsa_secp384r1_sha384_test.json', algorithms.ecdsaSha384],
] as const

type Vectors = {
  numberOfTests: number
  testGroups: {
    publicKeyDer: string
    tests: { tcId: number; msg: string; sig: string; result: 'valid' | 'invalid' | 'acceptable' }[]
  }[]
}

describeWithCorpora('Wycheproof vectors through the verifying path', (corpora) => {
  it.each(files)('%s: every answer is right', async (file, algorithmHex) => {
    const vectors = JSON.parse(readFileSync(join(corpora, 'vectors', file), 'utf8')) as Vectors
    const algorithm = readAlgorithm(readDer(fromHex(algorithmHex)))
    const wrong: number[] = []
    let count = 0
    for (const group of vectors.testGroups) {
      const spki = new Uint8Array(
        createPublicKey({ key: Buffer.from(group.publicKeyDer, 'hex'), format: 'der', type: 'spki' }).export({
          format: 'der',
          type: 'spki',
        }),
      )
      for (const vector of group.tests) {
        const [signature, message] = [fromHex(vector.sig), fromHex(vector.msg)]
        const answer = await judgeSignature(verify, { spki, algorithm, digest: null, signature, message })
        count += 1
        if (vector.result !== 'acceptable' && (answer === 'valid') !== (vector.result === 'valid'))
          wrong.push(vector.tcId)
      }
    }
    expect(count).toBe(vectors.numberOfTests)
    expect(wrong).toEqual([])
  })
})
