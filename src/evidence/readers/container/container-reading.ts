import type { MetadataFact, MetadataTime } from '../../../contract/metadata.ts'
import type { ExifBlock } from '../exif/exif-block.ts'
import type { FilmPlace } from '../movie/read-iso6709.ts'
import type { ReaderNote, ReaderProblemCode } from '../../../contract/reader-problem.ts'

/** The name and version under which the product's own byte readers sign their facts. */
export const ownReader = 'netra-bytes 1'

/**
 * What a container reader takes out of a file: the coded size and the metadata blocks, not yet read.
 *
 * Each format's reader fills one; nothing here is taken from EXIF.
 */
export type ContainerReading = {
  width: number | null
  height: number | null
  /** EXIF as it stands in the file, in file order. */
  exifBlocks: ExifBlock[]
  /**
   * A raw picture with a JPEG its camera developed beside it: the size is that of the JPEG, and neither several EXIF blocks nor
   * another size in EXIF are a trace of anything.
   */
  isRaw: boolean
  /** An EXIF block is announced that could not be taken out. */
  exifDamaged: boolean
  xmpPackets: Uint8Array[]
  /** IPTC IIM data sets. */
  iptcBlocks: Uint8Array[]
  /** What made a film or sound, as its own container says. */
  device: { make: string | null; model: string | null }
  /** Where a film says it was taken; `several` where it says more than one thing. */
  place: FilmPlace | 'several' | null
  facts: MetadataFact[]
  times: MetadataTime[]
  notes: ReaderNote[]
}

/** An empty reading for a container reader to fill. */
export function newContainerReading(): ContainerReading {
  return {
    width: null,
    height: null,
    exifBlocks: [],
    isRaw: false,
    exifDamaged: false,
    xmpPackets: [],
    iptcBlocks: [],
    device: { make: null, model: null },
    place: null,
    facts: [],
    times: [],
    notes: [],
  }
}

/** A remark with what fills its sentence. */
export function readerNote(code: ReaderProblemCode, details: Record<string, string | number> = {}): ReaderNote {
  return { code, details }
}
