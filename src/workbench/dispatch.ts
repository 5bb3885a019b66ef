import type { Reply } from '../contract/envelope.ts'
import { WorkbenchError } from '../contract/failure.ts'
import {
  isOperationName,
  operations,
  type OperationName,
  type OutputOf,
  type ParsedInputOf,
} from '../contract/operations.ts'
import type { Failure } from '../contract/failure.ts'

/** One handler per operation; a missing or misspelt one does not compile. */
export type Handlers = { [Name in OperationName]: (input: ParsedInputOf<Name>) => Promise<OutputOf<Name>> }

export type Dispatch = (name: unknown, input: unknown) => Promise<Reply<unknown>>

/** The only parser and the only catch at the border: whatever arrives, an envelope goes back. */
export function createDispatch(handlers: Handlers, toFailure: (error: unknown, about: string) => Failure): Dispatch {
  return async (name, rawInput) => {
    if (!isOperationName(name)) return refused('unknown-operation', 'no such operation')
    const input = operations[name].input.safeParse(rawInput)
    if (!input.success) return refused('invalid-input', 'does not fit the schema', { problem: firstIssue(input.error) })
    try {
      return { ok: true, value: await run(handlers, name, input.data) }
    } catch (error) {
      return { ok: false, failure: toFailure(error, name) }
    }
  }

  function refused(
    code: 'unknown-operation' | 'invalid-input',
    message: string,
    details: Record<string, string> = {},
  ): Reply<never> {
    return { ok: false, failure: toFailure(new WorkbenchError(code, message, { details }), code) }
  }
}

async function run(handlers: Handlers, name: OperationName, input: unknown): Promise<unknown> {
  // The only cast at the border: TypeScript cannot pair a union of handlers with the union of their parsed inputs.
  const handler = handlers[name] as (input: unknown) => Promise<unknown>
  return operations[name].output.parse(await handler(input))
}

function firstIssue(error: { issues: ReadonlyArray<{ path: PropertyKey[]; message: string }> }): string {
  const issue = error.issues[0]
  if (!issue) return '?'
  return issue.path.length === 0 ? issue.message : `${issue.path.map(String).join('.')}: ${issue.message}`
}
