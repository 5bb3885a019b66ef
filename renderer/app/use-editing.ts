import { useState } from 'react'
import { useMayEdit } from '../ui/may-edit.tsx'
import { useCase } from './case-context.tsx'
import { draftedId } from './drafts.ts'

/**
 * Which record of a list is under change: its code, `baru`, or null. A form that was left with unsaved words opens again by itself; none is
 * open where only reading is on offer.
 */
export function useEditing(name: string, draftKey = ''): [string | null, (next: string | null) => void] {
  const { caseId } = useCase()
  const [id, setId] = useState(() => draftedId(name, caseId, draftKey))
  return [useMayEdit() ? id : null, setId]
}
