import type { Paper, PlacedLane } from '../model/lay-out-paper.ts'

/** Width of one finished picture of a lane, in pixels of the layout. */
export const tileWidth = 512
const mostTiles = 320

export type TilePainter = (context: OffscreenCanvasRenderingContext2D, placed: PlacedLane, left: number) => void

/**
 * Finished pictures of the paper, lane by lane, for one layout and one look: panning copies them instead of writing words again.
 *
 * The oldest go first when there are too many; a new layout, a new theme or a late picture forgets them all.
 */
export function createTileStore() {
  let version = -1
  let ratio = 1
  const tiles = new Map<string, OffscreenCanvas>()
  return {
    forget(): void {
      tiles.clear()
    },
    /** The picture of a lane from pixel `index` × {@link tileWidth} on, painted when it is first asked for. */
    tileOf(
      paper: Paper,
      {
        placed,
        index,
        paint,
        pixelRatio,
      }: { placed: PlacedLane; index: number; paint: TilePainter; pixelRatio: number },
    ): OffscreenCanvas {
      if (version !== paper.version || ratio !== pixelRatio) {
        tiles.clear()
        version = paper.version
        ratio = pixelRatio
      }
      const key = `${placed.top}:${index}`
      const known = tiles.get(key)
      if (known !== undefined) return known
      const made = new OffscreenCanvas(Math.ceil(tileWidth * ratio), Math.max(1, Math.ceil(placed.height * ratio)))
      const context = made.getContext('2d')
      if (context !== null) {
        context.scale(ratio, ratio)
        context.translate(-index * tileWidth, 0)
        paint(context, placed, index * tileWidth)
      }
      const [oldest] = tiles.keys()
      if (tiles.size >= mostTiles && oldest !== undefined) tiles.delete(oldest)
      tiles.set(key, made)
      return made
    },
  }
}

export type TileStore = ReturnType<typeof createTileStore>
