import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { checkCase } from '../../src/vault/check-case.ts'
import { openCase } from '../../src/vault/open-case.ts'
import { createFixedRandomness } from '../support/fixed-ports.ts'

/** A resumed import only finds duplicates in the end, so a fresh case is begun after so many kills. */
const killsPerCase = 6

const program = resolve(import.meta.dirname, '../../src/host/netra.mjs')

export type KillReport = {
  kills: number
  /** Runs that ended by themselves before the kill came. */
  finished: number
  confirmed: number
  lost: number
  rowsWithoutBytes: number
  temporaryFilesAfterOpening: number
  notWhole: number
  findings: string[]
}

/**
 * Kills `netra import` with SIGKILL at random moments, opens the case again, checks it, resumes, and repeats.
 *
 * Everything an outcome line had confirmed must be there with the same SHA-256 (trust.md F1). The moments come from a seed.
 */
export async function killImports(options: { kills: number; files: number; seed: string }): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'netra-kills-'))
  const report: KillReport = {
    kills: 0,
    finished: 0,
    confirmed: 0,
    lost: 0,
    rowsWithoutBytes: 0,
    temporaryFilesAfterOpening: 0,
    notWhole: 0,
    findings: [],
  }
  const random = createFixedRandomness(options.seed)
  const fraction = () => (random.bytes(2)[0] ?? 0) / 256
  try {
    const wholeMs = await timeOneImport(folder, options)
    for (let round = 0; report.kills < options.kills; round += 1) {
      const root = join(folder, `case-${round}`)
      const source = join(folder, `source-${round}`)
      makeSource(source, options.files, `${options.seed} ${round}`)
      await runNetra(['new', root, '--title', 'Uji'])
      const confirmed = new Set<string>()
      const last = Math.min(report.kills + killsPerCase, options.kills)
      for (let finished = false; !finished && report.kills < last;) {
        finished = await killOnce({ root, source, confirmed, delayMs: fraction() * wholeMs * 1.1 })
        if (finished) report.finished += 1
        else report.kills += 1
        await inspect(root, confirmed, report)
      }
      report.confirmed += confirmed.size
      rmSync(root, { recursive: true, force: true })
      rmSync(source, { recursive: true, force: true })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return report
}

/** How long an undisturbed import takes on this machine now, so that the kills fall all over it and not only before or after. */
async function timeOneImport(folder: string, options: { files: number; seed: string }): Promise<number> {
  const [root, source] = [join(folder, 'timed'), join(folder, 'timed-source')]
  makeSource(source, options.files, `${options.seed} timed`)
  await runNetra(['new', root, '--title', 'Uji'])
  const started = performance.now()
  await runNetra(['import', root, source, '--json'])
  const wholeMs = performance.now() - started
  for (const made of [root, source]) rmSync(made, { recursive: true, force: true })
  return wholeMs
}

/** Files from 9 kB to some megabytes, each with bytes of its own. */
function makeSource(folder: string, count: number, seed: string): void {
  mkdirSync(folder)
  for (let index = 0; index < count; index += 1) {
    const size = index % 40 === 39 ? 20_000_000 : index % 10 === 9 ? 3_000_000 : 9_000 + index * 37
    const bytes = Buffer.alloc(size, createHash('sha256').update(`${seed} ${index}`).digest())
    writeFileSync(join(folder, `berkas-${String(index).padStart(4, '0')}.bin`), bytes)
  }
}

async function killOnce(run: {
  root: string
  source: string
  confirmed: Set<string>
  delayMs: number
}): Promise<boolean> {
  const child = spawn(process.execPath, [program, 'import', run.root, run.source, '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    const outcome: { outcome?: string; sha256?: string } = JSON.parse(line)
    if (outcome.sha256 && (outcome.outcome === 'saved' || outcome.outcome === 'duplicate'))
      run.confirmed.add(outcome.sha256)
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), run.delayMs)
  const [ended] = await Promise.all([
    new Promise<string | null>((done) => child.once('exit', (_code, signal) => done(signal))),
    new Promise<void>((done) => lines.once('close', () => done())),
  ])
  clearTimeout(timer)
  return ended !== 'SIGKILL'
}

async function inspect(root: string, confirmed: ReadonlySet<string>, report: KillReport): Promise<void> {
  const clock = { nowMs: () => Date.now(), uptimeMs: () => 0 }
  const ports = { clock, randomness: createFixedRandomness('inspect'), program: 'kill test' }
  const opened = openCase(root, { ports, operator: 'penguji' })
  try {
    const left = readdirSync(join(root, 'incoming'))
    report.temporaryFilesAfterOpening += left.length
    for (const sha256 of confirmed) {
      const path = opened.originals.pathOf(sha256)
      const known = opened.rows.evidence.findBySha256(sha256) !== null
      const same = existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === sha256
      if (!known || !same) report.lost += 1
    }
    const { problems } = await checkCase(opened, (code, details) => `${code} ${String(details['what'])}`)
    report.rowsWithoutBytes += problems.filter((problem) => problem.code === 'original-missing').length
    if (problems.length > 0) {
      report.notWhole += 1
      report.findings.push(...problems.slice(0, 3).map((problem) => problem.message))
    }
  } finally {
    opened.close()
  }
}

function runNetra(words: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...words], { stdio: 'ignore' })
    child.once('exit', (code) => (code === 0 ? done() : fail(new Error(`netra ${words[0]} ended with ${code}`))))
  })
}
