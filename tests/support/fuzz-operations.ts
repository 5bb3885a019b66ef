import fc from 'fast-check'
import { describeOperations } from '../../src/contract/describe-operations.ts'
import { ReplyEnvelope } from '../../src/contract/envelope.ts'

/** What a message may name that exists, so that some of them get past the first check. */
export type FuzzGround = {
  readonly caseId: string
  readonly evidence: readonly string[]
  /** Grants that can be taken; each is offered often and works once. */
  readonly grants: readonly string[]
}

export type FuzzParts = {
  readonly seed: number
  readonly perOperation: number
  readonly ground: FuzzGround
  call(name: string, input: unknown): Promise<unknown>
}

export type FuzzReport = {
  readonly messages: number
  /** Accepted and answered with a value. */
  readonly accepted: number
  /** Not an envelope, or the host did not answer at all. */
  readonly escapes: string[]
  /** Answered as a bug of ours. */
  readonly bugs: string[]
}

/** A JSON schema as zod writes it, as far as messages are made from it. */
type Schema = {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  minItems?: number
  maxItems?: number
  pattern?: string
  format?: string
  minimum?: number
  maximum?: number
  additionalProperties?: Schema | boolean
}

/** Operations that would take the ground away under the rest of the run. */
const leftOut = new Set(['case.close', 'case.create', 'case.open'])

const nasty = [
  '',
  '../../../etc/passwd',
  'file:/etc/passwd',
  'C:\\Windows\\system32',
  '\\\\server\\share',
  '\u0000',
  '\u202egpj.exe',
  '<script>alert(1)</script>',
  "'; DROP TABLE evidence; --",
  '${jndi:ldap://127.0.0.1/a}',
  '=cmd|calc!A0',
  '__proto__',
  'constructor',
  '\ud800',
  'é'.repeat(5_000),
  'NaN',
  '9'.repeat(400),
]

/**
 * Sends random messages to every operation: some that fit its schema, some bent in one place, some pure noise.
 *
 * Nothing may escape the envelope, nothing may be answered as a bug. The same seed sends the same messages.
 */
export async function fuzzOperations({ seed, perOperation, ground, call }: FuzzParts): Promise<FuzzReport> {
  const report = { messages: 0, accepted: 0, escapes: [] as string[], bugs: [] as string[] }
  for (const { name, input } of describeOperations()) {
    if (leftOut.has(name)) continue
    const messages = fc.oneof(
      { arbitrary: fitting(input as Schema, ground), weight: 5 },
      { arbitrary: fitting(input as Schema, ground).chain(bent), weight: 4 },
      { arbitrary: fc.jsonValue({ maxDepth: 3 }), weight: 1 },
    )
    for (const message of fc.sample(messages, { seed, numRuns: perOperation })) {
      report.messages += 1
      judge(report, name, message, await call(name, message).catch((error: unknown) => error))
    }
  }
  return report
}

function judge(
  report: { accepted: number; escapes: string[]; bugs: string[] },
  name: string,
  message: unknown,
  answer: unknown,
): void {
  const reply = ReplyEnvelope.safeParse(answer)
  const shown = `${name} ${JSON.stringify(message).slice(0, 400)}`
  if (!reply.success) report.escapes.push(`${shown} -> ${String(answer)}`)
  else if (reply.data.ok) report.accepted += 1
  else if (reply.data.failure.code === 'internal') report.bugs.push(`${shown} -> ${reply.data.failure.incident ?? ''}`)
}

function fitting(schema: Schema, ground: FuzzGround): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((choice) => fitting(choice, ground)))
  switch (schema.type) {
    case 'object':
      return fittingObject(schema, ground)
    case 'array': {
      const minLength = schema.minItems ?? 0
      return fc.array(fitting(schema.items ?? {}, ground), { minLength, maxLength: Math.max(minLength, 3) })
    }
    case 'string':
      return fittingText(schema, ground)
    case 'integer':
      return fc.integer({ min: Math.max(schema.minimum ?? -1e9, -1e9), max: Math.min(schema.maximum ?? 1e9, 1e9) })
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.jsonValue({ maxDepth: 1 })
  }
}

function fittingObject(schema: Schema, ground: FuzzGround): fc.Arbitrary<unknown> {
  const members = Object.entries(schema.properties ?? {}).map(
    ([key, member]) => [key, ofName(key, member, ground)] as const,
  )
  return fc.record(Object.fromEntries(members), { requiredKeys: schema.required ?? [] })
}

/** Names that stand for something which exists are mostly filled with it. */
function ofName(key: string, schema: Schema, ground: FuzzGround): fc.Arbitrary<unknown> {
  const existing: Record<string, fc.Arbitrary<unknown>> = {
    caseId: fc.constant(ground.caseId),
    evidence: fc.constantFrom(...ground.evidence),
    folder: fc.constantFrom(...ground.grants),
    grants: fc.array(fc.constantFrom(...ground.grants), { minLength: 1, maxLength: 3 }),
    to: fc.constantFrom(...ground.grants),
    key: fc.constantFrom(...ground.grants),
    document: fc.constantFrom(...ground.grants),
    dossier: fc.constantFrom(...ground.grants),
  }
  const known = Object.hasOwn(existing, key) ? existing[key] : undefined
  const plain = fitting(schema, ground)
  return known ? fc.oneof({ arbitrary: known, weight: 4 }, { arbitrary: plain, weight: 1 }) : plain
}

function fittingText({ format, pattern }: Schema, ground: FuzzGround): fc.Arbitrary<unknown> {
  if (format === 'date-time')
    return fc.constantFrom(
      '2024-10-14T10:40:00+08:00',
      '0001-01-01T00:00:00Z',
      '9999-12-31T23:59:59.999999-12:00',
      '2024-02-29T24:00:00Z',
    )
  if (format === 'date') return fc.constantFrom('2024-09-22', '2024-02-29', '0001-01-01', '9999-12-31')
  if (pattern === undefined)
    return fc.oneof(fc.constantFrom(...nasty, ...ground.evidence), fc.string({ unit: 'binary', maxLength: 60 }))
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'))
  } catch {
    return fc.string() // a pattern the generator cannot follow; the value will be refused
  }
}

/** A fitting message bent in one place: a member gone, added, of another type, or nasty. */
function bent(message: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(message) && message.length > 0) {
    return fc.nat(message.length - 1).chain((at) => bent(message[at]).map((value) => message.with(at, value)))
  }
  if (typeof message !== 'object' || message === null)
    return fc.oneof(fc.constantFrom(...nasty), fc.jsonValue({ maxDepth: 1 }))
  const keys = Object.keys(message)
  if (keys.length === 0) return fc.constantFrom(...nasty).map((key) => ({ [key]: 1 }))
  return fc.oneof(
    fc.constantFrom(...keys).map((key) => Object.fromEntries(Object.entries(message).filter(([name]) => name !== key))),
    fc.constantFrom(...nasty).map((key) => ({ ...message, [key]: key })),
    fc
      .constantFrom(...keys)
      .chain((key) => bent((message as Record<string, unknown>)[key]).map((value) => ({ ...message, [key]: value }))),
  )
}
