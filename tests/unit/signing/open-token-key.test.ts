import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTokenKey, type TokenKeyRequest } from '../../../src/dossier/signing/open-token-key.ts'
import { signDossier } from '../../../src/dossier/signing/sign-dossier.ts'
import { makeFrozenDossier } from '../../support/make-frozen-dossier.ts'
import { OpensslKeys, type IssuedKey } from '../../support/openssl-keys.ts'
import { describeWithTools } from '../../support/requirements.ts'
import { importCertificates, importKey, makeSoftToken, softToken, softTokenModule } from '../../support/soft-token.ts'

const openssl = new OpensslKeys()
afterAll(() => openssl.remove())

/** The bridge to tokens is compiled when it is installed, so it is no dependency everyone must have; where it is not, its tests say so. */
function describeWithBridge(title: string, body: () => void): void {
  const folder = resolve(import.meta.dirname, '../../..')
  if (existsSync(`${folder}/node_modules/pkcs11js`))
    return describeWithTools(['openssl', 'softhsm2-util', 'pdfsig'], title, body)
  describe.skip(`${title} [skipped: pkcs11js is not installed]`, body)
}

describeWithBridge('a key on a token', () => {
  let root: IssuedKey
  beforeAll(async () => {
    makeSoftToken(openssl)
    root = openssl.makeRoot('Induk')
    const kinds = ['RSA-2048', 'P-256', 'P-384'] as const
    const issued = kinds.map((kind) => openssl.issue(`Penanda ${kind}`, { kind, issuer: root }))
    const weak = openssl.issue('Lemah', { kind: 'RSA-1024', issuer: root })
    const lonely = openssl.issue('Tanpa sertifikat', { kind: 'P-256', issuer: root })
    issued.forEach((one, index) => importKey(openssl, one, { label: kinds[index] ?? '', id: `1${index}` }))
    importKey(openssl, weak, { label: 'lemah', id: '20' })
    importKey(openssl, lonely, { label: 'tanpa sertifikat', id: '21' })
    importKey(openssl, lonely, { label: 'kembar', id: '22' })
    importKey(openssl, lonely, { label: 'kembar', id: '23' })
    await importCertificates([
      ...issued.map((one, index) => ({ issued: one, label: 'sertifikat', id: `1${index}` })),
      { issued: weak, label: 'sertifikat', id: '20' },
      { issued: root, label: 'induk', id: '99' },
    ])
  }, 120_000)

  const request = (more: Partial<TokenKeyRequest> = {}): TokenKeyRequest => ({
    module: softTokenModule,
    tokenLabel: softToken.label,
    keyLabel: 'P-256',
    pin: softToken.pin,
    ...more,
  })

  it.each(['RSA-2048', 'P-256', 'P-384'])('signs a dossier without leaving it: %s', async (kind) => {
    const { key, close } = await openTokenKey(request({ keyLabel: kind }))
    const path = openssl.path(`${kind}.pdf`)
    writeFileSync(path, makeFrozenDossier({ fields: 2 }))
    const claimedAt = { ms: Date.now() + 3_600_000, offsetMinutes: 480 }
    await signDossier({ input: path, output: path, key, claimedAt })
    await signDossier({ input: path, output: path, key, claimedAt })
    close()
    expect([key.subjectName, key.chain.length]).toEqual([`Penanda ${kind}`, 2])
    const report = spawnSync('pdfsig', ['-nocert', path], { encoding: 'utf8' }).stdout
    expect(report.match(/Signature is Valid/g)).toHaveLength(2)
  })

  it.each<[string, Partial<TokenKeyRequest>, string]>([
    ['another token', { tokenLabel: 'Lain' }, 'key-missing'],
    ['another key', { keyLabel: 'lain' }, 'key-missing'],
    ['a key without certificate', { keyLabel: 'tanpa sertifikat' }, 'key-missing'],
    ['two keys of one label', { keyLabel: 'kembar' }, 'key-ambiguous'],
    ['a weak key', { keyLabel: 'lemah' }, 'key-weak'],
    ['a wrong PIN', { pin: '11112222' }, 'key-wrong-passphrase'],
    ['an empty PIN', { pin: '' }, 'key-wrong-passphrase'],
    ['a module that is none', { module: '/dev/null' }, 'not-available-here'],
    ['a module that is not there', { module: '/nowhere/token.so' }, 'not-available-here'],
  ])('is refused in words: %s', async (_, more, code) => {
    await expect(openTokenKey(request(more))).rejects.toMatchObject({ code })
  })

  it('keeps the PIN out of what is told', async () => {
    const error: unknown = await openTokenKey(request({ pin: '99887766' })).catch((reason: unknown) => reason)
    const told = error instanceof Error ? [error.message, error.stack, String(error.cause)].join(' ') : ''
    expect(told).toContain('PIN')
    expect(told).not.toContain('99887766')
  })

  describe('after a refusal', () => {
    it('can be opened again', async () => {
      await openTokenKey(request({ pin: '11112222' })).catch(() => null)
      const { key, close } = await openTokenKey(request())
      expect((await key.sign(Buffer.from('x'))).length).toBeGreaterThan(60)
      close()
      await expect(key.sign(Buffer.from('x'))).rejects.toThrow()
    })
  })
})
