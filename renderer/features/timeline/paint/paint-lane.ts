import { glyphWidth, openLength, type LaidCluster, type LaidMark } from '../model/lay-out-lane.ts'
import type { PlacedLane } from '../model/lay-out-paper.ts'
import type { TimelineMark } from '../model/timeline-mark.ts'
import { showCount } from '../model/show-count.ts'
import { laneShape } from './lane-shape.ts'
import { paintExtent } from './paint-extent.ts'
import { paintGlyph } from './paint-glyph.ts'
import type { Pen } from './pen.ts'

/** The part of a layout that is painted, in its own pixels. */
export type Sight = { readonly left: number; readonly right: number }

/** Wider than this and the words travel with the window, so such marks are drawn anew in each frame. */
export const longMark = 220

/** Whether a mark is too long to lie still in a picture of the paper. */
export function isLong({ x0, x1 }: Pick<LaidMark, 'x0' | 'x1'>): boolean {
  return Number.isFinite(x0) && Number.isFinite(x1) && x1 - x0 > longMark
}

/** Paints the clusters and short marks of a lane that touch a stretch of it; `top` of the lane is the pen's zero. */
export function paintLane(pen: Pen, placed: PlacedLane, { sight, long }: { sight: Sight; long: boolean }): void {
  for (const item of placed.layout.items) {
    if (item.kind === 'cluster') {
      if (!long && item.x1 >= sight.left && item.x0 <= sight.right) paintCluster(pen, item, placed)
      continue
    }
    if (isLong(item) !== long) continue
    const box = boxOf(item, sight)
    if (box.x + box.width < sight.left || box.x > sight.right) continue
    const mark = placed.lane.columns.marks.at(item.place)
    if (mark !== undefined) paintMark(pen, mark, { item, sight })
  }
}

/** The box a mark fills, words and extent together; it follows the left edge of the sight where the mark began before it. */
export function boxOf(
  item: LaidMark,
  sight: Sight,
): { x: number; y: number; width: number; height: number; glyphX: number } {
  const start = item.x0 === -Infinity ? item.anchorX - openLength : item.x0
  const stop = item.x1 === Infinity ? item.anchorX + openLength : item.x1
  const glyphX = isLong(item) ? Math.max(start, Math.min(sight.left + 6, stop - glyphWidth - item.labelWidth)) : start
  const right = Math.max(stop, glyphX + glyphWidth + item.labelWidth)
  const y = laneShape.top + item.row * laneShape.rowHeight
  return { x: start, y, width: right - start, height: laneShape.extentY + 4, glyphX }
}

function paintMark(pen: Pen, mark: TimelineMark, { item, sight }: { item: LaidMark; sight: Sight }): void {
  const { glyphX, y } = boxOf(item, sight)
  paintExtent(pen, mark, { x0: item.x0, x1: item.x1, y: y + laneShape.extentY })
  // The glyph hangs on its moment like a flag on its pole.
  if (item.x0 >= sight.left - 1 && glyphX === item.x0)
    pen.line([item.x0, y], [item.x0, y + laneShape.extentY], { tone: 'ink-3', width: 1 })
  paintGlyph(pen, mark, [glyphX, y])
  if (mark.conflict) paintConflictSign(pen, [glyphX + 21, y - 2])
  if (item.labelWidth === 0) return
  pen.words(mark.title, [glyphX + glyphWidth + 4, y + 12.5], {
    tone: mark.adopted ? 'ink' : 'ink-3',
    size: 12,
    maxWidth: item.labelWidth - 6,
  })
}

/** Two places at once: a rhombus, so that it is seen in grey as well. */
export function paintConflictSign(pen: Pen, at: readonly [number, number]): void {
  pen.path('M0 -4.500L4.500 0L0 4.500L-4.500 0z', at, { fill: { tone: 'look' }, stroke: { tone: 'sheet', width: 1.2 } })
}

/** A column whose height tells how many, by the square root of the fullest one in sight of the layout, with the number above it. */
function paintCluster(pen: Pen, { x0, x1, count }: LaidCluster, { height, fullest }: PlacedLane): void {
  const floor = height - laneShape.bottom
  const room = laneShape.clusters - 16
  const tall = Math.max(4, Math.sqrt(count / Math.max(fullest, 12)) * room)
  const [x, width] = [x0 + 2, Math.max(8, x1 - x0 - 4)]
  pen.box({ x, y: floor - tall, width, height: tall }, { fill: { tone: 'rule-2', alpha: 0.7 } })
  pen.line([x, floor - tall], [x + width, floor - tall], { tone: 'ink-2', width: 1.5 })
  const text = showCount(count)
  pen.words(text, [x + width / 2, floor - tall - 4], { tone: 'ink-2', size: 11, weight: 600, anchor: 'middle' })
}
