import type { NewObject } from './lay-out-revision.ts'

/** Hexadecimal digits kept free for a signature or token: 16,384 bytes, room for a long path of certificates. */
export const contentsDigits = 32_768

const byteRangeWidth = 40
const contentsKey = '/Contents '
const byteRangeKey = '/ByteRange '

/** A dictionary whose /Contents and /ByteRange are still blank, with their places as offsets into its text. */
export type BlankDictionary = { object: NewObject; contentsAt: number; byteRangeAt: number }

/** Writes a signature or time-stamp dictionary (ISO 32000-1 §12.8.1) with room for what only comes when the rest is fixed. */
export function blankDictionary(number: number, kind: string, entries: readonly string[]): BlankDictionary {
  const blanks = [`${byteRangeKey}[${' '.repeat(byteRangeWidth)}]`, `${contentsKey}<${'0'.repeat(contentsDigits)}>`]
  const text = `${number} 0 obj\n<<\n${[kind, ...blanks, ...entries].join('\n')}\n>>\nendobj`
  return {
    object: { number, generation: 0, text },
    contentsAt: text.indexOf(contentsKey) + contentsKey.length,
    byteRangeAt: text.indexOf(byteRangeKey) + byteRangeKey.length,
  }
}

/** The byte range as text of exactly the width kept free: everything but the /Contents string, brackets included. */
export function byteRangeText(range: { contentsAt: number; totalSize: number }): string {
  const after = range.contentsAt + contentsDigits + 2
  return `[${`0 ${range.contentsAt} ${after} ${range.totalSize - after}`.padEnd(byteRangeWidth)}]`
}
