import { useState } from 'react'
import type { DeviceCardView } from '../../../src/contract/device-views.ts'
import type { DeviceCard } from '../../../src/contract/timeline.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { timeText } from '../../../src/text/screens/time.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice, NumberInput, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import type { Zone } from '../../ui/show-time.ts'
import { CodesInput } from '../evidence/CodesInput.tsx'
import { ClaimTable } from './ClaimTable.tsx'

type Reference = DeviceCard['references'][number]
const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT']

/** A device-clock card: its items, its references, and at once what they come to; references that exclude each other are explained. */
export function DeviceCardForm({ view, onDone }: { view: DeviceCardView | null; onDone: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId, zone } = useCase()
  const save = useCall('devices.save')
  const [card, setCard] = useState<DeviceCard>(view?.card ?? blankCard(zone))
  const [reason, setReason] = useState<string | null>(null)
  const change = (next: Partial<DeviceCard>): void => setCard({ ...card, ...next })
  const press = async (): Promise<void> => {
    const answer = await save.run({ caseId, id: view?.id ?? null, version: view?.version ?? null, reason, body: card })
    if (answer.ok) onDone()
  }
  return (
    <section className="stack" aria-label={say(view === null ? timeText.addDevice : timeText.deviceEdit)}>
      <div className="fields">
        <TextInput
          label={say(timeText.deviceName)}
          value={card.name || null}
          onChange={(name) => change({ name: name ?? '' })}
          required
        />
        <CodesInput
          kind="evidence"
          label={say(timeText.deviceCovers)}
          hint={say(timeText.deviceCoversHint)}
          value={card.covers}
          onChange={(covers) => change({ covers })}
        />
        <Choice
          label={say(timeText.deviceZone)}
          value={card.zone}
          options={zones.map((name) => ({ value: name, label: name }))}
          onChange={(next) => next && change({ zone: next })}
        />
      </div>
      <Rows
        rows={card.references}
        onChange={(references) => change({ references })}
        blank={() => blankReference(card.zone)}
        addLabel={say(timeText.addReference)}
      >
        {(row, set) => <ReferenceFields row={row} set={set} />}
      </Rows>
      <Suggest card={card} onFound={(found) => change({ references: [...card.references, ...found] })} />
      <Preview card={card} />
      {view !== null && <TextInput label={say(timeText.deviceReason)} value={reason} onChange={setReason} required />}
      {save.state.status === 'failed' && <FailureNotice message={sayFailure(save.state.failure)} />}
      <div className="line">
        <Button
          small
          look="main"
          isDisabled={card.name === '' || (view !== null && reason === null)}
          onPress={() => void press()}
        >
          {say(controlsText.save)}
        </Button>
        <Button small onPress={onDone}>
          {say(controlsText.cancel)}
        </Button>
      </div>
    </section>
  )
}

function ReferenceFields({ row, set }: { row: Reference; set: (row: Reference) => void }) {
  const say = useSay()
  return (
    <div className="reference-fields">
      <CodesInput
        kind="evidence"
        label={say(timeText.referenceEvidence)}
        value={row.evidence === null ? [] : [row.evidence]}
        onChange={([evidence]) => set({ ...row, evidence: evidence ?? null })}
      />
      <TextInput
        label={say(timeText.referenceDevice)}
        placeholder={say(timeText.momentHint)}
        value={row.deviceShowed || null}
        onChange={(text) => set({ ...row, deviceShowed: text ?? '' })}
      />
      <NumberInput
        label={say(timeText.referenceSpan)}
        value={row.deviceSpanSeconds}
        max={86_400}
        onChange={(seconds) => set({ ...row, deviceSpanSeconds: seconds ?? 0 })}
      />
      <TextInput
        label={say(timeText.referenceTrue)}
        placeholder={say(timeText.momentHint)}
        value={row.trueFrom || null}
        onChange={(text) => set({ ...row, trueFrom: text ?? '' })}
      />
      <NumberInput
        label={say(timeText.referenceSpan)}
        value={row.trueSpanSeconds}
        max={86_400}
        onChange={(seconds) => set({ ...row, trueSpanSeconds: seconds ?? 0 })}
      />
      <Choice
        label={say(timeText.referenceZone)}
        value={row.zone}
        options={zones.map((name) => ({ value: name, label: name }))}
        onChange={(zone) => zone && set({ ...row, zone })}
      />
      <TextInput
        label={say(timeText.referenceHow)}
        value={row.how || null}
        onChange={(how) => set({ ...row, how: how ?? '' })}
      />
    </div>
  )
}

/** Files that tell their own clock and a satellite's make references; they are offered, never taken. */
function Suggest({ card, onFound }: { card: DeviceCard; onFound: (references: Reference[]) => void }) {
  const say = useSay()
  const { caseId } = useCase()
  const suggest = useCall('devices.suggest')
  const [empty, setEmpty] = useState(false)
  const press = async (): Promise<void> => {
    const answer = await suggest.run({ caseId, covers: card.covers, zone: card.zone })
    if (!answer.ok) return
    setEmpty(answer.value.length === 0)
    onFound(answer.value)
  }
  return (
    <div className="line">
      <Button small look="bare" isDisabled={card.covers.length === 0} onPress={() => void press()}>
        {say(timeText.suggestReferences)}
      </Button>
      {empty && <span className="small quiet">{say(timeText.suggestNone)}</span>}
    </div>
  )
}

function Preview({ card }: { card: DeviceCard }) {
  const say = useSay()
  const language = useLanguage()
  const { caseId } = useCase()
  const isWhole = card.name !== '' && card.references.every((one) => one.how !== '' && one.deviceShowed !== '')
  const shown = isWhole && card.references.length > 0 ? card : null
  const view = useAnswerOr('devices.preview', { caseId, card: shown ?? blankPreview }, null)
  if (shown === null || view === null) return null
  return (
    <div className="stack stack--tight" role="status">
      <p>
        <span className="label">{say(timeText.offset)}</span> {(view.correction ?? view.because)?.[language]}
      </p>
      {view.references.map((reference, index) => (
        <p key={index} className="small quiet">
          {say(timeText.reference, { number: index + 1 })}: {reference.shown[language]}
        </p>
      ))}
      <ClaimTable view={view} />
    </div>
  )
}

function blankReference(zone: Zone): Reference {
  return {
    evidence: null,
    deviceShowed: '',
    deviceSpanSeconds: 0,
    trueFrom: '',
    trueSpanSeconds: 59,
    zone,
    how: '',
  }
}

function blankCard(zone: Zone): DeviceCard {
  return { name: '', owner: null, make: null, model: null, covers: [], references: [], zone, applied: true }
}

const blankPreview: DeviceCard = { ...blankCard('WIB'), name: '-' }
