import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listSignatureFields } from '../../../src/dossier/signing/list-signature-fields.ts'
import { openKeyStore } from '../../../src/dossier/signing/open-key-store.ts'
import { signDossier, type SignedDossier, type SigningRequest } from '../../../src/dossier/signing/sign-dossier.ts'
import type { SigningKey } from '../../../src/dossier/signing/signing-key.ts'
import { extractSignatures } from '../../support/extract-signatures.ts'
import { makeFrozenDossier } from '../../support/make-frozen-dossier.ts'
import { containerKinds, OpensslKeys, type IssuedKey } from '../../support/openssl-keys.ts'
import { describeWithTools } from '../../support/requirements.ts'

const openssl = new OpensslKeys()
afterAll(() => openssl.remove())

const kinds = ['RSA-2048', 'P-256', 'P-384', 'P-521'] as const
const digestNames = { 'RSA-2048': 'SHA-256', 'P-256': 'SHA-256', 'P-384': 'SHA-384', 'P-521': 'SHA-512' }
/** An hour from now, because openssl issues certificates from now on. */
const claimedAt = { ms: Date.now() + 3_600_000, offsetMinutes: 480 }

describeWithTools(['openssl', 'pdfsig', 'mutool', 'qpdf', 'certutil'], 'signing a dossier', () => {
  let root: IssuedKey
  let issuedOnce: IssuedKey
  const keys = new Map<string, SigningKey>()
  beforeAll(async () => {
    root = openssl.makeRoot('Induk')
    for (const kind of kinds) {
      const issued = openssl.issue(`Penanda ${kind}`, { kind, issuer: root })
      keys.set(kind, await openKeyStore(openssl.pack(issued, { passphrase: 'x', others: [root] }), 'x'))
    }
    issuedOnce = openssl.issue('Penanda wadah', { kind: 'RSA-2048', issuer: root })
    const store = openssl.path('nss')
    mkdirSync(store)
    run('certutil', '-N', '-d', `sql:${store}`, '--empty-password')
    run('certutil', '-A', '-n', 'induk', '-t', 'CT,C,C', '-d', `sql:${store}`, '-i', root.certificate)
  })

  let folder: string
  let count = 0
  beforeEach(() => {
    count += 1
    folder = openssl.path(`case${count}`)
    mkdirSync(folder)
  })

  describe.each(kinds)('by %s', (kind) => {
    it('gives one that four foreign readers accept whole', async () => {
      const pdf = freeze({ fields: 1 })
      await sign(pdf, kind)
      const report = pdfsig(pdf)
      expect(report).toContain('Signature is Valid')
      expect(report).toContain('Certificate is Trusted')
      expect(report).toContain('Signature Type: ETSI.CAdES.detached')
      expect(report).toContain(`Signing Hash Algorithm: ${digestNames[kind]}`)
      expect(report).toContain('Total document signed')
      expect(run('mutool', 'sign', '-v', pdf)).toContain('The document is unchanged since signing')
      expect(run('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors found')
      expect(verifyCms(pdf, 0)).toContain('CAdES Verification successful')
    })

    it('is refused by all of them after one byte was changed', async () => {
      const pdf = freeze({ fields: 1 })
      await sign(pdf, kind)
      for (const text of ['Berkas contoh', '/Tandatangan', '/Subtype /Widget', '/M (D:2', '/DocMDP 1', '/Prev']) {
        const bytes = readFileSync(pdf)
        const at = bytes.indexOf(text === '/Tandatangan' ? 'Tandatangan1' : text) + 3
        bytes[at] = (bytes[at] ?? 0) ^ 0x01
        const changed = `${folder}/changed.pdf`
        writeFileSync(changed, bytes)
        expect(pdfsig(changed), text).not.toContain('Signature is Valid')
        expect(run('mutool', 'sign', '-v', changed), text).not.toContain('unchanged since signing')
        expect(verifyCms(changed, 0), text).not.toContain('successful')
      }
    })
  })

  it.each(Object.entries(containerKinds))('works with a key from a container locked with %s', async (_, options) => {
    const key = await openKeyStore(openssl.pack(issuedOnce, { passphrase: 'x', options, others: [root] }), 'x')
    const pdf = freeze({ fields: 1 })
    await signDossier({ input: pdf, output: pdf, key, claimedAt })
    expect(pdfsig(pdf)).toContain('Certificate is Trusted')
  })

  describe('with two planned signers', () => {
    it.each(['direct', 'indirect'] as const)('fills the fields in order, with a %s form', async (form) => {
      const pdf = freeze({ fields: 2, form })
      const first = await sign(pdf, 'P-256')
      expect([first.field, first.remainingFields]).toEqual(['Tandatangan1', ['Tandatangan2']])
      expect(await listSignatureFields(pdf)).toEqual([
        { name: 'Tandatangan1', filled: true },
        { name: 'Tandatangan2', filled: false },
      ])
      const second = await sign(pdf, 'RSA-2048')
      expect([second.field, second.remainingFields]).toEqual(['Tandatangan2', []])
      const report = pdfsig(pdf)
      expect(report.match(/Signature is Valid/g)).toHaveLength(2)
      expect(report.match(/ Total document signed/g)).toHaveLength(1)
      expect(report.match(/Not total document signed/g)).toHaveLength(1)
      expect([verifyCms(pdf, 0), verifyCms(pdf, 1)].join()).toMatch(/successful[^]*successful/)
      expect(run('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors found')
    })

    it('keeps every byte that was there before', async () => {
      const pdf = freeze({ fields: 2 })
      const frozen = readFileSync(pdf)
      await sign(pdf, 'P-256')
      const once = readFileSync(pdf)
      await sign(pdf, 'P-384')
      const twice = readFileSync(pdf)
      expect(once.subarray(0, frozen.length).equals(frozen)).toBe(true)
      expect(twice.subarray(0, once.length).equals(once)).toBe(true)
    })

    it('fills a field that was asked for by name', async () => {
      const pdf = freeze({ fields: 2 })
      const signed = await sign(pdf, 'P-256', { field: 'Tandatangan2' })
      expect([signed.field, signed.remainingFields]).toEqual(['Tandatangan2', ['Tandatangan1']])
      expect((await sign(pdf, 'P-256')).field).toBe('Tandatangan1')
      expect(pdfsig(pdf).match(/Signature is Valid/g)).toHaveLength(2)
    })

    it.each([undefined, 'Tandatangan1', 'Tandatangan9'])(
      'refuses a third signature (field %s) and changes nothing',
      async (field) => {
        const pdf = freeze({ fields: 2 })
        await sign(pdf, 'P-256')
        await sign(pdf, 'P-384')
        const before = readFileSync(pdf)
        const refused = sign(pdf, 'RSA-2048', field === undefined ? {} : { field })
        await expect(refused).rejects.toMatchObject({
          code: 'no-free-signature-field',
          details: { planned: 2, filled: 2 },
        })
        expect(readFileSync(pdf).equals(before)).toBe(true)
      },
    )
  })

  describe('appends a revision', () => {
    it('of the field, the signature and, the first time only, the catalog', async () => {
      const pdf = freeze({ fields: 2 })
      const frozenSize = statSync(pdf).size
      await sign(pdf, 'P-256')
      const onceSize = statSync(pdf).size
      await sign(pdf, 'P-256')
      const bytes = readFileSync(pdf)
      const numbersIn = (part: Buffer): string[] => part.toString('latin1').match(/^\d+ 0 obj$/gm) ?? []
      expect(numbersIn(bytes.subarray(frozenSize, onceSize))).toEqual(['14 0 obj', '10 0 obj', '1 0 obj'])
      expect(numbersIn(bytes.subarray(onceSize))).toEqual(['15 0 obj', '12 0 obj'])
    })

    it('that changes a field by /V alone and the catalog by /Perms alone', async () => {
      const pdf = freeze({ fields: 2 })
      const frozen = readFileSync(pdf, 'latin1')
      await sign(pdf, 'P-256')
      const added = readFileSync(pdf, 'latin1').slice(frozen.length)
      const object = (text: string, number: number): string =>
        new RegExp(`^${number} 0 obj\n[^]*?\nendobj`, 'm').exec(text)?.[0] ?? ''
      expect(object(added, 10).replace(' /V 14 0 R', '')).toBe(object(frozen, 10))
      expect(object(added, 1).replace(' /Perms << /DocMDP 14 0 R >>', '')).toBe(object(frozen, 1))
    })

    it.each([
      [1, 1],
      [2, 2],
      [3, 2],
    ])('certifies a dossier with %i planned fields by level %i, in the first signature only', async (fields, level) => {
      const pdf = freeze({ fields })
      await sign(pdf, 'P-256')
      expect(readFileSync(pdf, 'latin1')).toContain(`/TransformParams << /Type /TransformParams /V /1.2 /P ${level} >>`)
      if (fields > 1) await sign(pdf, 'P-256')
      expect(readFileSync(pdf, 'latin1').match(/\/DocMDP/g)).toHaveLength(2)
    })

    it('whose byte range leaves out exactly the brackets and digits of /Contents', async () => {
      const pdf = freeze({ fields: 1 })
      await sign(pdf, 'P-256')
      const bytes = readFileSync(pdf)
      const [signature] = extractSignatures(bytes)
      const [start, size, restart, rest] = signature?.byteRange ?? [-1, 0, 0, 0]
      expect(start).toBe(0)
      expect(restart + rest).toBe(bytes.length)
      expect(restart - size).toBe(32_768 + 2)
      expect([bytes[size], bytes[restart - 1]]).toEqual([0x3c, 0x3e])
      expect(signature?.contentsHex).toMatch(/^[0-9a-f]{32768}$/)
      expect(signature?.contentsHex.slice((signature.cms.length ?? 0) * 2)).toMatch(/^0+$/)
    })

    it('that names time, signer, reason and place as they were given', async () => {
      const pdf = freeze({ fields: 1 })
      await sign(pdf, 'P-256', {
        reason: 'Pengesahan (final) \\ – 100 %',
        location: 'Kota (uji)',
      })
      const text = readFileSync(pdf, 'latin1')
      const inWita = new Date(claimedAt.ms + 8 * 3_600_000).toISOString().replaceAll(/[-:T]|\..*/g, '')
      expect(text).toContain(`/M (D:${inWita}+08'00')`)
      expect(text).toContain('/Name (Penanda P-256)')
      expect(text).toContain(String.raw`/Location (Kota \(uji\))`)
      const reason = /\/Reason <feff([0-9a-f]+)>/.exec(text)?.[1] ?? ''
      expect(Buffer.from(reason, 'hex').swap16().toString('utf16le')).toBe('Pengesahan (final) \\ – 100 %')
      expect(pdfsig(pdf)).toContain('Signature is Valid')
    })

    it('that keeps the first identifier of the file', async () => {
      const pdf = freeze({ fields: 2 })
      await sign(pdf, 'P-256')
      await sign(pdf, 'P-256')
      const identifiers = [...readFileSync(pdf, 'latin1').matchAll(/\/ID \[<([0-9a-f]+)> <([0-9a-f]+)>\]/g)]
      expect(new Set(identifiers.map((match) => match[1])).size).toBe(1)
      expect(new Set(identifiers.map((match) => match[2])).size).toBe(3)
    })
  })

  it('answers size and digest of the file it wrote', async () => {
    const pdf = freeze({ fields: 1 })
    const signed = await sign(pdf, 'P-521')
    const bytes = readFileSync(pdf)
    expect(signed.sizeBytes).toBe(bytes.length)
    expect(signed.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(signed.signer).toBe('Penanda P-521')
  })

  describe('and the files around it', () => {
    it('leaves the input alone when another output is asked for', async () => {
      const pdf = freeze({ fields: 1 })
      const before = readFileSync(pdf)
      await signDossier({ input: pdf, output: `${folder}/signed.pdf`, key: keyOf('P-256'), claimedAt })
      expect(readFileSync(pdf).equals(before)).toBe(true)
      expect(readdirSync(folder).toSorted()).toEqual(['dossier.pdf', 'signed.pdf'])
    })

    it('does not overwrite another file', async () => {
      const pdf = freeze({ fields: 1 })
      writeFileSync(`${folder}/other.pdf`, 'milik orang lain')
      const request = { input: pdf, output: `${folder}/other.pdf`, key: keyOf('P-256'), claimedAt }
      await expect(signDossier(request)).rejects.toMatchObject({ code: 'output-exists' })
      expect(readFileSync(`${folder}/other.pdf`, 'utf8')).toBe('milik orang lain')
    })

    it('signs through a link without replacing the link', async () => {
      const pdf = freeze({ fields: 1 })
      symlinkSync(pdf, `${folder}/link.pdf`)
      await sign(`${folder}/link.pdf`, 'P-256')
      expect(pdfsig(pdf)).toContain('Signature is Valid')
      expect(readFileSync(`${folder}/link.pdf`).length).toBe(statSync(pdf).size)
    })

    it('keeps the permissions of the file', async () => {
      const pdf = freeze({ fields: 1 })
      chmodSync(pdf, 0o600)
      await sign(pdf, 'P-256')
      expect(statSync(pdf).mode & 0o777).toBe(0o600)
    })

    it('refuses a missing input and a missing folder in words', async () => {
      const pdf = freeze({ fields: 1 })
      const absent = { input: `${folder}/absent.pdf`, output: `${folder}/out.pdf`, key: keyOf('P-256'), claimedAt }
      await expect(signDossier(absent)).rejects.toMatchObject({ code: 'not-found' })
      const nowhere = { ...absent, input: pdf, output: `${folder}/nowhere/out.pdf` }
      await expect(signDossier(nowhere)).rejects.toMatchObject({ code: 'output-not-writable' })
    })

    it.each([
      ['certificate-expired', 301],
      ['certificate-not-yet-valid', -1],
    ])('refuses with %s before touching anything', async (code, days) => {
      const pdf = freeze({ fields: 1 })
      const before = statSync(pdf)
      const time = { ms: claimedAt.ms + days * 86_400_000, offsetMinutes: 480 }
      await expect(sign(pdf, 'P-256', { claimedAt: time })).rejects.toMatchObject({ code })
      expect(statSync(pdf).mtimeMs).toBe(before.mtimeMs)
    })

    it('leaves nothing half done when the key fails in the middle', async () => {
      const pdf = freeze({ fields: 1 })
      const before = readFileSync(pdf)
      const broken: SigningKey = { ...keyOf('P-256'), sign: () => Promise.reject(new Error('token pulled')) }
      await expect(signDossier({ input: pdf, output: pdf, key: broken, claimedAt })).rejects.toThrow('token pulled')
      expect(readFileSync(pdf).equals(before)).toBe(true)
      expect(readdirSync(folder)).toEqual(['dossier.pdf'])
    })

    it('does not lose the first of two signatures made at the same time', async () => {
      const pdf = freeze({ fields: 2 })
      let overtaken = false
      const slow: SigningKey = {
        ...keyOf('P-256'),
        async sign(bytes) {
          if (!overtaken) await sign(pdf, 'P-384')
          overtaken = true
          return keyOf('P-256').sign(bytes)
        },
      }
      const second = signDossier({ input: pdf, output: pdf, key: slow, claimedAt })
      await expect(second).rejects.toMatchObject({ code: 'pdf-damaged' })
      expect(pdfsig(pdf)).toContain('Signer Certificate Common Name: Penanda P-384')
      expect((await sign(pdf, 'P-256')).field).toBe('Tandatangan2')
    })

    it.each([
      { ms: Number.NaN, offsetMinutes: 0 },
      { ms: -1, offsetMinutes: 0 },
      { ms: Date.UTC(10_000, 0), offsetMinutes: 0 },
      { ms: claimedAt.ms, offsetMinutes: 900 },
      { ms: claimedAt.ms, offsetMinutes: Number.NaN },
    ])('refuses the moment %j', async (moment) => {
      await expect(sign(freeze({ fields: 1 }), 'P-256', { claimedAt: moment })).rejects.toMatchObject({
        code: 'invalid-input',
      })
    })

    it('refuses texts longer than a reader shows', async () => {
      const pdf = freeze({ fields: 1 })
      await expect(sign(pdf, 'P-256', { reason: 'x'.repeat(501) })).rejects.toMatchObject({ code: 'invalid-input' })
      expect(existsSync(pdf)).toBe(true)
    })
  })

  function keyOf(kind: string): SigningKey {
    const key = keys.get(kind)
    if (!key) throw new Error(`no key ${kind}`)
    return key
  }

  function freeze(shape: Parameters<typeof makeFrozenDossier>[0]): string {
    const path = `${folder}/dossier.pdf`
    writeFileSync(path, makeFrozenDossier(shape))
    return path
  }

  async function sign(path: string, kind: string, more: Partial<SigningRequest> = {}): Promise<SignedDossier> {
    return signDossier({ input: path, output: path, key: keyOf(kind), claimedAt, ...more })
  }

  function pdfsig(path: string): string {
    return run('pdfsig', '-nssdir', `sql:${openssl.path('nss')}`, path)
  }

  function verifyCms(path: string, index: number): string {
    const signature = extractSignatures(readFileSync(path))[index]
    if (!signature) return 'no signature found'
    writeFileSync(`${folder}/cms.der`, signature.cms)
    writeFileSync(`${folder}/content`, signature.signedBytes)
    const what = ['-inform', 'DER', '-in', `${folder}/cms.der`, '-content', `${folder}/content`, '-out', '/dev/null']
    return run(
      'openssl',
      'cms',
      '-verify',
      '-cades',
      '-binary',
      '-purpose',
      'any',
      '-CAfile',
      root.certificate,
      ...what,
    )
  }
})

/** What a tool says, on both channels: some of them report refusals on one and successes on the other. */
function run(command: string, ...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(command, [...args], { encoding: 'utf8' })
  return `${stdout}\n${stderr}`
}
