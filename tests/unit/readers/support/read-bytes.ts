import { byteSourceOf } from '../../../../src/base/byte-source.ts'
import { MetadataAnswer } from '../../../../src/contract/reader-answer.ts'
import { performTask } from '../../../../src/evidence/readers/process/perform-task.ts'

/** Reads bytes as a reader process would, in this process, and holds the answer against its schema. */
export async function readBytes(bytes: Uint8Array, name: string | null = null): Promise<MetadataAnswer> {
  const own = new Uint8Array(bytes)
  const task = { kind: 'metadata', name, withText: true } as const
  return MetadataAnswer.parse(await performTask(task, byteSourceOf(own), own.subarray(0, 16 * 1024)))
}

/** The codes of what was noted, in order. */
export function codesOf(answer: MetadataAnswer): string[] {
  return answer.findings.notes.map((note) => note.code)
}
