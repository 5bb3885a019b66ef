import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startReader } from '../../src/host/start-reader.ts'
import { createHostGrants } from '../../src/workbench/host-grants.ts'
import { createWorkbench } from '../../src/workbench/create-workbench.ts'
import { nodeClock } from '../../src/workbench/node-ports.ts'
import { plantCanaries } from '../support/canary-tree.ts'
import { createFixedRandomness } from '../support/fixed-ports.ts'
import { fuzzOperations } from '../support/fuzz-operations.ts'
import type { Existing } from '../support/random-message.ts'
import { createSilentLog } from '../support/silent-log.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** `NETRA_FUZZ=1000` is the number of trust.md N4; a small one keeps the fast suite fast. */
const perOperation = Number(process.env['NETRA_FUZZ'] ?? 12)
const seed = Number(process.env['NETRA_FUZZ_SEED'] ?? 20_241_127)

it(`answers ${perOperation} random messages for every operation with an envelope, and none as a bug`, async () => {
  const canaries = plantCanaries(temporaryFolder())
  const home = temporaryFolder()
  const log = createSilentLog()
  const randomness = createFixedRandomness('fuzz')
  const grants = createHostGrants(home, randomness)
  const ports = {
    clock: nodeClock,
    randomness,
    log,
    operator: 'petugas',
    language: 'id',
    home: join(home, 'netra'),
  } as const
  const core = createWorkbench(ports, { startReader, grants: grants.book })
  const call = (name: string, input: unknown) => grants.duringCall(() => core.dispatch(name, input))
  try {
    const existing = await prepareGround(home, grants, call)
    const report = await fuzzOperations({ seed, perOperation, existing, call })
    const traces = log.lines.filter(({ event }) => event === 'bug').slice(0, 3)
    // A few of each are enough to mend; thousands take the runner minutes to print.
    const found = { escapes: report.escapes.slice(0, 5), bugs: report.bugs.slice(0, 5), traces }
    expect(found).toEqual({ escapes: [], bugs: [], traces: [] })
    expect(report.accepted).toBeGreaterThan(report.messages / 50)
    const { before, after } = canaries()
    expect(after).toBe(before)
  } finally {
    await core.close()
  }
}, 1_200_000)

async function prepareGround(
  home: string,
  grants: ReturnType<typeof createHostGrants>,
  call: (name: string, input: unknown) => Promise<unknown>,
): Promise<Existing> {
  const folder = grants.give({ path: join(home, 'kasus'), method: 'native-pick' })
  const made = await call('case.create', { folder, title: 'Uji pesan acak' })
  const { value } = made as { value: { caseId: string } }
  mkdirSync(join(home, 'stick'))
  for (const name of ['a.txt', 'b.pdf', 'c.p12']) writeFileSync(join(home, 'stick', name), `isi ${name}`)
  const give = (name: string) => grants.give({ path: join(home, 'stick', name), method: 'native-drop' })
  await call('evidence.import', { caseId: value.caseId, grants: [give('a.txt')] })
  const offered = ['a.txt', 'b.pdf', 'c.p12', 'missing.pdf', '.'].flatMap((name) =>
    Array.from({ length: perOperation * 4 }, () => give(name)),
  )
  const single = [...offered, 'file:/etc/passwd', 'x']
  return {
    caseId: [value.caseId],
    evidence: ['B-001', 'B-999'],
    grants: single.map((grant) => [grant]),
    ...Object.fromEntries(['folder', 'to', 'key', 'document', 'dossier', 'originals'].map((name) => [name, single])),
  }
}
