import type { KeyboardEvent } from 'react'
import type { EvidenceDescription, EvidenceDetail } from '../../../src/contract/evidence.ts'
import { marksOnPage } from '../../../src/contract/paper-pages.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { readerText } from '../../../src/text/screens/page-reader.ts'
import { useCase } from '../../app/case-context.tsx'
import { useWorkbench } from '../../app/workbench.tsx'
import { useSay } from '../../ui/language.tsx'
import { EvidencePicture } from '../evidence/EvidencePicture.tsx'
import { PagePager, turnedTo } from '../evidence/PagePager.tsx'
import { pagesOf, usePage } from '../evidence/use-page.ts'
import { MarksElsewhere } from './MarksElsewhere.tsx'

type Props = { detail: EvidenceDetail; description: EvidenceDescription | null }

/** The picture of an item with its marks; a paper of several pages is turned page by page, each with the marks that stand on it. */
export function ItemPicture({ detail, description }: Props) {
  const say = useSay()
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const { number, mediaType } = detail.view
  const pages = pagesOf(detail.reading)
  const { page, goTo } = usePage(number, pages)
  const onKeyDown = (key: KeyboardEvent): void => {
    const next = pages > 1 ? turnedTo(key.key, page) : null
    if (next === null) return
    key.preventDefault()
    goTo(next)
  }
  const words = description?.title ?? say(controlsText.evidencePicture, { number })
  const marks = description?.marks ?? []
  return (
    <div className="stack stack--tight" onKeyDown={onKeyDown}>
      <div className="detail__picture">
        <div className={`marked${pages > 1 ? ' marked--pages' : ''}`}>
          <EvidencePicture
            // A page that is still being drawn must not stand there as the one before it.
            key={page}
            url={transport.assetUrl(caseId, number, page === 1 ? 'preview' : `page-${page}`)}
            mediaType={mediaType}
            alt={pages > 1 ? `${words}. ${say(readerText.pageOf, { page, pages })}` : words}
          />
          {marksOnPage(marks, page).map(
            (mark) => mark.box && <MarkBox key={mark.mark} mark={mark.mark} box={mark.box} />,
          )}
        </div>
      </div>
      <PagePager page={page} pages={pages} onPage={goTo} />
      <MarksElsewhere marks={marks} page={page} />
    </div>
  )
}

function MarkBox({ mark, box }: { mark: number; box: { x: number; y: number; width: number; height: number } }) {
  const percent = (value: number): string => `${value * 100}%`
  return (
    <span
      className="mark-box"
      style={{ left: percent(box.x), top: percent(box.y), width: percent(box.width), height: percent(box.height) }}
    >
      <span className="mark-number">{mark}</span>
    </span>
  )
}
