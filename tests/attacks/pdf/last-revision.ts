import { appendRevision, openPlainPdf, splice } from './pdf-bytes.ts'

/** The bytes before the last revision and the objects it wrote, bodies by number. */
export function takeLastRevision(bytes: Buffer): { before: Buffer; objects: Map<number, string> } {
  const text = bytes.toString('latin1')
  const marker = '%%EOF\n'
  const start = text.lastIndexOf(marker, text.length - marker.length - 1) + marker.length
  const newest = openPlainPdf(bytes)
  const objects = new Map<number, string>()
  for (const { number, offset, body } of newest.objects.values()) if (offset >= start) objects.set(number, body)
  return { before: bytes.subarray(0, start), objects }
}

/** Writes the last revision again with changed objects and right cross-references; nothing is signed anew. */
export function rebuildLastRevision(
  bytes: Buffer,
  change: (objects: Map<number, string>) => Map<number, string>,
): Buffer {
  const { before, objects } = takeLastRevision(bytes)
  return appendRevision(Buffer.from(before), { objects: change(objects) })
}

/** Inserts bytes somewhere without mending anything. */
export function insertAt(bytes: Buffer, at: number, text: string): Buffer {
  return splice(bytes, { at, remove: 0 }, text)
}
