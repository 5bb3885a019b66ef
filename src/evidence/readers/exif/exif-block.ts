import type { ExifBlockName } from './tiff-entry.ts'

/** One directory of EXIF as a TIFF structure of its own. */
export type ExifPart = { block: Extract<ExifBlockName, 'IFD0' | 'ExifIFD' | 'GPS'>; bytes: Uint8Array }

/** EXIF as a file holds it: one TIFF structure with all directories, or, as Canon's CR3 has it, each directory in one of its own. */
export type ExifBlock = Uint8Array | readonly ExifPart[]
