import { Maximize2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { EvidenceDescription, EvidenceDetail as Detail } from '../../../src/contract/evidence.ts'
import { chatText } from '../../../src/text/screens/chat.ts'
import { captureText } from '../../../src/text/screens/intake-records.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { itemText } from '../../../src/text/screens/item.ts'
import { itemOf, itemPage } from '../../app/address.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { usePreset } from '../../app/preset-context.tsx'
import { keptAs, presetLayouts } from '../../app/presets.ts'
import { draftedId } from '../../app/drafts.ts'
import { goTo, setQuery, useAddress } from '../../app/use-address.ts'
import { useAnswer, useAnswerOr } from '../../app/workbench.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { Tabs, type TabSpec } from '../../ui/Tabs.tsx'
import { useSay } from '../../ui/language.tsx'
import { useMayEdit } from '../../ui/may-edit.tsx'
import { useRemembered } from '../../ui/remembered.ts'
import { ChatTab } from '../chat/ChatTab.tsx'
import { CaptureTab } from '../intake/CaptureTab.tsx'
import { EvidenceLink } from '../evidence/EvidenceLink.tsx'
import { isUnknownNumber } from '../evidence/is-unknown-number.ts'
import { faceOf, tabInMiddle } from '../item/item-face.ts'
import { useIsCapture } from '../intake/use-is-capture.ts'
import { registerQuery } from '../register/register-view.ts'
import { CopiesTab } from './CopiesTab.tsx'
import { CustodyTab } from './CustodyTab.tsx'
import { EvidenceMenu, type EvidenceSheet } from './EvidenceMenu.tsx'
import { LinksTab } from './LinksTab.tsx'
import { MetadataTab } from './MetadataTab.tsx'
import { NotesTab } from './NotesTab.tsx'
import { OverviewTab } from './OverviewTab.tsx'
import { TextTab } from './TextTab.tsx'
import { TimeTab } from './TimeTab.tsx'
import { useEditKey } from './use-edit-key.ts'
import { useItemTies } from './use-item-ties.ts'

const tabs = [
  'ringkasan',
  'percakapan',
  'unggahan',
  'isi',
  'waktu',
  'kaitan',
  'metadata',
  'penanganan',
  'catatan',
  'salinan',
] as const
type TabId = (typeof tabs)[number]

/** One item: what it shows, what it says, what it carries, whose hands it went through. */
export function EvidenceDetail({ number, fold }: { number: string; fold: ReactNode }) {
  const say = useSay()
  const { caseId } = useCase()
  const detail = useAnswer('evidence.detail', { caseId, evidence: number })
  if (detail.status === 'failed' && isUnknownNumber(detail.failure))
    return <p className="detail__body quiet">{say(itemText.unknownTitle, { number })}</p>
  return (
    <Answered state={detail} what={say(evidenceText.detailWhat)}>
      {(one) => <Full detail={one} fold={fold} />}
    </Answered>
  )
}

function Full({ detail, fold }: { detail: Detail; fold: ReactNode }) {
  const say = useSay()
  const { caseId } = useCase()
  const address = useAddress()
  const { query } = address
  const preset = usePreset()
  const [remembered, remember] = useRemembered(keptAs(preset, 'detail.tab'), presetLayouts[preset].detailTab)
  const { number } = detail.view
  const description = useAnswerOr('evidence.descriptions', { caseId }, []).find((one) => one.body.evidence === number)
  const mayEdit = useMayEdit()
  const [sheet, setSheet] = useState<EvidenceSheet | null>(() =>
    mayEdit && description && draftedId('evidence.describe', caseId) === description.id ? 'describe' : null,
  )
  useEditKey({ kind: 'bukti', id: number }, () => setSheet('describe'))
  const choose = (tab: TabId): void => {
    remember(tab)
    setQuery({ tab: '' })
  }
  const all = useDetailTabs({ detail, description: description?.body ?? null, onSheet: setSheet, onTab: choose })
  const isOpen = itemOf(address) === number
  // The register knows its own order; from other screens the item is opened in the one it was left in.
  const open = (): void =>
    goTo(itemPage({ ...address, query: address.step === 'bukti' ? query : registerQuery(caseId) }, number))
  // What fills the middle is not said a second time beside it; the tab is remembered all the same.
  const shown = isOpen ? all.filter(({ id }) => id !== tabInMiddle(faceOf(detail))) : all
  const chosen = shown.find(({ id }) => id === (query['tab'] ?? remembered))?.id ?? 'ringkasan'
  return (
    <>
      <header className="detail__head">
        <div className="grow">
          <h2 className="detail__number">
            <EvidenceLink number={number} />
          </h2>
          <p className="detail__title">{description?.body.title ?? detail.view.name}</p>
        </div>
        {!isOpen && <IconButton icon={Maximize2} name={say(itemText.open, { number })} onPress={open} />}
        <EvidenceMenu detail={detail} description={description ?? null} open={sheet} onOpen={setSheet} />
        {fold}
      </header>
      <Tabs name={say(evidenceText.detailWhat)} look="panel" chosen={chosen} onChoose={choose} tabs={shown} />
    </>
  )
}

type Parts = {
  detail: Detail
  description: EvidenceDescription | null
  onSheet: (sheet: EvidenceSheet) => void
  onTab: (tab: TabId) => void
}

/** What is asked of an item every day stands in the row; what is looked up now and then waits in its menu. */
function useDetailTabs({ detail, description, onSheet, onTab }: Parts): TabSpec<TabId>[] {
  const say = useSay()
  const { caseId } = useCase()
  const { number, nearCopies, acquisitions } = detail.view
  const claims = useAnswerOr('claims.list', { caseId, evidence: number }, [])
  const ties = useItemTies(number)
  const notes = useAnswerOr('custody.list', { caseId, evidence: number }, []).filter(({ act }) => act === 'note')
  const isCapture = useIsCapture(number)
  const isChat = detail.reading?.facts.some((fact) => fact.block === 'chat') ?? false
  const hasText = detail.text !== null || (description?.excerpts.length ?? 0) > 0
  const first: TabSpec<TabId> = {
    id: 'ringkasan',
    label: say(evidenceText.tabOverview),
    body: () => (
      <OverviewTab
        detail={detail}
        description={description}
        adopted={claims.find((claim) => claim.adopted) ?? null}
        onSheet={onSheet}
        onTime={() => onTab('waktu')}
      />
    ),
  }
  return [
    first,
    ...(isChat
      ? [{ id: 'percakapan' as const, label: say(chatText.tab), body: () => <ChatTab number={number} /> }]
      : []),
    ...(isCapture
      ? [{ id: 'unggahan' as const, label: say(captureText.tab), body: () => <CaptureTab number={number} /> }]
      : []),
    ...(hasText && !isChat
      ? [
          {
            id: 'isi' as const,
            label: say(evidenceText.tabText),
            body: () => <TextTab detail={detail} description={description} />,
          },
        ]
      : []),
    {
      id: 'waktu',
      label: say(evidenceText.tabTime),
      count: claims.length,
      body: () => <TimeTab number={number} />,
    },
    { id: 'kaitan', label: say(evidenceText.tabLinks), count: ties.count, body: () => <LinksTab number={number} /> },
    {
      id: 'metadata',
      label: say(evidenceText.tabMetadata),
      later: true,
      count: detail.reading?.facts.length ?? 0,
      body: () => <MetadataTab detail={detail} />,
    },
    {
      id: 'penanganan',
      label: say(evidenceText.tabCustody),
      later: true,
      body: () => <CustodyTab detail={detail} />,
    },
    {
      id: 'catatan',
      label: say(evidenceText.tabNotes),
      later: true,
      count: notes.length + (description?.note ? 1 : 0),
      body: () => <NotesTab number={number} note={description?.note ?? null} />,
    },
    {
      id: 'salinan',
      label: say(evidenceText.tabCopies),
      later: true,
      count: new Set([...nearCopies, ...detail.exactCopies]).size + acquisitions - 1,
      body: () => <CopiesTab detail={detail} />,
    },
  ]
}
