// Runs the whole corpus of attacks through Netra, EU DSS, pyHanko and pdfsig and writes COMPARISON.md. Usage: compare-verifiers.ts [--out F.md]
// Exit 1 where an attack got an answer from Netra that was not expected, or a difference has no explanation.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { leastAttacks, makeAttackCorpus, type CorpusAttack } from '../attacks/attack-corpus.ts'
import { makeFlipDossiers } from '../attacks/flip-dossiers.ts'
import { testEpochMs } from '../attacks/pki/make-certificate.ts'
import { makeTestAuthority } from '../attacks/pki/test-authority.ts'
import { reasonCodes, verifyForTest } from '../attacks/verify-for-test.ts'
import { explainDifference } from './explain-difference.ts'
import { askPdfsig, askValidator, type ForeignVerdict } from './foreign-verdicts.ts'

type Row = CorpusAttack & {
  readonly path: string
  readonly verdict: string
  readonly codes: readonly string[]
  /** Null where a program was not asked. */
  dss: ForeignVerdict | null
  pyhanko: ForeignVerdict | null
  pdfsig: ForeignVerdict
}

const outAt = process.argv.indexOf('--out')
const target = outAt < 0 ? resolve(import.meta.dirname, 'COMPARISON.md') : (process.argv[outAt + 1] ?? '')
const folder = mkdtempSync(join(tmpdir(), 'netra-comparison-'))
const authority = makeTestAuthority()
const usualRoot = authority.root.certificate
const usualMs = testEpochMs + 30 * 86_400_000

