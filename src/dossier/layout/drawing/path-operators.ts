import { formatNumber as n } from '../pdf/format-number.ts'
import { arcCurves } from './arc-curves.ts'

type Point = readonly [number, number]
type State = { at: Point; start: Point }
type Step = { operators: string[]; next: State }

/** Numbers each command of an SVG path takes at a time. */
const arity = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 } as const
type Command = keyof typeof arity

/**
 * An SVG path (SVG 2 §9.3: M L H V C Q A Z in both cases) as PDF path operators (ISO 32000-1 §8.5.2), its own coordinates kept.
 *
 * A path that breaks off is drawn as far as it is whole, as SVG asks of a reader.
 */
export function pathOperators(d: string): string[] {
  const operators: string[] = []
  let state: State = { at: [0, 0], start: [0, 0] }
  for (const [, letter = '', rest = ''] of d.matchAll(/([MmLlHhVvCcQqAaZz])([^MmLlHhVvCcQqAaZz]*)/g)) {
    for (const { command, numbers } of stepsOf(letter, numbersOf(rest))) {
      const step = follow(
        command,
        absolute(command, numbers, letter === letter.toUpperCase() ? [0, 0] : state.at),
        state,
      )
      operators.push(...step.operators)
      state = step.next
    }
  }
  return operators
}

function numbersOf(text: string): number[] {
  return [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g)].map(([number]) => Number(number))
}

/** Repeated numbers repeat the command; after a move they draw lines. */
function stepsOf(letter: string, numbers: readonly number[]): { command: Command; numbers: number[] }[] {
  const command = letter.toUpperCase() as Command
  const count = arity[command]
  if (count === 0) return [{ command, numbers: [] }]
  return Array.from({ length: Math.floor(numbers.length / count) }, (_, index) => ({
    command: command === 'M' && index > 0 ? 'L' : command,
    numbers: numbers.slice(index * count, (index + 1) * count),
  }))
}

function absolute(command: Command, numbers: readonly number[], [x, y]: Point): number[] {
  if (command === 'H') return numbers.map((value) => value + x)
  if (command === 'V') return numbers.map((value) => value + y)
  const from = command === 'A' ? 5 : 0
  return numbers.map((value, index) => (index < from ? value : value + ((index - from) % 2 === 0 ? x : y)))
}

function follow(command: Command, numbers: readonly number[], { at, start }: State): Step {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers
  switch (command) {
    case 'M':
      return step([`${n(a)} ${n(b)} m`], [a, b], [a, b])
    case 'L':
      return step([`${n(a)} ${n(b)} l`], [a, b], start)
    case 'H':
      return step([`${n(a)} ${n(at[1])} l`], [a, at[1]], start)
    case 'V':
      return step([`${n(at[0])} ${n(a)} l`], [at[0], a], start)
    case 'C':
      return step([curve([a, b, c, d, e, f])], [e, f], start)
    case 'Q':
      return step([curve([...third(at, [a, b]), ...third([c, d], [a, b]), c, d])], [c, d], start)
    case 'A':
      return step(
        arcCurves(at, { rx: a, ry: b, turn: c, large: d !== 0, sweep: e !== 0, to: [f, g] }).map(curve),
        [f, g],
        start,
      )
    case 'Z':
      return step(['h'], start, start)
  }
}

function step(operators: string[], at: Point, start: Point): Step {
  return { operators, next: { at, start } }
}

/** A quadratic curve as a cubic one: its control points lie two thirds of the way to the one of the quadratic. */
function third(end: Point, control: Point): [number, number] {
  return [end[0] + ((control[0] - end[0]) * 2) / 3, end[1] + ((control[1] - end[1]) * 2) / 3]
}

function curve(numbers: readonly number[]): string {
  return `${numbers.map(n).join(' ')} c`
}
