/** Where one member of a ZIP archive lies and how it is packed: enough to take it out without the directory. */
export type ZipPlace = {
  /** 0 = stored, 8 = deflated; other methods are not read. */
  method: number
  encrypted: boolean
  compressedBytes: number
  sizeBytes: number
  headerOffset: number
  /** CRC-32 of the unpacked bytes, as the directory states it. */
  crc: number
}

/** A member of a ZIP archive as its central directory describes it. Sizes are claims until the bytes have been inflated. */
export type ZipEntry = ZipPlace & {
  name: string
  /** Date and time of the last change as DOS packs them, without a zone; 0 where not stated. */
  dosDate: number
  dosTime: number
  /** Seconds since 1970 in UTC, from the extended timestamp; null where there is none. */
  unixSeconds: number | null
}
