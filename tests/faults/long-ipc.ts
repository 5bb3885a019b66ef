import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FuzzReport } from '../support/fuzz-operations.ts'
import type { LongRun } from './report-sections.ts'

type PartReport = FuzzReport & { isSameCore: boolean }

/** A window and a core of its own for each part, so that one that dies hides nothing of the others. */
const parts = 6

/** Random messages to every operation through the bridge of the desktop window, `perOperation` to each. */
export function longIpcRun(perOperation: number): LongRun {
  const folder = mkdtempSync(join(tmpdir(), 'netra-ipc-'))
  try {
    const reports = Array.from({ length: parts }, (_, index) => runPart(folder, perOperation, index + 1))
    const isWhole = reports.every((report) => report !== null)
    const known = reports.filter((report) => report !== null)
    const sum = (count: (report: PartReport) => number): number => known.reduce((all, one) => all + count(one), 0)
    const escapes = known.flatMap((report) => report.escapes)
    const bugs = known.flatMap((report) => report.bugs)
    const deaths = known.filter((report) => !report.isSameCore).length + (parts - known.length)
    const rows = [
      ['messages to each operation', perOperation],
      ['messages in all', sum(({ messages }) => messages)],
      ['accepted and answered with a value', sum(({ accepted }) => accepted)],
      ['outside the envelope (escapes)', escapes.length],
      ['answered as a bug of ours', bugs.length],
      ['cores that died', deaths],
    ]
    return {
      id: 'ipc',
      title: 'random messages through the bridge of the window',
      text: [
        `Backend: ${process.env['ELECTRON_BIN'] === undefined ? 'stand-in for Electron (electron/main.ts and the preload as shipped, core in a process of its own)' : 'Electron'}.`,
        '',
        '| what | count |',
        '| --- | --- |',
        ...rows.map(([what, count]) => `| ${what} | ${count} |`),
        '',
        ...[...escapes, ...bugs].slice(0, 20).map((line) => `- ${line.replaceAll('`', "'").slice(0, 300)}`),
      ].join('\n'),
      good: isWhole && escapes.length === 0 && bugs.length === 0 && deaths === 0,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Null where the part told nothing: its window or its core did not live to the end. */
function runPart(folder: string, perOperation: number, part: number): PartReport | null {
  const report = join(folder, `${part}.json`)
  const words = [
    'test',
    '--config',
    'tests/playwright.config.ts',
    '--project',
    'desktop-shell',
    '-g',
    'random messages',
  ]
  const env = { NETRA_FUZZ: String(perOperation), NETRA_FUZZ_PART: `${part}/${parts}`, NETRA_FUZZ_REPORT: report }
  spawnSync('playwright', words, { stdio: 'inherit', env: { ...process.env, ...env } })
  return existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as PartReport) : null
}
