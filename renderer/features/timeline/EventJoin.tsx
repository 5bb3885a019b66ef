import { useState } from 'react'
import type { Recorded } from '../../../src/contract/records.ts'
import type { CaseEvent } from '../../../src/contract/timeline.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Part } from '../../ui/Facts.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { CodesInput } from '../evidence/CodesInput.tsx'

/** Joins other events into this one, or takes it apart into two; one change each, taken back as one. */
export function EventJoin({ record }: { record: Recorded<CaseEvent> }) {
  const say = useSay()
  return (
    <Part title={say(timelineText.joinTitle)} note={say(timelineText.joinNote)}>
      <Merge record={record} />
      <Split record={record} />
    </Part>
  )
}

function Merge({ record }: { record: Recorded<CaseEvent> }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const merge = useCall('events.merge')
  const [others, setOthers] = useState<readonly string[]>([])
  const [reason, setReason] = useState<string | null>(null)
  const press = async (): Promise<void> => {
    if (reason === null) return
    const answer = await merge.run({ caseId, ids: [record.id, ...others], reason })
    if (answer.ok) show(caseId, answer.value.id)
  }
  return (
    <div className="fields" role="group" aria-label={say(timelineText.merge)}>
      <CodesInput kind="events" label={say(timelineText.mergeWith)} value={others} onChange={setOthers} />
      <TextInput label={say(timelineText.mergeReason)} value={reason} onChange={setReason} />
      <div className="field">
        <Button isDisabled={others.length === 0 || reason === null} onPress={() => void press()}>
          {say(timelineText.merge)}
        </Button>
      </div>
      {merge.state.status === 'failed' && <FailureNotice message={sayFailure(merge.state.failure)} />}
    </div>
  )
}

function Split({ record }: { record: Recorded<CaseEvent> }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const split = useCall('events.split')
  const [title, setTitle] = useState<string | null>(null)
  const [reason, setReason] = useState<string | null>(null)
  const press = async (): Promise<void> => {
    if (title === null || reason === null) return
    const bodies = [record.body, { ...record.body, title }]
    const answer = await split.run({ caseId, id: record.id, bodies, reason })
    const second = answer.ok ? answer.value[1] : undefined
    if (second !== undefined) show(caseId, second.id)
  }
  return (
    <div className="fields" role="group" aria-label={say(timelineText.split)}>
      <TextInput label={say(timelineText.splitTitle)} value={title} onChange={setTitle} />
      <TextInput label={say(timelineText.splitReason)} value={reason} onChange={setReason} />
      <div className="field">
        <Button isDisabled={title === null || reason === null} onPress={() => void press()}>
          {say(timelineText.split)}
        </Button>
      </div>
      {split.state.status === 'failed' && <FailureNotice message={sayFailure(split.state.failure)} />}
    </div>
  )
}

function show(caseId: string, id: string): void {
  goTo({ caseId, step: 'lini-masa', view: null, query: { pilih: `peristiwa:${id}` } })
}
