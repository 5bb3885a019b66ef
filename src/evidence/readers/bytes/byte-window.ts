import type { ByteSource } from '../../../base/byte-source.ts'

const pageBytes = 64 * 1024

/**
 * A file seen through a window: any range can be asked for, and asking badly is an ordinary answer.
 *
 * Readers of hostile files compute offsets from the file's own words, so `null` (range outside the file, or the budget
 * of bytes is spent) is a result here, not an error.
 */
export type ByteWindow = {
  readonly size: number
  read(offset: number, length: number): Promise<Uint8Array | null>
}

/**
 * Opens a {@link ByteWindow} over a source, fetching whole pages so that small neighbouring reads cost one trip.
 *
 * `head` is the beginning of the file where it is at hand already. `budgetBytes` bounds everything one reading may fetch, so
 * that offsets running in a circle end.
 */
export function openByteWindow(
  source: ByteSource,
  budgetBytes: number,
  head: Uint8Array = new Uint8Array(0),
): ByteWindow {
  const first = { offset: 0, bytes: head }
  let page = first
  let left = budgetBytes

  async function fetch(offset: number, length: number): Promise<boolean> {
    const wanted = Math.min(Math.max(length, pageBytes), source.size - offset)
    if (wanted > left) return false
    left -= wanted
    page = { offset, bytes: await source.read(offset, wanted) }
    return true
  }

  return {
    size: source.size,
    async read(offset, length) {
      if (!isRange(offset, length, source.size)) return null
      if (holds(first, offset, length)) return head.subarray(offset, offset + length)
      if (!holds(page, offset, length) && !(await fetch(offset, length))) return null
      return page.bytes.subarray(offset - page.offset, offset - page.offset + length)
    },
  }
}

function isRange(offset: number, length: number, size: number): boolean {
  return (
    Number.isSafeInteger(offset) &&
    Number.isSafeInteger(length) &&
    offset >= 0 &&
    length >= 0 &&
    offset + length <= size
  )
}

function holds(page: { offset: number; bytes: Uint8Array }, offset: number, length: number): boolean {
  return offset >= page.offset && offset + length <= page.offset + page.bytes.length
}
