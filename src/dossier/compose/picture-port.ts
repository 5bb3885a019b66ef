/** Where pictures for print come from: upright JPEG in grey or sRGB, without metadata, asked for one at a time. */
export type PicturePort = {
  /** Null where the item shows no picture. */
  pictureOf(evidenceNumber: string): Promise<{ jpeg: Uint8Array; width: number; height: number } | null>
}
