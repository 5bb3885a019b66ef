import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { OpensslKeys } from '../support/openssl-keys.ts'
import { makeSamples } from './make-samples.ts'

/**
 * Proves the foreign validators worth asking: they accept dossiers signed by every kind of key, and refuse the same dossiers tampered with.
 *
 * Prints what was unexpected and one closing line; exit code 1 where anything was.
 */
const folder = mkdtempSync(join(tmpdir(), 'netra-independent-'))
const openssl = new OpensslKeys()
const script = resolve(import.meta.dirname, 'run.sh')

try {
  const { root, good, tampered } = await makeSamples(folder, openssl)
  const accepted = ask(good, root).filter((line) => line.startsWith('accepted'))
  const refused = ask(tampered, root).filter((line) => line.startsWith('REFUSED') && !line.includes('verapdf'))
  // Each good one is accepted by three; each tampered one is refused by the two that look at signatures.
  const passed = accepted.length + refused.length
  const failed = good.length * 3 + tampered.length * 2 - passed
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  openssl.remove()
  rmSync(folder, { recursive: true, force: true })
}

function ask(paths: readonly string[], root: string): string[] {
  const { stdout, stderr } = spawnSync(script, [...paths, '--root', root], { encoding: 'utf8' })
  if (!stdout) console.error(stderr)
  const lines = stdout.trimEnd().split('\n').slice(0, -1)
  for (const line of lines) console.log(line.replace(`${folder}/`, ''))
  return lines
}
