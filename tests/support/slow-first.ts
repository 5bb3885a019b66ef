import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take a worker a quarter of a minute and more, the longest first. */
const slow = [
  'verifier-page/same-answers',
  'golden/sample-case/demo',
  'renderer/screens',
  'renderer/dossier.test',
  'verifier-page/page-in-browser',
  'renderer/forms.test',
  'faults/fault-points',
  'readers/reader-pool',
  'faults/kill-import',
  'renderer/time-screens',
  'sample-case/sample-files',
  'verify/attacks',
  'golden/sample-case/time',
  'faults/heavy-intake',
  'renderer/reader-layout',
  'workbench/open-sample-case',
  'verify/flips',
]

/** Begins with the files known to be slow: one of them left for the end would run alone while the other worker has nothing to do. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = slow.findIndex((part) => moduleId.includes(part))
      return at < 0 ? slow.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}
