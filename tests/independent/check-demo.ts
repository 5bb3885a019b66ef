// Builds the sample case as a newcomer would and holds its dossiers against tools we did not write. Last line: "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readSignedRanges, type SignedRange } from './signed-ranges.ts'

type Demo = {
  case: string
  dossiers: Array<{ subject: string; internal: string; external: string | null }>
  roots: string
  originals: string
  verdict: string
}

const root = resolve(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'netra-demo-check-'))
let passed = 0
let failed = 0

function check(name: string, good: boolean, more = ''): void {
  if (good) passed += 1
  else failed += 1
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name}${good ? '' : `\n${more.slice(0, 2000)}`}`)
}

function run(command: string, words: readonly string[]): { code: number | null; text: string } {
  const done = spawnSync(command, words, { encoding: 'utf8', cwd: root, maxBuffer: 64_000_000 })
  return { code: done.status, text: `${done.stdout ?? ''}${done.stderr ?? ''}` }
}

function netra(...words: string[]): { code: number | null; text: string } {
  return run('npm', ['run', '-s', 'netra', '--', ...words])
}

function opensslAccepts(pdf: Buffer, range: SignedRange, roots: string): boolean {
  const content = join(work, 'content.bin')
  const cms = join(work, 'signature.der')
  writeFileSync(content, Buffer.concat([pdf.subarray(0, range.before), pdf.subarray(range.after, range.end)]))
  writeFileSync(cms, range.cms)
  const words = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', cms, '-content', content]
  return run('openssl', [...words, '-CAfile', roots, '-purpose', 'any', '-out', '/dev/null']).code === 0
}

function checkDossier(path: string, roots: string, originals: string): void {
  const name = path.split('/').at(-1) ?? path
  const pdf = readFileSync(path)
  const ranges = readSignedRanges(pdf)
  check(`${name}: two signatures`, ranges.length === 2)
  const sig = run('pdfsig', ['-nocert', path])
  const valid = sig.text.match(/Signature is Valid/g)?.length ?? 0
  check(`${name}: pdfsig calls every signature valid`, valid === ranges.length, sig.text)
  const coverage = [...sig.text.matchAll(/(Total document signed|Not total document signed)/g)].map((match) => match[1])
  check(
    `${name}: pdfsig says the last one signs the total document`,
    coverage.at(-1) === 'Total document signed',
    sig.text,
  )
  ranges.forEach((range, index) =>
    check(`${name}: openssl accepts signature ${index + 1} as CAdES`, opensslAccepts(pdf, range, roots)),
  )
  const qpdf = run('qpdf', ['--check', path])
  check(`${name}: qpdf finds no fault`, qpdf.code === 0, qpdf.text)
  const trusted = netra('verify', path, '--trust', roots, '--originals', originals, '--json')
  check(`${name}: netra passes it with the demo root`, trusted.code === 0, trusted.text)
  const untrusted = netra('verify', path, '--json')
  check(`${name}: netra cannot tell without the root`, untrusted.code === 2, untrusted.text)
  checkTampered(name, pdf, ranges, roots)
}

function checkTampered(name: string, pdf: Buffer, ranges: readonly SignedRange[], roots: string): void {
  const last = ranges.at(-1)
  if (!last) return
  const inside = Buffer.from(pdf)
  const at = Math.floor(last.before / 3)
  inside[at] = (inside[at] ?? 0) ^ 1
  const insidePath = join(work, 'inside.bin')
  writeFileSync(insidePath, inside)
  check(
    `${name}: pdfsig refuses a flipped byte`,
    !/Signature is Valid[\s\S]*Signature is Valid/.test(run('pdfsig', ['-nocert', insidePath]).text),
  )
  check(`${name}: openssl refuses a flipped byte`, !opensslAccepts(inside, last, roots))
  const mutool = run('mutool', ['sign', '-v', insidePath])
  check(`${name}: mutool refuses a flipped byte`, /Digest error|invalid|error/i.test(mutool.text), mutool.text)
  check(`${name}: netra refuses a flipped byte`, netra('verify', insidePath, '--trust', roots).code === 1)
  const hex = Buffer.from(pdf)
  const digit = last.before + 1 + 400
  hex[digit] = hex[digit] === 0x30 ? 0x31 : 0x30
  const hexPath = join(work, 'hex.bin')
  writeFileSync(hexPath, hex)
  check(`${name}: netra never passes a changed signature hex`, netra('verify', hexPath, '--trust', roots).code !== 0)
}

const out = join(work, 'demo')
const built = run('npm', ['run', '-s', 'demo', '--', '--out', out, '--json'])
check('the demo runs', built.code === 0, built.text)
const lastLine = built.text
  .trim()
  .split('\n')
  .findLast((line) => line.startsWith('{'))
if (lastLine !== undefined) {
  const demo: Demo = JSON.parse(lastLine)
  check('the demo verified its own dossiers', demo.verdict === 'passed', lastLine)
  check('one dossier for each subject', demo.dossiers.length === 2)
  const papers = demo.dossiers.flatMap(({ internal, external }) => [internal, ...(external === null ? [] : [external])])
  for (const paper of papers) checkDossier(paper, demo.roots, demo.originals)
  const others = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'))
  check('no other file of the demo ends in .pdf', others.length === papers.length, others.join('\n'))
  check('the case is whole', netra('check', demo.case).code === 0)
  const foreign = run('bash', ['tests/independent/run.sh', ...papers, '--root', demo.roots])
  console.log(foreign.text)
  check('pyHanko, EU DSS and veraPDF accept the dossiers', foreign.code === 0, foreign.text)
}
rmSync(work, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
