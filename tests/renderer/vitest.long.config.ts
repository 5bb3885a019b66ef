import { defineConfig } from 'vitest/config'

/** axe over every screen and state: `vitest run --config tests/renderer/vitest.long.config.ts`. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { include: ['tests/renderer/**/*.long.test.ts'], pool: 'forks', testTimeout: 60_000, hookTimeout: 120_000 },
})
