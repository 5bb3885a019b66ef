import type { Clock, Randomness } from '../../base/ports.ts'
import type { Reply } from '../../contract/envelope.ts'
import type { InputOf, OperationName, OutputOf } from '../../contract/operations.ts'
import { createWorkbench } from '../../workbench/create-workbench.ts'
import { createPathGrants } from '../../workbench/grants.ts'
import type { Workbench } from '../../workbench/workbench.ts'
import { createNodeLog, nodeClock, nodeRandomness } from '../../workbench/node-ports.ts'
import { hostSentences } from '../../text/hosts.ts'
import { say } from '../../text/say.ts'
import { obtainVerifierPage } from '../set-up/verifier-page.ts'
import { startReader } from '../start-reader.ts'
import type { CommandWorld, OptionKinds, Parsed } from './command.ts'
import { Refused } from './refused.ts'

/** The core with typed calls; a failure becomes {@link Refused}. */
export type CoreAtWork = {
  readonly workbench: Workbench
  readonly call: <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>
}

/** Options every command that opens a case knows. */
export const caseOptions = {
  'case-passphrase-file': 'value',
  operator: 'value',
  'operator-pin-file': 'value',
} as const satisfies OptionKinds

export type CoreOptions = { operator?: string; clock?: Clock; randomness?: Randomness }

/** Runs a command with a core of its own and closes it whatever happens. */
export async function withWorkbench<Value>(
  world: CommandWorld,
  options: CoreOptions,
  work: (core: CoreAtWork) => Promise<Value>,
): Promise<Value> {
  const workbench = createWorkbench(
    {
      clock: options.clock ?? nodeClock,
      randomness: options.randomness ?? nodeRandomness,
      log: createNodeLog(world.environment),
      operator: options.operator ?? 'baris-perintah',
      language: world.language,
    },
    {
      startReader,
      grants: createPathGrants(),
      verifierPage: () => obtainVerifierPage(() => world.say(say(hostSentences.buildingVerifier, world.language))),
    },
  )
  try {
    return await work({ workbench, call: callOf(workbench) })
  } finally {
    await workbench.close()
  }
}

function callOf(workbench: Workbench): CoreAtWork['call'] {
  return async <Name extends OperationName>(name: Name, input: InputOf<Name>) => {
    const reply = await workbench.dispatch(name, input)
    if (!reply.ok) throw new Refused(reply.failure)
    // dispatch has just parsed the value with the output schema of this very operation
    return (reply as Extract<Reply<OutputOf<Name>>, { ok: true }>).value
  }
}

/** Runs a command on an open case named by its folder. */
export function withCase<Value>(
  parsed: Parsed,
  world: CommandWorld,
  work: (core: CoreAtWork & { caseId: string }) => Promise<Value>,
): Promise<Value> {
  const operator = parsed.value('operator') ?? 'baris-perintah'
  return withWorkbench(world, { operator }, async (core) => {
    const { caseId } = await core.call('case.open', { folder: `file:${parsed.words[0] ?? ''}` })
    return work({ ...core, caseId })
  })
}
