import { randomUUID } from 'node:crypto'
import { defineConfig } from 'vitest/config'
import { SlowFirst } from './support/slow-first.ts'

/** A machine that builds for many may be several times slower than a laptop; a limit there is against hanging, not against being slow. */
const isShared = process.env['CI'] !== undefined
const slack = isShared ? 3 : 1

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/**/*.long.test.ts', 'node_modules/**'],
    pool: 'forks',
    // Left to itself it keeps a core free for a person at the keyboard; most tests wait for processes of their own.
    maxWorkers: 2,
    sequence: { sequencer: SlowFirst },
    // What is built for the tests is built once for each run of them.
    env: { NETRA_TEST_RUN: randomUUID() },
    testTimeout: 30_000 * slack,
    hookTimeout: 60_000 * slack,
    // A second, as it comes, is nothing on a machine that draws and signs meanwhile.
    expect: { poll: { timeout: 20_000 } },
    // A test that needs its second try there is named at the end; one that fails twice is red.
    retry: isShared ? 1 : 0,
    reporters: ['default', new URL('./support/run-reporter.ts', import.meta.url).pathname],
  },
})
