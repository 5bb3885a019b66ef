import { useState } from 'react'
import type { CasePackName, PackInUse } from '../../../src/contract/time-settings.ts'
import { packWords, timeText } from '../../../src/text/screens/time.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr, useCall, useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { HashText } from '../../ui/HashText.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { Edits } from '../../ui/may-edit.tsx'

const importable: readonly CasePackName[] = ['election-calendar', 'holidays', 'deadline-rules']

/** The packs of law and dates in force with their digests; calendars can be taken in from a file and given up again. */
export function PacksPart() {
  const say = useSay()
  const { caseId } = useCase()
  const packs = useAnswerOr('packs.list', { caseId }, [])
  return (
    <div className="stack">
      <ul className="holiday-list">
        {packs.map((pack) => (
          <li key={pack.name} className="line line--apart">
            <span>
              {say(packWords[pack.name] ?? { id: pack.name, en: pack.name })}
              <span className="small quiet">
                {' '}
                {pack.origin === 'shipped'
                  ? say(timeText.packShipped)
                  : say(timeText.packImported, { file: pack.fileName ?? '?', reason: pack.reason ?? '' })}
              </span>
            </span>
            <HashText value={pack.sha256} />
          </li>
        ))}
      </ul>
      <Edits>
        <PackForm packs={packs} />
      </Edits>
    </div>
  )
}

function PackForm({ packs }: { packs: readonly PackInUse[] }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const [take, giveUp] = [useCall('packs.import'), useCall('packs.withdraw')]
  const [name, setName] = useState<CasePackName>('election-calendar')
  const [reason, setReason] = useState<string | null>(null)
  const isImported = packs.some((pack) => pack.name === name && pack.origin === 'imported')
  const pick = async (): Promise<void> => {
    const [picked] = await transport.pick('data-pack')
    if (picked !== undefined && reason !== null) await take.run({ caseId, name, file: picked.grant, reason })
  }
  const failed = [take.state, giveUp.state].find((state) => state.status === 'failed')
  return (
    <div className="stack stack--tight">
      <div className="fields">
        <Choice
          label={say(timeText.packName)}
          value={name}
          options={importable.map((one) => ({ value: one, label: say(packWords[one] ?? { id: one, en: one }) }))}
          onChange={(next) => next && setName(next)}
        />
        <TextInput label={say(timeText.packReason)} value={reason} onChange={setReason} required />
      </div>
      {failed?.status === 'failed' && <FailureNotice message={sayFailure(failed.failure)} />}
      <div className="line">
        <Button small isDisabled={reason === null} onPress={() => void pick()}>
          {say(timeText.packImport)}
        </Button>
        {isImported && (
          <Button
            small
            look="bare"
            isDisabled={reason === null}
            onPress={() => void giveUp.run({ caseId, name, reason: reason ?? '' })}
          >
            {say(timeText.packWithdraw)}
          </Button>
        )}
      </div>
    </div>
  )
}
