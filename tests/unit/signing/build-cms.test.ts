import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import * as pkijs from 'pkijs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { berMembers, readBer, type Ber } from '../../../src/dossier/signing/asn1/read-ber.ts'
import { derSetOf, derValue } from '../../../src/dossier/signing/asn1/write-der.ts'
import { buildCms } from '../../../src/dossier/signing/build-cms.ts'
import { openKeyStore } from '../../../src/dossier/signing/open-key-store.ts'
import { signingAlgorithms } from '../../../src/dossier/signing/signing-algorithms.ts'
import type { SigningKey } from '../../../src/dossier/signing/signing-key.ts'
import { OpensslKeys, type IssuedKey } from '../../support/openssl-keys.ts'
import { describeWithTools } from '../../support/requirements.ts'

const content = Buffer.from('isi berkas yang ditandatangani')
const openssl = new OpensslKeys()
afterAll(() => openssl.remove())

describeWithTools(['openssl'], 'a detached CAdES signature', () => {
  let root: IssuedKey
  const keys = new Map<string, SigningKey>()
  beforeAll(async () => {
    root = openssl.makeRoot('Induk')
    for (const kind of ['RSA-2048', 'P-256', 'P-384', 'P-521'] as const) {
      const p12 = openssl.pack(openssl.issue(`Uji ${kind}`, { kind, issuer: root }), {
        passphrase: 'x',
        others: [root],
      })
      keys.set(kind, await openKeyStore(p12, 'x'))
    }
  })
  const kinds = ['RSA-2048', 'P-256', 'P-384', 'P-521']

  it.each(kinds)('by %s is accepted by openssl as CAdES', async (kind) => {
    expect(verifyWithOpenssl(await makeCms(kind), content)).toContain('successful')
  })

  it.each(kinds)('by %s is refused by openssl over other content', async (kind) => {
    const cms = await makeCms(kind)
    expect(() => verifyWithOpenssl(cms, Buffer.from('isi lain'))).toThrow(/digest|verif/i)
  })

  it.each(kinds)('by %s verifies in a second library', async (kind) => {
    const signedData = new pkijs.SignedData({ schema: pkijs.ContentInfo.fromBER(await makeCms(kind)).content })
    const result = await signedData.verify({ signer: 0, data: new Uint8Array(content).buffer, extendedMode: true })
    expect(result.signatureVerified).toBe(true)
  })

  it.each(kinds)('by %s has exactly three signed attributes, without a time', async (kind) => {
    const attributes = berMembers(signedAttributes(await makeCms(kind)))
    const types = attributes.map((attribute) => Buffer.from(berMembers(attribute)[0]?.content ?? []).toString('hex'))
    expect(types.toSorted()).toEqual(['2a864886f70d010903', '2a864886f70d010904', '2a864886f70d010910022f'])
  })

  it.each(kinds)('by %s names the certificate by SHA-256 with issuer and serial', async (kind) => {
    const cms = Buffer.from(await makeCms(kind))
    const digest = createHash('sha256').update(keyOf(kind).certificate).digest()
    expect(cms.indexOf(digest)).toBeGreaterThan(0)
    const text = openssl.openssl('cms', '-cmsout', '-print', '-inform', 'DER', '-in', save('print.der', cms)).toString()
    expect(text).toMatch(/signingCertificateV2/)
    expect(text).toMatch(/directoryName|issuerSerial|CN ?= ?Induk/)
  })

  it.each(kinds)('by %s is strict DER from the outside in', async (kind) => {
    const cms = await makeCms(kind)
    expect(Buffer.from(encodeAgain(readBer(cms))).equals(cms)).toBe(true)
  })

  it.each(kinds)('by %s carries the path and nothing else', async (kind) => {
    const signedData = new pkijs.SignedData({ schema: pkijs.ContentInfo.fromBER(await makeCms(kind)).content })
    expect(signedData.certificates).toHaveLength(2)
    expect(signedData.crls ?? []).toHaveLength(0)
  })

  it('is refused at once where the key is not the certificate’s', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const key = { ...keyOf('P-256'), sign: async (bytes: Uint8Array) => sign('sha256', bytes, privateKey) }
    await expect(buildCms(createHash('sha256').update(content).digest(), key)).rejects.toThrow(/does not belong/)
  })

  it('repeats the certificates of the path byte by byte', async () => {
    const cms = Buffer.from(await makeCms('P-256'))
    const rootDer = openssl.openssl('x509', '-in', root.certificate, '-outform', 'DER')
    expect([cms.includes(rootDer), cms.includes(Buffer.from(keyOf('P-256').certificate))]).toEqual([true, true])
  })

  function keyOf(kind: string): SigningKey {
    const key = keys.get(kind)
    if (!key) throw new Error(`no key ${kind}`)
    return key
  }

  async function makeCms(kind: string): Promise<Uint8Array> {
    const key = keyOf(kind)
    return buildCms(createHash(signingAlgorithms[key.algorithm].digest).update(content).digest(), key)
  }

  function verifyWithOpenssl(cms: Uint8Array, signed: Buffer): string {
    const what = ['-inform', 'DER', '-in', save('cms.der', cms), '-content', save('content', signed)]
    const how = ['-cades', '-binary', '-purpose', 'any', '-CAfile', root.certificate, '-out', openssl.path('out')]
    try {
      openssl.openssl('cms', '-verify', ...what, ...how)
    } catch (error) {
      const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
      throw new Error(stderr, { cause: error })
    }
    return readFileSync(openssl.path('out')).equals(signed) ? 'successful' : 'other content'
  }

  function save(name: string, bytes: Uint8Array): string {
    writeFileSync(openssl.path(name), bytes)
    return openssl.path(name)
  }
})

function signedAttributes(cms: Uint8Array): Ber {
  const [, wrapped] = berMembers(readBer(cms))
  const signedData = berMembers(wrapped ?? readBer(cms))[0]
  const signerInfos = berMembers(signedData ?? readBer(cms)).at(-1)
  const signer = berMembers(signerInfos ?? readBer(cms))[0]
  const attributes = berMembers(signer ?? readBer(cms)).find((member) => member.tagClass === 'context')
  if (!attributes) throw new Error('no signed attributes')
  return attributes
}

/** DER of the same tree: shortest lengths, SET OF in order. Equal bytes mean the input was DER. */
function encodeAgain(value: Ber): Uint8Array {
  const tag = value.whole[0] ?? 0
  if (!value.constructed) return derValue(tag, value.content)
  const members = berMembers(value).map((member) => encodeAgain(member))
  const isSet = tag === 0x31 || isSignedAttributes(value)
  return isSet ? Buffer.concat([Buffer.of(tag), derSetOf(...members).subarray(1)]) : derValue(tag, ...members)
}

/** `[0] IMPLICIT SET OF` inside a SignerInfo: several members, each beginning with an identifier. */
function isSignedAttributes(value: Ber): boolean {
  return value.tagClass === 'context' && value.tag === 0 && berMembers(value).length > 1
}
