import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeDemoKeys } from '../../../src/dossier/signing/demo-keys.ts'
import { countingRandomness } from '../../support/counting-randomness.ts'
import { makeFrozenDossier } from '../../support/make-frozen-dossier.ts'

const megabyte = 1024 * 1024
const child = resolve(import.meta.dirname, '../../support/sign-in-child.ts')
const folder = mkdtempSync(join(tmpdir(), 'netra-memory-'))
let passphrase: string
beforeAll(async () => {
  const validity = { fromMs: 0, untilMs: Date.parse('2034-10-01T00:00:00Z') }
  const order = { randomness: countingRandomness(), validity, officerName: 'Petugas', headName: 'Ketua' }
  const keys = await makeDemoKeys(order)
  passphrase = keys.passphrase
  writeFileSync(join(folder, 'key.p12'), keys.officer.p12)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('signing takes no more memory for 64 MB than for one', () => {
  const small = peakFor(1)
  expect(small).toBeGreaterThan(20 * megabyte)
  expect(peakFor(64) - small).toBeLessThan(16 * megabyte)
})

function peakFor(megabytes: number): number {
  const path = join(folder, `${megabytes}.pdf`)
  writeFileSync(path, makeFrozenDossier({ fields: 1, fillerBytes: megabytes * megabyte }))
  const at = String(Date.parse('2024-10-18T09:00:00Z'))
  const { stdout } = spawnSync(process.execPath, [child, path, join(folder, 'key.p12'), passphrase, at], {
    encoding: 'utf8',
  })
  const outcome = JSON.parse(stdout) as { field?: string; peakBytes: number }
  expect(outcome.field).toBe('Tandatangan1')
  return outcome.peakBytes
}
