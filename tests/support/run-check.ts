// The fast inner loop: format, lint, types, tests without the slow kinds, and a report on sizes. CI says the same words.
import { spawnSync } from 'node:child_process'
import { measureSizes } from '../architecture/measure-sizes.ts'

const slow = ['tests/faults/**', 'tests/e2e/**', 'tests/bench/**']

const steps: ReadonlyArray<{ name: string; command: string; words: readonly string[] }> = [
  {
    name: 'format',
    command: 'oxfmt',
    words: ['--config', 'tests/architecture/oxfmt.json', '--check', 'electron', 'renderer', 'src', 'tests'],
  },
  {
    name: 'lint',
    command: 'oxlint',
    words: ['--config', 'tests/architecture/oxlint.json', '--type-aware', 'electron', 'renderer', 'src', 'tests'],
  },
  { name: 'types', command: 'tsc', words: ['-b', '--force'] },
  {
    name: 'tests',
    command: 'vitest',
    words: ['run', '--config', 'tests/vitest.config.ts', ...slow.flatMap((pattern) => ['--exclude', pattern])],
  },
]

/** CI runs the whole suite right after, so it leaves the tests out here: `npm run check -- --without-tests`. */
const chosen = process.argv.includes('--without-tests') ? steps.filter(({ name }) => name !== 'tests') : steps

let failed = 0
for (const step of chosen) {
  const started = performance.now()
  const run = spawnSync(step.command, step.words, { stdio: 'inherit', shell: process.platform === 'win32' })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${run.status === 0 ? 'ok  ' : 'FAIL'} ${step.name} (${seconds} s)`)
  failed += run.status === 0 ? 0 : 1
}
console.log(measureSizes())
console.log(`${chosen.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
