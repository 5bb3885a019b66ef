import { useEffect, useState, type CSSProperties, type KeyboardEvent, type RefObject } from 'react'
import { itemText } from '../../../src/text/screens/item.ts'
import { useReach } from '../../app/workbench.tsx'
import { Loading } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import type { Mark } from '../detail/marks-view.ts'
import { turnedTo } from '../evidence/PagePager.tsx'
import { shownExtent, type Point } from './picture-view.ts'
import type { PictureDesk } from './use-picture-view.ts'
import { useStageHand } from './use-stage-hand.ts'

export type PictureStageProps = {
  stage: RefObject<HTMLDivElement | null>
  desk: PictureDesk
  number: string
  url: string
  alt: string
  /** Those that stand on the page in view. */
  marks: readonly Mark[]
  chosen: number | null
  onChoose: (mark: number | null) => void
  page: number
  pages: number
  onPage: (page: number) => void
  onFail: () => void
}

const stepPixels = 64
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: stepPixels, y: 0 },
  ArrowRight: { x: -stepPixels, y: 0 },
  ArrowUp: { x: 0, y: stepPixels },
  ArrowDown: { x: 0, y: -stepPixels },
}

/** The picture of an item as large as there is room for, with its marks on it; it is zoomed, turned and moved, the file never. */
export function PictureStage(props: PictureStageProps) {
  const { stage, desk, number, page, pages, onPage } = props
  const say = useSay()
  const hand = useStageHand(stage, desk)
  // The picture is what keys are for here, unless a person is in a field already.
  useEffect(() => {
    if (document.activeElement === document.body) stage.current?.focus({ preventScroll: true })
  }, [stage])
  const onKeyDown = (key: KeyboardEvent): void => {
    if (key.altKey || key.ctrlKey || key.metaKey || key.shiftKey) return
    const next = pages > 1 ? turnedTo(key.key, page) : null
    const move = desk.isWhole ? undefined : arrows[key.key]
    if (next !== null) onPage(next)
    else if (move !== undefined) desk.moveBy(move)
    else return
    key.preventDefault()
  }
  return (
    <div
      ref={stage}
      className={`stage${desk.isWhole ? '' : ' stage--near'}`}
      role="group"
      aria-label={say(itemText.stage, { number })}
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...hand}
    >
      <StagePicture {...props} />
    </div>
  )
}

function StagePicture({ desk, number, url, alt, marks, chosen, onChoose, onFail }: PictureStageProps) {
  const say = useSay()
  // A picture that failed because the host was away is asked for again when it is back.
  const asked = `${url} ${useReach().reopened}`
  const [shown, setShown] = useState<string | null>(null)
  const { view, ground } = desk
  const size = ground === null || shown !== asked ? null : shownExtent(view, ground)
  const style: CSSProperties =
    size === null
      ? { visibility: 'hidden' }
      : {
          width: size.width,
          height: size.height,
          transform: `translate(-50%, -50%) translate(${view.x}px, ${view.y}px) rotate(${view.turns * 90}deg)`,
          ['--upright' as string]: `${view.turns * -90}deg`,
        }
  return (
    <>
      {shown !== asked && <Loading what={say(itemText.pictureWhat, { number })} />}
      <div className="stage__sheet" style={style}>
        <img
          key={asked}
          className="stage__picture"
          src={url}
          alt={alt}
          draggable={false}
          onError={onFail}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
            desk.setPicture({ width: naturalWidth || 1, height: naturalHeight || 1 })
            setShown(asked)
          }}
        />
        {marks.map(({ mark, what, box }) =>
          box === null ? null : (
            <button
              key={mark}
              type="button"
              // The list beside the picture has the same marks in the order of the Tab key.
              tabIndex={-1}
              className={`mark-box stage__mark${mark === chosen ? ' stage__mark--chosen' : ''}`}
              style={{
                left: `${box.x * 100}%`,
                top: `${box.y * 100}%`,
                width: `${box.width * 100}%`,
                height: `${box.height * 100}%`,
              }}
              aria-label={say(itemText.mark, { mark, what })}
              aria-pressed={mark === chosen}
              onClick={() => onChoose(mark === chosen ? null : mark)}
            >
              <span className="mark-number">{mark}</span>
            </button>
          ),
        )}
      </div>
    </>
  )
}
