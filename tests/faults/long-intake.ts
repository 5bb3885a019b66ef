import { measureHeavyIntake, type HeavyImport } from './heavy-intake.ts'
import type { LongRun } from './report-sections.ts'

/** product.md §7: flat, and no more than this for all processes of the core. */
export const mostMb = 500
const filmBytes = 4 * 1024 ** 3

/** F14: ten thousand files, and one film of 4 GiB, through the command line. */
export async function longIntakeRun(photos: number): Promise<LongRun> {
  const found = await measureHeavyIntake({ photos, filmBytes })
  const row = (what: string, one: HeavyImport) =>
    `| ${what} | ${one.saved} | ${one.failed} | ${one.seconds} | ${one.peakMb} | ${one.earlyMb} | ${one.lateMb} | ${one.whole ? 'yes' : 'NO'} |`
  const isGood = (one: HeavyImport, expected: number) =>
    one.saved === expected && one.failed === 0 && one.peakMb <= mostMb && one.whole
  return {
    id: 'intake',
    title: 'ten thousand files and a film of 4 GiB',
    good: isGood(found.photos, photos) && isGood(found.film, 1),
    text: `Memory is the proportional share (PSS) of \`netra import\` and its readers together, looked at every 150 ms; the line is ${mostMb} MB. Early is
between a tenth and three tenths of the time, late the last fifth: flat memory does not climb between them.

| import | saved | failed | seconds | peak MB | early MB | late MB | case whole |
|---|---|---|---|---|---|---|---|
${row(`${photos} photos`, found.photos)}
${row('1 film of 4 GiB (a hole in the disk)', found.film)}
`,
  }
}
