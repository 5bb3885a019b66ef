import { readFile } from 'node:fs/promises'
import { commandLineSentences } from '../../text/command-line.ts'
import { say } from '../../text/say.ts'
import { WrongUse, type CommandWorld, type OptionKinds, type Parsed } from './command.ts'

/** Options that name a signing key. */
export const keyOptions = {
  p12: 'value',
  'passphrase-file': 'value',
  pkcs11: 'value',
  token: 'value',
  key: 'value',
  'pin-file': 'value',
} as const satisfies OptionKinds

export type NamedKey = { readonly path: string; readonly passphrase: string }

/** The key the options name, or null when they name none. A passphrase never stands on the command line itself. */
export async function readNamedKey(parsed: Parsed, world: CommandWorld): Promise<NamedKey | null> {
  if (parsed.has('pkcs11')) throw new WrongUse(say(commandLineSentences.pkcs11, world.language))
  const path = parsed.value('p12')
  if (path === null) return null
  const file = parsed.value('passphrase-file')
  if (file === null) throw new WrongUse(say(commandLineSentences.keyNeeded, world.language))
  return { path, passphrase: await readPassphrase(file, world) }
}

/** A passphrase from a file, without the line end an editor adds. */
async function readPassphrase(path: string, world: CommandWorld): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/\r?\n$/, '')
  } catch {
    throw new WrongUse(say(commandLineSentences.passphraseFileUnreadable, world.language, { path }))
  }
}
