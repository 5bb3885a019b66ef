/** A JPEG a camera put beside its raw picture, as a range of the file, with the pixels its frame header states. */
export type EmbeddedJpeg = { readonly start: number; readonly end: number; readonly pixels: number }

const mostDirectories = 64
const mostEntries = 1000
const tags = { strips: 0x111, stripBytes: 0x117, subDirectories: 0x14a, jpeg: 0x201, jpegBytes: 0x202, panasonic: 0x2e }

/**
 * Finds the JPEG previews inside a raw picture: those the TIFF directories point to (DNG, NEF, CR2, ARW, ORF, RW2 …), Fujifilm's, and
 * the one in Canon's CR3. The largest comes first. Every directory is looked at once, so directories running in a circle end.
 */
export function embeddedJpegs(bytes: Uint8Array): EmbeddedJpeg[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ranges = isFuji(bytes) ? [fujiRange(view)] : isCanonThree(bytes) ? canonRanges(bytes) : tiffRanges(view)
  return ranges
    .flatMap(({ start, length }) => {
      const end = start + length
      const pixels = length > 4 && end <= bytes.length ? framePixels(bytes, start, end) : null
      return pixels === null ? [] : [{ start, end, pixels }]
    })
    .toSorted((a, b) => b.pixels - a.pixels || a.start - b.start)
}

type Range = { start: number; length: number }

function isFuji(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 15)).toString('latin1') === 'FUJIFILMCCD-RAW' && bytes.length > 96
}

function fujiRange(view: DataView): Range {
  return { start: view.getUint32(84), length: view.getUint32(88) }
}

function isCanonThree(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(4, 12)).toString('latin1') === 'ftypcrx '
}

/** Canon keeps a preview in a box called PRVW, its length before the picture. */
function canonRanges(bytes: Uint8Array): Range[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = file.subarray(0, 4 * 1024 * 1024).indexOf('PRVW', 0, 'latin1')
  if (at < 0 || at + 20 > file.length) return []
  return [{ start: at + 20, length: file.readUInt32BE(at + 16) }]
}

function tiffRanges(view: DataView): Range[] {
  if (view.byteLength < 8) return []
  const little = view.getUint8(0) === 0x49
  const ranges: Range[] = []
  const seen = new Set<number>()
  const waiting = [view.getUint32(4, little)]
  while (waiting.length > 0 && seen.size < mostDirectories) {
    const at = waiting.shift() ?? 0
    if (at === 0 || seen.has(at) || at + 2 > view.byteLength) continue
    seen.add(at)
    const { values, next } = readDirectory(view, at, little)
    waiting.push(next, ...(values.get(tags.subDirectories) ?? []))
    for (const [start, length] of [
      [tags.jpeg, tags.jpegBytes],
      [tags.strips, tags.stripBytes],
    ] as const) {
      const [offset, size] = [values.get(start)?.[0], values.get(length)?.[0]]
      if (offset !== undefined && size !== undefined) ranges.push({ start: offset, length: size })
    }
    const [panasonic] = values.get(tags.panasonic) ?? []
    if (panasonic !== undefined) ranges.push({ start: panasonic, length: view.byteLength - panasonic })
  }
  return ranges
}

/** The values of the few tags wanted, and where the next directory stands (0 for none). Values past the end are left out. */
function readDirectory(view: DataView, at: number, little: boolean): { values: Map<number, number[]>; next: number } {
  const values = new Map<number, number[]>()
  const count = Math.min(view.getUint16(at, little), mostEntries)
  for (let index = 0; index < count; index += 1) {
    const entry = at + 2 + index * 12
    if (entry + 12 > view.byteLength) return { values, next: 0 }
    const tag = view.getUint16(entry, little)
    if (!Object.values(tags).includes(tag)) continue
    const isShort = view.getUint16(entry + 2, little) === 3
    const amount = Math.min(view.getUint32(entry + 4, little), 16)
    if (tag === tags.panasonic || (amount === 1 && isShort)) {
      values.set(tag, [isShort ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little)])
      continue
    }
    const from = amount === 1 ? entry + 8 : view.getUint32(entry + 8, little)
    if (isShort || from + amount * 4 > view.byteLength) continue
    values.set(
      tag,
      Array.from({ length: amount }, (_, one) => view.getUint32(from + one * 4, little)),
    )
  }
  const end = at + 2 + count * 12
  return { values, next: end + 4 <= view.byteLength ? view.getUint32(end, little) : 0 }
}

/** Pixels by the first frame header; null where the range is no JPEG a screen can show (lossless coding holds raw data). */
function framePixels(bytes: Uint8Array, start: number, end: number): number | null {
  if (bytes[start] !== 0xff || bytes[start + 1] !== 0xd8 || bytes[start + 2] !== 0xff) return null
  let at = start + 2
  while (at + 9 < end && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda || marker === 0xd9) return null
    if (marker >= 0xc0 && marker <= 0xc2)
      return ((bytes[at + 5] ?? 0) * 256 + (bytes[at + 6] ?? 0)) * ((bytes[at + 7] ?? 0) * 256 + (bytes[at + 8] ?? 0))
    if (marker === 0xc3) return null
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
  }
  return null
}
