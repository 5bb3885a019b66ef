import { useState } from 'react'
import type { DossierEdition, FrozenDossier } from '../../../src/contract/dossier.ts'
import { recipientWords } from '../../../src/text/screens/case-record.ts'
import { dossierText, editionWords } from '../../../src/text/screens/dossier.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { goTo } from '../../app/use-address.ts'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Elapsed } from '../../ui/Elapsed.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { showSize } from '../../ui/show-size.ts'
import { Asking, Edits } from '../../ui/may-edit.tsx'

/** Chooses what is composed, reads it as a draft, and fixes it; the case keeps what was fixed. `openGaps` is null while they are not known. */
export function FreezePart(props: { subject: string; openGaps: number | null; isMain: boolean }) {
  const { subject, openGaps, isMain } = props
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId, record } = useCase()
  const freeze = useCall('dossier.freeze')
  const [edition, setEdition] = useState<DossierEdition>('internal')
  const [recipient, setRecipient] = useState<string | null>(null)
  const [acceptGaps, setAcceptGaps] = useState<string | null>(null)
  const [made, setMade] = useState<FrozenDossier | null>(null)
  const run = async (): Promise<void> => {
    setMade(null)
    const answer = await freeze.run({ caseId, subject, edition, recipient, acceptGaps })
    if (answer.ok) setMade(answer.value)
  }
  const read = (): void =>
    goTo({
      caseId,
      step: 'berkas',
      view: 'draf',
      query: { terlapor: subject, edisi: edition, ...(recipient === null ? {} : { tujuan: recipient }) },
    })
  const running = freeze.state.status === 'running'
  const blocked = openGaps !== 0 && acceptGaps === null
  return (
    <div className="stack">
      <Asking>
        <div className="fields">
          <Choice
            label={say(dossierText.edition)}
            value={edition}
            options={optionsOf(editionWords, say)}
            onChange={(next) => next && setEdition(next)}
          />
          <Choice
            label={say(dossierText.recipient)}
            placeholder={say(dossierText.recipientFromRecord, { recipient: record?.body.recipient ?? '–' })}
            value={recipient}
            options={optionsOf<string>(recipientWords, say)}
            onChange={setRecipient}
            clearable
          />
        </div>
      </Asking>
      <Edits>
        {openGaps !== null && openGaps > 0 && (
          <TextInput
            label={say(dossierText.acceptAll)}
            hint={say(dossierText.gapsInTheWay, { count: openGaps })}
            value={acceptGaps}
            onChange={setAcceptGaps}
          />
        )}
      </Edits>
      {freeze.state.status === 'failed' && (
        <FailureNotice title={say(dossierText.freezeFailed)} message={sayFailure(freeze.state.failure)} />
      )}
      <div className="line">
        <Button onPress={read}>{say(dossierText.readDraft)}</Button>
        <Button edits look={isMain ? 'main' : 'line'} isDisabled={running || blocked} onPress={() => void run()}>
          {say(running ? dossierText.freezing : dossierText.freeze)}
        </Button>
        {running && <Elapsed />}
        {made && (
          <span role="status" className="grow">
            {say(dossierText.frozen, { pages: made.pages, size: showSize(made.sizeBytes) })}
          </span>
        )}
      </div>
    </div>
  )
}
