import { measureHeavyIntake, type HeavyImport } from './heavy-intake.ts'
import type { LongRun } from './report-sections.ts'

/** product.md §7: flat, and no more than this for all processes of the core. */
export const mostMb = 500
const filmBytes = 4 * 1024 ** 3
const members = 10_000

/** F14: ten thousand files, one film of 4 GiB, and one archive of ten thousand members, through the command line. */
export async function longIntakeRun(photos: number): Promise<LongRun> {
  const found = await measureHeavyIntake({ photos, filmBytes, members })
  const row = (what: string, one: HeavyImport) =>
    `| ${what} | ${one.saved} | ${one.failed} | ${one.seconds} | ${one.peakMb} | ${one.earlyMb} | ${one.lateMb} | ${one.whole ? 'yes' : 'NO'} |`
  const isGood = (one: HeavyImport, expected: number) =>
    one.saved === expected && one.failed === 0 && one.peakMb <= mostMb && one.whole
  return {
    id: 'intake',
    title: 'ten thousand files, a film of 4 GiB and an archive of ten thousand members',
    good:
      isGood(found.photos, photos) &&
      isGood(found.film, 1) &&
      isGood(found.archive, 1) &&
      found.archive.members === members,
    text: `Memory is the proportional share (PSS) of \`netra import\` and its readers together, looked at every 150 ms; the line is ${mostMb} MB. Early is
between a tenth and three tenths of the time, late the last fifth: flat memory does not climb between them.

| import | saved | failed | seconds | peak MB | early MB | late MB | case whole |
|---|---|---|---|---|---|---|---|
${row(`${photos} photos`, found.photos)}
${row('1 film of 4 GiB (a hole in the disk)', found.film)}
${row(`1 archive of ${found.archive.members} members`, found.archive)}
`,
  }
}
