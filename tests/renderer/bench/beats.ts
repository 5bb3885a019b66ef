/** Animation frames are stamped to a tenth of a millisecond, at both ends of an interval. */
const grainMs = 0.2

export type Beats = {
  /** The intervals; one that differs from whole beats by no more than the grain of the clock is those beats. */
  readonly intervals: readonly number[]
  /** Beats of the screen on which nothing new was drawn. */
  readonly dropped: number
  readonly share: number
}

/**
 * Intervals between animation frames told in beats of the screen.
 *
 * A frame on the beat of 16.67 ms is stamped 16.6, 16.7 or 16.8: the stamp is rounded, the frame is not late. A late one misses whole beats
 * and is counted as dropped; what lies between two beats by more than the grain stays as it was measured.
 */
export function toBeats(deltas: readonly number[], beatMs: number): Beats {
  const intervals = deltas.map((delta) => {
    const beats = Math.max(1, Math.round(delta / beatMs)) * beatMs
    return Math.abs(delta - beats) <= grainMs ? beats : delta
  })
  const dropped = deltas.reduce((sum, delta) => sum + Math.max(0, Math.round(delta / beatMs) - 1), 0)
  return { intervals, dropped, share: dropped / Math.max(1, deltas.length + dropped) }
}
