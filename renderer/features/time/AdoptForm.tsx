import { useState } from 'react'
import type { RivalClaims } from '../../../src/contract/time-views.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { useCase } from '../../app/case-context.tsx'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { ZoneAssumption, type AssumedDraft } from './ZoneAssumption.tsx'

const needsZone: readonly (string | null)[] = ['zone-unknown', 'zone-before-1988']

/** Adopts a claim with a reason; where it has no zone a person assumes one, and is offered those of the place. */
export function AdoptForm({
  claim,
  rivals,
  onDone,
}: {
  claim: RivalClaims['claims'][number]
  rivals: RivalClaims
  onDone: () => void
}) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const adopt = useCall('claims.adopt')
  const [because, setBecause] = useState<string | null>(null)
  const [zone, setZone] = useState<AssumedDraft>({ zone: null, by: null, historicOffset: null })
  // A camera clock without a zone says nothing about UTC until a person assumes one; it is never the laptop's.
  const asksZone = needsZone.includes(claim.derived.because)
  const incomplete = because === null || (asksZone && (zone.zone === null || zone.by === null))
  const save = async (): Promise<void> => {
    if (because === null) return
    const told = because.slice(0, 500)
    const assumedZone =
      zone.zone === null || zone.by === null
        ? claim.claim.assumedZone
        : {
            zone: zone.zone,
            by: zone.by,
            because: told,
            ...(zone.historicOffset === null ? {} : { historicOffset: zone.historicOffset }),
          }
    const answer = await adopt.run({
      caseId,
      id: rivals.adoption?.id ?? null,
      version: rivals.adoption?.version ?? null,
      reason: because,
      body: { evidence: rivals.evidence, claimId: claim.id, assumedZone, because },
    })
    if (answer.ok) onDone()
  }
  return (
    <div className="stack stack--tight">
      <TextInput label={say(evidenceText.adoptReason)} value={because} onChange={setBecause} required autoFocus />
      {asksZone && <ZoneAssumption draft={zone} onChange={setZone} zones={rivals.place?.zones ?? null} />}
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
