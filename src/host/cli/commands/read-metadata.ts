import { reportWithoutCase } from '../../../workbench/report-without-case.ts'
import { startReader } from '../../start-reader.ts'
import { exitCodes, WrongUse, type Command } from '../command.ts'

/**
 * `netra metadata`: what the readers say about files, without a case; the same bytes give the same line everywhere.
 *
 * Needs readers and nothing else of the core, so it starts nothing else.
 */
export const metadataCommand: Command = {
  usage: 'netra metadata <path>… [--json] [--second-reader] [--no-sha256]',
  options: { json: 'flag', 'second-reader': 'flag', 'no-sha256': 'flag' },
  async run(parsed, world) {
    if (parsed.words.length === 0) throw new WrongUse('metadata')
    const asked = { secondReader: parsed.has('second-reader'), sha256: !parsed.has('no-sha256') }
    const options = { ...asked, language: world.language, startReader }
    let unreadable = 0
    for await (const report of reportWithoutCase(parsed.words, options)) {
      unreadable += report.mediaType === null ? 1 : 0
      const problems = report.problems.map((problem) => problem.message)
      if (parsed.has('json')) world.print(JSON.stringify(report))
      else world.print(tell(report.path, Object.entries(report.summary), problems))
    }
    return unreadable > 0 ? exitCodes.negative : exitCodes.good
  },
}

function tell(path: string, summary: ReadonlyArray<[string, unknown]>, problems: readonly string[]): string {
  const known = summary.filter(([, value]) => value !== null).map(([name, value]) => `  ${name}: ${String(value)}`)
  return [path, ...known, ...problems.map((problem) => `  ! ${problem}`)].join('\n')
}
