import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCase } from '../../src/vault/check-case.ts'
import { openCase } from '../../src/vault/open-case.ts'
import { createTestPorts } from '../support/fixed-ports.ts'
import { newCase } from '../support/new-case.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const points = [
  'incoming-created',
  'incoming-written',
  'incoming-flushed',
  'original-renamed',
  'folder-flushed',
  'rows-written',
  'custody-written',
  'committed',
]
const sizes = [9_000, 300_000, 3_000_000]
const script = resolve(import.meta.dirname, 'import-with-fault.ts')

describe('an import that dies at a step', () => {
  for (const point of points) {
    it(`keeps what was confirmed and leaves nothing half-done: ${point}`, async () => {
      for (const size of sizes) {
        for (const pass of [1, 3]) await dieAt(point, pass, size)
      }
    })
  }
})

async function dieAt(point: string, pass: number, size: number): Promise<void> {
  const opened = newCase()
  opened.close()
  const folder = temporaryFolder()
  const paths = Array.from({ length: 5 }, (_, index) => {
    const path = join(folder, `f${index}`)
    writeFileSync(path, Buffer.alloc(size, index + 1))
    return path
  })
  const run = spawnSync(process.execPath, [script, opened.root, point, String(pass), ...paths], { encoding: 'utf8' })
  expect(run.signal).toBe('SIGKILL')
  const confirmed = run.stdout.split('\n').filter((line) => line !== '')
  const again = openCase(opened.root, { ports: createTestPorts(), operator: 'penguji' })
  try {
    expect(readdirSync(join(opened.root, 'incoming'))).toEqual([])
    expect((await checkCase(again, (code) => code)).problems).toEqual([])
    for (const sha256 of confirmed) expect(again.rows.evidence.findBySha256(sha256)).not.toBeNull()
  } finally {
    again.close()
  }
}
