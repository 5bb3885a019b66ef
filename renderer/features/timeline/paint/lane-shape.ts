/** Measures of a lane on the paper, in pixels; screen, print and figure share them. */
export const laneShape = {
  rowHeight: 29,
  top: 8,
  bottom: 9,
  least: 46,
  glyph: { width: 24, height: 17 },
  /** Where the extent of a mark runs, below its glyph. */
  extentY: 22,
  /** Height of the band at the foot of a lane in which clusters stand, their numbers included. */
  clusters: 46,
} as const

/** The height of a lane with so many rows of single marks, and a band for clusters where there are any. */
export function laneHeight(rows: number, hasClusters: boolean): number {
  const { top, bottom, rowHeight, least, clusters } = laneShape
  return Math.max(least, top + rows * rowHeight + (hasClusters ? clusters : 0) + bottom)
}
