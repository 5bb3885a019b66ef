import { isOperationName, operations } from '../../../contract/operations.ts'
import { commandLineSentences } from '../../../text/command-line.ts'
import { say } from '../../../text/say.ts'
import { exitCodes, WrongUse, type Command, type CommandWorld } from '../command.ts'
import { exitCodeOf } from '../exit-code-of.ts'
import { caseOptions, withCase } from '../with-workbench.ts'

/** `netra call`: any operation of the contract on a case; the case's id is filled in where the operation wants one. */
export const callCommand: Command = {
  usage: 'netra call <case> <operation> [json | -]',
  options: { ...caseOptions, json: 'flag' },
  async run(parsed, world) {
    const [folder, operation, text, ...more] = parsed.words
    if (folder === undefined || operation === undefined || more.length > 0) throw new WrongUse('call')
    const input = await readInput(text, world)
    return withCase(parsed, world, async ({ workbench, caseId }) => {
      const reply = await workbench.dispatch(operation, withCaseId(operation, input, caseId))
      world.print(JSON.stringify(reply))
      if (reply.ok) return exitCodes.good
      world.say(reply.failure.message)
      return exitCodeOf(reply.failure.code)
    })
  },
}

async function readInput(text: string | undefined, world: CommandWorld): Promise<unknown> {
  if (text === undefined) return {}
  try {
    return JSON.parse(text === '-' ? await world.readStandardInput() : text)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new WrongUse(say(commandLineSentences.inputUnreadable, world.language, { problem }))
  }
}

function withCaseId(operation: string, input: unknown, caseId: string): unknown {
  if (!isOperationName(operation) || typeof input !== 'object' || input === null || Array.isArray(input)) return input
  const wantsCase = 'caseId' in operations[operation].input.shape
  return wantsCase && !('caseId' in input) ? { caseId, ...input } : input
}
