import { useState } from 'react'
import type { EvidenceDescription, EvidenceDetail } from '../../../src/contract/evidence.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { purgeText } from '../../../src/text/screens/intake-records.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { useCase } from '../../app/case-context.tsx'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { LongInput } from '../../ui/Fields.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { PurgeForm } from '../intake/PurgeForm.tsx'
import { DescribeForm } from './DescribeForm.tsx'
import { MarksEditor } from './MarksEditor.tsx'
import { useExport } from './use-export.ts'

/** What lies over the desk for one item. */
export type EvidenceSheet = 'describe' | 'marks' | 'withdraw' | 'purge'

type SheetsProps = {
  detail: EvidenceDetail
  description: Recorded<EvidenceDescription> | null
  open: EvidenceSheet | null
  onOpen: (sheet: EvidenceSheet | null) => void
}

/** The acts on one item: describe, save a copy, withdraw. */
export function EvidenceMenu(props: SheetsProps) {
  const { detail, onOpen } = props
  const say = useSay()
  const copy = useExport(detail)
  return (
    <>
      <Menu
        name={say(controlsText.more)}
        acts={[
          { id: 'describe', edits: true, label: say(evidenceText.editDescription), onAct: () => onOpen('describe') },
          { id: 'marks', edits: true, label: say(evidenceText.marksAct), onAct: () => onOpen('marks') },
          { id: 'export', edits: true, label: say(evidenceText.exportAct), onAct: copy.save },
          {
            id: 'withdraw',
            edits: true,
            label: say(evidenceText.withdrawAct),
            onAct: () => onOpen('withdraw'),
            isDisabled: detail.view.withdrawn !== null,
          },
          // Two acts: only what was taken out of use can be purged.
          ...(detail.view.withdrawn !== null && detail.view.purged === null
            ? [{ id: 'purge', edits: true, label: say(purgeText.menu), onAct: () => onOpen('purge') }]
            : []),
        ]}
      />
      <EvidenceSheets {...props} />
    </>
  )
}

/** The forms of an item that lie over the desk, one at a time. */
export function EvidenceSheets({ detail, description, open, onOpen }: SheetsProps) {
  const say = useSay()
  const { number } = detail.view
  return (
    <>
      <Sheet
        title={`${number} · ${say(evidenceText.editDescription)}`}
        isOpen={open === 'describe'}
        onClose={() => onOpen(null)}
        wide
      >
        <DescribeForm detail={detail} description={description} onDone={() => onOpen(null)} />
      </Sheet>
      <Sheet
        title={`${number} · ${say(evidenceText.marks)}`}
        isOpen={open === 'marks'}
        onClose={() => onOpen(null)}
        wide
      >
        <MarksEditor detail={detail} description={description} onDone={() => onOpen(null)} />
      </Sheet>
      <Sheet
        title={say(evidenceText.withdrawTitle, { number })}
        isOpen={open === 'withdraw'}
        onClose={() => onOpen(null)}
      >
        <WithdrawForm number={number} onDone={() => onOpen(null)} />
      </Sheet>
      <Sheet title={say(purgeText.title, { number })} isOpen={open === 'purge'} onClose={() => onOpen(null)}>
        <PurgeForm view={detail.view} onDone={() => onOpen(null)} />
      </Sheet>
    </>
  )
}

function WithdrawForm({ number, onDone }: { number: string; onDone: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const withdraw = useCall('evidence.withdraw')
  const [reason, setReason] = useState<string | null>(null)
  const run = async (): Promise<void> => {
    if (reason === null) return
    const answer = await withdraw.run({ caseId, evidence: number, reason })
    if (answer.ok) onDone()
  }
  return (
    <div className="stack">
      <p className="prose">{say(evidenceText.withdrawWhy)}</p>
      <LongInput label={say(evidenceText.withdrawReason)} value={reason} onChange={setReason} required />
      {withdraw.state.status === 'failed' && <FailureNotice message={sayFailure(withdraw.state.failure)} />}
      <div className="line line--end">
        <Button onPress={onDone}>{say(controlsText.cancel)}</Button>
        <Button look="main" isDisabled={reason === null} onPress={() => void run()}>
          {say(evidenceText.withdrawAct)}
        </Button>
      </div>
    </div>
  )
}
