import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** What one long run found. */
export type LongRun = {
  /** The number in the threat list (trust.md §3), by which its section is found again. */
  readonly id: string
  readonly title: string
  /** A table and what there is to say, in Markdown. */
  readonly text: string
  readonly good: boolean
}

const reportPath = resolve(import.meta.dirname, 'REPORT.md')
const opening = `# Long runs

The full numbers of trust.md that CI has no time for. Each section is remade alone by \`npm run test:long -- <id> [number]\`; the others are left as they are.
`

/** Puts a run into its own dated section of REPORT.md; sections of other runs stay. */
export function writeSection(run: LongRun, minutes: string): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const date = new Date().toISOString().slice(0, 10)
  const section = `## ${run.id}: ${run.title}\n\nDate ${date}, commit ${commit}, ${minutes} minutes.\n\n${run.text}`
  const sections = new Map(readSections().map((text) => [idOf(text), text]))
  sections.set(run.id, section)
  const sorted = [...sections].toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
  writeFileSync(reportPath, `${[opening, ...sorted.map(([, text]) => text)].join('\n').trimEnd()}\n`)
  execFileSync('oxfmt', ['--config', 'tests/architecture/oxfmt.json', reportPath])
}

function readSections(): string[] {
  const text = existsSync(reportPath) ? readFileSync(reportPath, 'utf8') : ''
  return text.split(/^(?=## )/m).filter((part) => part.startsWith('## '))
}

function idOf(section: string): string {
  return /^## ([^:\n]+)/.exec(section)?.[1] ?? ''
}
