/** Why no picture could be made. */
export type PictureRefusal = {
  kind: 'refused'
  code: 'picture-too-large' | 'picture-unreadable' | 'picture-format-not-read'
  width: number | null
  height: number | null
}

/** A picture made from an original. `damaged` where the original stops early and the rest of the picture is filling. */
export type RenderedPicture = {
  kind: 'picture'
  /** JPEG without metadata. */
  jpeg: Uint8Array
  width: number
  height: number
  damaged: boolean
}

/** A refusal, with the size where it is the reason. */
export function refusePicture(
  code: PictureRefusal['code'],
  size: { width: number; height: number } | null = null,
): PictureRefusal {
  return { kind: 'refused', code, width: size?.width ?? null, height: size?.height ?? null }
}
