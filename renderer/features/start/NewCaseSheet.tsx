import { startText } from '../../../src/text/screens/start.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { goTo } from '../../app/use-address.ts'
import { useLooseDraft } from '../../app/use-loose-draft.ts'
import { useAnswerOr, useCall, useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import type { Zone } from '../../ui/show-time.ts'

const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT']

type NewCase = { title: string | null; zone: Zone | null; prefix: string | null }

const nothingTyped: NewCase = { title: null, zone: null, prefix: null }

/** Title, zone and prefix, the last two as the office has them; then a folder; then the case record. */
export function NewCaseSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { transport } = useWorkbench()
  const create = useCall('case.create')
  const office = useAnswerOr('office.profile', {}, null)
  // What is not typed is what the office says, also where its answer comes after the sheet was opened.
  const { draft, change, drop } = useLooseDraft<NewCase>('case.create', nothingTyped)
  const { title } = draft
  const zone = draft.zone ?? office?.zone ?? 'WIB'
  const prefix = draft.prefix ?? office?.evidencePrefix ?? 'B'
  const make = async (): Promise<void> => {
    const place = title === null ? null : await transport.place('new-case', title)
    if (place === null || title === null) return
    const answer = await create.run({ folder: place.grant, title, displayZone: zone, evidencePrefix: prefix })
    if (!answer.ok) return
    drop()
    goTo({ caseId: answer.value.caseId, step: 'mulai', view: 'data-kasus', query: {} })
  }
  return (
    <Sheet title={say(startText.newCase)} isOpen={isOpen} onClose={onClose}>
      <div className="stack">
        <TextInput
          label={say(startText.newTitle)}
          hint={say(startText.newTitleHint)}
          value={title}
          onChange={(text) => change({ title: text })}
          required
          autoFocus
        />
        <div className="fields">
          <Choice
            label={say(startText.newZone)}
            value={zone}
            options={zones.map((name) => ({ value: name, label: name }))}
            onChange={(next) => change({ zone: next })}
          />
          <TextInput
            label={say(startText.newPrefix)}
            value={prefix}
            onChange={(text) => change({ prefix: text?.toUpperCase().slice(0, 4) ?? '' })}
          />
        </div>
        {create.state.status === 'failed' && <FailureNotice message={sayFailure(create.state.failure)} />}
        <p className="small quiet">{say(startText.createWhere)}</p>
        <div className="line line--end">
          <Button onPress={onClose}>{say(controlsText.cancel)}</Button>
          <Button
            look="main"
            isDisabled={title === null || !/^[A-Z]{1,4}$/.test(prefix) || create.state.status === 'running'}
            onPress={() => void make()}
          >
            {say(startText.create)}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
