import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listSampleFiles, type SampleFile } from './list-sample-files.ts'

export type WrittenFile = { file: SampleFile; path: string; sizeBytes: number }

/** When the copies of each batch were made, so that also the file system's dates are the same on every machine. */
const copiedAt = [
  '2024-10-14T02:38:00Z',
  '2024-10-14T06:06:00Z',
  '2024-10-15T03:15:00Z',
  '2024-10-15T07:05:00Z',
  '2024-10-16T00:40:00Z',
  '2024-10-16T00:06:00Z',
  '2024-10-16T02:10:00Z',
  '2024-10-15T07:50:00Z',
  '2024-10-17T02:55:00Z',
  '2024-10-17T07:15:00Z',
] as const

/**
 * Writes the files of the sample case below a folder, one folder per batch (`kelompok-01` …), in the order of hand-over.
 *
 * Existing files of those names are replaced; nothing else in the folder is touched. `onWritten` is told each file as it lies there.
 */
export async function writeSampleFiles(
  folder: string,
  files: readonly SampleFile[] = listSampleFiles(),
  onWritten: (file: WrittenFile) => void = () => undefined,
): Promise<readonly WrittenFile[]> {
  const written: WrittenFile[] = []
  for (const file of files) {
    const path = samplePath(folder, file)
    await mkdir(dirname(path), { recursive: true })
    const bytes = await file.make()
    await writeFile(path, bytes)
    const copied = new Date(copiedAt[file.batch - 1] ?? copiedAt[0])
    await utimes(path, copied, copied)
    const done = { file, path, sizeBytes: bytes.length }
    written.push(done)
    onWritten(done)
  }
  return written
}

/** Where a file lies below the folder the sample was written to. */
export function samplePath(folder: string, file: SampleFile): string {
  return join(folder, `kelompok-${String(file.batch).padStart(2, '0')}`, file.name)
}
