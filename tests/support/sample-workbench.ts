import type { InputOf, OperationName, OutputOf } from '../../src/contract/operations.ts'
import { startReader } from '../../src/host/start-reader.ts'
import { createSampleClock, createSampleRandomness, type SampleClock } from '../../src/sample-case/sample-ports.ts'
import { createWorkbench } from '../../src/workbench/create-workbench.ts'
import { createPathGrants } from '../../src/workbench/grants.ts'
import type { Workbench } from '../../src/workbench/workbench.ts'

export type SampleWorkbench = {
  workbench: Workbench
  clock: SampleClock
  call<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>
}

/** The real core with real reader processes, on the clock of the sample story; grants are `file:` paths. */
export function createSampleWorkbench(): SampleWorkbench {
  const clock = createSampleClock('2024-10-14T08:00:00+08:00')
  const log = { info: () => undefined, warn: () => undefined, error: console.error }
  const workbench = createWorkbench(
    { clock, randomness: createSampleRandomness('Malam Panen'), log, operator: 'Lintang Samudera', language: 'id' },
    { startReader, grants: createPathGrants() },
  )
  return {
    workbench,
    clock,
    async call(name, input) {
      const reply = await workbench.dispatch(name, input)
      if (!reply.ok) throw Object.assign(new Error(reply.failure.message), reply.failure)
      return reply.value as OutputOf<typeof name>
    },
  }
}
