import type { Language } from '../../text/say.ts'

/** Exit codes of product.md §5. */
export const exitCodes = {
  good: 0,
  negative: 1,
  undecided: 2,
  wrongUse: 64,
  refused: 69,
  bug: 70,
  interrupted: 130,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The options a word may have: `flag` stands alone, `value` takes the next word, `values` may be repeated. */
export type OptionKinds = Readonly<Record<string, 'flag' | 'value' | 'values'>>

export type Parsed = {
  readonly words: readonly string[]
  has(name: string): boolean
  value(name: string): string | null
  values(name: string): readonly string[]
}

/** What a command may use of the outside world; tests hand in their own. */
export type CommandWorld = {
  readonly language: Language
  /** One line of results: JSON Lines, or text for a person. */
  print(line: string): void
  /** A message for a person. */
  say(line: string): void
  readStandardInput(): Promise<string>
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** A command of the program: its usage line, its options, and what it does. */
export type Command = {
  readonly usage: string
  readonly options: OptionKinds
  run(parsed: Parsed, world: CommandWorld): Promise<ExitCode>
}

/** A wrong call: ends with 64 and the usage line. */
export class WrongUse extends Error {}
