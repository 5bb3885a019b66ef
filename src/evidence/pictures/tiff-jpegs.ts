import type { JpegRange } from './embedded-jpegs.ts'
import { openTagDirectories } from './tag-values.ts'

const tags = { strips: 0x111, stripBytes: 0x117, jpeg: 0x201, jpegBytes: 0x202, panasonic: 0x2e, panasonicLarge: 0x127 }

/** Where the directories of a TIFF structure say that JPEGs lie: previews, strips that are one JPEG, Panasonic's developed pictures. */
export function tiffJpegs(bytes: Uint8Array): JpegRange[] {
  return openTagDirectories(bytes).flatMap((directory) => {
    const pairs = [
      [tags.jpeg, tags.jpegBytes],
      [tags.strips, tags.stripBytes],
    ] as const
    const ranges = pairs.flatMap(([start, length]) => {
      const [offset, size] = [directory.number(start), directory.number(length)]
      return offset === null || size === null ? [] : [{ start: offset, length: size }]
    })
    const developed = [tags.panasonic, tags.panasonicLarge].map((tag) => directory.place(tag))
    return [...ranges, ...developed.filter((place) => place !== null)]
  })
}
