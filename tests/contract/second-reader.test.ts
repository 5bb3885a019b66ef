import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../src/contract/operations.ts'
import { startReader } from '../../src/host/start-reader.ts'
import { listSampleFiles } from '../../src/sample-case/files/list-sample-files.ts'
import { createWorkbench } from '../../src/workbench/create-workbench.ts'
import { createPathGrants } from '../../src/workbench/grants.ts'
import type { Workbench } from '../../src/workbench/workbench.ts'
import { createTestPorts } from '../support/fixed-ports.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let workbench: Workbench | null = null
afterEach(() => workbench?.close())

async function caseWithPhoto(staysOpen: boolean) {
  const { clock, randomness } = createTestPorts()
  const log = { info: () => undefined, warn: () => undefined, error: console.error }
  const opened = createWorkbench(
    { clock, randomness, log, operator: 'petugas', language: 'id' },
    { startReader, grants: createPathGrants(), staysOpen },
  )
  workbench = opened
  const call = async <Name extends OperationName>(name: Name, input: InputOf<Name>) => {
    const reply = await opened.dispatch(name, input)
    if (!reply.ok) throw new Error(reply.failure.message)
    return reply.value as OutputOf<Name>
  }
  const folder = temporaryFolder()
  const photo = listSampleFiles().find((file) => file.evidence === 'B-020')
  writeFileSync(join(folder, 'foto.jpg'), (await photo?.make()) ?? '')
  writeFileSync(join(folder, 'catatan.txt'), 'bukan gambar')
  const { caseId } = await call('case.create', { folder: `file:${join(folder, 'kasus')}`, title: 'Uji' })
  const noticed = new Promise<void>((resolve) => {
    opened.onNotice((notice) => {
      if (notice.kind === 'case-changed' && notice.sequence >= 6) resolve()
    })
  })
  const grants = [join(folder, 'catatan.txt'), join(folder, 'foto.jpg')].map((path) => `file:${path}`)
  await call('evidence.import', { caseId, grants })
  return { call, caseId, noticed }
}

describe('the second reader', () => {
  it('reads pictures in the background where the host stays open, and its result is chained', async () => {
    const { call, caseId, noticed } = await caseWithPhoto(true)
    await noticed
    const { secondReading } = await call('evidence.detail', { caseId, evidence: 'B-002' })
    expect(secondReading).toMatchObject({ agrees: true, differences: [] })
    expect((await call('custody.list', { caseId, evidence: 'B-002' })).map((entry) => entry.act)).toContain(
      'read-again',
    )
    expect((await call('case.check', { caseId })).whole).toBe(true)
  })

  it('waits to be asked on a host that ends with the call, and has nothing to say of a text', async () => {
    const { call, caseId } = await caseWithPhoto(false)
    expect((await call('evidence.detail', { caseId, evidence: 'B-002' })).secondReading).toBeNull()
    expect(await call('evidence.readAgain', { caseId })).toEqual({ read: 1, differing: [], unavailable: null })
    expect((await call('evidence.list', { caseId })).map((item) => item.secondReaderAgrees)).toEqual([null, true])
  })
})
