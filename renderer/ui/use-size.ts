import { useLayoutEffect, useState, type RefObject } from 'react'

export type Size = { readonly width: number; readonly height: number }

/** The inner size of an element, followed as it changes; null before it stands. */
export function useSize(holder: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const element = holder.current
    if (!element) return undefined
    const read = (): void =>
      setSize((before) => {
        const next = { width: element.clientWidth, height: element.clientHeight }
        return before?.width === next.width && before.height === next.height ? before : next
      })
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [holder])
  return size
}
