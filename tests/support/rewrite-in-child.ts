import { setTimeout as wait } from 'node:timers/promises'
import { rewriteFileSafely } from '../../src/dossier/signing/rewrite-file-safely.ts'

/** Rewrites a file with as many bytes as asked for, or begins and never ends. Prints the failure's code where it is refused. */
const [target = '', size = ''] = process.argv.slice(2)

try {
  await rewriteFileSafely({
    target,
    mode: 0o644,
    async write(sink) {
      if (size !== 'forever') return sink.write(Buffer.alloc(Number(size)))
      await sink.write(Buffer.alloc(100_000))
      console.log('writing')
      await wait(60_000)
    },
  })
} catch (error) {
  console.log(error instanceof Error && 'code' in error ? String(error.code) : String(error))
}
