import type { Told } from './story-facts.ts'

/** Rewrites what the story says before it is saved. */
export type Adjust = <Body>(records: readonly Told<Body>[]) => readonly Told<Body>[]

const archive = 'B-022'
const isMember = (value: unknown): boolean => typeof value === 'string' && /^B-022\.\d$/.test(value)

/** Said of the archive as a whole they would only repeat: its own description, those of its two media, the second adoption. */
const leftOut: readonly string[] = ['KB-022', 'KB-022.2', 'KB-022.3', 'WD-10']

/** Everything is told as the specification has it: the members of the chat export carry numbers of their own. */
export const tellMembers: Adjust = (records) => records

/**
 * Tells of the archive what the story knows of its members, for a case that took it in as one item.
 *
 * The parts cited (`baris 212`) stay, so that a reader finds the line either way.
 */
export const tellArchive: Adjust = (records) =>
  records
    .filter(({ id }) => !leftOut.includes(id))
    .map(({ id, body }) => ({ id: id === 'KB-022.1' ? 'KB-022' : id, body: retarget(body) }))

function retarget<Value>(value: Value): Value {
  // Rebuilt member by member in the shape it had, so the type stays what it was.
  if (isMember(value)) return archive as Value
  if (Array.isArray(value)) return value.map((one: unknown) => retarget(one)) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, retarget(member)])) as Value
}
