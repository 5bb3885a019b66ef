import { useState, type ReactNode } from 'react'
import type { EvidenceDetail as Detail } from '../../../src/contract/evidence.ts'
import { chatText } from '../../../src/text/screens/chat.ts'
import { captureText } from '../../../src/text/screens/intake-records.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { draftedId } from '../../app/drafts.ts'
import { setQuery, useAddress } from '../../app/use-address.ts'
import { useAnswer, useAnswerOr } from '../../app/workbench.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useSay } from '../../ui/language.tsx'
import { useRemembered } from '../../ui/remembered.ts'
import { ChatTab } from '../chat/ChatTab.tsx'
import { CaptureTab } from '../intake/CaptureTab.tsx'
import { useIsCapture } from '../intake/use-is-capture.ts'
import { CopiesTab } from './CopiesTab.tsx'
import { CustodyTab } from './CustodyTab.tsx'
import { EvidenceMenu, type EvidenceSheet } from './EvidenceMenu.tsx'
import { LinksTab } from './LinksTab.tsx'
import { MetadataTab } from './MetadataTab.tsx'
import { NotesTab } from './NotesTab.tsx'
import { PreviewTab } from './PreviewTab.tsx'
import { TimeTab } from './TimeTab.tsx'

const tabs = [
  'pratinjau',
  'percakapan',
  'unggahan',
  'metadata',
  'waktu',
  'kaitan',
  'penanganan',
  'catatan',
  'salinan',
] as const

/** One item: what it shows, what it says, what it carries, whose hands it went through. */
export function EvidenceDetail({ number, fold }: { number: string; fold: ReactNode }) {
  const say = useSay()
  const { caseId } = useCase()
  const detail = useAnswer('evidence.detail', { caseId, evidence: number })
  return (
    <Answered state={detail} what={say(evidenceText.detailWhat)}>
      {(one) => <Full detail={one} fold={fold} />}
    </Answered>
  )
}

function Full({ detail, fold }: { detail: Detail; fold: ReactNode }) {
  const say = useSay()
  const { caseId } = useCase()
  const { query } = useAddress()
  const [remembered, remember] = useRemembered('detail.tab', 'pratinjau')
  const description = useAnswerOr('evidence.descriptions', { caseId }, []).find(
    (one) => one.body.evidence === detail.view.number,
  )
  const claims = useAnswerOr('claims.list', { caseId, evidence: detail.view.number }, [])
  const [sheet, setSheet] = useState<EvidenceSheet | null>(() =>
    description && draftedId('evidence.describe', caseId) === description.id ? 'describe' : null,
  )
  const isCapture = useIsCapture(detail.view.number)
  const isChat = detail.reading?.facts.some((fact) => fact.block === 'chat') ?? false
  const chosen =
    tabs.find(
      (name) =>
        name === (query['tab'] ?? remembered) &&
        (name !== 'percakapan' || isChat) &&
        (name !== 'unggahan' || isCapture),
    ) ?? 'pratinjau'
  const choose = (tab: (typeof tabs)[number]): void => {
    remember(tab)
    setQuery({ tab: '' })
  }
  return (
    <>
      <header className="detail__head">
        <div className="grow">
          <h2 className="detail__number">{detail.view.number}</h2>
          <p className="detail__title">{description?.body.title ?? detail.view.name}</p>
        </div>
        <EvidenceMenu detail={detail} description={description ?? null} open={sheet} onOpen={setSheet} />
        {fold}
      </header>
      <Tabs
        name={say(evidenceText.detailWhat)}
        look="panel"
        chosen={chosen}
        onChoose={choose}
        tabs={[
          {
            id: 'pratinjau',
            label: say(evidenceText.tabPreview),
            body: () => (
              <PreviewTab
                detail={detail}
                description={description?.body ?? null}
                onMark={() => setSheet('marks')}
                onDescribe={() => setSheet('describe')}
              />
            ),
          },
          ...(isChat
            ? [
                {
                  id: 'percakapan' as const,
                  label: say(chatText.tab),
                  body: () => <ChatTab number={detail.view.number} />,
                },
              ]
            : []),
          ...(isCapture
            ? [
                {
                  id: 'unggahan' as const,
                  label: say(captureText.tab),
                  body: () => <CaptureTab number={detail.view.number} />,
                },
              ]
            : []),
          { id: 'metadata', label: say(evidenceText.tabMetadata), body: () => <MetadataTab detail={detail} /> },
          {
            id: 'waktu',
            label: say(evidenceText.tabTime),
            count: claims.length || null,
            body: () => <TimeTab number={detail.view.number} />,
          },
          { id: 'kaitan', label: say(evidenceText.tabLinks), body: () => <LinksTab number={detail.view.number} /> },
          { id: 'penanganan', label: say(evidenceText.tabCustody), body: () => <CustodyTab detail={detail} /> },
          {
            id: 'catatan',
            label: say(evidenceText.tabNotes),
            body: () => <NotesTab number={detail.view.number} note={description?.body.note ?? null} />,
          },
          {
            id: 'salinan',
            label: say(evidenceText.tabCopies),
            count: detail.view.nearCopies.length || null,
            body: () => <CopiesTab detail={detail} />,
          },
        ]}
      />
    </>
  )
}
