const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** Widths a person can name, so that what is gathered in one cell lies in one minute, one hour, one day, one week. */
const ladder: readonly number[] = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * second),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * minute),
  ...[1, 2, 3, 6, 12].map((count) => count * hour),
  ...[1, 2, 3, 7, 14, 28, 56, 112, 224, 448, 896, 1_792, 3_584].map((count) => count * day),
]

/** The narrowest nameable width of at least `leastPixels` at a scale in pixels per millisecond. */
export function cellWidthMs(pixelsPerMs: number, leastPixels: number): number {
  return ladder.find((width) => width * pixelsPerMs >= leastPixels) ?? ladder.at(-1) ?? day
}
