import { Download } from 'lucide-react'
import { useState } from 'react'
import type { EvidenceDescription, EvidenceDetail } from '../../../src/contract/evidence.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { purgeText } from '../../../src/text/screens/intake-records.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { itemText } from '../../../src/text/screens/item.ts'
import { useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty, FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { ChatTab } from '../chat/ChatTab.tsx'
import { EvidenceSheets, type EvidenceSheet } from '../detail/EvidenceMenu.tsx'
import { ItemPlayer } from '../detail/ItemPlayer.tsx'
import { TextTab } from '../detail/TextTab.tsx'
import { useExport } from '../detail/use-export.ts'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'
import { DoubtNotice } from '../evidence/ItemStanding.tsx'
import { faceOf } from './item-face.ts'
import { PicturePart } from './PicturePart.tsx'

type Props = { detail: EvidenceDetail; description: Recorded<EvidenceDescription> | null }

/** What of an item fills the middle, with what must not be overlooked above it. */
export function ItemBody({ detail, description }: Props) {
  const say = useSay()
  const [sheet, setSheet] = useState<EvidenceSheet | null>(null)
  const { view } = detail
  return (
    <>
      <div className="item__notices">
        <DoubtNotice view={view} />
        {view.withdrawn && (
          <p className="notice">
            {say(evidenceText.withdrawnBecause, { by: view.withdrawn.by, reason: view.withdrawn.reason })}
          </p>
        )}
        {view.purged && <p className="notice">{say(purgeText.purged, view.purged)}</p>}
      </div>
      <Face detail={detail} description={description} onSheet={setSheet} />
      <EvidenceSheets detail={detail} description={description} open={sheet} onOpen={setSheet} />
    </>
  )
}

function Face({ detail, description, onSheet }: Props & { onSheet: (sheet: EvidenceSheet) => void }) {
  const say = useSay()
  const [noPicture, setNoPicture] = useState(false)
  const { number } = detail.view
  const body = description?.body ?? null
  switch (faceOf(detail, noPicture)) {
    case 'purged':
      return <Empty inside title={say(itemText.purgedTitle)} why={say(itemText.purgedWhy)} />
    case 'recording':
      return (
        <div className="item__read item__player">
          <ItemPlayer detail={detail} onCite={() => onSheet('describe')} />
        </div>
      )
    case 'chat':
      return (
        <div className="item__read item__read--chat">
          <ChatTab number={number} />
        </div>
      )
    case 'picture':
      return (
        <PicturePart
          detail={detail}
          description={body}
          onMarks={() => onSheet('marks')}
          onFail={() => setNoPicture(true)}
        />
      )
    case 'text':
      return (
        <div className="item__read">
          <h2 className="unseen">{say(evidenceText.tabText)}</h2>
          {noPicture && <p className="notice">{say(itemText.pictureFailed)}</p>}
          <TextTab detail={detail} description={body} />
        </div>
      )
    case 'archive':
      return <Archive members={detail.children} />
    case 'nothing':
      return <Nothing detail={detail} />
  }
}

/** An archive is looked at by what it holds; each of it is an item of its own. */
function Archive({ members }: { members: readonly string[] }) {
  const say = useSay()
  return (
    <Empty inside title={say(itemText.archiveTitle, { count: members.length })} why={say(itemText.archiveWhy)}>
      {members.map((number) => (
        <EvidenceLink key={number} number={number} />
      ))}
    </Empty>
  )
}

/** Neither picture nor text: said plainly, and the original can be taken out. */
function Nothing({ detail }: { detail: EvidenceDetail }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const copy = useExport(detail)
  const { name, mediaType: type } = detail.view
  return (
    <Empty inside title={say(itemText.noneTitle)} why={say(itemText.noneWhy, { name, type })}>
      <Button edits icon={Download} onPress={copy.save}>
        {say(evidenceText.exportAct)}
      </Button>
      {copy.state.status === 'failed' && <FailureNotice message={sayFailure(copy.state.failure)} />}
    </Empty>
  )
}
