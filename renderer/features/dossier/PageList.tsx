import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef } from 'react'
import { readerText } from '../../../src/text/screens/page-reader.ts'
import { useSay } from '../../ui/language.tsx'
import { useListKeys } from '../../ui/use-list-keys.ts'
import { PagePicture } from './PagePicture.tsx'

/** Height of one line of the list in pixels, as in reader.css. */
const lineHeight = 172

/** Every page small, with its number; only those in view exist. */
export function PageList(props: { document: string; pages: number; page: number; onGo: (page: number) => void }) {
  const { document, pages, page, onGo } = props
  const say = useSay()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: pages,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 1,
  })
  useEffect(() => {
    virtual.scrollToIndex(page - 1, { align: 'auto' })
    // Follows the page that is read only.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [page])
  const onKeyDown = useListKeys({
    count: pages,
    at: page - 1,
    step: 1,
    page: 5,
    keyAt: (index) => (index < 0 || index >= pages ? null : String(index + 1)),
    onMove: (index) => onGo(index + 1),
  })
  return (
    <div
      ref={scroller}
      className="page-list"
      role="listbox"
      aria-label={say(readerText.pages)}
      aria-activedescendant={`${id}-${page}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="page-list__all" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((line) => {
          const number = line.index + 1
          return (
            <div
              key={number}
              id={`${id}-${number}`}
              role="option"
              aria-selected={number === page}
              aria-label={say(readerText.page, { page: number })}
              aria-posinset={number}
              aria-setsize={pages}
              className={`page-list__one${number === page ? ' page-list__one--current' : ''}`}
              style={{ transform: `translateY(${line.start}px)` }}
              onClick={() => onGo(number)}
            >
              <span className="page-list__sheet">
                <PagePicture key={document} document={document} page={number} size="small" quietly />
              </span>
              <span className="small">{number}</span>
            </div>
          )
        })}
      </div>
    </div>
  )
}
