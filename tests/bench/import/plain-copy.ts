// The floor of the import line: the same bytes copied, hashed and flushed with plain Node streams, one file after another.
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, readdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const [from = '', to = ''] = process.argv.slice(2)
mkdirSync(to, { recursive: true })
for (const name of readdirSync(from)) {
  const hash = createHash('sha256')
  const hashing = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece)
      done(null, piece)
    },
  })
  const target = join(to, name)
  await pipeline(createReadStream(join(from, name)), hashing, createWriteStream(target))
  const handle = await open(target, 'r+')
  await handle.sync()
  await handle.close()
  process.stdout.write(`${hash.digest('hex')}\n`)
}
