import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSampleFiles, type WrittenFile } from '../../../src/sample-case/files/write-sample-files.ts'

export type SampleFolder = {
  folder: string
  written: readonly WrittenFile[]
  pathOf(evidence: string): string
  remove(): Promise<void>
}

/** Writes the 41 files once into a temporary folder. */
export async function createSampleFolder(): Promise<SampleFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'netra-sample-'))
  const written = await writeSampleFiles(folder)
  return {
    folder,
    written,
    pathOf(evidence) {
      const found = written.find(({ file }) => file.evidence === evidence)
      if (!found) throw new Error(`no file ${evidence}`)
      return found.path
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
