import { WrongUse, type OptionKinds, type Parsed } from './command.ts'

/**
 * Reads a command's words: `--name value`, `--name=value`, flags, and what is left. After `--` everything is a word.
 *
 * Unknown options, a missing value and a value for a flag are a {@link WrongUse}.
 */
export function parseWords(raw: readonly string[], options: OptionKinds): Parsed {
  const words: string[] = []
  const given = new Map<string, string[]>()
  const rest = [...raw]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      words.push(...rest.splice(0))
    } else if (word.startsWith('--')) {
      readOption(word.slice(2), options, rest, given)
    } else {
      words.push(word)
    }
  }
  return {
    words,
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1) ?? null,
    values: (name) => given.get(name) ?? [],
  }
}

function readOption(text: string, options: OptionKinds, rest: string[], given: Map<string, string[]>): void {
  const equals = text.indexOf('=')
  const name = equals < 0 ? text : text.slice(0, equals)
  const kind = Object.hasOwn(options, name) ? options[name] : undefined
  if (kind === undefined) throw new WrongUse(`--${name}`)
  if (kind === 'flag') {
    if (equals >= 0) throw new WrongUse(`--${name}`)
    given.set(name, [''])
    return
  }
  const value = equals >= 0 ? text.slice(equals + 1) : rest.shift()
  if (value === undefined) throw new WrongUse(`--${name}`)
  const before = given.get(name) ?? []
  if (kind === 'value' && before.length > 0) throw new WrongUse(`--${name}`)
  given.set(name, [...before, value])
}
