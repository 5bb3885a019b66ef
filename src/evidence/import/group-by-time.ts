import { setTimeout as pause } from 'node:timers/promises'

/**
 * Gathers a stream into groups: up to `most` items, or what came within `waitMs` of the first of the group.
 *
 * One commit then serves a whole group, and a lone item waits no longer than `waitMs`.
 */
export async function* groupByTime<Item>(
  stream: AsyncIterator<Item>,
  most: number,
  waitMs: number,
): AsyncGenerator<Item[]> {
  let next = stream.next()
  for (;;) {
    const first = await next
    if (first.done) return
    const group = [first.value]
    const timer = new AbortController()
    const timeUp = pause(waitMs, 'time-up' as const, { signal: timer.signal }).catch(() => 'time-up' as const)
    next = stream.next()
    let ended = false
    while (group.length < most) {
      const came = await Promise.race([next, timeUp])
      if (came === 'time-up') break
      if (came.done) {
        ended = true
        break
      }
      group.push(came.value)
      next = stream.next()
    }
    timer.abort()
    yield group
    if (ended) return
  }
}
