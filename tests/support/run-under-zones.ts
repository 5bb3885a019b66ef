// Every fast test in which time can matter, under four zones and three locales of a machine, one after the other: no result may depend on either.
import { spawnSync } from 'node:child_process'

const machines: readonly (readonly [zone: string, locale: string])[] = [
  ['UTC', 'C.UTF-8'],
  ['Asia/Jakarta', 'id_ID.UTF-8'],
  ['Asia/Jayapura', 'id_ID.UTF-8'],
  ['America/New_York', 'en_US.UTF-8'],
]
/** Whole folders, so that a new test of theirs is under the zones without being named here. */
const folders = [
  'tests/unit/model',
  'tests/unit/casework',
  'tests/unit/chat',
  'tests/unit/dossier',
  'tests/unit/sample-case',
  'tests/unit/text',
  'tests/golden',
  'tests/storage',
]
/** Tests of the screens that need no browser, and readers that make times of what is written in files. */
const files = [
  'tests/renderer/views.test.ts',
  'tests/renderer/claim-reading.test.ts',
  'tests/renderer/timeline.test.ts',
  'tests/renderer/map.test.ts',
  'tests/renderer/dossier-views.test.ts',
  'tests/renderer/forms-views.test.ts',
  'tests/renderer/sentences.test.ts',
  'tests/unit/readers/exif-dates.test.ts',
  'tests/unit/readers/exif-damage.test.ts',
  'tests/unit/readers/exif-place.test.ts',
  'tests/unit/readers/films-by-hand.test.ts',
  'tests/unit/readers/mail.test.ts',
  'tests/unit/readers/office.test.ts',
  'tests/unit/readers/report-metadata.test.ts',
  'tests/unit/workbench/dossier-versions.test.ts',
  'tests/unit/workbench/register-window.test.ts',
  'tests/unit/workbench/intake-records.test.ts',
  'tests/unit/verify/findings.test.ts',
]

/** Of these folders what costs half of all the rest together, and whose times the others tell already: files decoded, pages laid out, the whole demo. */
const slow = [
  'tests/golden/sample-case/demo.test.ts',
  'tests/unit/sample-case/sample-files.test.ts',
  'tests/unit/dossier/layout/pages.test.ts',
]

const started = performance.now()
let failed = 0

function run(name: string, words: readonly string[], env: Readonly<Record<string, string>>): void {
  const from = performance.now()
  const { status } = spawnSync('vitest', ['run', '--config', 'tests/vitest.config.ts', ...words], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    timeout: 900_000,
    shell: process.platform === 'win32',
  })
  const seconds = ((performance.now() - from) / 1_000).toFixed(0)
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
  failed += status === 0 ? 0 : 1
}

for (const [zone, locale] of machines)
  run(`under ${zone}, ${locale}`, [...folders, ...files, ...slow.flatMap((path) => ['--exclude', path])], {
    TZ: zone,
    LANG: locale,
    LC_ALL: locale,
  })
// The readers over every file at hand choose the zones of their own processes.
run('readers, byte for byte', ['tests/unit/readers/byte-equal.test.ts'], { NETRA_ALL_FILES: '1' })
console.log(`took ${((performance.now() - started) / 1_000).toFixed(0)} s`)
process.exitCode = failed === 0 ? 0 : 1
