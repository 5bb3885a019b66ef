// The whole import as one process: files saved, their search text kept, a small preview and a picture hash made of each.
import type { OperationName } from '../../../src/contract/operations.ts'
import { keepCompiledCode } from '../../../src/host/compile-cache.ts'

// As every door to the product begins.
keepCompiledCode()
const { createWorkbench } = await import('../../../src/workbench/create-workbench.ts')
const { createPathGrants } = await import('../../../src/workbench/grants.ts')
const { nodeClock, nodeRandomness } = await import('../../../src/workbench/node-ports.ts')
const { startReader } = await import('../../../src/host/start-reader.ts')

const [from = '', to = ''] = process.argv.slice(2)
const workbench = createWorkbench(
  {
    clock: nodeClock,
    randomness: nodeRandomness,
    log: { info: () => undefined, warn: () => undefined, error: console.error },
    operator: 'bench',
    language: 'id',
  },
  // As the hosts with a screen do it: what may wait is begun by the import itself.
  { startReader, grants: createPathGrants(), staysOpen: true },
)

async function call(name: OperationName, input: unknown): Promise<unknown> {
  const reply = await workbench.dispatch(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code} ${reply.failure.message}`)
  return reply.value
}

const { caseId } = (await call('case.create', { folder: `file:${to}`, title: 'Bench', displayZone: 'WIB' })) as {
  caseId: string
}
const outcomes = (await call('evidence.import', { caseId, grants: [`file:${from}`] })) as { evidence: string | null }[]
const waiting = outcomes.flatMap(({ evidence }) => (evidence === null ? [] : [evidence]))
// A few previews ahead, so that no reader waits.
await Promise.all(
  [0, 1, 2, 3].map(async () => {
    for (let evidence = waiting.shift(); evidence !== undefined; evidence = waiting.shift())
      await workbench.serveAsset({ what: 'picture', caseId, evidence, kind: 'small' })
  }),
)
await workbench.close()
