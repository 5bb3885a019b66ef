/** Measures of a lane on the paper, in pixels; screen, print and figure share them. */
export const laneShape = {
  rowHeight: 29,
  top: 8,
  bottom: 9,
  least: 46,
  /** Least height of a lane that holds columns of clusters. */
  leastWithClusters: 64,
  glyph: { width: 24, height: 17 },
  /** Where the extent of a mark runs, below its glyph. */
  extentY: 22,
} as const

/** The height of a lane with so many rows. */
export function laneHeight(rows: number, hasClusters: boolean): number {
  const { top, bottom, rowHeight, least, leastWithClusters } = laneShape
  return Math.max(hasClusters ? leastWithClusters : least, top + rows * rowHeight + bottom)
}
