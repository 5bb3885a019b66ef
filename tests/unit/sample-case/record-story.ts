import { basename } from 'node:path'
import { operations, type OperationName, type ParsedInputOf } from '../../../src/contract/operations.ts'
import type { Support } from '../../../src/contract/people.ts'
import { sampleCast, type Cast } from '../../../src/sample-case/cast.ts'
import { listSampleFiles } from '../../../src/sample-case/files/list-sample-files.ts'
import { createSampleClock } from '../../../src/sample-case/sample-ports.ts'
import { playStory } from '../../../src/sample-case/story/play-story.ts'

export type RecordedCall = { name: OperationName; input: Record<string, any>; atMs: number }

export type RecordedStory = {
  calls: readonly RecordedCall[]
  endsAtMs: number
  /** Newest bodies of a kind by their code, in the order first told. */
  bodies<Name extends OperationName>(
    name: Name,
  ): Map<string, ParsedInputOf<Name> extends { body: infer Body } ? Body : never>
}

/** Plays the story to a workbench that only parses each input with the contract's own schema and writes it down. */
export async function recordStory(cast: Cast = sampleCast): Promise<RecordedStory> {
  const calls: RecordedCall[] = []
  const clock = createSampleClock('2024-10-14T08:00:00+08:00')
  const numbers = new Map(listSampleFiles(cast).map((file) => [file.name, file.evidence]))
  const answers: Record<string, (input: any) => unknown> = {
    'case.create': () => ({ caseId: '00000000-0000-4000-8000-000000000001' }),
    'evidence.import': ({ grants }) =>
      grants.map((grant: string) => ({ evidence: numbers.get(basename(grant)) ?? null })),
    'claims.list': () => [],
  }
  const call: any = async (name: OperationName, input: unknown) => {
    const parsed: any = operations[name].input.parse(input)
    calls.push({ name, input: parsed, atMs: clock.nowMs() })
    return answers[name]?.(parsed) ?? {}
  }
  await playStory({ call, clock, files: 'contoh', folder: 'kasus', cast })
  return {
    calls,
    endsAtMs: clock.nowMs(),
    bodies: (name) =>
      new Map(calls.filter((one) => one.name === name).map(({ input }) => [input['id'], input['body']])),
  }
}

/** Every support anywhere inside a value. */
export function supportsIn(value: unknown): Support[] {
  if (Array.isArray(value)) return value.flatMap(supportsIn)
  if (value === null || typeof value !== 'object') return []
  const kind = 'kind' in value ? value.kind : null
  const isSupport =
    'note' in value && (kind === 'evidence' || kind === 'statement' || kind === 'event' || kind === 'device')
  return isSupport ? [value as Support] : Object.values(value).flatMap(supportsIn)
}
