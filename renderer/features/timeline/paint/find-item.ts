import type { LaidItem } from '../model/lay-out-lane.ts'
import type { Paper, PlacedLane } from '../model/lay-out-paper.ts'
import { boxOf, type Sight } from './paint-lane.ts'

/** The item under a point of the layout, or null; marks before clusters, later ones before those they lie on. */
export function findItem(
  paper: Paper,
  { x, y, sight }: { x: number; y: number; sight: Sight },
): { lane: PlacedLane; item: LaidItem } | null {
  const lane = paper.lanes.find((one) => y >= one.top && y < one.top + one.height)
  if (lane === undefined) return null
  const item = lane.layout.items.findLast((one) => isInside(one, { x, y: y - lane.top, sight }))
  return item === undefined ? null : { lane, item }
}

function isInside(item: LaidItem, { x, y, sight }: { x: number; y: number; sight: Sight }): boolean {
  if (item.kind === 'cluster') return x >= item.x0 && x < item.x1
  const box = boxOf(item, sight)
  return x >= box.x - 3 && x <= box.x + box.width + 3 && y >= box.y - 3 && y <= box.y + box.height + 2
}
