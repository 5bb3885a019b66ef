/** A JSON schema as zod writes it, as far as messages are made from it. */
export type MessageSchema = {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: MessageSchema[]
  oneOf?: MessageSchema[]
  properties?: Record<string, MessageSchema>
  required?: string[]
  items?: MessageSchema
  minItems?: number
  pattern?: string
  minimum?: number
  maximum?: number
}

/** What a message may name that exists, by the name of the member, so that some of them get past the first check. */
export type Existing = Readonly<Record<string, readonly unknown[]>>

/** A source of choices that repeats itself for the same seed. */
export type Dice = { below(count: number): number; oneOf<Value>(values: readonly Value[]): Value }

/** Dice by the mulberry32 recurrence: enough to spread choices, and the same on every machine. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0
  const below = (count: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count
  }
  return {
    below,
    oneOf(values) {
      const value = values[below(values.length)]
      if (value === undefined && values.length === 0) throw new Error('nothing to choose from')
      // The index is below the length, so only a value that is itself undefined can be.
      return value as (typeof values)[number]
    },
  }
}

const nasty: readonly unknown[] = [
  '',
  '../../../etc/passwd',
  'file:/etc/passwd',
  'C:\\Windows\\system32',
  '\\\\server\\share',
  '\u0000',
  '\u202egpj.exe',
  '<script>alert(1)</script>',
  "'; DROP TABLE evidence; --",
  '=cmd|calc!A0',
  '__proto__',
  'constructor',
  '\ud800',
  'é'.repeat(5_000),
  '9'.repeat(400),
  null,
  true,
  -1,
  0.5,
  Number.MAX_SAFE_INTEGER,
  1e308,
  [],
  {},
  [[[]]],
  { length: 1e9 },
]

/** Words that fit one pattern or another of the contract. */
const patterned = [
  '00000000-0000-4000-8000-00000000abcd',
  'B-001',
  'B-007.1',
  'B',
  '0'.repeat(64),
  'f'.repeat(16),
  '2024-10-14T10:40:00+08:00',
  '0001-01-01T00:00:00Z',
  '2024-02-29',
  '9999-12-31',
  '14:05',
  '23:59:59',
  'K-1',
  'A2',
  'Terlapor I',
  '198001012005011001',
  'kata',
]

/** A message that fits a schema. */
export function fittingMessage(schema: MessageSchema, existing: Existing, dice: Dice): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return dice.oneOf(schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fittingMessage(dice.oneOf(choices), existing, dice)
  switch (schema.type) {
    case 'object':
      return fittingObject(schema, existing, dice)
    case 'array': {
      const count = (schema.minItems ?? 0) + dice.below(3)
      return Array.from({ length: count }, () => fittingMessage(schema.items ?? {}, existing, dice))
    }
    case 'string':
      return fittingText(schema, dice)
    case 'integer':
    case 'number':
      return fittingNumber(schema, dice)
    case 'boolean':
      return dice.below(2) === 1
    case 'null':
      return null
    default:
      return dice.oneOf(nasty)
  }
}

/** A message bent in one place: a member gone, added, of another type, or nasty. */
export function bentMessage(message: unknown, dice: Dice): unknown {
  if (Array.isArray(message) && message.length > 0) {
    const at = dice.below(message.length)
    return message.with(at, bentMessage(message[at], dice))
  }
  if (typeof message !== 'object' || message === null) return dice.oneOf(nasty)
  const entries = Object.entries(message)
  if (entries.length === 0 || dice.below(6) === 0) return { ...message, [String(dice.oneOf(nasty))]: 1 }
  const [chosen] = dice.oneOf(entries)
  if (dice.below(4) === 0) return Object.fromEntries(entries.filter(([key]) => key !== chosen))
  return Object.fromEntries(entries.map(([key, value]) => [key, key === chosen ? bentMessage(value, dice) : value]))
}

/** A message that has nothing to do with any schema. */
export function noise(dice: Dice): unknown {
  return dice.oneOf([
    dice.oneOf(nasty),
    [dice.oneOf(nasty), dice.oneOf(nasty)],
    { [String(dice.oneOf(nasty))]: dice.oneOf(nasty) },
  ])
}

function fittingObject(schema: MessageSchema, existing: Existing, dice: Dice): unknown {
  const members = Object.entries(schema.properties ?? {}).filter(
    ([key]) => schema.required?.includes(key) === true || dice.below(2) === 0,
  )
  return Object.fromEntries(
    members.map(([key, member]) => {
      const known = Object.hasOwn(existing, key) ? (existing[key] ?? []) : []
      const takesKnown = known.length > 0 && dice.below(5) > 0
      return [key, takesKnown ? dice.oneOf(known) : fittingMessage(member, existing, dice)]
    }),
  )
}

function fittingText({ pattern }: MessageSchema, dice: Dice): unknown {
  if (pattern === undefined) return dice.oneOf([...nasty.filter((value) => typeof value === 'string'), ...patterned])
  const shape = new RegExp(pattern, 'u')
  const fitting = patterned.filter((word) => shape.test(word))
  return fitting.length > 0 ? dice.oneOf(fitting) : dice.oneOf(patterned)
}

function fittingNumber({ minimum = -1e9, maximum = 1e9, type }: MessageSchema, dice: Dice): number {
  const [low, high] = [Math.max(minimum, -1e9), Math.min(maximum, 1e9)]
  const edge = dice.below(3)
  if (edge === 0) return low
  if (edge === 1) return high
  const between = low + ((high - low) * dice.below(1_000)) / 1_000
  return type === 'integer' ? Math.round(between) : between
}
