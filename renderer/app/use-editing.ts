import { useState } from 'react'
import { useCase } from './case-context.tsx'
import { draftedId } from './drafts.ts'

/** Which record of a list is under change: its code, `baru`, or null. A form that was left with unsaved words opens again by itself. */
export function useEditing(name: string, draftKey = ''): [string | null, (next: string | null) => void] {
  const { caseId } = useCase()
  return useState(() => draftedId(name, caseId, draftKey))
}
