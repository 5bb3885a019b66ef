import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowLeft, ChevronLeft, ChevronRight, MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { readerText } from '../../../src/text/screens/page-reader.ts'
import { useKeyTable, type KeyRow } from '../../app/key-table.ts'
import { IconButton } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Chips.tsx'
import { useSay } from '../../ui/language.tsx'
import { PageNumber } from '../evidence/PageNumber.tsx'
import { PageList } from './PageList.tsx'
import { PagePicture } from './PagePicture.tsx'
import { usePageView, type PageView } from './use-page-view.ts'

export type PageReaderProps = {
  /** Address of the document below `asset/`. */
  document: string
  pages: number
  title: string
  /** What kind of document this is, in one word that stays in sight. */
  mark: string
  markLook: 'look' | 'accent'
  note: ReactNode
  acts?: ReactNode
  onBack: () => void
  /** Further keys of the screen around it. */
  keys?: readonly KeyRow[]
}

/** A document page by page: a list of pages, the pages themselves, keys for all of it. Only what is in view is drawn and held. */
export function PageReader(props: PageReaderProps) {
  const { document, pages, onBack, keys = [] } = props
  const say = useSay()
  const view = usePageView(pages)
  const { scroller } = view
  useEffect(() => scroller.current?.focus(), [scroller])
  useKeyTable('screen', [
    {
      keys: ['← →'],
      press: ['ArrowRight', 'ArrowLeft'],
      does: say(readerText.keyTurn),
      acts: { arrowright: () => view.goTo(view.page + 1), arrowleft: () => view.goTo(view.page - 1) },
    },
    {
      keys: ['Home', 'End'],
      press: ['End', 'Home'],
      does: say(readerText.keyEnds),
      acts: { home: () => view.goTo(1), end: () => view.goTo(pages) },
    },
    {
      keys: ['+ −', '0'],
      press: ['+', '-', '0'],
      does: say(readerText.keyZoom),
      acts: { '+': () => view.zoomBy(1), '=': () => view.zoomBy(1), '-': () => view.zoomBy(-1), '0': view.fit },
    },
    { keys: ['Esc'], press: ['Escape'], does: say(readerText.back), acts: { escape: onBack } },
    ...keys,
  ])
  return (
    <div className="reader">
      <ReaderHead {...props} view={view} />
      <div className="reader__desk">
        <PageList document={document} pages={pages} page={view.page} onGo={view.goTo} />
        <Sheets document={document} pages={pages} view={view} title={props.title} />
      </div>
    </div>
  )
}

function ReaderHead({ pages, title, mark, markLook, note, acts, onBack, view }: PageReaderProps & { view: PageView }) {
  const say = useSay()
  const { page } = view
  return (
    <header className="reader__head">
      <div className="line">
        <IconButton icon={ArrowLeft} name={say(readerText.back)} keys="Esc" onPress={onBack} />
        <h1 className="reader__title cut">{title}</h1>
        <Tag look={markLook}>{mark}</Tag>
        <span className="grow" />
        {acts}
      </div>
      <div className="line reader__tools">
        <IconButton
          icon={ChevronLeft}
          name={say(readerText.previous)}
          keys="←"
          isDisabled={page === 1}
          onPress={() => view.goTo(page - 1)}
        />
        <PageNumber page={page} pages={pages} onPage={view.goTo} />
        <IconButton
          icon={ChevronRight}
          name={say(readerText.next)}
          keys="→"
          isDisabled={page === pages}
          onPress={() => view.goTo(page + 1)}
        />
        <span className="reader__gap" />
        <IconButton icon={ZoomOut} name={say(readerText.zoomOut)} keys="−" onPress={() => view.zoomBy(-1)} />
        <span className="quiet">{say(readerText.zoomNow, { percent: view.percent })}</span>
        <IconButton icon={ZoomIn} name={say(readerText.zoomIn)} keys="+" onPress={() => view.zoomBy(1)} />
        <IconButton
          icon={MoveHorizontal}
          name={say(readerText.zoomFit)}
          keys="0"
          pressed={view.zoom === null}
          onPress={view.fit}
        />
        <span className="grow" />
        <span className="small reader__note">{note}</span>
      </div>
    </header>
  )
}

function Sheets(props: { document: string; pages: number; view: PageView; title: string }) {
  const { document, pages, view, title } = props
  const { scroller, width, height, gap } = view
  const virtual = useVirtualizer({
    count: pages,
    getScrollElement: () => scroller.current,
    estimateSize: () => height + gap,
    overscan: 1,
  })
  // The virtualizer remembers sizes; a zoom changes all of them at once.
  useEffect(() => virtual.measure(), [virtual, height])
  const size = width * window.devicePixelRatio > 1_140 ? 'fine' : 'large'
  return (
    <div ref={scroller} className="sheets" role="region" aria-label={title} tabIndex={0} onScroll={view.onScroll}>
      <div className="sheets__all" style={{ height: pages * (height + gap), width: width + 2 * gap }}>
        {virtual.getVirtualItems().map((item) => (
          <div
            key={`${item.index} ${size}`}
            className="sheets__one"
            style={{ top: item.index * (height + gap) + gap / 2, left: gap, width, height }}
          >
            <PagePicture key={document} document={document} page={item.index + 1} size={size} />
          </div>
        ))}
      </div>
    </div>
  )
}
