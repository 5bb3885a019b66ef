import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { startReader } from '../../../src/host/start-reader.ts'
import { createWorkbench } from '../../../src/workbench/create-workbench.ts'
import { createPathGrants } from '../../../src/workbench/grants.ts'
import { nodeClock } from '../../../src/workbench/node-ports.ts'
import type { Workbench } from '../../../src/workbench/workbench.ts'
import { createFixedRandomness } from '../../support/fixed-ports.ts'
import { createSilentLog } from '../../support/silent-log.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let core: Workbench | null = null
afterEach(() => core?.close())

it('writes an original of several pieces out byte for byte', async () => {
  const { folder, bytes, caseId, call } = await caseWithOneFile()
  const to = join(folder, 'out.bin')
  expect(await call('evidence.export', { caseId, evidence: 'B-001', to: `file:${to}` })).toMatchObject({ ok: true })
  expect(readFileSync(to).equals(bytes)).toBe(true)
})

it('never writes over a file that is there, and answers every time', async () => {
  const { folder, caseId, call } = await caseWithOneFile()
  const to = join(folder, 'there.bin')
  writeFileSync(to, 'was here first')
  // Once in a while such an export used to wait for ever: the stream had failed before anybody listened.
  for (let count = 0; count < 50; count += 1) {
    const reply = await call('evidence.export', { caseId, evidence: 'B-001', to: `file:${to}` })
    expect(reply).toMatchObject({ ok: false, failure: { code: 'output-exists' } })
  }
  expect(readFileSync(to, 'utf8')).toBe('was here first')
})

it('says so when the place cannot be written, and leaves nothing there', async () => {
  const { folder, caseId, call } = await caseWithOneFile()
  const to = join(folder, 'no-such-folder', 'out.bin')
  const reply = await call('evidence.export', { caseId, evidence: 'B-001', to: `file:${to}` })
  expect(reply).toMatchObject({ ok: false, failure: { code: 'output-not-writable' } })
  expect(readdirSync(folder)).not.toContain('no-such-folder')
})

async function caseWithOneFile() {
  const folder = temporaryFolder()
  const bytes = Buffer.from(createFixedRandomness('bytes').bytes(2_500_000))
  mkdirSync(join(folder, 'stick'))
  writeFileSync(join(folder, 'stick', 'a.bin'), bytes)
  const ports = { clock: nodeClock, randomness: createFixedRandomness('export'), log: createSilentLog() }
  const opened = createWorkbench(
    { ...ports, operator: 'petugas', language: 'id' },
    { startReader, grants: createPathGrants() },
  )
  core = opened
  const call = (name: string, input: unknown) => opened.dispatch(name, input)
  const made = await call('case.create', { folder: `file:${join(folder, 'kasus')}`, title: 'Uji' })
  const { caseId } = (made as { value: { caseId: string } }).value
  await call('evidence.import', { caseId, grants: [`file:${join(folder, 'stick')}`] })
  return { folder, bytes, caseId, call }
}
