// Run as a process of its own, so that zone and locale can be other ones: prints name and SHA-256 of each sample file.
import { createHash } from 'node:crypto'
import { listSampleFiles } from '../../../src/sample-case/files/list-sample-files.ts'

for (const file of listSampleFiles()) {
  console.log(
    `${file.name}\t${createHash('sha256')
      .update(await file.make())
      .digest('hex')}`,
  )
}
