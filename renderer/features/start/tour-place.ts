import { useSyncExternalStore } from 'react'

/** Where somebody is in the tour: the stop they look at, how far they came, and whether they look now. */
export type TourPlace = { at: number; furthest: number; walking: boolean }

const key = 'netra.tour'
const nowhere: TourPlace = { at: 0, furthest: 0, walking: false }
const listeners = new Set<() => void>()
let place = read()

/** The place in the tour; the same for every part of the page, and kept on this machine, so that it can be gone on with. */
export function useTourPlace(): TourPlace {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
    () => place,
  )
}

/** Goes to a stop, 1 to 7. */
export function walkTour(at: number): void {
  keep({ at, furthest: Math.max(at, place.furthest), walking: true })
}

/** Stops looking; the place stays. */
export function leaveTour(): void {
  keep({ ...place, walking: false })
}

function keep(next: TourPlace): void {
  place = next
  try {
    window.localStorage.setItem(key, `${next.at} ${next.furthest} ${next.walking ? 1 : 0}`)
  } catch {
    // A host may forbid the store; the tour is then remembered for this session only.
  }
  for (const listener of listeners) listener()
}

function read(): TourPlace {
  try {
    const [at = 0, furthest = 0, walking = 0] = (window.localStorage.getItem(key) ?? '').split(' ').map(Number)
    const known = [at, furthest].every((number) => Number.isInteger(number) && number >= 0 && number <= 7)
    return known ? { at, furthest, walking: walking === 1 && at > 0 } : nowhere
  } catch {
    return nowhere
  }
}
