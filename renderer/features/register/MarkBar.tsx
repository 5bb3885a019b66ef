import { useState } from 'react'
import type { EvidenceUse } from '../../../src/contract/analysis.ts'
import type { ProofKind, Provenance } from '../../../src/contract/evidence.ts'
import { assignedAtMost } from '../../../src/contract/register.ts'
import { useWords } from '../../../src/text/screens/analysis.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { proofKindWords, provenanceWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { sayToStatus } from '../../app/status-word.ts'
import { useAnswerOr, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { sharedOf, type Shared } from './mark-view.ts'

export type Wanted = {
  provenance: Provenance | null
  proofKind: ProofKind | null
  use: EvidenceUse['use'] | null
}

const declared = { 'relied-on': useWords['relied-on'], 'not-relied-on': useWords['not-relied-on'] }

/** One change to all marked items, with one reason. What they say now stands in each field; where they differ it says so, and stays so. */
export function MarkBar(props: {
  marked: ReadonlySet<string>
  wanted: Wanted
  onWant: (wanted: Wanted) => void
  onDone: () => void
}) {
  const { marked, wanted, onWant, onDone } = props
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const assign = useCall('evidence.assign')
  const [reason, setReason] = useState<string | null>(null)
  const now = sharedOf(
    marked,
    useAnswerOr('evidence.descriptions', { caseId }, []),
    useAnswerOr('uses.list', { caseId }, []),
  )
  const isAsked = wanted.provenance !== null || wanted.proofKind !== null || wanted.use !== null
  const run = async (): Promise<void> => {
    if (reason === null || !isAsked) return
    const answer = await assign.run({ caseId, evidence: [...marked], ...wanted, reason })
    if (!answer.ok) return
    sayToStatus(say(evidenceText.assigned, { count: answer.value.changed }))
    onDone()
  }
  const field = <Value extends string>(name: keyof Wanted, held: Shared<Value>, chosen: Value | null) => ({
    value: chosen ?? (held === 'mixed' ? null : held),
    placeholder: say(held === 'mixed' ? evidenceText.mixed : evidenceText.notSaid),
    onChange: (next: string | null) => onWant({ ...wanted, [name]: next }),
  })
  return (
    <section
      className="mark-bar"
      aria-label={say(evidenceText.markedBar)}
      onKeyDown={(key) => {
        if (key.key === 'Escape') onDone()
        if (key.key === 'Enter' && key.target instanceof HTMLInputElement) void run()
      }}
    >
      <strong role="status" className="mark-bar__count">
        {say(marked.size === assignedAtMost ? evidenceText.markedMost : evidenceText.marked, { count: marked.size })}
      </strong>
      <Choice
        label={say(evidenceText.provenance)}
        options={optionsOf(provenanceWords, say)}
        {...field('provenance', now.provenance, wanted.provenance)}
      />
      <Choice
        label={say(evidenceText.proofKind)}
        options={optionsOf(proofKindWords, say)}
        {...field('proofKind', now.proofKind, wanted.proofKind)}
      />
      <Choice label={say(evidenceText.use)} options={optionsOf(declared, say)} {...field('use', now.use, wanted.use)} />
      <TextInput
        // A digit asks for one thing at once; only its reason is left to say.
        key={String(isAsked)}
        autoFocus={isAsked}
        label={say(evidenceText.assignReason)}
        value={reason}
        onChange={setReason}
        required
      />
      <span className="line mark-bar__acts">
        <Button
          small
          look="main"
          isDisabled={!isAsked || reason === null || assign.state.status === 'running'}
          onPress={() => void run()}
        >
          {say(evidenceText.assign)}
        </Button>
        <Button small look="bare" onPress={onDone}>
          {say(evidenceText.unmark)}
        </Button>
      </span>
      {assign.state.status === 'failed' && <FailureNotice message={sayFailure(assign.state.failure)} />}
    </section>
  )
}
