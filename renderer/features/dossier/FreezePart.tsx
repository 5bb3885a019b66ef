import { useState } from 'react'
import type { DossierEdition, FrozenDossier } from '../../../src/contract/dossier.ts'
import { recipientWords } from '../../../src/text/screens/case-record.ts'
import { dossierText, editionWords } from '../../../src/text/screens/dossier.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useCall, useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { showSize } from '../../ui/show-size.ts'

/** Composes and freezes one dossier into a picked file. */
export function FreezePart({ subject }: { subject: string }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId, code, record } = useCase()
  const { transport } = useWorkbench()
  const freeze = useCall('dossier.freeze')
  const [edition, setEdition] = useState<DossierEdition>('internal')
  const [recipient, setRecipient] = useState<string | null>(null)
  const [acceptGaps, setAcceptGaps] = useState<string | null>(null)
  const [made, setMade] = useState<FrozenDossier | null>(null)
  const run = async (): Promise<void> => {
    const place = await transport.place('dossier', `${code} ${subject} ${edition}.pdf`)
    if (place === null) return
    const answer = await freeze.run({ caseId, subject, edition, recipient, acceptGaps, to: place.grant })
    if (!answer.ok) return
    setMade(answer.value)
    await transport.deliver(place)
  }
  const running = freeze.state.status === 'running'
  return (
    <div className="stack">
      <div className="fields">
        <Choice
          label={say(dossierText.edition)}
          value={edition}
          options={optionsOf(editionWords, say)}
          onChange={(next) => next && setEdition(next)}
        />
        <Choice
          label={say(dossierText.recipient)}
          hint={say(dossierText.recipientFromRecord, { recipient: record?.body.recipient ?? '–' })}
          value={recipient}
          options={optionsOf<string>(recipientWords, say)}
          onChange={setRecipient}
          clearable
        />
      </div>
      <TextInput
        label={say(dossierText.acceptAll)}
        hint={say(dossierText.acceptAllHint)}
        value={acceptGaps}
        onChange={setAcceptGaps}
      />
      {freeze.state.status === 'failed' && <FailureNotice message={sayFailure(freeze.state.failure)} />}
      <div className="line">
        <Button look="main" isDisabled={running} onPress={() => void run()}>
          {say(running ? dossierText.freezing : dossierText.freeze)}
        </Button>
        {made && (
          <span role="status">{say(dossierText.frozen, { pages: made.pages, size: showSize(made.sizeBytes) })}</span>
        )}
      </div>
    </div>
  )
}
