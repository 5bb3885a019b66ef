/** A value to write: its TIFF type number, its count, its bytes in the byte order of the block. */
export type TiffValue = { type: number; count: number; bytes: Uint8Array }

/** Directories by tag, in ascending order; pointers between them are written by the builder. */
export type TiffContent = {
  IFD0?: Record<number, TiffValue>
  ExifIFD?: Record<number, TiffValue>
  GPS?: Record<number, TiffValue>
  IFD1?: Record<number, TiffValue>
}

export const ascii = (text: string): TiffValue => {
  const bytes = Buffer.from(`${text}\0`, 'latin1')
  return { type: 2, count: bytes.length, bytes }
}
export const undefinedBytes = (text: string): TiffValue => ({
  type: 7,
  count: text.length,
  bytes: Buffer.from(text, 'latin1'),
})
export const bytes = (...values: number[]): TiffValue => ({
  type: 1,
  count: values.length,
  bytes: Uint8Array.from(values),
})
export const short = (...values: number[]): TiffValue => numbers(3, 2, values)
export const long = (...values: number[]): TiffValue => numbers(4, 4, values)
/** Numerator and denominator one after another. */
export const rational = (...values: number[]): TiffValue => ({ ...numbers(5, 4, values), count: values.length / 2 })

function numbers(type: number, size: number, values: number[]): TiffValue {
  const content = Buffer.alloc(values.length * size)
  values.forEach((value, index) => content.writeUIntLE(value, index * size, size))
  return { type, count: values.length, bytes: content }
}

const sizeOf = (directory: Record<number, TiffValue>) => 2 + 12 * Object.keys(directory).length + 4

/**
 * Writes a little-endian TIFF structure. Values longer than four bytes lie behind all directories, in order. `head` is what stands
 * before the first directory.
 */
export function buildTiff(content: TiffContent, head: Uint8Array = Buffer.from('II*\0\x08\0\0\0', 'latin1')): Buffer {
  const ifd0 = { ...content.IFD0 }
  if (content.ExifIFD) ifd0[0x8769] = long(0)
  if (content.GPS) ifd0[0x8825] = long(0)
  const directories = [ifd0, content.ExifIFD, content.GPS, content.IFD1]
  const starts: number[] = []
  let end = head.length
  for (const directory of directories) {
    starts.push(end)
    if (directory) end += sizeOf(directory)
  }
  if (content.ExifIFD) ifd0[0x8769] = long(starts[1] ?? 0)
  if (content.GPS) ifd0[0x8825] = long(starts[2] ?? 0)
  const block = Buffer.alloc(end)
  block.set(head)
  const behind: Buffer[] = []
  let behindAt = end
  directories.forEach((directory, index) => {
    if (!directory) return
    let at = starts[index] ?? 0
    const entries = Object.entries(directory).toSorted(([a], [b]) => Number(a) - Number(b))
    at = block.writeUInt16LE(entries.length, at)
    for (const [tag, value] of entries) {
      at = block.writeUInt16LE(Number(tag), at)
      at = block.writeUInt16LE(value.type, at)
      at = block.writeUInt32LE(value.count, at)
      if (value.bytes.length <= 4) block.set(value.bytes, at)
      else {
        block.writeUInt32LE(behindAt, at)
        behind.push(Buffer.from(value.bytes))
        behindAt += value.bytes.length
      }
      at += 4
    }
    if (index === 0 && content.IFD1) block.writeUInt32LE(starts[3] ?? 0, at)
  })
  return Buffer.concat([block, ...behind])
}
