import type { OperationName } from '../contract/operations.ts'
import type { Handlers } from './dispatch.ts'

/**
 * Handlers whose code is loaded when one of them is first called, and then kept.
 *
 * What composes, signs and checks documents is more than half of the core's code, and most starts need none of it.
 */
export function whenAsked<Name extends OperationName>(
  names: readonly Name[],
  load: () => Promise<Pick<Handlers, Name>>,
): Pick<Handlers, Name> {
  let loaded: Promise<Pick<Handlers, Name>> | null = null
  async function call(name: Name, input: unknown): Promise<unknown> {
    loaded ??= load()
    // As in dispatch: TypeScript cannot pair a union of handlers with the union of their inputs.
    const handler = (await loaded)[name] as (input: unknown) => Promise<unknown>
    return handler(input)
  }
  const handlers = names.map((name) => [name, (input: unknown) => call(name, input)] as const)
  return Object.fromEntries(handlers) as Pick<Handlers, Name>
}
