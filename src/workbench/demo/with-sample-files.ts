import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listSampleFiles } from '../../sample-case/files/list-sample-files.ts'
import { writeSampleFiles } from '../../sample-case/files/write-sample-files.ts'

/** Does something with the files of the sample case in a folder that is gone afterwards; `onWritten` is told each file. */
export async function withSampleFiles<Value>(
  work: (folder: string) => Promise<Value>,
  onWritten: () => void = () => undefined,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'netra-contoh-'))
  try {
    await writeSampleFiles(folder, listSampleFiles(), onWritten)
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
