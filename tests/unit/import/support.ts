import type { ByteSource } from '../../../src/base/byte-source.ts'
import { ArchiveAnswer, MemberAnswer, MetadataAnswer } from '../../../src/contract/reader-answer.ts'
import type { ImportParts } from '../../../src/evidence/import/import-files.ts'
import type { HandedIn } from '../../../src/evidence/import/import-ports.ts'
import { performTask } from '../../../src/evidence/readers/process/perform-task.ts'

const none = new Uint8Array(0)

/** The product's readers, run in this process. */
export const readersHere: Pick<ImportParts, 'read' | 'archive'> = {
  async read({ source, name }) {
    const { findings, text } = MetadataAnswer.parse(
      await performTask({ kind: 'metadata', name, withText: true }, source, none),
    )
    const { notes, ...reading } = findings
    return { reading: { ...reading, problems: notes.map(({ code }) => ({ code, message: code })) }, text }
  },
  archive: {
    async list(source: ByteSource) {
      const { members, notes } = ArchiveAnswer.parse(await performTask({ kind: 'archive' }, source, none))
      return {
        members: members.map(({ notes: own, ...member }) => ({
          ...member,
          problems: own.map(({ code }) => ({ code, message: code })),
        })),
        problems: notes.map(({ code }) => ({ code, message: code })),
      }
    },
    async readMember(source, place) {
      const { bytes, damaged } = MemberAnswer.parse(await performTask({ kind: 'archive-member', place }, source, none))
      return bytes && { bytes, damaged }
    },
  },
}

/** A file on disk as it is handed in. */
export function fileAt(path: string): HandedIn {
  return { kind: 'file', path, shownPath: path, name: path.split('/').at(-1) ?? path, method: 'command-line' }
}

/** Items as a stream. */
export async function* streamOf(items: readonly HandedIn[]): AsyncGenerator<HandedIn> {
  yield* items
}
