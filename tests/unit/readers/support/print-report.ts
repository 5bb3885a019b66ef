import { createReaderPool } from '../../../../src/evidence/readers/reader-pool.ts'
import { startReader } from '../../../../src/host/start-reader.ts'
import { reportMetadata } from '../../../../src/workbench/report-metadata.ts'

// Prints the metadata report of the paths it is given as JSON lines, as the command line does; `--second-reader` first if wanted.
const words = process.argv.slice(2)
const secondReader = words[0] === '--second-reader'
const pool = createReaderPool({ startReader })
const options = { secondReader, sha256: true }
for await (const report of reportMetadata(secondReader ? words.slice(1) : words, options, pool))
  process.stdout.write(`${JSON.stringify(report)}\n`)
await pool.close()
