import { useState } from 'react'
import type { Gap } from '../../../src/contract/dossier.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { dossierText } from '../../../src/text/screens/dossier.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useAnswer, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { StateWord } from '../../ui/Chips.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { wayToClose } from './gap-way.ts'

/** What a complete dossier would have: closed by work, or accepted with a reason that is printed. */
export function Gaps({ subject }: { subject: string }) {
  const say = useSay()
  const { caseId } = useCase()
  const gaps = useAnswer('dossier.gaps', { caseId, subject })
  return (
    <Answered state={gaps} what={say(dossierText.step1)}>
      {(all) => {
        const open = all.filter((gap) => gap.accepted === null).length
        return (
          <div className="stack">
            {open === 0 ? (
              <StateWord state="unchanged" word={dossierText.gapsNone} />
            ) : (
              <StateWord state="look" word={say(dossierText.gapsOpen, { count: open })} />
            )}
            <ul className="ledger">
              {all.map((gap) => (
                <GapLine key={`${gap.code}-${gap.about}`} gap={gap} />
              ))}
            </ul>
          </div>
        )
      }}
    </Answered>
  )
}

function GapLine({ gap }: { gap: Gap }) {
  const say = useSay()
  const { caseId } = useCase()
  const way = wayToClose(gap)
  const [accepting, setAccepting] = useState(false)
  return (
    <li className="ledger__line ledger__line--plain">
      <div className="grow stack stack--tight">
        <span>{gap.message}</span>
        {gap.accepted !== null && (
          <span className="small quiet">{say(dossierText.gapAccepted, { reason: gap.accepted })}</span>
        )}
        {accepting && <AcceptForm gap={gap} onDone={() => setAccepting(false)} />}
      </div>
      {gap.accepted === null && !accepting && (
        <span className="line line--acts">
          {way !== null && (
            <Button
              small
              name={`${say(dossierText.closeGap)}: ${gap.message}`}
              onPress={() => goTo({ caseId, ...way })}
            >
              {say(dossierText.closeGap)}
            </Button>
          )}
          <Button
            small
            look="bare"
            name={`${say(dossierText.acceptGap)} ${gap.message}`}
            onPress={() => setAccepting(true)}
          >
            {say(dossierText.acceptGap)}
          </Button>
        </span>
      )}
    </li>
  )
}

function AcceptForm({ gap, onDone }: { gap: Gap; onDone: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const accept = useCall('gaps.accept')
  const [reason, setReason] = useState<string | null>(null)
  const run = async (): Promise<void> => {
    if (reason === null) return
    const answer = await accept.run({ caseId, body: { code: gap.code, about: gap.about, reason } })
    if (answer.ok) onDone()
  }
  return (
    <div className="stack">
      <TextInput label={say(dossierText.acceptReason)} value={reason} onChange={setReason} required autoFocus />
      {accept.state.status === 'failed' && <FailureNotice message={sayFailure(accept.state.failure)} />}
      <div className="line">
        <Button small look="main" isDisabled={reason === null} onPress={() => void run()}>
          {say(dossierText.accept)}
        </Button>
        <Button small onPress={onDone}>
          {say(controlsText.cancel)}
        </Button>
      </div>
    </div>
  )
}
