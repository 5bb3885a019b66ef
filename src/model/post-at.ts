import type { PostHeld } from '../contract/people.ts'
import type { CivilDate } from './civil-date.ts'

/**
 * The post a person held on a day, or null where none is recorded for it.
 *
 * Open ends hold for ever; of several posts that cover the day the one that began last counts.
 */
export function postAt(posts: readonly PostHeld[], on: CivilDate): PostHeld | null {
  const held = posts.filter((post) => (post.from === null || post.from <= on) && (post.to === null || post.to >= on))
  return held.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0] ?? null
}
