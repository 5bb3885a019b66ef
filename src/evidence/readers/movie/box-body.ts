import type { ByteWindow } from '../bytes/byte-window.ts'
import { type IsoBox, listIsoBoxes } from '../container/iso-boxes.ts'

const largestBox = 4 * 1024 * 1024

/** The content of a box; empty where it is larger than any header has reason to be. */
export async function bodyOfBox(window: ByteWindow, box: IsoBox): Promise<Uint8Array> {
  const length = box.end - box.body
  const body = length > largestBox ? null : await window.read(box.body, length)
  return body ?? new Uint8Array(0)
}

/** The boxes inside the child of that type; none where there is no such child. */
export async function boxesInside(window: ByteWindow, boxes: readonly IsoBox[], type: string): Promise<IsoBox[]> {
  const box = boxes.find((one) => one.type === type)
  if (!box) return []
  return (await listIsoBoxes(window, { start: box.body, end: box.end, topLevel: false })).boxes
}
