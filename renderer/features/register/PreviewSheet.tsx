import { ChevronLeft, ChevronRight, RotateCcw, RotateCw } from 'lucide-react'
import { useState } from 'react'
import { mediaTypesWithPages } from '../../../src/contract/paper-pages.ts'
import type { RegisterRow } from '../../../src/contract/register.ts'
import { readerText } from '../../../src/text/screens/page-reader.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswers, useWorkbench } from '../../app/workbench.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { useSay } from '../../ui/language.tsx'
import { PagePager, turnedTo } from '../evidence/PagePager.tsx'
import { pagesOf, usePage } from '../evidence/use-page.ts'
import { EvidencePicture } from '../evidence/EvidencePicture.tsx'
import type { Lines } from '../../ui/lines.ts'

/** One item as large as the window allows, with next and previous; turning changes the view only, never the file. */
export function PreviewSheet({ lines, onClose }: { lines: Lines<RegisterRow>; onClose: () => void }) {
  const say = useSay()
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const [turns, setTurns] = useState(0)
  const at = lines.selectedAt
  const row = lines.at(at)
  const number = row?.view.number ?? ''
  const { page, pages, goTo } = useItemPage(number, row?.view.mediaType ?? '')
  const words = say(controlsText.evidencePicture, { number })
  const step = (by: number): void => {
    if (at + by < 0 || at + by >= lines.count) return
    setTurns(0)
    lines.select(at + by)
  }
  return (
    <Sheet title={`${number}  ${row?.title ?? ''}`} isOpen onClose={onClose} wide>
      <div
        className="preview"
        onKeyDown={(key) => {
          const acts: Readonly<Record<string, () => void>> = {
            ArrowRight: () => step(1),
            ArrowLeft: () => step(-1),
            r: () => setTurns(turns + 1),
            l: () => setTurns(turns - 1),
            ' ': onClose,
          }
          const turned = pages > 1 ? turnedTo(key.key, page) : null
          if (turned !== null) key.preventDefault()
          if (turned === null) acts[key.key]?.()
          else goTo(turned)
        }}
      >
        <div className="preview__picture" style={{ transform: `rotate(${turns * 90}deg)` }}>
          {row !== null && (
            <EvidencePicture
              // A page that is still being drawn must not stand there as the one before it.
              key={`${number} ${page}`}
              url={transport.assetUrl(caseId, number, page === 1 ? 'preview' : `page-${page}`)}
              mediaType={row.view.mediaType}
              alt={pages > 1 ? `${words}. ${say(readerText.pageOf, { page, pages })}` : words}
            />
          )}
        </div>
        <div className="line preview__acts">
          <IconButton
            icon={ChevronLeft}
            name={say(evidenceText.previousItem)}
            keys="←"
            isDisabled={at <= 0}
            onPress={() => step(-1)}
          />
          <IconButton
            icon={ChevronRight}
            name={say(evidenceText.nextItem)}
            keys="→"
            isDisabled={at >= lines.count - 1}
            onPress={() => step(1)}
          />
          <IconButton
            icon={RotateCcw}
            name={say(evidenceText.rotateLeft)}
            keys="L"
            onPress={() => setTurns(turns - 1)}
          />
          <IconButton
            icon={RotateCw}
            name={say(evidenceText.rotateRight)}
            keys="R"
            onPress={() => setTurns(turns + 1)}
          />
          <PagePager page={page} pages={pages} onPage={goTo} />
        </div>
      </div>
    </Sheet>
  )
}

/** Which page of an item is looked at; only papers are asked how many they have. */
function useItemPage(number: string, mediaType: string) {
  const { caseId } = useCase()
  const asked = mediaTypesWithPages.includes(mediaType) ? [{ caseId, evidence: number }] : []
  const [detail] = useAnswers('evidence.detail', asked)
  const pages = detail?.status === 'ready' ? pagesOf(detail.value.reading) : 1
  return { pages, ...usePage(number, pages) }
}
