import { randomUUID } from 'node:crypto'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/**/*.long.test.ts', 'node_modules/**'],
    pool: 'forks',
    // Left to itself it keeps a core free for a person at the keyboard; most tests wait for processes of their own.
    maxWorkers: 2,
    // What is built for the tests is built once for each run of them.
    env: { NETRA_TEST_RUN: randomUUID() },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', new URL('./support/skip-reporter.ts', import.meta.url).pathname],
  },
})
