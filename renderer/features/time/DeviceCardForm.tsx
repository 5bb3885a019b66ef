import { useState } from 'react'
import type { DeviceCard } from '../../../src/contract/timeline.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { timeText } from '../../../src/text/screens/time.ts'
import { useCase } from '../../app/case-context.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswerOr, useCall } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Check, Choice, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { ClosingSaveBar } from '../../ui/ClosingSaveBar.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import type { Zone } from '../../ui/show-time.ts'
import { CodesInput } from '../evidence/CodesInput.tsx'
import { ClaimTable } from './ClaimTable.tsx'
import { DeviceReferenceFields, type Reference } from './DeviceReferenceFields.tsx'

const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT']

/** A device-clock card: its items, its references, and at once what they come to; references that exclude each other are explained. */
export function DeviceCardForm(props: { id: string | null; covers: readonly string[]; onDone: () => void }) {
  const { id, covers, onDone } = props
  const say = useSay()
  const { caseId, zone } = useCase()
  const record = useAnswerOr('devices.list', { caseId }, []).find((one) => one.id === id) ?? null
  const blank: DeviceCard = { ...blankCard(zone), covers: [...covers] }
  const saving = useSaving('devices.save', caseId, record, blank, () => null, covers[0] ?? '')
  const { draft: card, change } = saving
  const isBare = card.references.some((one) => one.deviceShowed === '' || one.trueFrom === '' || one.how === '')
  const missing = [
    ...(card.name === '' ? [say(timeText.deviceName)] : []),
    ...(isBare ? [say(evidenceText.deviceReferences)] : []),
  ]
  return (
    <div className="element-form">
      <CardFields card={card} change={change} />
      <h3>{say(evidenceText.deviceReferences)}</h3>
      <p className="quiet small prose">{say(evidenceText.deviceReferencesHint)}</p>
      <Rows
        rows={card.references}
        onChange={(references) => change({ references })}
        blank={() => blankReference(card.zone)}
        addLabel={say(timeText.addReference)}
      >
        {(row, set) => <DeviceReferenceFields row={row} set={set} />}
      </Rows>
      <Suggest card={card} onFound={(found) => change({ references: [...card.references, ...found] })} />
      <Preview card={card} />
      <Check label={say(evidenceText.deviceApplied)} value={card.applied} onChange={(applied) => change({ applied })} />
      <ClosingSaveBar
        saving={saving}
        needsReason={record !== null}
        missing={missing.length > 0 ? say(formsText.missing, { fields: missing.join(', ') }) : null}
        onDone={onDone}
      />
    </div>
  )
}

function CardFields({ card, change }: { card: DeviceCard; change: (next: Partial<DeviceCard>) => void }) {
  const say = useSay()
  const { caseId } = useCase()
  const people = useAnswerOr('people.list', { caseId }, [])
  return (
    <>
      <div className="fields">
        <TextInput
          label={say(timeText.deviceName)}
          value={card.name || null}
          onChange={(name) => change({ name: name ?? '' })}
          required
        />
        <Choice
          label={say(evidenceText.deviceOwner)}
          value={card.owner}
          options={people.map((one) => ({ value: one.id, label: one.body.code, note: one.body.name }))}
          onChange={(owner) => change({ owner })}
          clearable
        />
        <TextInput label={say(evidenceText.deviceMake)} value={card.make} onChange={(make) => change({ make })} />
        <TextInput label={say(evidenceText.deviceModel)} value={card.model} onChange={(model) => change({ model })} />
        <Choice
          label={say(timeText.deviceZone)}
          value={card.zone}
          options={zones.map((name) => ({ value: name, label: name }))}
          onChange={(next) => next && change({ zone: next })}
        />
      </div>
      <CodesInput
        kind="evidence"
        label={say(timeText.deviceCovers)}
        hint={say(evidenceText.deviceCoversHint)}
        value={card.covers}
        onChange={(covers) => change({ covers })}
      />
    </>
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
