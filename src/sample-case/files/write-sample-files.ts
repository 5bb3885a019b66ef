import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listSampleFiles, type SampleFile } from './list-sample-files.ts'

export type WrittenFile = { file: SampleFile; path: string; sizeBytes: number }

/**
 * Writes the files of the sample case below a folder, one folder per batch (`kelompok-01` …), in the order of hand-over.
 *
 * Existing files of those names are replaced; nothing else in the folder is touched.
 */
export async function writeSampleFiles(
  folder: string,
  files: readonly SampleFile[] = listSampleFiles(),
): Promise<readonly WrittenFile[]> {
  const written: WrittenFile[] = []
  for (const file of files) {
    const home = join(folder, `kelompok-${String(file.batch).padStart(2, '0')}`)
    await mkdir(home, { recursive: true })
    const bytes = await file.make()
    await writeFile(join(home, file.name), bytes)
    written.push({ file, path: join(home, file.name), sizeBytes: bytes.length })
  }
  return written
}
