// Run as a process of its own, so that zone and locale can be other ones: prints name and SHA-256 of the sample files named.
import { createHash } from 'node:crypto'
import { listSampleFiles } from '../../../src/sample-case/files/list-sample-files.ts'

const wanted = process.argv.slice(2)
for (const file of listSampleFiles().filter(({ name }) => wanted.includes(name))) {
  console.log(
    `${file.name}\t${createHash('sha256')
      .update(await file.make())
      .digest('hex')}`,
  )
}
