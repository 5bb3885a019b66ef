import { join } from 'node:path'
import type { ImportOutcome } from '../../src/contract/evidence.ts'
import type { InputOf, OperationName, OutputOf } from '../../src/contract/operations.ts'
import { startReader } from '../../src/host/start-reader.ts'
import { createWorkbench } from '../../src/workbench/create-workbench.ts'
import { createPathGrants } from '../../src/workbench/grants.ts'
import { createTestPorts } from './fixed-ports.ts'
import { createSilentLog } from './silent-log.ts'
import { temporaryFolder } from './temporary-folder.ts'

type Input<Name extends OperationName> = Omit<InputOf<Name>, 'caseId'>

export type ImportedCase = {
  readonly outcomes: readonly ImportOutcome[]
  /** The value of an operation of this case; throws its failure. */
  call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<OutputOf<Name>>
  /** The envelope, good or bad. */
  reply(name: OperationName, input: object): Promise<unknown>
  close(): Promise<void>
}

/** A new case on the real core with real reader processes, into which a folder was imported. */
export async function importedCase(source: string): Promise<ImportedCase> {
  const core = createWorkbench(
    { ...createTestPorts(), log: createSilentLog(), operator: 'petugas', language: 'id' },
    { startReader, grants: createPathGrants() },
  )
  const ask = async (name: OperationName, input: object) => {
    const reply = await core.dispatch(name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.failure.code} ${reply.failure.message}`)
    return reply.value
  }
  const folder = `file:${join(temporaryFolder(), 'kasus')}`
  const { caseId } = (await ask('case.create', { folder, title: 'Uji' })) as OutputOf<'case.create'>
  const outcomes = (await ask('evidence.import', {
    caseId,
    grants: [`file:${source}`],
  })) as OutputOf<'evidence.import'>
  return {
    outcomes,
    call: async (name, input) => (await ask(name, { caseId, ...input })) as OutputOf<typeof name>,
    reply: (name, input) => core.dispatch(name, { caseId, ...input }),
    close: () => core.close(),
  }
}
