import { ReplyEnvelope } from '../../src/contract/envelope.ts'
import type { Failure } from '../../src/contract/failure.ts'
import { operations, type InputOf, type OperationName, type OutputOf } from '../../src/contract/operations.ts'
import type { Transport } from './transport.ts'

export type CallName = OperationName
export type CallInput<Name extends CallName> = InputOf<Name>
export type CallOutput<Name extends CallName> = OutputOf<Name>

/** Why a call gave no value: refused by the core, core not reachable, or an answer that does not fit the contract. */
export type CallFailure =
  | { kind: 'refused'; failure: Failure }
  | { kind: 'unreachable'; problem: string }
  | { kind: 'unreadable'; problem: string }

export type Answer<Value> = { ok: true; value: Value } | { ok: false; failure: CallFailure }

export type Client = {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Answer<CallOutput<Name>>>
}

/** Calls operations of the contract; never throws, every answer is parsed by the output schema of its operation. */
export function createClient(transport: Pick<Transport, 'call'>): Client {
  return {
    async call(name, input) {
      const reply = await reach(transport, name, input)
      if (!reply.ok) return reply
      const value = operations[name].output.safeParse(reply.value)
      // The only cast here: TypeScript cannot pair a name with its own schema inside the union of all schemas.
      if (value.success) return { ok: true, value: value.data as CallOutput<typeof name> }
      return { ok: false, failure: { kind: 'unreadable', problem: `${name}: ${value.error.issues[0]?.message ?? ''}` } }
    },
  }
}

async function reach(transport: Pick<Transport, 'call'>, name: string, input: unknown): Promise<Answer<unknown>> {
  try {
    const reply = ReplyEnvelope.safeParse(await transport.call(name, input))
    if (!reply.success) return { ok: false, failure: { kind: 'unreadable', problem: name } }
    if (reply.data.ok) return { ok: true, value: reply.data.value }
    return { ok: false, failure: { kind: 'refused', failure: reply.data.failure } }
  } catch (error) {
    return { ok: false, failure: { kind: 'unreachable', problem: String(error) } }
  }
}
