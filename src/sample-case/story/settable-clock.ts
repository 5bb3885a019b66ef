import type { Clock } from '../../base/ports.ts'

/** A clock that stands where the story puts it; a workbench for the sample case is made with it. */
export type SettableClock = Clock & {
  /** Puts the clock to a moment, ISO 8601 with its offset. */
  setTo(moment: string): void
  /** Lets a little time pass. */
  passSeconds(seconds: number): void
}

/** A clock that shows `start` until it is moved; its uptime counts what passes and never goes back. */
export function createSettableClock(start: string): SettableClock {
  let nowMs = parse(start)
  let uptimeMs = 0
  const moveTo = (moment: number) => {
    uptimeMs += Math.max(moment - nowMs, 0)
    nowMs = moment
  }
  return {
    nowMs: () => nowMs,
    uptimeMs: () => uptimeMs,
    setTo: (moment) => moveTo(parse(moment)),
    passSeconds: (seconds) => moveTo(nowMs + seconds * 1_000),
  }
}

function parse(moment: string): number {
  const ms = Date.parse(moment)
  if (Number.isNaN(ms) || !/(Z|[+-]\d\d:\d\d)$/.test(moment)) throw new RangeError('a moment without its offset')
  return ms
}
