/** Where pictures for print come from: upright JPEG in grey or sRGB, without metadata, asked for one at a time. */
export type PicturePort = {
  /** Null where the item shows no picture; a paper shows one only where a `page` of it is asked for, counted from 1. */
  pictureOf(evidenceNumber: string, page?: number): Promise<{ jpeg: Uint8Array; width: number; height: number } | null>
}
