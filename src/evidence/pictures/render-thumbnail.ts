import { differenceHash } from './difference-hash.ts'
import type { PictureRefusal, RenderedPicture } from './picture-result.ts'
import { scalePicture } from './scale-picture.ts'
import { toJpeg } from './to-jpeg.ts'

/** Makes the small upright JPEG of a picture and the hash near copies are found by, of one decoding: it is what both cost. */
export async function renderThumbnail(
  bytes: Uint8Array,
  { maxEdge, quality }: { maxEdge: number; quality: number },
): Promise<(RenderedPicture & { hash: string }) | PictureRefusal> {
  const scaled = await scalePicture(bytes, { maxEdge, rotateByOrientation: true })
  if (scaled.kind === 'refused') return scaled
  const { width, height, damaged } = scaled
  const hash = differenceHash(scaled)
  return { kind: 'picture', jpeg: await toJpeg(scaled, quality), width, height, damaged, hash }
}
