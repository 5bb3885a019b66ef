import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

export type Measured = { ms: number; peakMB: number | null; code: number | null }

/**
 * Runs a command as a whole process and measures its wall time and the highest resident memory of it and its children together.
 *
 * Memory is sampled from /proc and therefore a floor; elsewhere than Linux it is null.
 */
export async function measureProcess(command: string, words: readonly string[], input?: string): Promise<Measured> {
  const started = performance.now()
  const child = spawn(command, words, { stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'] })
  child.stdin?.end(input)
  let peak = 0
  const sampler = setInterval(() => void (peak = Math.max(peak, residentBytes(child.pid ?? 0))), 20)
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail)
    child.once('exit', done)
  })
  const ms = performance.now() - started
  clearInterval(sampler)
  return { ms, peakMB: peak === 0 ? null : Math.round(peak / 1_048_576), code }
}

/** Median and spread (largest minus smallest) of several runs. */
export function summarise(runs: readonly Measured[]): { medianMs: number; spreadMs: number; peakMB: number | null } {
  const times = runs.map((run) => run.ms).toSorted((a, b) => a - b)
  const peaks = runs.flatMap((run) => (run.peakMB === null ? [] : [run.peakMB]))
  return {
    medianMs: Math.round(times[Math.floor(times.length / 2)] ?? 0),
    spreadMs: Math.round((times.at(-1) ?? 0) - (times[0] ?? 0)),
    peakMB: peaks.length === 0 ? null : Math.max(...peaks),
  }
}

function residentBytes(root: number): number {
  try {
    const parents = new Map<number, number>()
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue
      const parent = /^\d+ \(.*\) \S (\d+)/s.exec(read(`/proc/${name}/stat`))?.[1]
      if (parent !== undefined) parents.set(Number(name), Number(parent))
    }
    let bytes = 0
    for (const pid of parents.keys())
      if (descends(pid, root, parents)) bytes += Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * 4096
    return bytes
  } catch {
    return 0 // no /proc here
  }
}

function descends(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) if (at === root) return true
  return false
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // the process ended between listing and reading
  }
}
