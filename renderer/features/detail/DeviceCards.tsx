import { Plus } from 'lucide-react'
import type { DeviceCard } from '../../../src/contract/timeline.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { useCase } from '../../app/case-context.tsx'
import { useEditing } from '../../app/use-editing.ts'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Chips.tsx'
import { CivilInput } from '../../ui/CivilInput.tsx'
import { Check, Choice, NumberInput, TextInput } from '../../ui/Fields.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { CodesInput } from '../evidence/CodesInput.tsx'

type Reference = DeviceCard['references'][number]
const zones = ['WIB', 'WITA', 'WIT'] as const

/** The device-clock cards an item is under; the correction itself is the core's and stands among the claims. */
export function DeviceCards({ number }: { number: string }) {
  const say = useSay()
  const { caseId } = useCase()
  const cards = useAnswerOr('devices.list', { caseId }, [])
  const own = cards.filter(({ body }) => body.covers.includes(number))
  const [editing, setEditing] = useEditing('devices.save', number)
  const record = cards.find((one) => one.id === editing) ?? null
  return (
    <section className="stack stack--tight">
      <h3>{say(evidenceText.deviceCards)}</h3>
      {own.length === 0 && <p className="quiet small prose">{say(evidenceText.deviceNone)}</p>}
      {own.map(({ id, body }) => (
        <p key={id} className="line">
          <strong>{id}</strong>
          <span>{[body.name, body.make, body.model].filter(Boolean).join(' · ')}</span>
          {!body.applied && <Tag look="look">{say(evidenceText.deviceOff)}</Tag>}
          <Button small look="bare" onPress={() => setEditing(id)} name={say(evidenceText.deviceEdit, { id })}>
            {say(controlsText.edit)}
          </Button>
        </p>
      ))}
      <div>
        <Button small look="bare" icon={Plus} onPress={() => setEditing('baru')}>
          {say(evidenceText.deviceAdd)}
        </Button>
      </div>
      <Sheet
        title={record === null ? say(evidenceText.deviceAdd) : say(evidenceText.deviceEdit, { id: record.id })}
        isOpen={editing === 'baru' || record !== null}
        onClose={() => setEditing(null)}
        wide
      >
        <DeviceForm key={editing} number={number} record={record} onDone={() => setEditing(null)} />
      </Sheet>
    </section>
  )
}

function DeviceForm(props: { number: string; record: Recorded<DeviceCard> | null; onDone: () => void }) {
  const { number, record, onDone } = props
  const say = useSay()
  const { caseId, zone } = useCase()
  const people = useAnswerOr('people.list', { caseId }, [])
  const blank: DeviceCard = { ...blankCard, covers: [number], zone }
  const saving = useSaving('devices.save', caseId, record, blank, () => null, number)
  const { draft, change } = saving
  const bare = draft.references.some((one) => one.deviceShowed === '' || one.trueFrom === '' || one.how === '')
  const missing = [
    ...(draft.name === '' ? [say(evidenceText.deviceName)] : []),
    ...(bare ? [say(evidenceText.deviceReferences)] : []),
  ]
  return (
    <div className="element-form">
      <div className="fields">
        <TextInput
          label={say(evidenceText.deviceName)}
          value={draft.name || null}
          onChange={(name) => change({ name: name ?? '' })}
          required
        />
        <Choice
          label={say(evidenceText.deviceOwner)}
          value={draft.owner}
          options={people.map(({ id, body }) => ({ value: id, label: body.code, note: body.name }))}
          onChange={(owner) => change({ owner })}
          clearable
        />
        <TextInput label={say(evidenceText.deviceMake)} value={draft.make} onChange={(make) => change({ make })} />
        <TextInput label={say(evidenceText.deviceModel)} value={draft.model} onChange={(model) => change({ model })} />
        <Choice
          label={say(evidenceText.deviceZone)}
          value={draft.zone}
          options={zones.map((value) => ({ value, label: value }))}
          onChange={(next) => next && change({ zone: next })}
        />
      </div>
      <CodesInput
        kind="evidence"
        label={say(evidenceText.deviceCovers)}
        hint={say(evidenceText.deviceCoversHint)}
        value={draft.covers}
        onChange={(covers) => change({ covers })}
      />
      <h3>{say(evidenceText.deviceReferences)}</h3>
      <p className="quiet small prose">{say(evidenceText.deviceReferencesHint)}</p>
      <Rows
        rows={draft.references}
        onChange={(references) => change({ references })}
        blank={(): Reference => ({ ...blankReference, zone })}
        addLabel={say(evidenceText.deviceAddReference)}
      >
        {(one, set) => <ReferenceFields one={one} set={set} />}
      </Rows>
      <Check
        label={say(evidenceText.deviceApplied)}
        value={draft.applied}
        onChange={(applied) => change({ applied })}
      />
      <SaveBar
        {...saving}
        needsReason={record !== null}
        missing={missing.length > 0 ? say(formsText.missing, { fields: missing.join(', ') }) : null}
        onSave={(reason) => void saving.save(reason).then((ok) => ok && onDone())}
        onDiscard={saving.discard}
        onCancel={() => {
          saving.discard()
          onDone()
        }}
      />
    </div>
  )
}

function ReferenceFields({ one, set }: { one: Reference; set: (one: Reference) => void }) {
  const say = useSay()
  return (
    <>
      <TextInput
        label={say(evidenceText.deviceEvidence)}
        value={one.evidence}
        onChange={(evidence) => set({ ...one, evidence })}
      />
      <CivilInput
        label={say(evidenceText.deviceShowed)}
        value={one.deviceShowed || null}
        onChange={(text) => set({ ...one, deviceShowed: text ?? '' })}
        required
      />
      <NumberInput
        label={say(evidenceText.deviceSpan)}
        value={one.deviceSpanSeconds}
        onChange={(seconds) => set({ ...one, deviceSpanSeconds: seconds ?? 0 })}
        max={86_400}
      />
      <CivilInput
        label={say(evidenceText.deviceTrue)}
        value={one.trueFrom || null}
        onChange={(text) => set({ ...one, trueFrom: text ?? '' })}
        required
      />
      <NumberInput
        label={say(evidenceText.deviceTrueSpan)}
        value={one.trueSpanSeconds}
        onChange={(seconds) => set({ ...one, trueSpanSeconds: seconds ?? 0 })}
        max={86_400}
      />
      <Choice
        label={say(controlsText.zone)}
        value={one.zone}
        options={zones.map((value) => ({ value, label: value }))}
        onChange={(next) => next && set({ ...one, zone: next })}
      />
      <TextInput
        label={say(evidenceText.deviceHow)}
        value={one.how || null}
        onChange={(how) => set({ ...one, how: how ?? '' })}
        required
      />
    </>
  )
}

const blankReference: Reference = {
  evidence: null,
  deviceShowed: '',
  deviceSpanSeconds: 0,
  trueFrom: '',
  trueSpanSeconds: 60,
  zone: 'WIB',
  how: '',
}

const blankCard: DeviceCard = {
  name: '',
  owner: null,
  make: null,
  model: null,
  covers: [],
  references: [],
  zone: 'WIB',
  applied: true,
}
