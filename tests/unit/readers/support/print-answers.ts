import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { byteSourceOf } from '../../../../src/base/byte-source.ts'
import { MetadataAnswer } from '../../../../src/contract/reader-answer.ts'
import { performTask } from '../../../../src/evidence/readers/process/perform-task.ts'
import { listFiles } from '../../../../src/evidence/import/list-files.ts'

// Reads every file below the folders it is given, facts and text, three times over, and prints the digest of each run's answers with
// how many files that were. Whoever starts it chooses the machine's zone and locale.
const names: string[] = []
const digests: string[] = []
for (let run = 0; run < 3; run += 1) {
  const hash = createHash('sha256')
  names.length = 0
  for await (const file of listFiles(process.argv.slice(2))) {
    if (file.kind !== 'file') continue
    names.push(file.name)
    const bytes = new Uint8Array(readFileSync(file.path))
    const task = { kind: 'metadata', name: basename(file.name), withText: true } as const
    const answer = await performTask(task, byteSourceOf(bytes), bytes.subarray(0, 16 * 1024))
    hash.update(`${file.name}\n${JSON.stringify(MetadataAnswer.parse(answer))}\n`)
  }
  digests.push(hash.digest('hex'))
}
process.stdout.write(JSON.stringify({ files: names.length, zone: process.env['TZ'], digests }))
