import type { Support } from '../../contract/people.ts'

/** An item of evidence as a ground; `part` such as `baris 212` or `tanda ①`. */
export function item(number: string, part: string | null = null, note: string | null = null): Support {
  return { kind: 'evidence', number, part, note }
}

/** Several items, each as a whole. */
export function items(...numbers: readonly string[]): Support[] {
  return numbers.map((number) => item(number))
}

/** An answer of an interview as a ground. */
export function answer(id: string, question: number, note: string | null = null): Support {
  return { kind: 'statement', id, question, note }
}

/** An event as a ground. */
export function event(id: string): Support {
  return { kind: 'event', id, note: null }
}

/** A device-clock card as a ground. */
export function device(id: string): Support {
  return { kind: 'device', id, note: null }
}
