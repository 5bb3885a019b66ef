import type { PhasePosition } from '../contract/timeline.ts'

/**
 * Whether a phase somebody chose is no longer among those the time of the act may lie in.
 *
 * On the day of the determination itself either side may be chosen with a reason (phaseRule of the calendar), so that day reopens
 * nothing; neither does an act without a time, which touches no phase at all.
 */
export function isPhaseReopened(chosen: PhasePosition, touched: readonly PhasePosition[]): boolean {
  return touched.length > 0 && !touched.includes(chosen) && !touched.includes('on-day')
}
