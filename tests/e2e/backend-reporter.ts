import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Says at the end which backend ran how many specs, and names each one that needed a second try, or was skipped and why. */
export default class BackendReporter implements Reporter {
  private readonly counts = new Map<string, number>()
  private readonly skipped: string[] = []
  private readonly again: string[] = []

  onTestEnd(test: TestCase, result: TestResult): void {
    const backend = test.annotations.find(({ type }) => type === 'backend')?.description ?? 'none'
    if (result.status !== 'skipped') this.counts.set(backend, (this.counts.get(backend) ?? 0) + 1)
    const reason = test.annotations.find(({ type }) => type === 'skip')?.description ?? ''
    if (result.retry > 0 && result.status === 'passed') this.again.push(test.titlePath().slice(1).join(' › '))
    if (result.status === 'skipped') this.skipped.push(`${test.title}: ${reason}`)
  }

  onEnd(): void {
    for (const [backend, count] of this.counts) console.log(`backend ${backend}: ${count} specs`)
    for (const line of this.again) console.log(`  passed only at the second try: ${line}`)
    for (const line of this.skipped) console.log(`  skipped: ${line}`)
  }
}
