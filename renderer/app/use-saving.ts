import { useState } from 'react'
import type { Recorded } from '../../src/contract/records.ts'
import type { CallInput, CallName } from '../platform/client.ts'
import type { SaveState } from '../ui/SaveBar.tsx'
import { useCall, useSayFailure } from './workbench.tsx'
import { assertNever } from '../platform/assert-never.ts'

/** Names of the operations that save a versioned record. */
export type SaveName = {
  [Name in CallName]: CallInput<Name> extends { caseId: string; body: unknown; version?: number | null | undefined }
    ? Name
    : never
}[CallName]

export type BodyOf<Name extends SaveName> = CallInput<Name> extends { body: infer Body } ? Body : never

/**
 * A record under change: the draft, whether it differs from what is saved, and saving it with a reason.
 *
 * `newId` gives a new record the code people will cite it by; without it the core gives the next one.
 * The draft is kept when saving fails, and named by the version it was made from: a newer one in the case is refused, not overwritten.
 */
export function useSaving<Name extends SaveName, Body extends object>(
  name: Name,
  caseId: string,
  record: Recorded<Body> | null,
  blank: Body,
  newId: (body: Body) => string | null = () => null,
) {
  const call = useCall(name)
  const sayFailure = useSayFailure()
  const [base, setBase] = useState(record)
  const [draft, setDraft] = useState<Body>(record?.body ?? blank)
  const changed = JSON.stringify(draft) !== JSON.stringify(base?.body ?? blank)
  const save = async (reason: string | null): Promise<boolean> => {
    const input = { caseId, id: base?.id ?? newId(draft), version: base?.version ?? null, reason, body: draft }
    // Save operations differ only in their body, which the caller has typed; the core parses it again.
    const answer = await call.run(input as CallInput<Name>)
    if (answer.ok) setBase(answer.value as Recorded<Body>)
    return answer.ok
  }
  return {
    draft,
    changed: changed || base === null,
    state: toSaveState(call.state, sayFailure),
    record: base,
    change: (next: Partial<Body>) => setDraft((before) => ({ ...before, ...next })),
    save,
  }
}

function toSaveState(
  state: ReturnType<typeof useCall>['state'],
  sayFailure: ReturnType<typeof useSayFailure>,
): SaveState {
  switch (state.status) {
    case 'idle':
      return { status: 'idle' }
    case 'running':
      return { status: 'saving' }
    case 'done':
      return { status: 'saved' }
    case 'failed':
      return { status: 'failed', message: sayFailure(state.failure) }
    default:
      return assertNever(state)
  }
}
