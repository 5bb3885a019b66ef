import { sampleCast, type Cast } from '../cast.ts'
import { listSampleFiles, type SampleFile } from '../files/list-sample-files.ts'
import { caseTitle } from './case-data.ts'
import { tellTheAnalysis, tellTheTimeline } from './chapter-analysis.ts'
import { tellTheReport, tellTheSubjects, tellTheWitnesses } from './chapter-intake.ts'
import type { SettableClock } from './settable-clock.ts'
import { at, type StoryWorkbench } from './story-facts.ts'
import { createTeller } from './teller.ts'

export type SampleCaseParts = {
  /** Permission to make the case folder. */
  readonly caseFolder: string
  /** Permission to read a file of the story; on the command line `file:` and the path it was written to. */
  grantOf(file: SampleFile): string | Promise<string>
  /** Other names and numbers, for the test that exchanges them. */
  readonly cast?: Cast
}

/** When the clock stands once the story is told: the moment the dossiers are frozen. */
export const storyEnd = at('2024-10-18', '16:30')

/**
 * Plays the sample case *Malam Panen* from the report to the last accepted gap, through operations of the contract only.
 *
 * The workbench must have been made with `clock`, which is put to the moments of the story and stands at {@link storyEnd} afterwards.
 * The first operation that is refused rejects; a case half told is left as it is.
 */
export async function buildSampleCase(
  workbench: StoryWorkbench,
  clock: SettableClock,
  parts: SampleCaseParts,
): Promise<{ caseId: string }> {
  const cast = parts.cast ?? sampleCast
  clock.setTo(at('2024-10-14', '10:41'))
  const made = {
    folder: parts.caseFolder,
    title: caseTitle,
    sample: true,
    displayZone: 'WITA',
    evidencePrefix: 'B',
  } as const
  const { caseId } = await workbench.call('case.create', made)
  const grantOf = (file: SampleFile) => parts.grantOf(file)
  const teller = createTeller({ caseId, workbench, files: listSampleFiles(cast), grantOf }, clock)
  await tellTheReport(teller, cast)
  await tellTheWitnesses(teller, cast)
  await tellTheSubjects(teller, cast)
  await tellTheTimeline(teller, cast)
  await tellTheAnalysis(teller, cast)
  clock.setTo(at('2024-10-18', '16:05'))
  await workbench.call('case.check', { caseId })
  clock.setTo(storyEnd)
  return { caseId }
}
