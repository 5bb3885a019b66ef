import { widthOf } from '../model/span.ts'
import type { Sheet, Paper } from '../model/lay-out-paper.ts'
import type { TimelineModel } from '../model/timeline-model.ts'
import type { Say } from '../../../ui/language.tsx'
import { createCanvasPen } from './canvas-pen.ts'
import { paintGround, type GroundSheet } from './paint-ground.ts'
import { paintLane, type Sight } from './paint-lane.ts'
import { paintConflicts, paintElapsed, paintOrder, paintUndated, type RelationSpots } from './paint-relations.ts'
import type { Palette } from './pen.ts'
import { tileWidth, type TileStore } from './tile-store.ts'

export type Frame = {
  readonly context: CanvasRenderingContext2D
  readonly palette: Palette
  readonly face: string
  readonly model: TimelineModel
  readonly paper: Paper
  readonly spots: RelationSpots
  readonly ground: Omit<GroundSheet, 'span' | 'width' | 'height'>
  readonly sheet: Sheet
  readonly scrollTop: number
  readonly pixelRatio: number
  /** Null while the scale changes: then the lanes are drawn straight onto the canvas. */
  readonly tiles: TileStore | null
  readonly elapsed: boolean
  readonly say: Say
  readonly pictureOf: (evidence: string) => CanvasImageSource | null
}

/** Draws one frame: the ruled ground, the lanes in sight, what travels with the window, and the relations between marks. */
export function paintFrame(frame: Frame): void {
  const { context, sheet, paper, scrollTop, pixelRatio, palette } = frame
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
  context.fillStyle = palette.sheet
  context.fillRect(0, 0, sheet.width, sheet.height)
  const pen = createCanvasPen(context, palette, frame)
  paintGround(pen, { ...frame.ground, span: sheet.span, width: sheet.width, height: sheet.height })
  const left = leftOf(paper, sheet)
  const sight = { left, right: left + sheet.width }
  const seen = paper.lanes.filter((lane) => lane.top + lane.height > scrollTop && lane.top < scrollTop + sheet.height)
  for (const placed of seen) {
    const rule = Math.round(placed.top + placed.height - scrollTop) - 0.5
    pen.line([0, rule], [sheet.width, rule], { tone: 'rule-2' })
    context.save()
    context.translate(-left, placed.top - scrollTop)
    if (frame.tiles === null) paintLane(pen, placed, { sight, long: false })
    paintLane(pen, placed, { sight, long: true })
    context.restore()
    if (frame.tiles !== null) copyTiles(frame, frame.tiles, { placed, sight })
  }
  context.save()
  context.translate(-left, -scrollTop)
  paintOrder(pen, frame.model, frame.spots)
  paintUndated(pen, frame.model, frame.spots)
  paintConflicts(pen, frame.model, frame.spots)
  if (frame.elapsed) paintElapsed(pen, paper, { sight, say: frame.say })
  context.restore()
}

/** The pixel of the layout at the left edge of the window, on a whole device pixel, so that copied words stay sharp. */
export function leftOf(paper: Paper, { span, width }: Pick<Sheet, 'span' | 'width'>): number {
  return Math.round(((span.fromMs - paper.range.fromMs) / widthOf(span)) * width)
}

function copyTiles(
  frame: Frame,
  tiles: TileStore,
  { placed, sight }: { placed: Paper['lanes'][number]; sight: Sight },
): void {
  const { context, paper, scrollTop, pixelRatio, palette } = frame
  const last = Math.floor(sight.right / tileWidth)
  for (let index = Math.floor(sight.left / tileWidth); index <= last; index += 1) {
    const tile = tiles.tileOf(paper, {
      placed,
      index,
      pixelRatio,
      paint: (onto, lane, left) =>
        paintLane(createCanvasPen(onto, palette, frame), lane, {
          sight: { left, right: left + tileWidth },
          long: false,
        }),
    })
    const width = tile.width / pixelRatio
    context.drawImage(tile, index * tileWidth - sight.left, placed.top - scrollTop, width, tile.height / pixelRatio)
  }
}
