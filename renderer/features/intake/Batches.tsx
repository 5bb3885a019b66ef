import { useState } from 'react'
import type { BatchView } from '../../../src/contract/evidence.ts'
import { basisKindWords } from '../../../src/text/basis.ts'
import { intakeText } from '../../../src/text/screens/intake.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useAnswer, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { showInstant, type Zone } from '../../ui/show-time.ts'
import { paperText } from '../../../src/text/screens/intake-records.ts'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'
import { BatchSheetFields } from './BatchSheetFields.tsx'
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
  const [open, setOpen] = useState(false)
  const { sheet } = batch
  const kind = sheet.basisKind && say(basisKindWords[sheet.basisKind])
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
        <Button
          edits
          small
          look={batch.closed === null ? 'line' : 'bare'}
          name={say(batch.closed === null ? intakeText.fillSheetName : intakeText.changeSheetName, {
            number: batch.number,
          })}
          onPress={() => setOpen(true)}
        >
          {say(batch.closed === null ? intakeText.fillSheet : intakeText.changeSheet)}
        </Button>
      </div>
      {batch.closed === null && <p className="small state--look">{say(intakeText.sheetMissing)}</p>}
      <Sheet title={say(intakeText.sheetOf, { number: batch.number })} isOpen={open} onClose={() => setOpen(false)}>
        <BatchEdit batch={batch} onDone={() => setOpen(false)} />
      </Sheet>
      <p className="small quiet">{[hops.join(' → '), sheet.medium, kind, sheet.basis].filter(Boolean).join(' · ')}</p>
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

/** The sheet of an earlier batch: filled in late, or corrected with a reason. */
function BatchEdit({ batch, onDone }: { batch: BatchView; onDone: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const call = useCall('evidence.saveBatch')
  const [sheet, setSheet] = useState(batch.sheet)
  const { state } = call
  const save = async (reason: string | null): Promise<void> => {
    const answer = await call.run({ caseId, batch: batch.number, sheet, reason })
    if (answer.ok) onDone()
  }
  return (
    <div className="stack">
      <p className="small quiet">{say(batch.closed === null ? intakeText.sheetNote : intakeText.sheetKept)}</p>
      <BatchSheetFields sheet={sheet} change={(next) => setSheet({ ...sheet, ...next })} />
      <SaveBar
        state={
          state.status === 'failed'
            ? { status: 'failed', message: sayFailure(state.failure) }
            : { status: state.status === 'running' ? 'saving' : 'idle' }
        }
        changed={JSON.stringify(sheet) !== JSON.stringify(batch.sheet)}
        needsReason={batch.closed !== null}
        onSave={(reason) => void save(reason)}
        onCancel={onDone}
      />
    </div>
  )
}
