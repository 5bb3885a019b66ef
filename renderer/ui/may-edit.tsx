import { createContext, useContext, type ReactNode } from 'react'

const MayEditContext = createContext(true)

/**
 * Whether what changes the case is on offer here: forms, buttons that open them, keys, drops.
 *
 * The one place a reading layout is made of. Fields and the bars that save them ask it themselves and stand there as plain words; a button
 * that changes something says so (`edits`); everything else that does is wrapped in {@link Edits}. It is a layout, not a right: nothing is
 * refused, it is only not on offer.
 */
export function useMayEdit(): boolean {
  return useContext(MayEditContext)
}

/** Says for everything below whether what changes the case is on offer. */
export function MayEdit({ may, children }: { may: boolean; children: ReactNode }) {
  return <MayEditContext value={may}>{children}</MayEditContext>
}

/** What is there to change the case; absent where that is not on offer. `instead` may say so, where its place would stand empty. */
export function Edits({ children, instead = null }: { children: ReactNode; instead?: ReactNode }) {
  return useMayEdit() ? children : instead
}

/** Fields that ask the case something (a filter, a page number) and change nothing: they are on offer to who only reads, too. */
export function Asking({ children }: { children: ReactNode }) {
  return (
    <MayEdit may>
      <div className="asking" data-asks>
        {children}
      </div>
    </MayEdit>
  )
}
