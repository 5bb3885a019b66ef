import { useState } from 'react'
import type { RootKind } from '../../../src/contract/trust.ts'
import { rootKindWords, trustStoreText } from '../../../src/text/screens/trust-store.ts'
import { optionsOf } from '../../app/options-of.ts'
import { useCall, useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import type { Picked } from '../../platform/transport.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { civilDateOf } from '../../ui/show-time.ts'

type Draft = { kind: RootKind; source: string | null; sourceDate: string | null; reason: string | null }

/** Whose root it is, where it was obtained and why it is taken in: asked before, because nobody remembers later. */
export function RootForm({ file, onClose }: { file: Picked; onClose: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { nowMs } = useWorkbench()
  const call = useCall('trust.import')
  const [draft, setDraft] = useState<Draft>({
    kind: 'agency',
    source: null,
    sourceDate: civilDateOf(nowMs(), 'WIB'),
    reason: null,
  })
  const change = (next: Partial<Draft>): void => setDraft({ ...draft, ...next })
  const { kind, source, sourceDate, reason } = draft
  const save = async (): Promise<void> => {
    if (source === null || sourceDate === null || reason === null) return
    const answer = await call.run({ file: file.grant, kind, source, sourceDate, reason })
    if (answer.ok) onClose()
  }
  return (
    <Sheet title={say(trustStoreText.addTitle)} isOpen onClose={onClose}>
      <div className="stack">
        <p className="quiet">
          <bdi>{say(trustStoreText.file, { name: file.name })}</bdi>
        </p>
        <Choice
          label={say(trustStoreText.kind)}
          value={kind}
          options={optionsOf(rootKindWords, say)}
          onChange={(next) => next && change({ kind: next })}
        />
        <TextInput
          label={say(trustStoreText.source)}
          hint={say(trustStoreText.sourceHint)}
          value={source}
          onChange={(next) => change({ source: next })}
          required
        />
        <DateInput
          label={say(trustStoreText.sourceDate)}
          value={sourceDate}
          onChange={(next) => change({ sourceDate: next })}
          required
        />
        <TextInput
          label={say(trustStoreText.reason)}
          value={reason}
          onChange={(next) => change({ reason: next })}
          required
        />
        {call.state.status === 'failed' && <FailureNotice message={sayFailure(call.state.failure)} />}
        <div className="line">
          <Button
            look="main"
            onPress={() => void save()}
            isDisabled={source === null || sourceDate === null || reason === null || call.state.status === 'running'}
          >
            {say(trustStoreText.confirm)}
          </Button>
          <Button look="bare" onPress={onClose}>
            {say(trustStoreText.cancel)}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
