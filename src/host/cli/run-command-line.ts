import { text as readAll } from 'node:stream/consumers'
import { toHex } from '../../base/hex.ts'
import { commandLineSentences } from '../../text/command-line.ts'
import { say, type Language } from '../../text/say.ts'
import { createNodeLog, nodeRandomness } from '../../workbench/node-ports.ts'
import { exitCodes, WrongUse, type Command, type CommandWorld, type ExitCode } from './command.ts'
import { commands } from './commands/all-commands.ts'
import { exitCodeOf } from './exit-code-of.ts'
import { parseWords } from './parse-words.ts'
import { Refused } from './refused.ts'

/** Runs one command of `netra` and answers its exit code. Never throws: a bug becomes 70 with an incident id. */
export async function runCommandLine(raw: readonly string[]): Promise<ExitCode> {
  const { words, language } = takeLanguage(raw)
  const world = createWorld(language)
  const [name = '', ...rest] = words
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) return tellCommands(name, world)
  const command = await load()
  stopOnInterrupt(world)
  try {
    return await command.run(parseWords(rest, command.options), world)
  } catch (error) {
    return tellError(error, command, world)
  }
}

function takeLanguage(raw: readonly string[]): { words: readonly string[]; language: Language } {
  const at = raw.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (at < 0) return { words: raw, language: 'id' }
  const word = raw[at] ?? ''
  const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : raw[at + 1]
  const words = raw.toSpliced(at, word.includes('=') ? 1 : 2)
  return { words: value === 'id' || value === 'en' ? words : [''], language: value === 'en' ? 'en' : 'id' }
}

function createWorld(language: Language): CommandWorld {
  return {
    language,
    print: (line) => void process.stdout.write(`${line}\n`),
    say: (line) => void process.stderr.write(`${line}\n`),
    readStandardInput: () => readAll(process.stdin),
    environment: process.env,
  }
}

async function tellCommands(name: string, world: CommandWorld): Promise<ExitCode> {
  const asked = name === 'help' || name === '--help'
  if (!asked) world.say(say(commandLineSentences.wrongUse, world.language, { what: name }))
  world.say(say(commandLineSentences.commands, world.language))
  for (const load of Object.values(commands)) world.say(`  ${(await load()).usage}`)
  return asked ? exitCodes.good : exitCodes.wrongUse
}

function tellError(error: unknown, command: Command, world: CommandWorld): ExitCode {
  if (error instanceof WrongUse) {
    world.say(say(commandLineSentences.wrongUse, world.language, { what: error.message }))
    world.say(say(commandLineSentences.usage, world.language, { usage: command.usage }))
    return exitCodes.wrongUse
  }
  if (error instanceof Refused) {
    world.say(`${error.failure.message} [${error.failure.code}]`)
    return exitCodeOf(error.failure.code)
  }
  const incident = toHex(nodeRandomness.bytes(6))
  createNodeLog(world.environment).error('bug', {
    incident,
    what: error instanceof Error ? (error.stack ?? '') : String(error),
  })
  world.say(say(commandLineSentences.bug, world.language, { incident }))
  return exitCodes.bug
}

function stopOnInterrupt(world: CommandWorld): void {
  process.once('SIGINT', () => {
    world.say(say(commandLineSentences.interrupted, world.language))
    process.exit(exitCodes.interrupted)
  })
}
