import type { Reporter, TestCase } from 'vitest/node'

/** Names every skipped test at the end of a run, so that a missing tool or corpus is never silent. */
export default class SkipReporter implements Reporter {
  private readonly skipped: string[] = []

  onTestCaseResult(testCase: TestCase): void {
    if (testCase.result().state === 'skipped') this.skipped.push(testCase.fullName)
  }

  onTestRunEnd(): void {
    if (this.skipped.length === 0) return
    console.log(`\nSkipped here (${this.skipped.length}):`)
    for (const name of this.skipped) console.log(`  - ${name}`)
  }
}
