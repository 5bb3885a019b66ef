import { useState } from 'react'
import type { CaseIntegrity, Mismatch } from '../../../src/contract/integrity.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { integrityText } from '../../../src/text/screens/integrity.ts'
import { useCase } from '../../app/case-context.tsx'
import { useIntegrity } from '../../app/use-integrity.ts'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { StateWord } from '../../ui/Chips.tsx'
import { LongInput } from '../../ui/Fields.tsx'
import { useSay } from '../../ui/language.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { showInstant } from '../../ui/show-time.ts'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'

/** What checks have found and somebody has to explain, item by item; nothing where all is well. */
export function Mismatches() {
  const say = useSay()
  const { caseId } = useCase()
  const integrity = useIntegrity(caseId)
  const [told, setTold] = useState<Mismatch | null>(null)
  if (integrity === null || integrity.mismatches.length === 0) return null
  const isOpen = integrity.mismatches.some(({ explained }) => explained === null)
  return (
    <section
      className={`stack stack--tight mismatches${isOpen ? ' mismatches--open' : ''}`}
      aria-label={say(integrityText.title)}
    >
      <h2>{say(integrityText.title)}</h2>
      {isOpen && <p className="prose">{say(integrityText.lead)}</p>}
      <ul className="ledger">
        {integrity.mismatches.map((mismatch) => (
          <li key={mismatch.evidence ?? ''} className="ledger__line ledger__line--plain">
            <Line mismatch={mismatch} integrity={integrity} onTell={() => setTold(mismatch)} />
          </li>
        ))}
      </ul>
      <Sheet
        title={say(integrityText.explainTitle, { what: told?.evidence ?? say(integrityText.ofCase) })}
        isOpen={told !== null}
        onClose={() => setTold(null)}
      >
        {told && <Explanation evidence={told.evidence} onClose={() => setTold(null)} />}
      </Sheet>
    </section>
  )
}

function Line(props: { mismatch: Mismatch; integrity: CaseIntegrity; onTell: () => void }) {
  const { mismatch, integrity, onTell } = props
  const { evidence, problems, explained } = mismatch
  const say = useSay()
  const { zone } = useCase()
  const quiet = {
    unchecked: integrityText.notCheckedYet,
    unfinished: integrityText.notCheckedYet,
    checking: integrityText.beingChecked,
    checked: integrityText.notFoundAgain,
  }[integrity.state]
  return (
    <>
      {evidence === null ? <strong>{say(integrityText.ofCase)}</strong> : <EvidenceLink number={evidence} />}
      <div className="grow stack stack--tight">
        {problems.map(({ code, message }) => (
          <span key={`${code} ${message}`}>
            <StateWord state="damaged" word={message} />
          </span>
        ))}
        {problems.length === 0 && <StateWord state="look" word={quiet} />}
        <span className="small quiet">
          {say(integrityText.foundAt, { at: showInstant(mismatch.foundAt, zone, say), sequence: mismatch.sequence })}
        </span>
        {explained && (
          <span className="small">
            {say(integrityText.explained, { ...explained, at: showInstant(explained.at, zone, say) })}
          </span>
        )}
      </div>
      {explained === null && (
        <Button edits small onPress={onTell}>
          {say(integrityText.explain)}
        </Button>
      )}
    </>
  )
}

function Explanation({ evidence, onClose }: { evidence: string | null; onClose: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const explain = useCall('case.explainMismatch')
  const [reason, setReason] = useState<string | null>(null)
  const isEmpty = reason === null || reason.trim() === ''
  const run = async (): Promise<void> => {
    if (reason === null) return
    const answer = await explain.run({ caseId, evidence, reason })
    if (answer.ok) onClose()
  }
  return (
    <div className="stack">
      <p className="prose">{say(integrityText.explainWhy)}</p>
      <LongInput label={say(integrityText.explanation)} value={reason} onChange={setReason} required />
      {explain.state.status === 'failed' && <FailureNotice message={sayFailure(explain.state.failure)} />}
      <div className="line line--end">
        <Button onPress={onClose}>{say(controlsText.cancel)}</Button>
        <Button look="main" isDisabled={isEmpty || explain.state.status === 'running'} onPress={() => void run()}>
          {say(integrityText.explainAct)}
        </Button>
      </div>
    </div>
  )
}
