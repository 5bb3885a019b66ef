import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Randomness } from '../../base/ports.ts'
import type { InputOf, OperationName, OutputOf } from '../../contract/operations.ts'
import type { VerdictWord } from '../../contract/verification.ts'
import type { SampleClock } from '../../sample-case/sample-ports.ts'
import { playStory } from '../../sample-case/story/play-story.ts'
import { verifierPageName } from '../dossier/verifier-page.ts'
import { makeKeyFiles, type DemoKeyFiles } from './make-key-files.ts'
import { withSampleFiles } from './with-sample-files.ts'

export type Call = <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>

/** The last line of `netra demo`, keys in printing order. `external` is null until it exists, `verifier` where the host has no page. */
export type DemoResult = {
  case: string
  dossiers: Array<{ subject: string; internal: string; external: string | null }>
  roots: string
  p12: string
  passphraseFile: string
  verifier: string | null
  originals: string
  verdict: VerdictWord
}

type DemoParts = { out: string; call: Call; clock: SampleClock; randomness: Randomness }

const frozenAt = '2024-10-18T16:30:00+08:00'
const witaMinutes = 480
/**
 * Builds the sample case through contract operations only, freezes one dossier per subject, signs each twice with keys made on the
 * spot, and verifies them. `out` must be empty or absent; nothing outside it is left behind.
 */
export async function buildDemo(parts: DemoParts): Promise<DemoResult> {
  const { out, call, clock } = parts
  await mkdir(out, { recursive: true })
  const caseFolder = join(out, 'kasus')
  const { caseId, subjects } = await withSampleFiles((files) => playStory({ call, clock, files, folder: caseFolder }))
  const keys = await makeKeyFiles(join(out, 'kunci-contoh'), parts.randomness)
  const dossiers: DemoResult['dossiers'] = []
  for (const [index, subject] of subjects.entries()) {
    const path = join(out, `berkas-terlapor-${index + 1}.pdf`)
    clock.set(frozenAt)
    await call('dossier.freeze', { caseId, subject, to: `file:${path}` })
    dossiers.push({ subject, internal: path, external: null })
  }
  // Signed only when all are frozen: keys made on the spot would else find their way, through the log, into the next dossier's bytes.
  for (const { internal } of dossiers) await signTwice(parts, { caseId, path: internal, keys })
  const originals = await exportOriginals(parts, caseId)
  const verdict = await verifyAll(parts, {
    paths: dossiers.map((dossier) => dossier.internal),
    roots: keys.roots,
    originals,
  })
  return {
    case: caseFolder,
    dossiers,
    roots: keys.roots,
    p12: keys.officer,
    passphraseFile: keys.passphraseFile,
    verifier: verifierIn(out),
    originals,
    verdict,
  }
}

async function signTwice(
  { call, clock }: DemoParts,
  dossier: { caseId: string; path: string; keys: DemoKeyFiles },
): Promise<void> {
  const { caseId, path, keys } = dossier
  for (const key of [keys.officer, keys.head]) {
    clock.tick(5 * 60_000)
    await call('dossier.sign', {
      dossier: `file:${path}`,
      key: `file:${key}`,
      passphrase: keys.passphrase,
      offsetMinutes: witaMinutes,
      caseId,
    })
  }
}

/** Writes the originals under their number and digest, without an ending: what a reviewer is handed beside the dossier. */
async function exportOriginals({ out, call }: DemoParts, caseId: string): Promise<string> {
  const folder = join(out, 'bukti')
  await mkdir(folder, { recursive: true })
  for (const item of await call('evidence.list', { caseId })) {
    await call('evidence.export', {
      caseId,
      evidence: item.number,
      to: `file:${join(folder, `${item.number}_${item.sha256}`)}`,
    })
  }
  return folder
}

/** The checking page that freezing laid beside the dossiers. */
function verifierIn(out: string): string | null {
  const path = join(out, verifierPageName)
  return existsSync(path) ? path : null
}

async function verifyAll(
  { call }: DemoParts,
  signed: { paths: string[]; roots: string; originals: string },
): Promise<VerdictWord> {
  const verdicts: VerdictWord[] = []
  for (const path of signed.paths) {
    const trust = [`file:${signed.roots}`]
    const { verdict } = await call('dossier.verify', {
      document: `file:${path}`,
      trust,
      originals: `file:${signed.originals}`,
    })
    verdicts.push(verdict)
  }
  if (verdicts.includes('failed')) return 'failed'
  return verdicts.includes('indeterminate') ? 'indeterminate' : 'passed'
}
