import { useMemo } from 'react'
import { useAnswerOr } from '../../app/workbench.tsx'
import type { WorkingDays } from './model/ground.ts'

/** The working days of a case: its holiday table in force, and the week of its agency, Monday to Friday where none is recorded. */
export function useWorkingDays(caseId: string): WorkingDays {
  const holidays = useAnswerOr('time.holidays', { caseId }, noHolidays)
  const settings = useAnswerOr('time.settings', { caseId }, null)
  const workDays = settings?.body.agencyHours?.workDays ?? usualWeek
  return useMemo(() => ({ holidays, workDays }), [holidays, workDays])
}

const noHolidays: readonly never[] = []
const usualWeek = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
