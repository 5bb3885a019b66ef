import { useState } from 'react'
import type { DossierVersion } from '../../../src/contract/dossier-versions.ts'
import type { Verification } from '../../../src/contract/verification.ts'
import { useCall, useWorkbench } from '../../app/workbench.tsx'
import type { CallFailure } from '../../platform/client.ts'

/** A check of one revision as it came out since this window was opened. */
export type DoneCheck = { result: Verification; atMs: number; withSampleRoot: boolean }

export type VersionCheck =
  | { status: 'none' }
  | { status: 'checking' }
  | { status: 'done'; check: DoneCheck }
  | { status: 'failed'; failure: CallFailure }

/** Results by revision: walking to another screen loses none, and a new signature asks for a new check. */
const done = new Map<string, DoneCheck>()

/** Checks the newest revision of a version, and remembers what came out until the window is closed. */
export function useVersionCheck(caseId: string, { version, sha256 }: DossierVersion) {
  const key = `${caseId} ${version} ${sha256}`
  const { nowMs } = useWorkbench()
  const call = useCall('dossier.verifyVersion')
  const [now, setNow] = useState<{ key: string; state: VersionCheck } | null>(null)
  const remembered = done.get(key)
  const known: VersionCheck = remembered ? { status: 'done', check: remembered } : { status: 'none' }
  const run = async (withSampleRoot = false): Promise<void> => {
    setNow({ key, state: { status: 'checking' } })
    const answer = await call.run({ caseId, version, sampleRoot: withSampleRoot })
    if (answer.ok) done.set(key, { result: answer.value, atMs: nowMs(), withSampleRoot })
    setNow(answer.ok ? null : { key, state: { status: 'failed', failure: answer.failure } })
  }
  return { state: now?.key === key ? now.state : known, run }
}
