import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'
import { type ContainerReading, newContainerReading } from './container-reading.ts'

const oldHeaderLength = 12

/** Reads the size of a Windows bitmap from its information header; a negative height (rows from the top) is made positive. */
export async function readBmp(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  const head = await window.read(0, 26)
  if (!head) return reading
  const view = viewOf(head)
  const old = view.getUint32(14, true) === oldHeaderLength
  const width = old ? view.getUint16(18, true) : view.getInt32(18, true)
  const height = old ? view.getUint16(20, true) : Math.abs(view.getInt32(22, true))
  if (width <= 0 || height <= 0) return reading
  return { ...reading, width, height }
}
