/**
 * The bytes copied into memory of their own.
 *
 * A library that reads past the end of a view into a shared buffer would hand out bytes of another file; in memory of its
 * own it can only fail (`exifr` builds views from `buffer` and an offset taken from the file).
 */
export function inOwnMemory(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes.length)
  copy.set(bytes)
  return copy
}
