import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkCertificateForSigning } from '../../../src/dossier/signing/check-certificate-for-signing.ts'
import { makeDemoKeys } from '../../../src/dossier/signing/demo-keys.ts'
import { openKeyStore } from '../../../src/dossier/signing/open-key-store.ts'
import type { SigningKey } from '../../../src/dossier/signing/signing-key.ts'
import { OpensslKeys, type IssuedKey } from '../../support/openssl-keys.ts'
import { countingRandomness } from '../../support/counting-randomness.ts'
import { describeWithTools } from '../../support/requirements.ts'

const openssl = new OpensslKeys()
afterAll(() => openssl.remove())

describeWithTools(['openssl'], 'a certificate that is to sign', () => {
  const soon = Date.now() + 3_600_000
  let root: IssuedKey
  beforeAll(() => (root = openssl.makeRoot('Induk')))

  it.each([
    ['digitalSignature', 'keyUsage=critical,digitalSignature'],
    ['nonRepudiation', 'keyUsage=critical,nonRepudiation'],
    ['both', 'keyUsage=critical,digitalSignature,nonRepudiation'],
    ['no key usage at all', 'subjectKeyIdentifier=hash'],
  ])('may carry %s', async (_, extensions) => {
    expect(codeOf(await keyWith(`basicConstraints=CA:FALSE\n${extensions}`), soon)).toBe('accepted')
  })

  it.each([
    ['an authority', 'basicConstraints=critical,CA:TRUE\nkeyUsage=digitalSignature,keyCertSign'],
    ['for enciphering only', 'keyUsage=critical,keyEncipherment,dataEncipherment'],
    ['for issuing only', 'keyUsage=critical,keyCertSign,cRLSign'],
  ])('is refused where it is %s', async (_, extensions) => {
    expect(codeOf(await keyWith(extensions), soon)).toBe('certificate-not-for-signing')
  })

  it('is refused where the issuer above it has expired', async () => {
    const extensions = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign'
    const between = openssl.issue('Antara', { kind: 'P-256', issuer: root, extensions, days: '2' })
    const leaf = openssl.issue('Daun', { kind: 'P-256', issuer: between })
    const key = await openKeyStore(openssl.pack(leaf, { passphrase: 'x', others: [between, root] }), 'x')
    expect(codeOf(key, soon)).toBe('accepted')
    expect(codeOf(key, soon + 3 * 86_400_000)).toBe('certificate-expired')
  })

  async function keyWith(extensions: string): Promise<SigningKey> {
    const issued = openssl.issue('Uji', { kind: 'P-256', issuer: root, extensions })
    return openKeyStore(openssl.pack(issued, { passphrase: 'x' }), 'x')
  }
})

describe('a certificate valid from 18 October 2024 for ten years', () => {
  let key: SigningKey
  beforeAll(async () => {
    const validity = { fromMs: Date.parse('2024-10-18T00:00:00Z'), untilMs: Date.parse('2034-10-18T00:00:00Z') }
    const order = { randomness: countingRandomness(), validity, officerName: 'Petugas', headName: 'Ketua' }
    const { officer, passphrase } = await makeDemoKeys(order)
    key = await openKeyStore(officer.p12, passphrase)
  })

  it.each([
    ['2024-10-17T23:59:59Z', 'certificate-not-yet-valid'],
    ['2024-10-18T00:00:00Z', 'accepted'],
    ['2034-10-18T00:00:00Z', 'accepted'],
    ['2034-10-18T00:00:01Z', 'certificate-expired'],
    ['2061-01-01T00:00:00Z', 'certificate-expired'],
  ])('is, at %s, %s', (at, expected) => {
    expect(codeOf(key, Date.parse(at))).toBe(expected)
  })
})

function codeOf(key: SigningKey, atMs: number): string {
  try {
    checkCertificateForSigning(key, atMs)
    return 'accepted'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}
