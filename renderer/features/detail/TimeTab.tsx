import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { ClaimView } from '../../../src/contract/timeline.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { timeSourceWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { useEditing } from '../../app/use-editing.ts'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { TimeChip } from '../../ui/Chips.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import type { Zone } from '../../ui/show-time.ts'
import { DeviceCards } from '../time/DeviceCards.tsx'
import { ClaimForm } from './ClaimForm.tsx'
import { WithdrawButton } from './WithdrawButton.tsx'

const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT']

/** Rival claims side by side, equally large; one is adopted with a reason. */
export function TimeTab({ number, claims }: { number: string; claims: readonly ClaimView[] }) {
  const say = useSay()
  const [adding, setAdding] = useEditing('claims.add', number)
  return (
    <div className="detail__body">
      <p className="quiet prose">{say(claims.length === 0 ? evidenceText.noClaims : evidenceText.claimsLead)}</p>
      <ul className="claims">
        {claims.map((claim) => (
          <Claim key={claim.id} number={number} claim={claim} />
        ))}
      </ul>
      {adding === 'baru' ? (
        <ClaimForm number={number} onDone={() => setAdding(null)} />
      ) : (
        <div>
          <Button small icon={Plus} onPress={() => setAdding('baru')}>
            {say(evidenceText.addClaim)}
          </Button>
        </div>
      )}
      <section className="stack stack--tight">
        <h3>{say(evidenceText.deviceCards)}</h3>
        <DeviceCards number={number} />
      </section>
    </div>
  )
}

function Claim({ number, claim }: { number: string; claim: ClaimView }) {
  const say = useSay()
  const language = useLanguage()
  const [choosing, setChoosing] = useState(false)
  // A claim of a file is named after its item; one a person added bears the code of its record.
  const isAdded = !claim.id.includes('#')
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
      {claim.note !== null && <p className="small quiet">{claim.note}</p>}
      {!claim.adopted && !choosing && (
        <div>
          <Button small look="bare" onPress={() => setChoosing(true)}>
            {say(evidenceText.adopt)}
          </Button>
          {isAdded && <WithdrawButton small operation="claims.withdraw" id={claim.id} />}
        </div>
      )}
      {choosing && <AdoptForm number={number} claim={claim} onDone={() => setChoosing(false)} />}
    </li>
  )
}

function AdoptForm({ number, claim, onDone }: { number: string; claim: ClaimView; onDone: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const adopt = useCall('claims.adopt')
  const [because, setBecause] = useState<string | null>(null)
  // A camera clock without a zone says nothing about UTC until a person assumes one; it is never the laptop's.
  const asksZone = claim.derived.because === 'zone-unknown' && claim.claim.assumedZone === null
  const [zone, setZone] = useState<Zone | null>(null)
  const [by, setBy] = useState<string | null>(null)
  const incomplete = because === null || (asksZone && (zone === null || by === null))
  const save = async (): Promise<void> => {
    if (because === null) return
    const body = {
      evidence: number,
      claimId: claim.id,
      assumedZone:
        zone === null || by === null ? claim.claim.assumedZone : { zone, by, because: because.slice(0, 500) },
      because,
    }
    const answer = await adopt.run({ caseId, body })
    if (answer.ok) onDone()
  }
  return (
    <div className="stack stack--tight">
      <TextInput label={say(evidenceText.adoptReason)} value={because} onChange={setBecause} required autoFocus />
      {asksZone && (
        <div className="fields">
          <Choice
            label={say(evidenceText.assumeZone)}
            value={zone}
            options={zones.map((name) => ({ value: name, label: name }))}
            onChange={setZone}
            required
          />
          <TextInput label={say(evidenceText.assumedBy)} value={by} onChange={setBy} required />
        </div>
      )}
      {adopt.state.status === 'failed' && <FailureNotice message={sayFailure(adopt.state.failure)} />}
      <div className="line">
        <Button small look="main" isDisabled={incomplete} onPress={() => void save()}>
          {say(controlsText.save)}
        </Button>
        <Button small onPress={onDone}>
          {say(controlsText.cancel)}
        </Button>
      </div>
    </div>
  )
}
