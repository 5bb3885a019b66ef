import { WorkbenchError } from '../../contract/failure.ts'
import { findOrderRing, type OrderedEvent } from '../../model/order-events.ts'

/** Refuses *before* relations that run in a ring, and shows the ring. */
export function refuseOrderRing(events: readonly Pick<OrderedEvent, 'id' | 'before'>[]): void {
  const ring = findOrderRing(events)
  if (ring !== null)
    throw new WorkbenchError('order-ring', 'before relations in a ring', { details: { what: ring.join(' → ') } })
}
