import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe } from 'vitest'

/** The folder of public sample material beside the checkout, or null where it was not handed out. */
export const corporaFolder: string | null = findCorpora()

function findCorpora(): string | null {
  const folder = resolve(import.meta.dirname, '../../../shared/corpora')
  return existsSync(folder) ? folder : null
}

/** Whether a command of that name is on the PATH. */
export function hasTool(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
}

/**
 * `describe` that needs Debian tools: where one is missing its tests are skipped and the missing tool is named in their title.
 * With `NETRA_NO_SKIP=1` (set by .ci/run) a missing tool fails instead.
 */
export function describeWithTools(tools: readonly string[], title: string, body: () => void): void {
  const missing = tools.filter((tool) => !hasTool(tool))
  describeUnlessMissing(
    missing.map((tool) => `tool ${tool}`),
    title,
    body,
  )
}

/** `describe` that needs the shared corpora; skipped in words where they are absent, see {@link describeWithTools}. */
export function describeWithCorpora(title: string, body: (corpora: string) => void): void {
  describeUnlessMissing(corporaFolder ? [] : ['../shared/corpora'], title, () => body(corporaFolder ?? ''))
}

function describeUnlessMissing(missing: readonly string[], title: string, body: () => void): void {
  if (missing.length === 0) return void describe(title, body)
  if (process.env['NETRA_NO_SKIP'] === '1') throw new Error(`${title} needs ${missing.join(', ')}`)
  describe.skip(`${title} [skipped: no ${missing.join(', ')}]`, body)
}
