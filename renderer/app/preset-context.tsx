import { createContext, useContext, type ReactNode } from 'react'
import { MayEdit } from '../ui/may-edit.tsx'
import type { Address } from './address.ts'
import { presetLayouts, type Preset } from './presets.ts'

const PresetContext = createContext<Preset>('investigator')

/** Lays the desk out for somebody: everything below knows for whom, and whether what changes the case is on offer. */
export function PresetProvider({ preset, children }: { preset: Preset; children: ReactNode }) {
  return (
    <PresetContext value={preset}>
      <MayEdit may={presetLayouts[preset].mayEdit}>{children}</MayEdit>
    </PresetContext>
  )
}

/** For whom the desk is laid out. */
export function usePreset(): Preset {
  return useContext(PresetContext)
}

/** Where a case begins that has just been opened. */
export function useCaseStart(): (caseId: string) => Address {
  const { start } = presetLayouts[usePreset()]
  return (caseId) => ({ caseId, step: start, view: null, query: {} })
}
