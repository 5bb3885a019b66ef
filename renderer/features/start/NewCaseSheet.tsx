import { useState } from 'react'
import { startText } from '../../../src/text/screens/start.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { goTo } from '../../app/use-address.ts'
import { useCall, useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import type { Zone } from '../../ui/show-time.ts'

const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT']

/** Title, zone and prefix; then a folder; then the case record. */
export function NewCaseSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { transport } = useWorkbench()
  const create = useCall('case.create')
  const [title, setTitle] = useState<string | null>(null)
  const [zone, setZone] = useState<Zone>('WIB')
  const [prefix, setPrefix] = useState<string | null>('B')
  const make = async (): Promise<void> => {
    const place = title === null ? null : await transport.place('new-case', title)
    if (place === null || title === null) return
    const answer = await create.run({ folder: place.grant, title, displayZone: zone, evidencePrefix: prefix ?? 'B' })
    if (answer.ok) goTo({ caseId: answer.value.caseId, step: 'mulai', view: 'data-kasus', query: {} })
  }
  return (
    <Sheet title={say(startText.newCase)} isOpen={isOpen} onClose={onClose}>
      <div className="stack">
        <TextInput
          label={say(startText.newTitle)}
          hint={say(startText.newTitleHint)}
          value={title}
          onChange={setTitle}
          required
          autoFocus
        />
        <div className="fields">
          <Choice
            label={say(startText.newZone)}
            value={zone}
            options={zones.map((name) => ({ value: name, label: name }))}
            onChange={(next) => setZone(next ?? 'WIB')}
          />
          <TextInput
            label={say(startText.newPrefix)}
            value={prefix}
            onChange={(text) => setPrefix(text?.toUpperCase().slice(0, 4) ?? null)}
          />
        </div>
        {create.state.status === 'failed' && <FailureNotice message={sayFailure(create.state.failure)} />}
        <p className="small quiet">{say(startText.createWhere)}</p>
        <div className="line line--end">
          <Button onPress={onClose}>{say(controlsText.cancel)}</Button>
          <Button
            look="main"
            isDisabled={title === null || create.state.status === 'running'}
            onPress={() => void make()}
          >
            {say(startText.create)}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
