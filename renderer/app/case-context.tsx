import { createContext, useContext, type ReactNode } from 'react'
import type { OutputOf } from '../../src/contract/operations.ts'
import type { Zone } from '../ui/show-time.ts'

export type CaseFace = OutputOf<'case.summary'>

const CaseContext = createContext<CaseFace | null>(null)

export function CaseProvider({ face, children }: { face: CaseFace; children: ReactNode }) {
  return <CaseContext value={face}>{children}</CaseContext>
}

/** The case on screen. Only screens of an open case may ask. */
export function useCase(): CaseFace & { zone: Zone } {
  const face = useContext(CaseContext)
  if (face === null) throw new Error('no case above this component')
  return { ...face, zone: face.displayZone }
}
