import { spawnSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BerError, readBer } from '../../../src/dossier/signing/asn1/read-ber.ts'
import { extendDossier } from '../../../src/dossier/signing/extend-dossier.ts'
import { listSignatureFields } from '../../../src/dossier/signing/list-signature-fields.ts'
import { openKeyStore } from '../../../src/dossier/signing/open-key-store.ts'
import { signDossier } from '../../../src/dossier/signing/sign-dossier.ts'
import type { SigningKey } from '../../../src/dossier/signing/signing-key.ts'
import { applyTimeStamp, requestTimeStamp } from '../../../src/dossier/signing/time-stamp-dossier.ts'
import { readGeneralizedTime } from '../../../src/dossier/signing/time-stamp/read-generalized-time.ts'
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
  let signer: IssuedKey
  let key: SigningKey
  let crl: Uint8Array
  beforeAll(async () => {
    root = openssl.makeRoot('Induk')
    stamper = issueTimeStamper(openssl, 'Penerbit waktu', root)
    signer = openssl.issue('Penanda', { kind: 'P-256', issuer: root })
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
      const hour =
        Buffer.from(whole)
          .toString('latin1')
          .search(/\x18\x0f\d{14}Z/) + 10
      const last = whole.length - 1
      for (const place of [hour, last])
        expect(codeOf(whole.map((byte, i) => (i === place ? byte ^ 1 : byte)))).toBe('unreadable')
    })

    it('is refused where its signer may sign other things but not time', async () => {
      const info = openssl.path('info.der')
      writeFileSync(openssl.path('whole.tsr'), await answer())
      const token = ['-in', openssl.path('whole.tsr'), '-token_out', '-out', openssl.path('token.der')]
      openssl.openssl('ts', '-reply', ...token)
      const taken = ['-inform', 'DER', '-in', openssl.path('token.der'), '-noverify', '-out', info]
      openssl.openssl('cms', '-verify', ...taken)
      const signWith = (who: IssuedKey): Uint8Array => {
        const what = ['-binary', '-nodetach', '-econtent_type', '1.2.840.113549.1.9.16.1.4', '-md', 'sha256']
        const how = ['-signer', who.certificate, '-inkey', who.key, '-outform', 'DER', '-in', info]
        return openssl.openssl('cms', '-sign', ...what, ...how)
      }
      expect([codeOf(signWith(stamper)), codeOf(signWith(signer))]).toEqual(['taken', 'unreadable'])
    })

    it('is refused over another digest than the one asked for', async () => {
      const query = ['-digest', 'ab'.repeat(64), '-sha512', '-cert', '-out', openssl.path('other.tsq')]
      openssl.openssl('ts', '-query', ...query)
      const request = readFileSync(openssl.path('other.tsq'))
      expect(codeOf(answerTimeStamp(openssl, request, { stamper, root, digests: 'sha512' }))).toBe('unreadable')
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

    it('holds an OCSP answer', async () => {
      const request = ['-issuer', root.certificate, '-cert', signer.certificate, '-reqout', openssl.path('ocsp.req')]
      openssl.openssl('ocsp', ...request)
      const responder = ['-rsigner', root.certificate, '-rkey', root.key, '-CA', root.certificate]
      const files = ['-reqin', openssl.path('ocsp.req'), '-respout', openssl.path('ocsp.resp')]
      openssl.openssl('ocsp', '-index', openssl.path('index.txt'), ...responder, ...files)
      const response = readFileSync(openssl.path('ocsp.resp'))
      expect(await extend({ ocsps: [response] })).toMatchObject({ ocsps: 1 })
      expect(readFileSync(pdf).includes(response)).toBe(true)
      expect(readFileSync(pdf, 'latin1')).toContain('<< /Type /DSS /OCSPs [15 0 R] >>')
    })

    it('of another make is left alone', async () => {
      await extend({ crls: [crl] })
      writeFileSync(pdf, readFileSync(pdf, 'latin1').replace('/CRLs [15 0 R]', '/CRLs  15 0 R '), 'latin1')
      await expect(extend({ crls: [crl] })).rejects.toMatchObject({ code: 'pdf-damaged' })
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
      ['an OCSP answer that failed with words', () => ({ ocsps: [Buffer.from('300a0a0106a00530030a0100', 'hex')] })],
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

it.each([
  ['20241018081530Z', '2024-10-18T08:15:30.000Z'],
  ['20241018081530.5Z', '2024-10-18T08:15:30.500Z'],
  ['20241018081530.123456Z', '2024-10-18T08:15:30.123Z'],
])('the time %s of an authority is %s', (text, expected) => {
  const value = readBer(Buffer.concat([Buffer.of(0x18, text.length), Buffer.from(text)]))
  expect(new Date(readGeneralizedTime(value)).toISOString()).toBe(expected)
})

it.each(['20241018081530', '20241018081530+0800', '20241318081530Z', '2024101808Z', ''])('%j is no time', (text) => {
  const value = readBer(Buffer.concat([Buffer.of(0x18, text.length), Buffer.from(text)]))
  expect(() => readGeneralizedTime(value)).toThrow(BerError)
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
