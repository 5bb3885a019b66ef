import { useState } from 'react'
import type { Verification } from '../../../src/contract/verification.ts'
import { useCall, useWorkbench } from '../../app/workbench.tsx'
import type { CallFailure } from '../../platform/client.ts'
import { offeredOf, takenOf, type Picked } from '../../platform/transport.ts'

export type VerificationState =
  | { status: 'idle' }
  | { status: 'checking'; name: string }
  | { status: 'done'; name: string; result: Verification; left: number }
  | { status: 'failed'; failure: CallFailure }

/** Checks one document at a time, against the built-in trust store or one that was picked. `left` counts files of a drop that were not looked at. */
export function useVerification() {
  const { transport } = useWorkbench()
  const call = useCall('dossier.verify')
  const [state, setState] = useState<VerificationState>({ status: 'idle' })
  const [roots, setRoots] = useState<readonly Picked[]>([])
  const check = async (document: Picked | undefined, left = 0): Promise<void> => {
    if (document === undefined) return
    setState({ status: 'checking', name: document.name })
    const answer = await call.run({ document: document.grant, trust: roots.map((root) => root.grant) })
    // Grants are one-use: the roots are used up with the call.
    setRoots([])
    setState(
      answer.ok
        ? { status: 'done', name: document.name, result: answer.value, left }
        : { status: 'failed', failure: answer.failure },
    )
  }
  return {
    state,
    roots,
    pick: async () => check((await transport.pick('document'))[0]),
    receive: async (files: readonly File[]) => {
      const first = firstPdf(files)
      await check(first && takenOf(await transport.receive(offeredOf([first])))[0], files.length - 1)
    },
    useRoot: (root: Picked) => setRoots([root]),
    pickRoots: async () => setRoots(await transport.pick('trust-roots')),
  }
}

/** The first file called a PDF, else the first of all: whether it is one is for the check to say. */
function firstPdf(files: readonly File[]): File | undefined {
  return files.find((file) => file.name.toLowerCase().endsWith('.pdf')) ?? files[0]
}
