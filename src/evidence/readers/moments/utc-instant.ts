import type { WallClock } from './real-moment.ts'

/**
 * The instant of a wall clock reading whose offset from UTC the file itself states, as ISO text ending in Z.
 *
 * `fraction` are the digits behind the seconds as written; they are kept digit by digit. The wall clock must be real
 * (see `isRealMoment`); nothing here depends on the machine's zone.
 */
export function utcInstant(clock: WallClock, offsetMinutes: number, fraction = ''): string {
  const wall = Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute, Math.floor(clock.second))
  const whole = new Date(wall - offsetMinutes * 60_000).toISOString().slice(0, 19)
  const digits = fraction.replace(/0+$/, '')
  return digits === '' ? `${whole}Z` : `${whole}.${digits}Z`
}
