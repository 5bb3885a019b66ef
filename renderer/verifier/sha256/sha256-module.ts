import { rootFractions } from '../../../src/verify/hash/root-fractions.ts'
import { createWasmCode, unsigned, type WasmCode } from './wasm-code.ts'

/** Where things lie in the memory of the module: eight words of state, then the blocks to take in. */
export const memoryPlan = { stateAt: 0, blocksAt: 64, pages: 5, blockBytes: 64 } as const

/** How many bytes of blocks fit at once. */
export const roomBytes = 262_144

const constants = rootFractions(64, 3n).map((fraction) => Number(fraction >> 32n) | 0)

/** The first eight words of state (FIPS 180-4 §5.3.3). */
export const startState = rootFractions(8, 2n).map((fraction) => Number(fraction >> 32n) | 0)

/** `\0asm`, version 1. */
const magic = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
const parameters = { at: 0, end: 1 } as const
const letters = [2, 3, 4, 5, 6, 7, 8, 9] as const
const firstWord = 10
const first = 26
const locals = 8 + 16 + 1

/**
 * The bytes of a WebAssembly module with one memory and one function `compress(at, end)`: it takes the whole blocks between two
 * addresses into the state (FIPS 180-4 §6.2.2). All 64 rounds are written out, so that the letters never move.
 */
export function sha256Module(): Uint8Array<ArrayBuffer> {
  const body = compressCode().bytes
  const declared = [1, ...unsigned(locals), 0x7f]
  const code = [...declared, ...body, 0x0b]
  return Uint8Array.from([
    ...magic,
    ...section(1, [1, 0x60, 2, 0x7f, 0x7f, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, memoryPlan.pages]),
    ...section(7, [2, ...exported('memory', 2), ...exported('compress', 0)]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ])
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content]
}

function exported(name: string, kind: number): number[] {
  return [name.length, ...Array.from(name, (letter) => letter.charCodeAt(0)), kind, 0]
}

function compressCode(): WasmCode {
  return createWasmCode().loopWhile((code) => {
    for (let word = 0; word < 16; word += 1) loadWord(code, word)
    letters.forEach((local, index) =>
      code
        .number(memoryPlan.stateAt)
        .load(index * 4)
        .set(local),
    )
    for (let round = 0; round < 64; round += 1) writeRound(code, round)
    letters.forEach((local, index) => {
      code
        .number(memoryPlan.stateAt)
        .number(memoryPlan.stateAt)
        .load(index * 4)
        .get(local)
        .add()
        .store(index * 4)
    })
    code.get(parameters.at).number(memoryPlan.blockBytes).add().tee(parameters.at).get(parameters.end).sub()
  })
}

/** Words come highest byte first; WebAssembly loads them the other way round and has no instruction to turn them. */
function loadWord(code: WasmCode, word: number): void {
  const local = firstWord + word
  code
    .get(parameters.at)
    .load(word * 4)
    .tee(local)
  code.turnLeft(8).number(0x00ff00ff).and()
  code.get(local).turnRight(8).number(0xff00ff00).and().or().set(local)
}

function writeRound(code: WasmCode, round: number): void {
  if (round >= 16) schedule(code, round)
  const letter = (index: number): number => letters[(index - round + 64) % 8] ?? 0
  const [a, b, c, d, e, f, g, h] = [0, 1, 2, 3, 4, 5, 6, 7].map(letter) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  code
    .get(h)
    .get(wordOf(round))
    .add()
    .number(constants[round] ?? 0)
    .add()
  code.get(e).turnRight(6).get(e).turnRight(11).xor().get(e).turnRight(25).xor().add()
  code.get(g).get(e).get(f).get(g).xor().and().xor().add().set(first)
  code.get(d).get(first).add().set(d)
  code.get(a).turnRight(2).get(a).turnRight(13).xor().get(a).turnRight(22).xor()
  code.get(a).get(b).and().get(c).get(a).get(b).or().and().or().add()
  code.get(first).add().set(h)
}

/** The sixteen words are a ring: each round beyond the sixteenth writes the next over the oldest. */
function schedule(code: WasmCode, round: number): void {
  const near = wordOf(round - 2)
  const far = wordOf(round - 15)
  code.get(near).turnRight(17).get(near).turnRight(19).xor().get(near).shiftRight(10).xor()
  code.get(wordOf(round - 7)).add()
  code.get(far).turnRight(7).get(far).turnRight(18).xor().get(far).shiftRight(3).xor().add()
  code.get(wordOf(round)).add().set(wordOf(round))
}

function wordOf(round: number): number {
  return firstWord + (round % 16)
}
