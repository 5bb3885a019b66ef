import type { Paper } from './model/lay-out-paper.ts'
import { boxOf, type Sight } from './paint/paint-lane.ts'
import { gutter } from './sheet-shape.ts'
import { itemAt, type MarkSpot } from './use-focus-mark.ts'

type Look = { isFocused: boolean; selectedId: string | null }

/** Where the selection is, in every lane it stands in, and where the keyboard is. */
export function FocusFrame(props: { paper: Paper; sight: Sight; spot: MarkSpot | null; look: Look }) {
  const { paper, sight, spot, look } = props
  const focusBox = spot === null ? null : boxAt(paper, { spot, sight })
  return (
    <>
      {look.selectedId !== null &&
        selectedBoxes(paper, look.selectedId, sight).map((box) => (
          <div key={box.top} className="mark-frame mark-frame--selected" style={box} />
        ))}
      {focusBox !== null && look.isFocused && <div className="mark-frame mark-frame--focus" style={focusBox} />}
    </>
  )
}

type FrameBox = { left: number; top: number; width: number; height: number }

function boxAt(paper: Paper, { spot, sight }: { spot: MarkSpot; sight: Sight }): FrameBox | null {
  const item = itemAt(paper, spot)
  const lane = paper.lanes[spot.lane]
  if (item === null || lane === undefined) return null
  if (item.kind === 'cluster')
    return clip({ x: item.x0, y: 2, width: item.x1 - item.x0, height: lane.height - 5 }, lane.top, sight)
  return clip(boxOf(item, sight), lane.top, sight)
}

function selectedBoxes(paper: Paper, id: string, sight: Sight): FrameBox[] {
  return paper.lanes.flatMap((lane) =>
    lane.layout.items.flatMap((item) => {
      if (item.kind === 'cluster' || lane.lane.columns.marks.idAt(item.place) !== id) return []
      const box = clip(boxOf(item, sight), lane.top, sight)
      return box === null ? [] : [box]
    }),
  )
}

function clip(
  box: { x: number; y: number; width: number; height: number },
  top: number,
  sight: Sight,
): FrameBox | null {
  const left = Math.max(sight.left - 2, box.x - 4)
  const right = Math.min(sight.right, box.x + box.width + 2)
  if (right - left < 4) return null
  return { left: gutter + left - sight.left, top: top + box.y - 4, width: right - left, height: box.height + 7 }
}
