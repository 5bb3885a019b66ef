import type { BatchView } from '../../../src/contract/evidence.ts'
import { intakeText } from '../../../src/text/screens/intake.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useAnswer } from '../../app/workbench.tsx'
import { useSay } from '../../ui/language.tsx'
import { showInstant, type Zone } from '../../ui/show-time.ts'
import { paperText } from '../../../src/text/screens/intake-records.ts'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'
import { PaperButton } from './PaperButton.tsx'

const shownAtMost = 18

/** The batches so far, newest first, with the hands they went through. */
export function Batches() {
  const say = useSay()
  const { caseId, zone } = useCase()
  const batches = useAnswer('evidence.batches', { caseId })
  return (
    <Answered state={batches} what={say(intakeText.batchesWhat)}>
      {(all) =>
        all.length === 0 ? null : (
          <section className="stack stack--tight" aria-label={say(intakeText.batches)}>
            <h2>{say(intakeText.batches)}</h2>
            <ol className="ledger">
              {all.toReversed().map((batch) => (
                <BatchLine key={batch.number} batch={batch} zone={zone} />
              ))}
            </ol>
          </section>
        )
      }
    </Answered>
  )
}

function BatchLine({ batch, zone }: { batch: BatchView; zone: Zone }) {
  const say = useSay()
  const { sheet } = batch
  const hops = sheet.hops.map((hop) => hop.who ?? `${hop.how ?? ''} (${say(controlsText.unknown)})`)
  return (
    <li className="batch">
      <div className="batch__head">
        <strong>{say(intakeText.batch, { number: batch.number })}</strong>
        <span>{sheet.handedOverBy ?? say(controlsText.unknown)}</span>
        <span className="quiet grow">{showInstant(sheet.handedOverAt ?? batch.openedAt, zone, say)}</span>
        <PaperButton
          print={{ kind: 'receipt', batch: batch.number }}
          label={say(paperText.receipt)}
          name={say(paperText.receiptName, { number: batch.number })}
        />
      </div>
      <p className="small quiet">{[hops.join(' → '), sheet.medium, sheet.basis].filter(Boolean).join(' · ')}</p>
      <div className="line line--chips">
        {batch.evidence.slice(0, shownAtMost).map((number) => (
          <EvidenceLink key={number} number={number} />
        ))}
        {batch.evidence.length > shownAtMost && (
          <span className="small quiet">
            {say(intakeText.showMore, { count: batch.evidence.length - shownAtMost })}
          </span>
        )}
      </div>
    </li>
  )
}
