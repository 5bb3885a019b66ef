import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import type { Notice } from '../../src/contract/envelope.ts'
import { useWorkbench } from './workbench.tsx'

export type Restart = Extract<Notice, { kind: 'core-restarted' }>

const RestartContext = createContext<{ restart: Restart | null; forget: () => void }>({
  restart: null,
  forget: () => undefined,
})

/** Remembers that the core was started again until somebody has read it: the desk it was said on may be gone a moment later. */
export function RestartProvider({ children }: { children: ReactNode }) {
  const { transport } = useWorkbench()
  const [restart, setRestart] = useState<Restart | null>(null)
  useEffect(() => transport.onNotice((notice) => notice.kind === 'core-restarted' && setRestart(notice)), [transport])
  return <RestartContext value={{ restart, forget: () => setRestart(null) }}>{children}</RestartContext>
}

/** The last restart nobody has closed yet. */
export function useRestart() {
  return useContext(RestartContext)
}
