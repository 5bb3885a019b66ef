import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'
import { type ContainerReading, newContainerReading } from './container-reading.ts'

/** Reads the logical screen size of a GIF (GIF89a §18). The format has no EXIF. */
export async function readGif(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  const head = await window.read(0, 10)
  if (!head) return reading
  const width = viewOf(head).getUint16(6, true)
  const height = viewOf(head).getUint16(8, true)
  if (width === 0 || height === 0) return reading
  return { ...reading, width, height }
}
