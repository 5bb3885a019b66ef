/** The directories of an EXIF block, by the names ExifTool's users know. */
export const exifBlockNames = ['IFD0', 'ExifIFD', 'GPS', 'InteropIFD', 'IFD1'] as const
export type ExifBlockName = (typeof exifBlockNames)[number]

/** The value types of TIFF 6.0 §2 (`ifd` from the supplement), by their number in a directory entry. */
export const tiffTypes = {
  byte: 1,
  ascii: 2,
  short: 3,
  long: 4,
  rational: 5,
  signedByte: 6,
  undefined: 7,
  signedShort: 8,
  signedLong: 9,
  signedRational: 10,
  float: 11,
  double: 12,
  ifd: 13,
} as const

/** Bytes per value, by type number. */
export const tiffTypeSizes: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]

/** One entry of a directory. `value` is null where the file points outside itself or into its own directory. */
export type TiffEntry = {
  block: ExifBlockName
  /** Where the entry itself stands. */
  at: number
  tag: number
  type: number
  count: number
  value: Uint8Array | null
  littleEndian: boolean
}

/** What a TIFF structure holds, in the order of the file. */
export type TiffReading = {
  entries: TiffEntry[]
  /** Directories that could be read, in part at least. */
  read: Set<ExifBlockName>
  /** Directories that could not be read whole. */
  damaged: Set<ExifBlockName>
  /** Where entries stand that have no type a reader could know. */
  spoiledAt: number[]
}
