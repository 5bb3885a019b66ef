import { PanelRightClose } from 'lucide-react'
import { frameText } from '../../../src/text/screens/frame.ts'
import type { Selection } from '../../app/address.ts'
import { IconButton } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { EvidenceDetail } from './EvidenceDetail.tsx'
import { EventDetail } from './EventDetail.tsx'
import { PersonDetail } from './PersonDetail.tsx'
import { StatementDetail } from './StatementDetail.tsx'
import { useEditKey } from './use-edit-key.ts'
import { assertNever } from '../../platform/assert-never.ts'

/** One panel that follows the selection, whatever is selected. */
export function DetailPanel({ selection, onFold }: { selection: Selection | null; onFold: () => void }) {
  const say = useSay()
  // An item says itself how it is described: its sheet lies in its own panel.
  useEditKey(selection?.kind === 'bukti' ? null : selection, null)
  const fold = <IconButton icon={PanelRightClose} name={say(frameText.foldDetail)} onPress={onFold} />
  if (selection === null)
    return (
      <>
        <header className="detail__head line--apart">
          <h2 className="quiet">{say(frameText.nothingSelectedTitle)}</h2>
          {fold}
        </header>
        <p className="detail__body quiet prose">{say(frameText.nothingSelected)}</p>
      </>
    )
  const key = `${selection.kind}:${selection.id}`
  switch (selection.kind) {
    case 'bukti':
      return <EvidenceDetail key={key} number={selection.id} fold={fold} />
    case 'orang':
      return <PersonDetail key={key} id={selection.id} fold={fold} />
    case 'peristiwa':
      return <EventDetail key={key} id={selection.id} fold={fold} />
    case 'keterangan':
      return <StatementDetail key={key} id={selection.id} fold={fold} />
    case 'akun':
    case 'dugaan':
      return <PersonDetail key={key} id={selection.id} fold={fold} />
    default:
      return assertNever(selection.kind)
  }
}
