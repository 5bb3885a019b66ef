import { blankClaim } from '../../../src/contract/blank-records.ts'
import { useState } from 'react'
import type { AddedClaim } from '../../../src/contract/timeline.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { useCase } from '../../app/case-context.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { ClosingSaveBar } from '../../ui/ClosingSaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { SupportsInput } from '../evidence/SupportsInput.tsx'
import { ClaimFields } from '../time/ClaimFields.tsx'
import { missingOfClaim } from '../time/claim-reading.ts'

const sources = ['stated-by-person', 'letter-date', 'post-date', 'chat-message', 'file-name'] as const

/** A time a person adds: what was said or written as it stands, how it is read, how exact it is, in which zone and on what it rests. */
export function ClaimForm({ number, onDone }: { number: string; onDone: () => void }) {
  const say = useSay()
  const { caseId } = useCase()
  const saving = useSaving('claims.add', caseId, null, blankAdded(number), () => null, number)
  const { draft, change } = saving
  const { claim } = draft
  const [unread, setUnread] = useState(false)
  const labels = { reading: say(evidenceText.claimReading), end: say(evidenceText.claimReadingEnd) }
  const missing = [...(unread ? [evidenceText.claimReading] : []), ...missingOfClaim(claim)].map((one) => say(one))
  return (
    <section className="element-form" aria-label={say(evidenceText.addClaim)}>
      <ClaimFields
        claim={claim}
        set={(next) => change({ claim: next })}
        sources={sources}
        onUnread={setUnread}
        labels={labels}
      />
      <SupportsInput value={draft.basis} onChange={(basis) => change({ basis })} />
      <ClosingSaveBar
        saving={saving}
        needsReason={false}
        missing={missing.length > 0 ? say(formsText.missing, { fields: missing.join(', ') }) : null}
        onDone={onDone}
      />
    </section>
  )
}

function blankAdded(evidence: string): AddedClaim {
  return {
    evidence,
    claim: { ...blankClaim, precision: 'minute' },
    basis: [],
  }
}
