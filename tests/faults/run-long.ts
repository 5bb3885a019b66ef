// The full numbers of trust.md that CI has no time for. Writes its result, with date and commit, to tests/faults/REPORT.md.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { killImports } from './kill-import.ts'

const kills = Number(process.argv[2] ?? 300)
const started = performance.now()
const report = await killImports({ kills, files: 80, seed: 'long' })
const minutes = ((performance.now() - started) / 60_000).toFixed(1)
const good = report.lost + report.rowsWithoutBytes + report.temporaryFilesAfterOpening + report.notWhole === 0
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
const text = `# Last long run

Date ${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${minutes} minutes. Remade by \`npm run test:long\`.

| fault | number | confirmed items | lost | rows without bytes | temporary files after opening | cases not whole |
|---|---|---|---|---|---|---|
| F1: kill -9 during import, reopen, check, resume | ${report.kills} kills (${report.finished} runs ended first) | ${report.confirmed} | ${report.lost} | ${report.rowsWithoutBytes} | ${report.temporaryFilesAfterOpening} | ${report.notWhole} |

${report.findings.length === 0 ? 'No finding.' : report.findings.map((finding) => `- ${finding}`).join('\n')}
`
const reportPath = resolve(import.meta.dirname, 'REPORT.md')
writeFileSync(reportPath, text)
execFileSync('oxfmt', ['--config', 'tests/architecture/oxfmt.json', reportPath])
console.log(text)
console.log(`${good ? 1 : 0} passed, ${good ? 0 : 1} failed`)
process.exitCode = good ? 0 : 1
