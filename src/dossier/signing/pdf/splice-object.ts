import type { NewObject } from './lay-out-revision.ts'
import type { PdfObject } from './read-pdf-object.ts'

/** A text to be put into an object: before the character at `at`, an offset into the object's text. */
export type Insertion = { at: number; text: string }

/** The object with texts put in; every other byte stays as it is. */
export function spliceObject(object: PdfObject, insertions: readonly Insertion[]): NewObject {
  let { text } = object
  for (const { at, text: added } of insertions.toSorted((a, b) => b.at - a.at))
    text = `${text.slice(0, at)}${added}${text.slice(at)}`
  return { number: object.number, generation: object.generation, text }
}

/** The object with one more entry at the end of its dictionary. */
export function withEntry(object: PdfObject, entry: string): NewObject {
  return spliceObject(object, [{ at: object.value.end - '>>'.length, text: ` ${entry}` }])
}
