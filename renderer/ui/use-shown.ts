import { useEffect } from 'react'
import type { Lines } from './lines.ts'

/** A scroll passes many lines; only those it rests on for a moment are sent for. */
const restMs = 40

/** Tells a list which lines are on screen once scrolling rests on them. */
export function useShown<Row>(lines: Lines<Row>, first: number, last: number): void {
  useEffect(() => {
    const timer = setTimeout(() => lines.shown(first, last), restMs)
    return () => clearTimeout(timer)
    // The list is asked by what is on screen; a new list object with the same lines asks nothing new.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [first, last])
}
