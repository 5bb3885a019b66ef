import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import type { BackendOptions } from './e2e/backend.ts'

/** A machine that builds for many may be several times slower than a laptop; a limit there is against hanging, not against being slow. */
const isShared = process.env['CI'] !== undefined
const slack = isShared ? 2 : 1

/** Specs are written once and run in both hosts; which backend stood behind a project is printed at the end. */
export default defineConfig<BackendOptions>({
  testDir: resolve(import.meta.dirname, 'e2e'),
  outputDir: resolve(import.meta.dirname, 'output/e2e'),
  globalSetup: resolve(import.meta.dirname, 'e2e/prepare.ts'),
  globalTeardown: resolve(import.meta.dirname, 'e2e/tidy-up.ts'),
  fullyParallel: false,
  workers: 1,
  forbidOnly: isShared,
  timeout: 60_000 * slack,
  // Two cores draw, hash and sign at once there. A spec that needs its second try is named in the output; one that fails twice is red.
  retries: isShared ? 1 : 0,
  use: { actionTimeout: 30_000 * slack },
  expect: { timeout: 20_000 * slack },
  reporter: [['list'], [resolve(import.meta.dirname, 'e2e/backend-reporter.ts')]],
  projects: [
    {
      name: 'desktop',
      testIgnore: /(browser-host|browser-tabs|desktop|electron-checklist)\.spec/,
      use: { host: 'desktop' },
    },
    // These provoke the shell (foreign pages, pop-ups, permissions); nobody works on in a window that went through that.
    { name: 'desktop-shell', testMatch: /(desktop|electron-checklist)\.spec/, use: { host: 'desktop' } },
    { name: 'browser', testIgnore: /(desktop|electron-checklist|time)\.spec/, use: { host: 'browser' } },
    // Time told on a machine on the other side of the world, its pages and its core alike: nothing on screen may move by it.
    {
      name: 'browser-new-york',
      testMatch: /time\.spec/,
      use: { host: 'browser', machine: { zone: 'America/New_York', locale: 'id-ID' } },
    },
  ],
})
