import { existsSync, readFileSync } from 'node:fs'
import { openKeyStore } from '../../src/dossier/signing/open-key-store.ts'
import { signDossier } from '../../src/dossier/signing/sign-dossier.ts'

/** Signs one file in place in a process of its own and prints what came of it with the most memory it ever held. */
const [input = '', p12 = '', passphrase = '', claimedMs = '0'] = process.argv.slice(2)

const key = await openKeyStore(readFileSync(p12), passphrase)
const claimedAt = { ms: Number(claimedMs), offsetMinutes: 480 }
const outcome = await signDossier({ input, output: input, key, claimedAt }).catch((error: unknown) =>
  error instanceof Error && 'code' in error ? { code: String(error.code) } : { code: String(error) },
)
console.log(JSON.stringify({ ...outcome, peakBytes: peakBytes() }))

/** The figure of this program alone: Linux counts the memory of whoever started it into `maxRSS`. */
function peakBytes(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const highWater = /^VmHWM:\s+(\d+) kB$/m.exec(status)
  return Number(highWater?.[1] ?? process.resourceUsage().maxRSS) * 1024
}
