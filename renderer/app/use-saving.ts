import { createElement, useState } from 'react'
import type { Recorded } from '../../src/contract/records.ts'
import { HistoryButton } from '../features/detail/RecordHistory.tsx'
import type { CallInput, CallName } from '../platform/client.ts'
import type { SaveState } from '../ui/SaveBar.tsx'
import { useMayEdit } from '../ui/may-edit.tsx'
import { dropDraft, keepDraft, readDraft, useDraft, type Draft } from './drafts.ts'
import { kindOfSaving } from './record-kinds.ts'
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
 * `newId` gives a new record the code people will cite it by; without it the core gives the next one. `draftKey` tells several new
 * records of one kind apart. The draft outlives the screen until it is saved or thrown away, and is named by the version it was made
 * from: a newer one in the case is shown and refused, never overwritten.
 */
export function useSaving<Name extends SaveName, Body extends object>(
  name: Name,
  caseId: string,
  record: Recorded<Body> | null,
  blank: Body,
  newId: (body: Body) => string | null = () => null,
  draftKey = '',
) {
  const call = useCall(name)
  const sayFailure = useSayFailure()
  const [saved, setSaved] = useState<Recorded<Body> | null>(null)
  const [start] = useState(blank)
  const current = saved !== null && saved.version >= (record?.version ?? 0) ? saved : record
  // A record that was just withdrawn is gone from its list; its versions stay open to be read, and the withdrawal to be undone.
  const [told, setTold] = useState<string | null>(null)
  if (current && current.id !== told) setTold(current.id)
  const key = `${name} ${caseId} ${record?.id ?? `${draftKey}+`}`
  // The key names operation, case and record, so the body under it is of this form.
  const kept = useDraft(key) as Draft<Body> | null
  const base = kept ? kept.base : current
  // Who only reads is shown what the case holds; words of this person that were not saved wait where they are.
  const mayEdit = useMayEdit()
  const draft = (mayEdit ? kept?.body : null) ?? current?.body ?? start
  const change = (next: Partial<Body>): void => {
    const now = readDraft(key) as Draft<Body> | null
    const from = now ? now.base : current
    const before = from?.body ?? start
    const body = { ...(now?.body ?? before), ...next }
    if (JSON.stringify(body) === JSON.stringify(before)) dropDraft(key)
    else keepDraft({ key, caseId, name, base: from, body, place: window.location.hash })
  }
  const save = async (reason: string | null): Promise<boolean> => {
    const input = { caseId, id: base?.id ?? newId(draft), version: base?.version ?? null, reason, body: draft }
    // Save operations differ only in their body, which the caller has typed; the core parses it again.
    const answer = await call.run(input as CallInput<Name>)
    if (answer.ok) {
      setSaved(answer.value as Recorded<Body>)
      dropDraft(key)
    }
    return answer.ok
  }
  const newer = kept && current && current.version > (base?.version ?? 0) ? current : null
  return {
    draft,
    changed: kept !== null,
    state: toSaveState(call.state, sayFailure),
    record: current,
    newer: newer && { version: newer.version, by: newer.recordedBy },
    /** Stands in the bar of the form: who changed what before, and taking it out of use. */
    beside: told && createElement(HistoryButton, { kind: kindOfSaving[name], id: told }),
    change,
    save,
    discard: () => {
      call.reset()
      dropDraft(key)
    },
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
