import { killImports } from './kill-import.ts'
import type { LongRun } from './report-sections.ts'

/** F1: kills an import at random moments, as often as asked. */
export async function longKillRun(kills: number): Promise<LongRun> {
  const report = await killImports({ kills, files: 80, seed: 'long' })
  const row = [
    'kill -9 during import, reopen, check, resume',
    `${report.kills} kills (${report.finished} runs ended first)`,
    report.confirmed,
    report.lost,
    report.rowsWithoutBytes,
    report.temporaryFilesAfterOpening,
    report.notWhole,
  ]
  return {
    id: 'F1',
    title: 'process killed during import',
    good: report.lost + report.rowsWithoutBytes + report.temporaryFilesAfterOpening + report.notWhole === 0,
    text: `| fault | number | confirmed items | lost | rows without bytes | temporary files after opening | cases not whole |
|---|---|---|---|---|---|---|
| ${row.join(' | ')} |

${report.findings.length === 0 ? 'No finding.' : report.findings.map((finding) => `- ${finding}`).join('\n')}
`,
  }
}
