import type { AcquisitionMethod } from '../../contract/evidence.ts'
import type { MetadataReading } from '../../contract/metadata.ts'

/** Something that was handed in: a file that can be read, or a name that cannot and why. */
export type HandedIn =
  | {
      readonly kind: 'file'
      readonly path: string
      readonly shownPath: string
      readonly name: string
      readonly method: AcquisitionMethod
    }
  | { readonly kind: 'refused'; readonly shownPath: string; readonly name: string; readonly code: string }

export type ReadPages = { readonly pages: readonly { readonly number: number; readonly text: string }[] }

/** What the readers said of one original; a reader that was stopped is a problem of the reading, never a reason to lose the file. */
export type OriginalReading = {
  readonly reading: MetadataReading
  readonly text: ReadPages | null
  readonly pictureHash: string | null
}

/** Reads an original. `bytes` holds the whole file, or its beginning where the file is too large to hold (`sizeBytes` tells). */
export type ReadOriginal = (file: { bytes: Uint8Array; name: string; sizeBytes: number }) => Promise<OriginalReading>

/** The sentence for a code, in the language of the person who waits for it. */
export type Tell = (code: string, details: Readonly<Record<string, string | number>>) => string
