import { spawnSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { extendDossier } from '../../../src/dossier/signing/extend-dossier.ts'
import { listSignatureFields } from '../../../src/dossier/signing/list-signature-fields.ts'
import { openKeyStore } from '../../../src/dossier/signing/open-key-store.ts'
import { signDossier } from '../../../src/dossier/signing/sign-dossier.ts'
import type { SigningKey } from '../../../src/dossier/signing/signing-key.ts'
import { applyTimeStamp, requestTimeStamp } from '../../../src/dossier/signing/time-stamp-dossier.ts'
import { readTimeStamp } from '../../../src/dossier/signing/time-stamp/read-time-stamp.ts'
import { extractSignatures } from '../../support/extract-signatures.ts'
import { makeFrozenDossier } from '../../support/make-frozen-dossier.ts'
import { answerTimeStamp, emptyRevocationList, issueTimeStamper } from '../../support/openssl-authority.ts'
import { OpensslKeys, type IssuedKey } from '../../support/openssl-keys.ts'
import { describeWithTools } from '../../support/requirements.ts'

const openssl = new OpensslKeys()
afterAll(() => openssl.remove())
const claimedAt = { ms: Date.now() + 3_600_000, offsetMinutes: 480 }
const pdf = openssl.path('dossier.pdf')

describeWithTools(['openssl', 'pdfsig', 'qpdf'], 'what is added to a signed dossier later', () => {
  let root: IssuedKey
  let stamper: IssuedKey
  let key: SigningKey
  let crl: Uint8Array
  beforeAll(async () => {
    root = openssl.makeRoot('Induk')
    stamper = issueTimeStamper(openssl, 'Penerbit waktu', root)
    const signer = openssl.issue('Penanda', { kind: 'P-256', issuer: root })
    key = await openKeyStore(openssl.pack(signer, { passphrase: 'x', others: [root] }), 'x')
    crl = emptyRevocationList(openssl, root)
  })
  beforeEach(async () => {
    writeFileSync(pdf, makeFrozenDossier({ fields: 2 }))
    await sign()
  })

  const sign = () => signDossier({ input: pdf, output: pdf, key, claimedAt })
  const answer = async (digests = 'sha256') =>
    answerTimeStamp(openssl, await requestTimeStamp(pdf), { stamper, root, digests })
  const apply = async (bytes: Uint8Array) => applyTimeStamp({ input: pdf, output: pdf, answer: bytes })
  const extend = (more: Partial<Parameters<typeof extendDossier>[0]>) =>
    extendDossier({ input: pdf, output: pdf, certificates: [], crls: [], ocsps: [], ...more })

  describe('a time-stamp', () => {
    it('is asked for in words an authority understands, the same each time', async () => {
      const request = await requestTimeStamp(pdf)
      writeFileSync(openssl.path('own.tsq'), request)
      const text = openssl.openssl('ts', '-query', '-in', openssl.path('own.tsq'), '-text').toString()
      expect(text).toMatch(/Hash Algorithm: sha256/)
      expect(text).toMatch(/Certificate required: yes/)
      expect(Buffer.from(await requestTimeStamp(pdf)).equals(request)).toBe(true)
    })

    it('covers the whole file for openssl, and leaves every earlier byte and signature', async () => {
      const before = readFileSync(pdf)
      const stamped = await apply(await answer())
      expect([stamped.field, stamped.authority]).toEqual(['PenandaWaktu1', 'Penerbit waktu'])
      expect(Math.abs(stamped.statedAtMs - Date.now())).toBeLessThan(60_000)
      expect([stamped.sizeBytes, readFileSync(pdf).subarray(0, before.length).equals(before)]).toEqual([
        statSync(pdf).size,
        true,
      ])
      expect(verifyStamp(1)).toContain('Verification: OK')
      expect(run('pdfsig', '-nocert', pdf)).toContain('Signature is Valid')
      expect(run('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors found')
    })

    it('may be followed by another signature and another time-stamp', async () => {
      await apply(await answer())
      expect((await sign()).field).toBe('Tandatangan2')
      expect((await apply(await answer())).field).toBe('PenandaWaktu2')
      expect(run('pdfsig', '-nocert', pdf).match(/Signature is Valid/g)).toHaveLength(2)
      expect([verifyStamp(1), verifyStamp(3)].join()).toMatch(/OK[^]*OK/)
      expect((await listSignatureFields(pdf)).map(({ name }) => name)).toEqual(['Tandatangan1', 'Tandatangan2'])
    })

    it('is taken as a bare token too', async () => {
      const { token } = readTimeStamp(await answer())
      expect((await apply(token)).field).toBe('PenandaWaktu1')
    })

    it('is written into a form that is an object of its own', async () => {
      writeFileSync(pdf, makeFrozenDossier({ fields: 2, form: 'indirect' }))
      await sign()
      await apply(await answer())
      expect((await sign()).field).toBe('Tandatangan2')
      expect(verifyStamp(1)).toContain('Verification: OK')
    })

    it('is refused where it is for other bytes, and the file stays', async () => {
      const late = await answer()
      await sign()
      const before = readFileSync(pdf)
      await expect(apply(late)).rejects.toMatchObject({ code: 'time-stamp-mismatch' })
      expect(readFileSync(pdf).equals(before)).toBe(true)
    })

    it('is refused where the authority refused', async () => {
      const refused = await answer('sha512')
      await expect(apply(refused)).rejects.toMatchObject({ code: 'time-stamp-refused', details: { status: 2 } })
    })

    it('is refused without the certificate of its authority', async () => {
      const request = Buffer.from(await requestTimeStamp(pdf))
      const bare = Buffer.concat([request.subarray(0, -3)])
      bare[1] = (bare[1] ?? 0) - 3
      const silent = answerTimeStamp(openssl, bare, { stamper, root })
      await expect(apply(silent)).rejects.toMatchObject({ code: 'time-stamp-unreadable' })
    })

    it('is refused in words, whatever is cut off or changed', async () => {
      const whole = await answer()
      for (let size = 0; size < whole.length; size += 37) expect(codeOf(whole.subarray(0, size))).toBe('unreadable')
      const codes = new Set<string>()
      for (let at = 0; at < whole.length; at += 3)
        codes.add(codeOf(whole.map((byte, i) => (i === at ? byte ^ 8 : byte))))
      expect([...codes].filter((code) => !['unreadable', 'refused', 'taken'].includes(code))).toEqual([])
      const info = Buffer.from(whole).indexOf('Z', 60)
      expect(codeOf(whole.map((byte, i) => (i === info - 1 ? byte ^ 1 : byte)))).toBe('unreadable')
    })

    it('is not made for a dossier that nobody signed', async () => {
      writeFileSync(pdf, makeFrozenDossier({ fields: 1 }))
      await expect(requestTimeStamp(pdf)).rejects.toMatchObject({ code: 'dossier-not-signed' })
      await expect(extend({ crls: [crl] })).rejects.toMatchObject({ code: 'dossier-not-signed' })
    })
  })

  describe('a security store', () => {
    it('holds certificates and revocation lists byte by byte, each once, from DER and PEM', async () => {
      const der = openssl.openssl('x509', '-in', root.certificate, '-outform', 'DER')
      const bundle = Buffer.concat([readFileSync(root.certificate), readFileSync(stamper.certificate)])
      const before = readFileSync(pdf)
      const extended = await extend({ certificates: [der, bundle], crls: [crl, crl] })
      expect(extended).toMatchObject({ certificates: 2, crls: 1, ocsps: 0, sizeBytes: statSync(pdf).size })
      const after = readFileSync(pdf)
      expect(after.subarray(0, before.length).equals(before)).toBe(true)
      expect(after.includes(Buffer.concat([Buffer.from(`/Length ${der.length} >>\nstream\n`), der]))).toBe(true)
      expect(after.toString('latin1')).toMatch(/<< \/Type \/DSS \/Certs \[15 0 R 16 0 R\] \/CRLs \[17 0 R\] >>/)
      expect(run('pdfsig', '-nocert', pdf)).toContain('Signature is Valid')
      expect(run('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors found')
    })

    it('only ever grows', async () => {
      await extend({ crls: [crl] })
      await extend({ certificates: [readFileSync(root.certificate)] })
      await extend({ certificates: [readFileSync(stamper.certificate)] })
      const stores = [...readFileSync(pdf, 'latin1').matchAll(/<< \/Type \/DSS .*>>/g)].map(([text]) => text)
      expect(stores).toEqual([
        '<< /Type /DSS /CRLs [15 0 R] >>',
        '<< /Type /DSS /CRLs [15 0 R]  /Certs [17 0 R]>>',
        '<< /Type /DSS /CRLs [15 0 R]  /Certs [17 0 R 18 0 R]>>',
      ])
      expect((await sign()).field).toBe('Tandatangan2')
      expect(run('pdfsig', '-nocert', pdf).match(/Signature is Valid/g)).toHaveLength(2)
    })

    it.each<[string, () => Parameters<typeof extend>[0]]>([
      ['nothing', () => ({})],
      ['a certificate for a revocation list', () => ({ crls: [readFileSync(root.certificate)] })],
      ['a revocation list for a certificate', () => ({ certificates: [crl] })],
      ['a certificate for an OCSP answer', () => ({ ocsps: [readFileSync(root.certificate)] })],
      ['an OCSP answer that failed', () => ({ ocsps: [Buffer.from('30030a0106', 'hex')] })],
      ['an empty file', () => ({ crls: [Buffer.alloc(0)] })],
      ['a PEM without content', () => ({ crls: [Buffer.from('-----BEGIN X509 CRL-----')] })],
    ])('refuses %s, and the file stays', async (_, make) => {
      const before = readFileSync(pdf)
      await expect(extend(make())).rejects.toMatchObject({ code: 'validation-data-unreadable' })
      expect(readFileSync(pdf).equals(before)).toBe(true)
    })
  })

  function verifyStamp(index: number): string {
    const stamp = extractSignatures(readFileSync(pdf))[index]
    if (!stamp) return 'no time-stamp found'
    writeFileSync(openssl.path('token'), stamp.cms)
    writeFileSync(openssl.path('stamped'), stamp.signedBytes)
    const files = ['-in', openssl.path('token'), '-token_in', '-data', openssl.path('stamped')]
    return run('openssl', 'ts', '-verify', ...files, '-CAfile', root.certificate)
  }
})

function codeOf(bytes: Uint8Array): string {
  try {
    readTimeStamp(bytes)
    return 'taken'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code).replace('time-stamp-', '') : String(error)
  }
}

function run(command: string, ...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(command, [...args], { encoding: 'utf8' })
  return `${stdout}\n${stderr}`
}
