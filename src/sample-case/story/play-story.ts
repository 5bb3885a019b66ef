import { sampleCast, type Cast } from '../cast.ts'
import { listSampleFiles, type SampleFile } from '../files/list-sample-files.ts'
import { samplePath } from '../files/write-sample-files.ts'
import type { SampleClock } from '../sample-ports.ts'
import { caseTitle } from './case-data.ts'
import { tellTheAnalysis, tellTheTimeline } from './chapter-analysis.ts'
import { tellTheReport, tellTheSubjects, tellTheWitnesses } from './chapter-intake.ts'
import { at, codes, type StoryCall } from './story-facts.ts'
import { createTeller } from './teller.ts'

export type StoryParts = {
  readonly call: StoryCall
  /** The clock the workbench was made with. */
  readonly clock: SampleClock
  /** The folder `writeSampleFiles` filled. */
  readonly files: string
  /** The case folder to make. */
  readonly folder: string
  /** Other names and numbers than those of the specification, as in the files. */
  readonly cast?: Cast
}

/** Where the clock stands once the story is told: the moment the dossiers are frozen. */
export const storyEnd = at('2024-10-18', '16:30')

/**
 * Plays the sample case *Malam Panen* from the report to the last accepted gap, through operations of the contract only, and answers
 * the case and the codes of its two subjects.
 *
 * Grants are those of the command line (`file:` and a path). The clock is put to the moments of the story and stands at
 * {@link storyEnd} afterwards. The first operation that is refused rejects; a case half told is left as it is.
 */
export async function playStory(parts: StoryParts): Promise<{ caseId: string; subjects: readonly string[] }> {
  const { call, clock, cast = sampleCast } = parts
  clock.set(at('2024-10-14', '10:41'))
  const named = { title: caseTitle, sample: true, displayZone: 'WITA', evidencePrefix: 'B' } as const
  const { caseId } = await call('case.create', { folder: `file:${parts.folder}`, ...named })
  const grantOf = (file: SampleFile) => `file:${samplePath(parts.files, file)}`
  const teller = createTeller({ caseId, call, files: listSampleFiles(cast), grantOf }, clock)
  await tellTheReport(teller, cast)
  await tellTheWitnesses(teller, cast)
  await tellTheSubjects(teller, cast)
  await tellTheTimeline(teller, cast)
  await tellTheAnalysis(teller, cast)
  clock.set(at('2024-10-18', '16:05'))
  await call('case.check', { caseId })
  clock.set(storyEnd)
  return { caseId, subjects: [codes.subjectOne, codes.subjectTwo] }
}
