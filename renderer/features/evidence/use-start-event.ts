import type { CaseEvent } from '../../../src/contract/timeline.ts'
import { formatAddress } from '../../app/address.ts'
import { useCase } from '../../app/case-context.tsx'
import { keepDraft } from '../../app/drafts.ts'
import { goTo } from '../../app/use-address.ts'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import type { CallInput } from '../../platform/client.ts'

/** What an event is made from. */
export type EventSource = CallInput<'events.draft'>['from']

/**
 * Opens the form of a new event with what the case knows of its source: words, time, place, people and what they rest on. Nothing is saved.
 *
 * The core draws it up, so that the same source gives the same event from wherever it is asked.
 */
export function useStartEvent(): { start: (from: EventSource) => void; isBusy: boolean; failure: string | null } {
  const { caseId } = useCase()
  const draft = useCall('events.draft')
  const sayFailure = useSayFailure()
  const open = async (from: EventSource): Promise<void> => {
    const answer = await draft.run({ caseId, from })
    if (!answer.ok) return
    const address = { caseId, step: 'lini-masa', view: 'peristiwa/baru', query: {} } as const
    keepDraft<CaseEvent>({
      key: `events.save ${caseId} +`,
      caseId,
      name: 'events.save',
      base: null,
      body: answer.value,
      place: formatAddress(address),
    })
    goTo(address)
  }
  return {
    start: (from) => void open(from),
    isBusy: draft.state.status === 'running',
    failure: draft.state.status === 'failed' ? sayFailure(draft.state.failure) : null,
  }
}
