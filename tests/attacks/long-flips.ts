import type { LongRun } from '../faults/report-sections.ts'
import { createDice } from './byte-flips.ts'
import { makeFlipDossiers } from './flip-dossiers.ts'
import { makeDossier } from './pdf/make-dossier.ts'
import { lastContents, signDossier } from './pdf/sign-dossier.ts'
import { makeTestAuthority } from './pki/test-authority.ts'
import { verifyForTest } from './verify-for-test.ts'

type Verdicts = { readonly failed: number; readonly indeterminate: number; readonly passed: number }
export type FlipRow = {
  readonly name: string
  readonly sizeBytes: number
  readonly inside: Verdicts
  readonly hex: Verdicts
}

const day = 86_400_000

/**
 * Random bit flips inside the signed ranges of twenty dossiers, and a fifth as many in the hexadecimal string of the last signature
 * (trust.md P2). The places come from a seed.
 */
export async function flipTwenty(count: number, seed: number): Promise<FlipRow[]> {
  const authority = makeTestAuthority()
  const dice = createDice(seed)
  const dossiers = makeFlipDossiers(authority)
  const each = Math.ceil(count / dossiers.length)
  const rows: FlipRow[] = []
  for (const { name, bytes } of dossiers) {
    const judge = (changed: Buffer) =>
      verifyForTest(changed, { trustedRoots: [authority.root.certificate], at: Date.UTC(2024, 10, 17) + day })
    const { verdict } = await judge(bytes)
    if (verdict !== 'passed') throw new Error(`${name} is ${verdict} before any flip`)
    const { start, end } = lastContents(bytes)
    const inside = await flipMany(bytes, each, { judge, dice, place: () => signedPlace(bytes, { start, end }, dice) })
    const place = () => start + 1 + dice(end - start - 2)
    rows.push({
      name,
      sizeBytes: bytes.length,
      inside,
      hex: await flipMany(bytes, Math.ceil(each / 5), { judge, dice, place }),
    })
  }
  return rows
}

/** A place covered by the last signature: anywhere but in its own string. */
function signedPlace(bytes: Buffer, gap: { start: number; end: number }, dice: (most: number) => number): number {
  const at = dice(bytes.length - (gap.end - gap.start))
  return at < gap.start ? at : at + gap.end - gap.start
}

async function flipMany(
  bytes: Buffer,
  count: number,
  how: {
    judge: (changed: Buffer) => ReturnType<typeof verifyForTest>
    dice: (most: number) => number
    place: () => number
  },
): Promise<Verdicts> {
  const verdicts = { failed: 0, indeterminate: 0, passed: 0 }
  for (let index = 0; index < count; index += 1) {
    const at = how.place()
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ (1 << how.dice(8))
    verdicts[(await how.judge(changed)).verdict] += 1
  }
  return verdicts
}

/** Whether every flip in a signed range failed and none in a signature string passed. */
export function isAllRefused(rows: readonly FlipRow[]): boolean {
  return rows.every(({ inside, hex }) => inside.indeterminate + inside.passed + hex.passed === 0)
}

const total = (rows: readonly FlipRow[], pick: (row: FlipRow) => number): number =>
  rows.reduce((sum, row) => sum + pick(row), 0)

/** P2 at its full number, as a section of the report. */
export async function longFlipRun(count: number): Promise<LongRun> {
  const rows = await flipTwenty(count, 20_241_018)
  const lines = rows.map(
    ({ name, sizeBytes, inside, hex }) =>
      `| ${name} | ${sizeBytes} | ${inside.failed} | ${inside.indeterminate} | ${inside.passed} | ${hex.failed} | ${hex.indeterminate} | ${hex.passed} |`,
  )
  const sums = [
    total(rows, ({ inside }) => inside.failed),
    total(rows, ({ inside }) => inside.indeterminate),
    total(rows, ({ inside }) => inside.passed),
    total(rows, ({ hex }) => hex.failed),
    total(rows, ({ hex }) => hex.indeterminate),
    total(rows, ({ hex }) => hex.passed),
  ]
  return {
    id: 'P2',
    title: 'random bit flips in signed dossiers',
    good: isAllRefused(rows),
    text: `Inside the signed ranges every flip must be *failed*; in the hexadecimal string of the signature none may be *passed*.

| dossier | bytes | signed: failed | signed: indeterminate | signed: passed | string: failed | string: indeterminate | string: passed |
|---|---|---|---|---|---|---|---|
${lines.join('\n')}
| **all ${rows.length}** | ${total(rows, ({ sizeBytes }) => sizeBytes)} | ${sums.join(' | ')} |
`,
  }
}

/** Every byte of one dossier, one bit each and every sixteenth byte in all eight, as a section of the report. */
export async function longByteRun(): Promise<LongRun> {
  const { signer, chain, root } = makeTestAuthority()
  const bytes = signDossier(makeDossier(), { signer, chain })
  const { start, end } = lastContents(bytes)
  const counts = {
    signed: { failed: 0, indeterminate: 0, passed: 0 },
    string: { failed: 0, indeterminate: 0, passed: 0 },
  }
  for (let at = 0; at < bytes.length; at += 1) {
    for (const mask of at % 16 === 0 ? [1, 2, 4, 8, 16, 32, 64, 128] : [1 << (at % 8)]) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ mask
      const { verdict } = await verifyForTest(changed, { trustedRoots: [root.certificate] })
      counts[at >= start && at < end ? 'string' : 'signed'][verdict] += 1
    }
  }
  const row = (name: string, { failed, indeterminate, passed }: Verdicts) =>
    `| ${name} | ${failed + indeterminate + passed} | ${failed} | ${indeterminate} | ${passed} |`
  return {
    id: 'P2-bytes',
    title: 'every byte of one dossier flipped',
    good: counts.signed.indeterminate + counts.signed.passed + counts.string.passed === 0,
    text: `| where | flips | failed | indeterminate | passed |
|---|---|---|---|---|
${row('signed ranges', counts.signed)}
${row('string of the signature', counts.string)}
`,
  }
}
