// The full numbers of trust.md that CI has no time for, each fault in its own dated section of tests/faults/REPORT.md.
// Usage: run-long.ts [F1 | P2 | P2-bytes | intake | ipc]… [number]; without a name all of them, each with its own number.
import { longByteRun, longFlipRun } from '../attacks/long-flips.ts'
import { longIntakeRun } from './long-intake.ts'
import { longIpcRun } from './long-ipc.ts'
import { longKillRun } from './long-kills.ts'
import { writeSection, type LongRun } from './report-sections.ts'

const runs: Readonly<Record<string, (count: number | null) => LongRun | Promise<LongRun>>> = {
  F1: (count) => longKillRun(count ?? 300),
  P2: (count) => longFlipRun(count ?? 10_000),
  'P2-bytes': () => longByteRun(),
  intake: (count) => longIntakeRun(count ?? 10_000),
  ipc: (count) => longIpcRun(count ?? 1_000),
}

const words = process.argv.slice(2)
const count = Number(words.find((word) => /^\d+$/.test(word)) ?? Number.NaN)
const names = words.filter((word) => !/^\d+$/.test(word))
const unknown = names.filter((name) => !Object.hasOwn(runs, name))
if (unknown.length > 0) throw new Error(`no such run: ${unknown.join(', ')}; there are ${Object.keys(runs).join(', ')}`)

let failed = 0
const chosen = names.length > 0 ? names : Object.keys(runs)
for (const name of chosen) {
  const started = performance.now()
  const run = await runs[name]?.(Number.isNaN(count) ? null : count)
  if (!run) continue
  writeSection(run, ((performance.now() - started) / 60_000).toFixed(1))
  console.log(`${run.id}: ${run.title}\n${run.text}`)
  if (!run.good) failed += 1
}
console.log(`${chosen.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
