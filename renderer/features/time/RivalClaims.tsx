import { useState, type ReactNode } from 'react'
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
import { MakeEvent } from '../evidence/MakeEvent.tsx'
import { AdoptForm } from './AdoptForm.tsx'
import { UnadoptForm } from './UnadoptForm.tsx'

/** What else can be done with a claim, such as withdrawing one a person added. */
type ActsOf = (claimId: string) => ReactNode

/** Claims shown at once: a recording may state thousands, and nobody compares more than these by eye. */
const claimsAtOnce = 50

/** The rival claims of an item side by side, equally large, each with how it differs from the one in use. */
export function RivalClaims({ number, actsOf }: { number: string; actsOf: ActsOf }) {
  const say = useSay()
  const { caseId } = useCase()
  const state = useAnswer('claims.compare', { caseId, evidence: number })
  return (
    <Answered state={state} what={say(timeText.what)}>
      {(rivals) => (
        <div className="stack">
          <p className="quiet prose">
            {say(rivals.claims.length === 0 ? evidenceText.noClaims : evidenceText.claimsLead)}
          </p>
          <PlaceNote rivals={rivals} />
          <List rivals={rivals} actsOf={actsOf} />
        </div>
      )}
    </Answered>
  )
}

function List({ rivals, actsOf }: { rivals: Rivals; actsOf: ActsOf }) {
  const say = useSay()
  const [most, setMost] = useState(claimsAtOnce)
  const { claims } = rivals
  // The one in use stands first, so that no length of the list hides it.
  const order = [...claims.filter((claim) => claim.adopted), ...claims.filter((claim) => !claim.adopted)]
  const left = order.length - most
  return (
    <>
      <ul className="claims" aria-label={say(evidenceText.tabTime)}>
        {order.slice(0, most).map((claim) => (
          <Rival key={claim.id} claim={claim} rivals={rivals} acts={actsOf(claim.id)} />
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button small onPress={() => setMost(most + 10 * claimsAtOnce)}>
            {say(timeText.moreClaims, { count: left })}
          </Button>
        </div>
      )}
    </>
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

const noDate: readonly (string | null)[] = ['date-zero', 'date-blank', 'date-invalid', 'date-unreadable']

type RivalProps = { claim: Rivals['claims'][number]; rivals: Rivals; acts: ReactNode }

function Rival({ claim, rivals, acts }: RivalProps) {
  const say = useSay()
  const language = useLanguage()
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
      <RivalActs claim={claim} rivals={rivals} acts={acts} />
      {!noDate.includes(claim.derived.because) && (
        <MakeEvent
          label={say(timeText.makeEvent)}
          name={say(timeText.makeEventOf, { claim: claim.id })}
          look="bare"
          from={() => ({ kind: 'claim', claimId: claim.id })}
        />
      )}
    </li>
  )
}

function RivalActs({ claim, rivals, acts }: RivalProps) {
  const say = useSay()
  const [choosing, setChoosing] = useState(false)
  if (claim.adopted && rivals.adoption !== null)
    return (
      <>
        <p className="small">{say(timeText.adoptedBecause, { reason: rivals.adoption.because })}</p>
        <UnadoptForm id={rivals.adoption.id} />
      </>
    )
  // A date that is none can be adopted by nobody; its raw text stands there all the same.
  if (noDate.includes(claim.derived.because)) return acts === null ? null : <div>{acts}</div>
  if (choosing) return <AdoptForm claim={claim} rivals={rivals} onDone={() => setChoosing(false)} />
  return (
    <div>
      <Button edits small look="bare" onPress={() => setChoosing(true)}>
        {say(evidenceText.adopt)}
      </Button>
      {acts}
    </div>
  )
}
