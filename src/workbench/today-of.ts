import { displayZoneOf } from '../casework/timeline/case-setting.ts'
import { formatIsoDate } from '../model/format-moment.ts'
import type { OpenCase } from '../vault/open-case.ts'
import type { Desk } from './desk.ts'

/** Today's civil date in the zone a case is shown in, from the injected clock and never from the machine's zone. */
export function todayOf(desk: Pick<Desk, 'clock'>, openCase: OpenCase): string {
  return formatIsoDate(desk.clock.nowMs(), displayZoneOf(openCase))
}
