/** A member of a ZIP archive as its central directory describes it. Sizes are claims until the bytes have been inflated. */
export type ZipEntry = {
  name: string
  /** 0 = stored, 8 = deflated; other methods are not read. */
  method: number
  encrypted: boolean
  compressedBytes: number
  sizeBytes: number
  headerOffset: number
}
