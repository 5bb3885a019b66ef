import type { ByteWindow } from './byte-window.ts'

/** A part of a file seen as a file of its own: offsets count from its beginning, and nothing outside it can be asked for. */
export function windowWithin(window: ByteWindow, start: number, size: number): ByteWindow {
  return {
    size,
    async read(offset, length) {
      return offset >= 0 && length >= 0 && offset + length <= size ? window.read(start + offset, length) : null
    },
  }
}
