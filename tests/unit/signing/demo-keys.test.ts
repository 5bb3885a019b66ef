import { createHash, X509Certificate } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoKeys, type DemoKeys } from '../../../src/dossier/signing/demo-keys.ts'
import { openKeyStore } from '../../../src/dossier/signing/open-key-store.ts'
import { countingRandomness } from '../../support/counting-randomness.ts'
import { OpensslKeys } from '../../support/openssl-keys.ts'
import { describeWithTools } from '../../support/requirements.ts'

const validity = { fromMs: Date.parse('2024-10-01T00:00:00Z'), untilMs: Date.parse('2054-10-01T00:00:00Z') }
const mark = 'SERTIFIKAT CONTOH – BUKAN PSrE'
const openssl = new OpensslKeys()
let keys: DemoKeys
beforeAll(async () => {
  keys = await makeDemoKeys({ randomness: countingRandomness(), validity, officerName: 'Petugas', headName: 'Ketua' })
})
afterAll(() => openssl.remove())

describe('the keys of the sample case', () => {
  it('are an EC key for the officer and an RSA key for the head, both below the root', async () => {
    const officer = await openKeyStore(keys.officer.p12, keys.passphrase)
    const head = await openKeyStore(keys.head.p12, keys.passphrase)
    expect([officer.algorithm, head.algorithm]).toEqual(['P-256', 'RSA'])
    expect([officer.notBeforeMs, head.notAfterMs]).toEqual([validity.fromMs, validity.untilMs])
    const root = new X509Certificate(keys.rootPem)
    expect([officer, head].map(({ chain }) => Buffer.from(chain[1] ?? []).equals(root.raw))).toEqual([true, true])
    expect(officer.fingerprint).toBe(createHash('sha256').update(officer.certificate).digest('hex'))
  })

  it('say in every name that they are samples', async () => {
    const officer = await openKeyStore(keys.officer.p12, keys.passphrase)
    expect([officer.subjectName, officer.issuerName]).toEqual([`Petugas – ${mark}`, `Induk – ${mark}`])
    expect(officer.subjectName).toBe(keys.officer.subjectName)
    expect(new X509Certificate(officer.certificate).subject).toContain(`O=${mark}`)
  })

  it('are other keys each time, even from the same randomness', async () => {
    const again = await makeDemoKeys({ randomness: countingRandomness(), validity, officerName: 'A', headName: 'B' })
    expect(again.passphrase).toBe(keys.passphrase)
    expect(again.rootPem).not.toBe(keys.rootPem)
  })

  it('have a passphrase that can be read aloud', () => {
    expect(keys.passphrase).toMatch(/^([a-km-np-z2-9]{4}-){4}[a-km-np-z2-9]{4}$/)
  })

  it('leave no name without its mark', async () => {
    const order = { randomness: countingRandomness(), validity, officerName: 'x'.repeat(32), headName: 'B' }
    await expect(makeDemoKeys(order)).rejects.toThrow(RangeError)
  })
})

describeWithTools(['openssl'], 'the keys of the sample case, seen by openssl', () => {
  beforeAll(() => {
    writeFileSync(openssl.path('root.pem'), keys.rootPem)
    writeFileSync(openssl.path('officer.p12'), keys.officer.p12)
    writeFileSync(openssl.path('head.p12'), keys.head.p12)
    writeFileSync(openssl.path('pass'), keys.passphrase)
  })

  it.each(['officer', 'head'])('open as AES-256 containers (%s)', (who) => {
    const args = ['-in', openssl.path(`${who}.p12`), '-passin', `file:${openssl.path('pass')}`, '-nodes']
    const text = openssl.openssl('pkcs12', ...args).toString()
    expect(text.match(/BEGIN CERTIFICATE/g)).toHaveLength(2)
    expect(text).toContain('BEGIN PRIVATE KEY')
    writeFileSync(openssl.path(`${who}.pem`), openssl.openssl('pkcs12', ...args, '-clcerts', '-nokeys'))
  })

  it.each(['officer', 'head'])('chain to the root under strict rules (%s)', (who) => {
    const args = ['-in', openssl.path(`${who}.p12`), '-passin', `file:${openssl.path('pass')}`, '-clcerts', '-nokeys']
    writeFileSync(openssl.path(`${who}.pem`), openssl.openssl('pkcs12', ...args))
    const at = String(Date.parse('2030-01-01T00:00:00Z') / 1000)
    const how = ['-x509_strict', '-purpose', 'any', '-attime', at, '-CAfile', openssl.path('root.pem')]
    expect(openssl.openssl('verify', ...how, openssl.path(`${who}.pem`)).toString()).toContain('OK')
  })
})
