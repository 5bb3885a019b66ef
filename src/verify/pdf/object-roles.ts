/**
 * Under which keys each object is referred to, in any revision: an object that may be changed later must not be part of a page too.
 *
 * Kept lean, because a document may hold half a million references: the keys of one object are one text.
 */
export type ObjectRoles = {
  note(object: number, key: string): void
  /** Whether every reference to the object stands below one of these keys; the empty key is a list that is an object of its own. */
  isOnly(object: number, keys: ReadonlySet<string>): boolean
}

const separator = '\n'

/** Roles of no object yet. */
export function createObjectRoles(): ObjectRoles {
  const roles = new Map<number, string>()
  return {
    note(object, key) {
      const known = roles.get(object)
      if (known === undefined) roles.set(object, key)
      else if (known !== key && !known.split(separator).includes(key)) roles.set(object, known + separator + key)
    },
    isOnly(object, keys) {
      const known = roles.get(object)
      return known === undefined || known.split(separator).every((key) => keys.has(key))
    },
  }
}