try {
  const attacks = await makeAttackCorpus(authority, 40)
  const untouched: CorpusAttack[] = makeFlipDossiers(authority).map(({ name, bytes }) => ({
    name,
    bytes,
    class: 'P2',
    expected: 'not-passed',
    roots: [authority.root.certificate],
    crls: [],
    atMs: null,
  }))
  const [rows, good] = [await judgeAll(attacks, 'attack'), await judgeAll(untouched, 'good')]
  const unexpected = rows.filter(isUnexpected).map(({ name, verdict }) => `${name}: ${verdict}`)
  const differences = rows.filter(acceptedElsewhere)
  const unexplained = differences.filter((row) => explainDifference(row) === null).map(({ name }) => name)
  writeFileSync(target, report(rows, good, differences))
  for (const name of unexpected) console.log(`UNEXPECTED ${name}`)
  for (const name of unexplained) console.log(`UNEXPLAINED ${name}`)
  const passedGood = good.filter(({ verdict }) => verdict === 'passed').length
  const failed = unexpected.length + unexplained.length + good.length - passedGood
  console.log(`${rows.length + good.length - failed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function isUnexpected({ verdict, expected }: Row): boolean {
  return expected === 'failed' ? verdict !== 'failed' : verdict === 'passed'
}

function acceptedElsewhere({ dss, pyhanko, pdfsig }: Row): boolean {
  return (dss?.accepts ?? false) || (pyhanko?.accepts ?? false) || pdfsig.accepts
}

async function judgeAll(attacks: readonly CorpusAttack[], prefix: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const [index, attack] of attacks.entries()) {
    const path = join(folder, `${prefix}-${String(index).padStart(4, '0')}.pdf`)
    writeFileSync(path, attack.bytes)
    const { roots, crls, atMs } = attack
    const verification = await verifyForTest(attack.bytes, { trustedRoots: roots, crls, at: atMs })
    const codes = reasonCodes(verification)
    rows.push({
      ...attack,
      path,
      verdict: verification.verdict,
      codes,
      dss: null,
      pyhanko: null,
      pdfsig: askPdfsig(path),
    })
  }
  askOthers(rows)
  return rows
}

/** Both validators take one root and one time for many documents, and no revocation lists: what needs others is not put to them. */
function askOthers(rows: readonly Row[]): void {
  const asked = rows.filter(({ roots, crls, atMs }) => roots[0] === usualRoot && crls.length === 0 && atMs === null)
  const root = join(folder, 'root.pem')
  writeFileSync(root, toPem(usualRoot))
  const trust = { root, at: new Date(usualMs).toISOString() }
  const paths = asked.map(({ path }) => path)
  const [dss, pyhanko] = [askValidator('dss', paths, trust), askValidator('pyhanko', paths, trust)]
  for (const row of asked) {
    row.dss = dss.get(row.path) ?? null
    row.pyhanko = pyhanko.get(row.path) ?? null
  }
}

function toPem(der: Buffer): string {
  const base64 = der.toString('base64').replace(/.{1,64}/g, '$&\n')
  return `-----BEGIN CERTIFICATE-----\n${base64}-----END CERTIFICATE-----\n`
}

function report(rows: readonly Row[], good: readonly Row[], differences: readonly Row[]): string {
  return `# Netra beside other verifiers

Remade by \`node tests/independent/compare-verifiers.ts\`: the corpus of \`tests/attacks\` on dossiers made by the tests, with the same root and the same time
for all. *Accepted* is what \`README.md\` says of each program; pdfsig accepts where every signature is valid and the last covers the whole document
(its trust in the signer is left out). EU DSS and pyHanko are asked in the stricter set-up of this folder: as they come, both accept more.
Cases that hang on another root, another time or a revocation list handed over are not put to them.

## By class

| class | attacks | Netra: failed | Netra: indeterminate | Netra: passed | as expected | DSS accepts | pyHanko accepts | pdfsig accepts |
|---|---|---|---|---|---|---|---|---|
${Object.keys(leastAttacks)
  .map((name) =>
    classLine(
      name,
      rows.filter((row) => row.class === name),
    ),
  )
  .join('\n')}
${classLine('**all**', rows)}

## Untouched dossiers

| dossiers | Netra passes | DSS accepts | pyHanko accepts | pdfsig accepts |
|---|---|---|---|---|
| ${good.length} | ${good.filter(({ verdict }) => verdict === 'passed').length} | ${count(good, 'dss')} | ${count(good, 'pyhanko')} | ${count(good, 'pdfsig')} |

${good.flatMap(refusedGood).join('\n')}

## Every difference

Attacks that Netra does not pass and another program accepts: ${differences.length} of ${rows.length}. There is no attack that Netra passes.

| class | attack | Netra | first reason | DSS | pyHanko | pdfsig | why |
|---|---|---|---|---|---|---|---|
${differences.map(differenceLine).join('\n')}
`
}

function classLine(name: string, rows: readonly Row[]): string {
  const verdicts = ['failed', 'indeterminate', 'passed'].map(
    (word) => rows.filter(({ verdict }) => verdict === word).length,
  )
  const expected = rows.filter((row) => !isUnexpected(row)).length
  const percent = rows.length === 0 ? '-' : `${Math.floor((expected * 100) / rows.length)} %`
  return `| ${name} | ${rows.length} | ${verdicts.join(' | ')} | ${percent} | ${count(rows, 'dss')} | ${count(rows, 'pyhanko')} | ${count(rows, 'pdfsig')} |`
}

function count(rows: readonly Row[], program: 'dss' | 'pyhanko' | 'pdfsig'): string {
  const asked = rows.filter((row) => row[program] !== null)
  const accepted = asked.filter((row) => row[program]?.accepts).length
  return asked.length === rows.length ? String(accepted) : `${accepted} of ${asked.length} asked`
}

function refusedGood({ name, dss, pyhanko, pdfsig }: Row): string[] {
  return Object.entries({ 'EU DSS': dss, pyHanko: pyhanko, pdfsig }).flatMap(([program, verdict]) =>
    verdict === null || verdict.accepts
      ? []
      : [`- ${program} refuses *${name}*: ${escape(verdict.words.slice(0, 200))}`],
  )
}

function differenceLine(row: Row): string {
  const word = (verdict: ForeignVerdict | null) =>
    verdict === null ? 'not asked' : verdict.accepts ? '**accepts**' : 'refuses'
  const cells = [
    row.class,
    escape(row.name),
    row.verdict,
    row.codes[0] ?? '',
    word(row.dss),
    word(row.pyhanko),
    word(row.pdfsig),
  ]
  return `| ${cells.join(' | ')} | ${explainDifference(row) ?? 'UNEXPLAINED'} |`
}

function escape(text: string): string {
  return text.replace(/[|\n]/g, ' ').replaceAll(folder, '')
}
