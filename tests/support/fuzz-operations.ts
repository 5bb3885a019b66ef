import { describeOperations } from '../../src/contract/describe-operations.ts'
import { ReplyEnvelope } from '../../src/contract/envelope.ts'
import {
  bentMessage,
  createDice,
  fittingMessage,
  noise,
  type Dice,
  type Existing,
  type MessageSchema,
} from './random-message.ts'

export type FuzzParts = {
  readonly seed: number
  readonly perOperation: number
  readonly existing: Existing
  /** Which operations; all that can be fuzzed where it is left out. */
  readonly wants?: (name: string) => boolean
  /** So many messages are under way at a time; one where it is left out. */
  readonly together?: number
  call(name: string, input: unknown): Promise<unknown>
}

export type FuzzReport = {
  readonly messages: number
  /** Accepted and answered with a value. */
  readonly accepted: number
  /** Not an envelope, or no answer at all. */
  readonly escapes: readonly string[]
  /** Answered as a bug of ours. */
  readonly bugs: readonly string[]
}

/** Operations that would take the ground away under the rest of the run, and the one whose only message builds a whole case. */
const leftOut = new Set(['case.close', 'case.create', 'case.open', 'cases.sample'])

/** The names of all operations that can be fuzzed, in the order of the contract. */
export function fuzzedOperations(): string[] {
  return describeOperations()
    .map(({ name }) => name)
    .filter((name) => !leftOut.has(name))
}

/**
 * Sends random messages to every operation: some that fit its schema, some bent in one place, some pure noise.
 *
 * Nothing may escape the envelope, nothing may be answered as a bug. The same seed sends the same messages.
 */
export async function fuzzOperations(parts: FuzzParts): Promise<FuzzReport> {
  const { seed, perOperation, existing, wants = () => true, together = 1, call } = parts
  const dice = createDice(seed)
  const escapes: string[] = []
  const bugs: string[] = []
  let messages = 0
  let accepted = 0
  const send = async (name: string, message: unknown): Promise<void> => {
    const reply = ReplyEnvelope.safeParse(await call(name, message).catch((error: unknown) => error))
    const shown = `${name} ${JSON.stringify(message)?.slice(0, 400)}`
    messages += 1
    if (!reply.success) escapes.push(shown)
    else if (reply.data.ok) accepted += 1
    else if (reply.data.failure.code === 'internal') bugs.push(`${shown} ${reply.data.failure.incident ?? ''}`)
  }
  const names = new Set(fuzzedOperations().filter(wants))
  for (const { name, input } of describeOperations().filter((operation) => names.has(operation.name))) {
    for (let sent = 0; sent < perOperation; sent += together) {
      const count = Math.min(together, perOperation - sent)
      // zod writes more keywords than messages are made from.
      const heap = Array.from({ length: count }, () => pick(input as MessageSchema, existing, dice))
      await Promise.all(heap.map((message) => send(name, message)))
    }
  }
  return { messages, accepted, escapes, bugs }
}

function pick(schema: MessageSchema, existing: Existing, dice: Dice): unknown {
  const kind = dice.below(10)
  if (kind === 0) return noise(dice)
  const fitting = fittingMessage(schema, existing, dice)
  return kind < 6 ? fitting : bentMessage(fitting, dice)
}
