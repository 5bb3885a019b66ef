import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { DeviceCardView } from '../../../src/contract/device-views.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { timeText } from '../../../src/text/screens/time.ts'
import { useCase } from '../../app/case-context.tsx'
import { select } from '../../app/use-address.ts'
import { useEditing } from '../../app/use-editing.ts'
import { Answered } from '../../app/Answered.tsx'
import { useAnswer, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { RecordChip, StateWord } from '../../ui/Chips.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { ClaimTable } from './ClaimTable.tsx'
import { DeviceCardForm } from './DeviceCardForm.tsx'

/**
 * The device-clock cards with what each comes to, what it moves and what rests on it; each can be taken off and put on again.
 *
 * With `number`, only the cards that cover this item; a new one covers it from the start.
 */
export function DeviceCards({ number = null }: { number?: string | null }) {
  const say = useSay()
  const { caseId } = useCase()
  const state = useAnswer('devices.view', { caseId })
  const all = state.status === 'ready' ? state.value : []
  const cards = number === null ? all : all.filter(({ card }) => card.covers.includes(number))
  const [editing, setEditing] = useEditing('devices.save', number ?? '')
  const isKnown = all.some((one) => one.id === editing)
  return (
    <div className="stack">
      <Answered state={state} what={say(evidenceText.deviceWhat)}>
        {() => cards.length === 0 && <p className="quiet small prose">{say(evidenceText.deviceNone)}</p>}
      </Answered>
      <ul className="claims">
        {cards.map((card) => (
          <CardLine key={card.id} view={card} onEdit={() => setEditing(card.id)} />
        ))}
      </ul>
      <div>
        <Button edits small icon={Plus} onPress={() => setEditing('baru')}>
          {say(timeText.addDevice)}
        </Button>
      </div>
      <Sheet
        title={isKnown ? say(evidenceText.deviceEdit, { id: editing ?? '' }) : say(timeText.addDevice)}
        isOpen={editing === 'baru' || isKnown}
        onClose={() => setEditing(null)}
        wide
      >
        <DeviceCardForm
          key={editing}
          id={isKnown ? editing : null}
          covers={number === null ? [] : [number]}
          onDone={() => setEditing(null)}
        />
      </Sheet>
    </div>
  )
}

function CardLine({ view, onEdit }: { view: DeviceCardView; onEdit: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const { card } = view
  return (
    <li className={`claim${card.applied ? ' claim--adopted' : ''}`}>
      <p className="line line--apart">
        <strong>{[view.id, card.name].filter(Boolean).join(' · ')}</strong>
        <span className="small quiet">{say(card.applied ? timeText.deviceOn : timeText.deviceOff)}</span>
      </p>
      {(card.make ?? card.model) !== null && (
        <p className="small quiet">{[card.make, card.model].filter(Boolean).join(' ')}</p>
      )}
      <p>{(view.correction ?? view.because)?.[language]}</p>
      {view.references.map((reference, index) => (
        <p key={index} className="small quiet">
          {say(timeText.reference, { number: index + 1 })}: {reference.shown[language]}
          {card.references[index] !== undefined && ` · ${card.references[index].how}`}
        </p>
      ))}
      <ClaimTable view={view} />
      <WhatRests view={view} />
      <div className="line">
        <SwitchCard view={view} />
        <Button edits small look="bare" onPress={onEdit} name={say(evidenceText.deviceEdit, { id: view.id ?? '' })}>
          {say(timeText.deviceEdit)}
        </Button>
      </div>
    </li>
  )
}

function WhatRests({ view }: { view: DeviceCardView }) {
  const say = useSay()
  if (view.restsOn.length === 0) return null
  return (
    <p className="line line--chips">
      <span className="label">{say(timeText.deviceRests)}</span>
      {view.restsOn.map((one) => (
        <span key={`${one.kind} ${one.id}`} className="line">
          {one.kind === 'event' ? (
            <RecordChip
              code={one.id}
              name={`${one.id}: ${one.title}`}
              onOpen={() => select({ kind: 'peristiwa', id: one.id })}
            />
          ) : (
            <span>{one.title}</span>
          )}
          {one.lookAgain && <StateWord state="look" word={timeText.lookAgain} />}
        </span>
      ))}
    </p>
  )
}

function SwitchCard({ view }: { view: DeviceCardView }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const save = useCall('devices.save')
  const [reason, setReason] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const { card, id, version } = view
  const word = say(card.applied ? timeText.deviceTakeOff : timeText.devicePutOn)
  const press = async (): Promise<void> => {
    const answer = await save.run({ caseId, id, version, reason, body: { ...card, applied: !card.applied } })
    if (answer.ok) setAsking(false)
  }
  if (!asking)
    return (
      <Button edits small onPress={() => setAsking(true)}>
        {`${word}…`}
      </Button>
    )
  return (
    <div className="stack stack--tight grow">
      <TextInput label={say(timeText.deviceReason)} value={reason} onChange={setReason} required autoFocus />
      {save.state.status === 'failed' && <FailureNotice message={sayFailure(save.state.failure)} />}
      <div>
        <Button small look="main" isDisabled={reason === null} onPress={() => void press()}>
          {word}
        </Button>
      </div>
    </div>
  )
}
