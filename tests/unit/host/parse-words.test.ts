import { describe, expect, it } from 'vitest'
import { WrongUse } from '../../../src/host/cli/command.ts'
import { parseWords } from '../../../src/host/cli/parse-words.ts'

const options = { json: 'flag', batch: 'value', trust: 'values' } as const

describe('the words of a command', () => {
  it('are told apart from options in either spelling', () => {
    const parsed = parseWords(['a', '--json', '--batch', 'b.json', '--trust=x', '--trust', 'y', 'c'], options)
    expect(parsed.words).toEqual(['a', 'c'])
    expect(parsed.has('json')).toBe(true)
    expect(parsed.value('batch')).toBe('b.json')
    expect(parsed.values('trust')).toEqual(['x', 'y'])
  })

  it('are all words after a double dash, so that a file may be called --json', () => {
    expect(parseWords(['--', '--json'], options).words).toEqual(['--json'])
  })

  it.each([[['--unknown']], [['--batch']], [['--json=yes']], [['--batch', 'a', '--batch', 'b']], [['--constructor']]])(
    'are refused when they make no sense: %j',
    (words) => {
      expect(() => parseWords(words, options)).toThrow(WrongUse)
    },
  )
})
