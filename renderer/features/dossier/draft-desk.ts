import type { DossierEdition } from '../../../src/contract/dossier.ts'
import type { DossierDraft } from '../../../src/contract/dossier-versions.ts'
import type { Workbench } from '../../app/workbench.tsx'
import type { CallFailure } from '../../platform/client.ts'

/** What a draft is of. */
export type DraftOrder = { caseId: string; subject: string; edition: DossierEdition; recipient: string | null }

export type DraftState =
  | { status: 'none' }
  | { status: 'composing'; sequence: number; done: number; total: number | null; stopping: boolean }
  /** `sequence` is the custody entry the case stood at when it was ordered: a case that went on has outrun it. */
  | { status: 'ready'; sequence: number; draft: DossierDraft }
  | { status: 'failed'; sequence: number; failure: CallFailure }

/** Drafts of this window: they go on being composed while somebody works elsewhere, and are found again on the way back. */
export type DraftDesk = {
  read(order: DraftOrder): DraftState
  subscribe(listener: () => void): () => void
  /** Composes from the case as it stands; nothing where that is being done. `to` is a place for a copy. Resolves when it is over, true where it stands. */
  compose(order: DraftOrder, sequence: number, to?: string): Promise<boolean>
  stop(order: DraftOrder): void
}

type DraftLink = { client: Workbench['client']; transport: Pick<Workbench['transport'], 'onNotice'> }

const desks = new WeakMap<Workbench, DraftDesk>()
const none: DraftState = { status: 'none' }

/** The one desk of a window. */
export function draftDeskOf(link: Workbench): DraftDesk {
  const known = desks.get(link)
  if (known) return known
  const made = createDraftDesk(link)
  desks.set(link, made)
  return made
}

/** Makes a desk over a client and its notices. */
export function createDraftDesk({ client, transport }: DraftLink): DraftDesk {
  const states = new Map<string, DraftState>()
  const listeners = new Set<() => void>()
  const put = (key: string, state: DraftState): void => {
    states.set(key, state)
    for (const listener of listeners) listener()
  }
  transport.onNotice((notice) => {
    if (notice.kind !== 'draft-progress') return
    for (const [key, state] of states)
      if (state.status === 'composing' && key.startsWith(`${notice.caseId} `))
        put(key, { ...state, done: notice.done, total: notice.total })
  })
  return {
    read: (order) => states.get(keyOf(order)) ?? none,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async compose(order, sequence, to) {
      const key = keyOf(order)
      if (states.get(key)?.status === 'composing') return false
      put(key, { status: 'composing', sequence, done: 0, total: null, stopping: false })
      const answer = await client.call('dossier.preview', { ...order, to: to ?? null })
      // A copy that leaves the case is noted in the custody log; that entry alone does not make the draft an old one.
      const stands = to === undefined ? sequence : sequence + 1
      if (answer.ok) put(key, { status: 'ready', sequence: stands, draft: answer.value })
      else put(key, { status: 'failed', sequence, failure: answer.failure })
      return answer.ok
    },
    stop(order) {
      const key = keyOf(order)
      const state = states.get(key)
      if (state?.status !== 'composing') return
      put(key, { ...state, stopping: true })
      void client.call('dossier.cancelPreview', { caseId: order.caseId })
    },
  }
}

function keyOf({ caseId, subject, edition, recipient }: DraftOrder): string {
  return `${caseId} ${JSON.stringify([subject, edition, recipient])}`
}
