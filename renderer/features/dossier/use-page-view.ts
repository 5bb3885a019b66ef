import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** A sheet of A4 at 96 dots per inch. */
const sheet = { width: 794, height: 1123 }
/** Space between two pages, and around them. */
const gap = 16
const steps = [50, 67, 80, 100, 125, 150, 200] as const

export type PageView = {
  scroller: RefObject<HTMLDivElement | null>
  /** The page that is read, counted from 1. */
  page: number
  width: number
  height: number
  gap: number
  /** Per cent of the printed size; null while pages are as wide as the window allows. */
  zoom: number | null
  percent: number
  goTo: (page: number) => void
  zoomBy: (by: 1 | -1) => void
  fit: () => void
  onScroll: () => void
}

/** Which page is read and how large pages are; a change of size keeps the page that is read. */
export function usePageView(pages: number): PageView {
  const scroller = useRef<HTMLDivElement>(null)
  const [page, setPage] = useState(1)
  const [zoom, setZoom] = useState<number | null>(null)
  const available = useWidth(scroller)
  const width = zoom === null ? Math.max(280, Math.min(1_040, available - 2 * gap)) : (sheet.width * zoom) / 100
  const height = Math.round((width / sheet.width) * sheet.height)
  const pitch = height + gap
  const goTo = (wanted: number): void => {
    const next = Math.min(pages, Math.max(1, wanted))
    setPage(next)
    if (scroller.current) scroller.current.scrollTop = (next - 1) * pitch
  }
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = (page - 1) * pitch
    // Only where the size changed: scrolling by hand goes where it goes.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [pitch])
  const percent = Math.round((width / sheet.width) * 100)
  return {
    scroller,
    page,
    width,
    height,
    gap,
    zoom,
    percent,
    goTo,
    zoomBy: (by) =>
      setZoom((by > 0 ? steps.find((one) => one > percent) : steps.findLast((one) => one < percent)) ?? zoom),
    fit: () => setZoom(null),
    onScroll() {
      const element = scroller.current
      if (element) setPage(pageAt(element, pitch, pages))
    },
  }
}

/** The page under the upper third of the window: the one a reader's eyes are on. */
function pageAt({ scrollTop, clientHeight }: HTMLElement, pitch: number, pages: number): number {
  return Math.min(pages, Math.max(1, Math.floor((scrollTop + clientHeight / 3) / pitch) + 1))
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(sheet.width)
  useEffect(() => {
    const watched = element.current
    if (!watched) return undefined
    const observer = new ResizeObserver(() => setWidth(watched.clientWidth))
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return width
}
