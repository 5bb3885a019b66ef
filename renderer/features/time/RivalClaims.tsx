import { useState } from 'react'
import type { RivalClaims as Rivals } from '../../../src/contract/time-views.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { timeText } from '../../../src/text/screens/time.ts'
import { timeSourceWords } from '../../../src/text/screens/words.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { TimeChip } from '../../ui/Chips.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { AdoptForm } from './AdoptForm.tsx'
import { UnadoptForm } from './UnadoptForm.tsx'

/** The rival claims of an item side by side, equally large, each with how it differs from the one in use. */
export function RivalClaims({ number }: { number: string }) {
  const say = useSay()
  const { caseId } = useCase()
  const state = useAnswer('claims.compare', { caseId, evidence: number })
  return (
    <Answered state={state} what={say(timeText.what)}>
      {(rivals) =>
        rivals.claims.length === 0 ? (
          <p className="detail__body quiet prose">{say(evidenceText.noClaims)}</p>
        ) : (
          <div className="detail__body">
            <p className="quiet prose">{say(evidenceText.claimsLead)}</p>
            <PlaceNote rivals={rivals} />
            <ul className="claims">
              {rivals.claims.map((claim) => (
                <Rival key={claim.id} claim={claim} rivals={rivals} />
              ))}
            </ul>
          </div>
        )
      }
    </Answered>
  )
}

/** The zone the file's coordinates lie in, and whether a differing zone in the file tells one instant. */
function PlaceNote({ rivals: { place } }: { rivals: Rivals }) {
  const say = useSay()
  const language = useLanguage()
  if (place === null) return null
  return (
    <p className="prose small" role="note">
      <span className="label">{say(timeText.placeZone)}</span> {place.zones.shown[language]}
      {place.note !== null && ` ${place.note[language]}`}
    </p>
  )
}

function Rival({ claim, rivals }: { claim: Rivals['claims'][number]; rivals: Rivals }) {
  const say = useSay()
  const language = useLanguage()
  const [choosing, setChoosing] = useState(false)
  return (
    <li className={`claim${claim.adopted ? ' claim--adopted' : ''}`}>
      <p className="line line--apart">
        <span className="label">{say(timeSourceWords[claim.claim.source])}</span>
        <span className="small quiet">{say(claim.adopted ? evidenceText.adopted : evidenceText.notAdopted)}</span>
      </p>
      <TimeChip
        shown={claim.shown[language]}
        source={claim.claim.source}
        precision={claim.claim.precision}
        assumed={claim.claim.assumedZone}
      />
      <p className="fixed small claim__raw">
        <bdi>{claim.claim.raw}</bdi>
      </p>
      <p className="small">
        {claim.id === rivals.against ? say(timeText.against) : (claim.difference?.[language] ?? '')}
      </p>
      {claim.note !== null && <p className="small quiet">{claim.note}</p>}
      {claim.adopted && rivals.adoption !== null && (
        <>
          <p className="small quiet">{rivals.adoption.because}</p>
          <UnadoptForm id={rivals.adoption.id} />
        </>
      )}
      {!claim.adopted && !choosing && (
        <div>
          <Button small look="bare" onPress={() => setChoosing(true)}>
            {say(evidenceText.adopt)}
          </Button>
        </div>
      )}
      {choosing && <AdoptForm claim={claim} rivals={rivals} onDone={() => setChoosing(false)} />}
    </li>
  )
}
