import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react'

/** What a screen does with files let go anywhere on the window while it is shown; the words stand on the veil meanwhile. */
export type DropTaker = { words: string; take: (files: readonly File[]) => void }

type Places = { put: (taker: DropTaker | null) => void }

const DropContext = createContext<Places | null>(null)

/** Lets the screens below say what a drop means; the frame asks for whoever said so last. */
export function DropProvider({ put, children }: { put: (taker: DropTaker | null) => void; children: ReactNode }) {
  const places = useRef<Places>({ put })
  return <DropContext value={places.current}>{children}</DropContext>
}

/** Takes every drop on the window while this screen is shown: where nobody does, files are taken in as evidence. */
export function useDrops(words: string, take: (files: readonly File[]) => void): void {
  const places = useContext(DropContext)
  const newest = useRef(take)
  useEffect(() => {
    newest.current = take
  })
  useEffect(() => {
    places?.put({ words, take: (files) => newest.current(files) })
    return () => places?.put(null)
  }, [places, words])
}
