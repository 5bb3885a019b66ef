// The tests of time under four zones and two locales of a machine, one after the other: no result may depend on either.
import { spawnSync } from 'node:child_process'

const machines: readonly (readonly [zone: string, locale: string])[] = [
  ['UTC', 'C.UTF-8'],
  ['Asia/Jakarta', 'id_ID.UTF-8'],
  ['Asia/Jayapura', 'id_ID.UTF-8'],
  ['America/New_York', 'en_US.UTF-8'],
]
const tests = [
  'tests/unit/model',
  'tests/unit/casework/bad-times.test.ts',
  'tests/unit/casework/places.test.ts',
  'tests/unit/casework/time-settings.test.ts',
  'tests/unit/casework/timeline-window.test.ts',
  'tests/golden/sample-case/time.test.ts',
]

let failed = 0
for (const [zone, locale] of machines) {
  const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale }
  const words = ['run', '--config', 'tests/vitest.config.ts', ...tests]
  const run = spawnSync('vitest', words, {
    stdio: 'inherit',
    env,
    timeout: 600_000,
    shell: process.platform === 'win32',
  })
  console.log(`${run.status === 0 ? 'ok  ' : 'FAIL'} under ${zone}`)
  failed += run.status === 0 ? 0 : 1
}
// The readers over every file at hand choose the zones of their own processes.
const readers = spawnSync(
  'vitest',
  ['run', '--config', 'tests/vitest.config.ts', 'tests/unit/readers/byte-equal.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, NETRA_ALL_FILES: '1' },
    timeout: 900_000,
    shell: process.platform === 'win32',
  },
)
console.log(`${readers.status === 0 ? 'ok  ' : 'FAIL'} readers, byte for byte`)
failed += readers.status === 0 ? 0 : 1
process.exitCode = failed === 0 ? 0 : 1
