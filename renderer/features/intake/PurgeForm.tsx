import { useState } from 'react'
import type { EvidenceView } from '../../../src/contract/evidence.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { purgeText } from '../../../src/text/screens/intake-records.ts'
import { useCase } from '../../app/case-context.tsx'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { FactList } from '../../ui/Facts.tsx'
import { LongInput, TextInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'

type Order = { reason: string | null; legalBasis: string | null; orderedBy: string | null }

/** Purging, asked in two steps: first why, on what legal basis and by whose order; then the number is typed again. */
export function PurgeForm({ view, onDone }: { view: EvidenceView; onDone: () => void }) {
  const say = useSay()
  const [order, setOrder] = useState<Order>({ reason: null, legalBasis: null, orderedBy: null })
  const [asksAgain, setAsksAgain] = useState(false)
  const change = (next: Partial<Order>): void => setOrder({ ...order, ...next })
  const isWhole = [order.reason, order.legalBasis, order.orderedBy].every((word) => word !== null && word.trim() !== '')
  if (asksAgain) return <Confirm view={view} order={order} onBack={() => setAsksAgain(false)} onDone={onDone} />
  return (
    <div className="stack">
      <p className="prose">{say(purgeText.why)}</p>
      <p className="prose small">{say(purgeText.stays)}</p>
      <LongInput
        label={say(purgeText.reason)}
        value={order.reason}
        onChange={(reason) => change({ reason })}
        rows={2}
        required
      />
      <TextInput
        label={say(purgeText.legalBasis)}
        hint={say(purgeText.legalBasisHint)}
        value={order.legalBasis}
        onChange={(legalBasis) => change({ legalBasis })}
        required
      />
      <TextInput
        label={say(purgeText.orderedBy)}
        hint={say(purgeText.orderedByHint)}
        value={order.orderedBy}
        onChange={(orderedBy) => change({ orderedBy })}
        required
      />
      <div className="line line--end">
        <Button onPress={onDone}>{say(controlsText.cancel)}</Button>
        <Button look="main" isDisabled={!isWhole} onPress={() => setAsksAgain(true)}>
          {say(purgeText.next)}
        </Button>
      </div>
    </div>
  )
}

function Confirm(props: { view: EvidenceView; order: Order; onBack: () => void; onDone: () => void }) {
  const { view, order, onBack, onDone } = props
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const call = useCall('evidence.purge')
  const [confirm, setConfirm] = useState<string | null>(null)
  const run = async (): Promise<void> => {
    const { reason, legalBasis, orderedBy } = order
    if (reason === null || legalBasis === null || orderedBy === null) return
    const input = { caseId, evidence: view.number, confirm: confirm ?? '', reason, legalBasis, orderedBy }
    if ((await call.run(input)).ok) onDone()
  }
  return (
    <div className="stack">
      <p className="prose">
        <strong>{say(purgeText.forGood, { number: view.number, name: view.name })}</strong>
      </p>
      <FactList
        lines={[
          { label: say(purgeText.reason), value: order.reason },
          { label: say(purgeText.legalBasis), value: order.legalBasis },
          { label: say(purgeText.orderedBy), value: order.orderedBy },
        ]}
      />
      <TextInput
        label={say(purgeText.typeAgain, { number: view.number })}
        value={confirm}
        onChange={setConfirm}
        required
      />
      {call.state.status === 'failed' && <FailureNotice message={sayFailure(call.state.failure)} />}
      <div className="line line--end">
        <Button onPress={onBack}>{say(purgeText.back)}</Button>
        <Button
          look="main"
          isDisabled={confirm !== view.number || call.state.status === 'running'}
          onPress={() => void run()}
        >
          {say(call.state.status === 'running' ? purgeText.running : purgeText.act)}
        </Button>
      </div>
    </div>
  )
}
