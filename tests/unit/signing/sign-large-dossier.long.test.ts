import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoKeys } from '../../../src/dossier/signing/demo-keys.ts'
import { countingRandomness } from '../../support/counting-randomness.ts'
import { makeFrozenDossier } from '../../support/make-frozen-dossier.ts'

const megabyte = 1024 * 1024
const child = resolve(import.meta.dirname, '../../support/sign-in-child.ts')
const folder = mkdtempSync(join(tmpdir(), 'netra-large-'))
const path = join(folder, 'dossier.pdf')
let passphrase: string
beforeAll(async () => {
  const validity = { fromMs: 0, untilMs: Date.parse('2034-10-01T00:00:00Z') }
  const keys = await makeDemoKeys({
    randomness: countingRandomness(),
    validity,
    officerName: 'Petugas',
    headName: 'Ketua',
  })
  passphrase = keys.passphrase
  writeFileSync(join(folder, 'key.p12'), keys.officer.p12)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('signing a dossier of 300 MB', () => {
  it('holds less than 200 MB and keeps every byte', async () => {
    writeFileSync(path, makeFrozenDossier({ fields: 2, fillerBytes: 300 * megabyte }))
    const frozenSize = statSync(path).size
    const frozenDigest = await digestOf(path, frozenSize)
    const outcome = signInChild('')
    expect(outcome).toMatchObject({ field: 'Tandatangan1', sizeBytes: statSync(path).size })
    expect(outcome['peakBytes']).toBeLessThan(200 * megabyte)
    expect(await digestOf(path, frozenSize)).toBe(frozenDigest)
    expect(outcome['sha256']).toBe(await digestOf(path, statSync(path).size))
  }, 60_000)

  it('leaves it untouched where the medium is full halfway', () => {
    const before = statSync(path)
    // 512-byte blocks in some shells, 1024 in others: 100 or 200 MB, either way too little.
    const outcome = signInChild('ulimit -f 204800; ')
    const second = statSync(path)
    expect([second.size, second.mtimeMs]).toEqual([before.size, before.mtimeMs])
    expect(outcome['code']).toMatch(/^disk-full$/)
    expect(readdirSync(folder).toSorted()).toEqual(['dossier.pdf', 'key.p12'])
  })
})

function signInChild(limit: string): Record<string, unknown> {
  const at = String(Date.parse('2024-10-18T09:00:00Z'))
  const command = `${limit}exec "$0" "$@"`
  const args = [process.execPath, child, path, join(folder, 'key.p12'), passphrase, at]
  const { stdout } = spawnSync('sh', ['-c', command, ...args], { encoding: 'utf8' })
  return JSON.parse(stdout) as Record<string, unknown>
}

async function digestOf(file: string, size: number): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file, { end: size - 1 })) hash.update(piece as Buffer)
  return hash.digest('hex')
}
