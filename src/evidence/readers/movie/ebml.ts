import type { ByteWindow } from '../bytes/byte-window.ts'

/** An element of a Matroska or WebM film (RFC 8794): its number with the length marker, where its content begins and ends. */
export type EbmlElement = { id: number; body: number; end: number }

const mostElements = 2000

/** Lists the elements between two offsets; one of unknown size runs to the end, and one that runs past it ends the list. */
export async function listEbml(window: ByteWindow, start: number, end: number): Promise<EbmlElement[]> {
  const elements: EbmlElement[] = []
  let at = start
  while (at < end && elements.length < mostElements) {
    const head = await window.read(at, Math.min(12, end - at))
    const id = head && numberAt(head, 0, true)
    const size = head && id && numberAt(head, id.length, false)
    if (!id || !size || id.length > 4) break
    const body = at + id.length + size.length
    const elementEnd = size.value === null ? end : Math.min(end, body + size.value)
    elements.push({ id: id.value ?? 0, body, end: elementEnd })
    at = elementEnd
  }
  return elements
}

/** A number of variable length; null value where all its bits are ones ("unknown"). */
function numberAt(bytes: Uint8Array, at: number, withMarker: boolean): { value: number | null; length: number } | null {
  const first = bytes[at] ?? 0
  const length = Math.clz32(first) - 23
  if (first === 0 || length > 8 || at + length > bytes.length) return null
  let value = withMarker ? first : first & (0xff >> length)
  let ones = (first & (0xff >> length)) === 0xff >> length
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[at + index] ?? 0
    value = value * 256 + byte
    ones &&= byte === 0xff
  }
  return { value: ones && !withMarker ? null : value, length }
}
