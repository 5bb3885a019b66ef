import type { Reporter, TestCase } from 'vitest/node'

/** Names at the end of a run every skipped test, so that a missing tool or corpus is never silent, and every one that needed a second try. */
export default class RunReporter implements Reporter {
  private readonly skipped: string[] = []
  private readonly again: string[] = []

  onTestCaseResult(testCase: TestCase): void {
    if (testCase.result().state === 'skipped') this.skipped.push(testCase.fullName)
    if (testCase.diagnostic()?.flaky) this.again.push(testCase.fullName)
  }

  onTestRunEnd(): void {
    tell('Skipped here', this.skipped)
    tell('Passed only at the second try', this.again)
  }
}

function tell(what: string, names: readonly string[]): void {
  if (names.length === 0) return
  console.log(`\n${what} (${names.length}):`)
  for (const name of names) console.log(`  - ${name}`)
}
