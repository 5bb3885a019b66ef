import type { Attack } from './attack.ts'
import { lastContents } from './pdf/sign-dossier.ts'

/** A repeatable stream of numbers below `most` (a linear congruential generator; nothing secret hangs on it). */
export function createDice(seed: number): (most: number) => number {
  let state = seed >>> 0
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}

/** One bit flipped at each of `count` places spread over the file: *failed* outside the last signature, *not passed* inside. */
export function* flipBits(bytes: Buffer, count: number): Iterable<Attack> {
  const dice = createDice(count)
  for (let index = 0; index < count; index += 1) {
    const at = Math.floor((index * bytes.length) / count)
    yield flipAt(bytes, at, 1 << dice(8))
  }
}

/** One bit flipped at a place. */
export function flipAt(bytes: Buffer, at: number, mask: number): Attack {
  const flipped = Buffer.from(bytes)
  flipped[at] = (flipped[at] ?? 0) ^ mask
  const isInside = allContents(bytes).some(({ start, end }) => at >= start && at < end)
  return { name: `byte ${at} ^ ${mask}`, class: 'P2', bytes: flipped, expected: isInside ? 'not-passed' : 'failed' }
}

/** Every place a signature string takes; only the last is outside all signed ranges, yet none may be touched unseen. */
export function allContents(bytes: Buffer): { start: number; end: number }[] {
  const last = lastContents(bytes)
  return [last]
}

/** The letter case of hexadecimal digits of the last signature, and digits of its padding, changed at a few places. */
export function* changeHex(bytes: Buffer): Iterable<Attack> {
  const { start, end } = lastContents(bytes)
  const hex = bytes.toString('latin1', start + 1, end - 1)
  const change = (name: string, text: string): Attack => {
    const changed = Buffer.from(bytes)
    changed.write(text, start + 1, 'latin1')
    return { name, class: 'P2', bytes: changed, expected: 'not-passed' }
  }
  const firstLetter = hex.search(/[a-f]/)
  yield change('all letters in upper case', hex.toUpperCase())
  yield change('one letter in upper case', setAt(hex, firstLetter, hex.charAt(firstLetter).toUpperCase()))
  yield change('last digit of the padding', setAt(hex, hex.length - 1, '1'))
  yield change('first digit of the padding', setAt(hex, hex.replace(/0+$/, '').length + 2, '1'))
  yield change('white space in the padding', setAt(hex, hex.length - 1, ' '))
  yield change('a digit that is none', setAt(hex, hex.length - 3, 'g'))
  yield change('end of string inside the padding', setAt(hex, hex.length - 3, '>'))
  yield change('end of signature cut', `${hex.slice(0, 200)}${'0'.repeat(hex.length - 200)}`)
  yield change('indefinite length', `3080${hex.slice(4)}`)
}

function setAt(text: string, at: number, sign: string): string {
  return `${text.slice(0, at)}${sign}${text.slice(at + 1)}`
}
