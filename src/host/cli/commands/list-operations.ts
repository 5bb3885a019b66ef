import { describeOperations } from '../../../contract/describe-operations.ts'
import { exitCodes, type Command } from '../command.ts'

/** `netra operations`: every operation, with the JSON Schema of what it takes and answers. */
export const operationsCommand: Command = {
  usage: 'netra operations [--json]',
  options: { json: 'flag' },
  async run(parsed, world) {
    for (const operation of describeOperations()) {
      world.print(
        parsed.has('json')
          ? JSON.stringify(operation)
          : `${operation.name}  ${Object.keys(operation.input.properties ?? {}).join(' ')}`,
      )
    }
    return exitCodes.good
  },
}
