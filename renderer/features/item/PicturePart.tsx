import { useRef, useState } from 'react'
import type { EvidenceDescription, EvidenceDetail } from '../../../src/contract/evidence.ts'
import { marksOnPage, pageOfMark } from '../../../src/contract/paper-pages.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { itemText } from '../../../src/text/screens/item.ts'
import { readerText } from '../../../src/text/screens/page-reader.ts'
import { useCase } from '../../app/case-context.tsx'
import { useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { MarksElsewhere } from '../detail/MarksElsewhere.tsx'
import { pagesOf, usePage } from '../evidence/use-page.ts'
import { fitScale } from './picture-view.ts'
import { ItemMarks } from './ItemMarks.tsx'
import { PictureStage } from './PictureStage.tsx'
import { PictureTools } from './PictureTools.tsx'
import { useItemKeys } from './use-item-keys.ts'
import { usePictureView, type PictureDesk } from './use-picture-view.ts'

type Props = {
  detail: EvidenceDetail
  description: EvidenceDescription | null
  onMarks: () => void
  onFail: () => void
}

/** An item that has a picture: its tools, the picture with its marks, and the marks as a list beside or below it. */
export function PicturePart({ detail, description, onMarks, onFail }: Props) {
  const say = useSay()
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const { number } = detail.view
  const stage = useRef<HTMLDivElement>(null)
  const desk = usePictureView(stage)
  const [chosen, setChosen] = useState<number | null>(null)
  const pages = pagesOf(detail.reading)
  const { page, goTo } = usePage(number, pages)
  const marks = description?.marks ?? []
  const choose = (mark: number | null): void => {
    setChosen(mark)
    const one = marks.find((each) => each.mark === mark)
    if (!one?.box) return
    if (pageOfMark(one) !== page) goTo(pageOfMark(one))
    desk.showBox(one.box)
  }
  useItemKeys(desk, { pages, marks: marks.map(({ mark }) => mark), onMark: choose })
  const words = description?.title ?? say(controlsText.evidencePicture, { number })
  return (
    <>
      <PictureTools
        {...{ desk, number, page, pages, onPage: goTo }}
        acts={
          <Button edits small onPress={onMarks}>
            {say(evidenceText.marksAct)}
          </Button>
        }
      />
      <div className="item-desk">
        <PictureStage
          {...{ stage, desk, number, chosen, page, pages, onFail }}
          marks={marksOnPage(marks, page)}
          url={transport.assetUrl(caseId, number, page === 1 ? 'preview' : `page-${page}`)}
          alt={pages > 1 ? `${words}. ${say(readerText.pageOf, { page, pages })}` : words}
          onChoose={choose}
          onPage={goTo}
        />
        <div className="item-desk__side">
          <Beyond desk={desk} detail={detail} />
          <MarksElsewhere marks={marks} page={page} />
          <ItemMarks {...{ number, marks, chosen, onChoose: choose }} />
        </div>
      </div>
    </>
  )
}

/** Says where the view has gone past what the derivative holds: the original is finer, and is not what is shown. */
function Beyond({ desk, detail }: { desk: PictureDesk; detail: EvidenceDetail }) {
  const say = useSay()
  const { ground, view } = desk
  const { width = null, height = null } = detail.reading?.summary ?? {}
  if (ground === null || width === null || height === null) return null
  const isPast = fitScale(ground, view.turns) * view.zoom > 1 && !desk.isWhole
  const isFiner = Math.max(width, height) > Math.max(ground.picture.width, ground.picture.height)
  return isPast && isFiner ? <p className="small quiet">{say(itemText.beyond, { width, height })}</p> : null
}
