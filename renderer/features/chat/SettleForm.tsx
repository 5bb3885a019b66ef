import type { ChatSetting, ChatView } from '../../../src/contract/chats.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { chatText, dateOrderWords } from '../../../src/text/screens/chat.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import type { Zone } from '../../ui/show-time.ts'

const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT']
const noZone = { zone: 'WITA', by: '', because: '' } as const

type Props = { chat: ChatView; onDone: () => void }

/** What the export cannot say and a person is asked once: day or month first, and the zone of the phone that exported it. */
export function SettleForm({ chat, onDone }: Props) {
  const say = useSay()
  const { caseId } = useCase()
  const settings = useAnswer('chats.settings', { caseId })
  return (
    <Answered state={settings} what={say(chatText.what)}>
      {(all) => (
        <Settling chat={chat} record={all.find((one) => one.body.evidence === chat.evidence) ?? null} onDone={onDone} />
      )}
    </Answered>
  )
}

function Settling({ chat, record, onDone }: Props & { record: Recorded<ChatSetting> | null }) {
  const say = useSay()
  const { caseId } = useCase()
  const blank: ChatSetting = { evidence: chat.evidence, dateOrder: null, zone: null }
  const saving = useSaving('chats.settle', caseId, record, blank)
  const { draft, change } = saving
  const zone = draft.zone ?? null
  const changeZone = (next: Partial<NonNullable<ChatSetting['zone']>>): void =>
    change({ zone: { ...noZone, ...zone, ...next } })
  const mayChooseOrder = chat.decidedBy === null || chat.decidedBy === 'person' || chat.decidedBy === 'chronology'
  return (
    <div className="form-sheet stack">
      {mayChooseOrder && (
        <Choice
          label={say(chatText.order)}
          value={draft.dateOrder}
          options={optionsOf(dateOrderWords, say)}
          onChange={(dateOrder) => change({ dateOrder })}
          clearable
        />
      )}
      <div className="fields">
        <Choice
          label={say(chatText.zone)}
          value={zone?.zone ?? null}
          options={zones.map((name) => ({ value: name, label: name }))}
          onChange={(name) => (name === null ? change({ zone: null }) : changeZone({ zone: name }))}
          clearable
        />
        <TextInput
          label={say(chatText.by)}
          hint={say(chatText.byHint)}
          value={zone?.by || null}
          onChange={(by) => changeZone({ by: by ?? '' })}
          isDisabled={zone === null}
        />
        <TextInput
          label={say(chatText.because)}
          hint={say(chatText.becauseHint)}
          value={zone?.because || null}
          onChange={(because) => changeZone({ because: because ?? '' })}
          isDisabled={zone === null}
        />
      </div>
      <SaveBar
        state={saving.state}
        changed={saving.changed && (zone === null || (zone.by !== '' && zone.because !== ''))}
        needsReason={record !== null}
        onSave={(reason) => void saving.save(reason).then((ok) => ok && onDone())}
        onCancel={onDone}
      />
    </div>
  )
}
