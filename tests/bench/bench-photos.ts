import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { corporaFolder } from '../support/requirements.ts'
import { createFixedRandomness } from '../support/fixed-ports.ts'

/** As many different large pictures; drawing more would only lengthen the wait. */
const differentLarge = 12

/**
 * Photos to measure with, each with bytes of its own after the end of the picture.
 *
 * `real` repeats those of the corpora, far below 1 MB on average; `large` are pictures of 12 million pixels and 2 to 6 MB, drawn here
 * with the grain of a sensor, under the headers of real ones: filling bytes behind a small picture would spare every decoder its work.
 */
export async function makeBenchPhotos(folder: string, count: number, kind: 'real' | 'large'): Promise<string[]> {
  if (corporaFolder === null) throw new Error('the bench needs ../shared/corpora/photos')
  mkdirSync(folder, { recursive: true })
  const sources = jpegsBelow(join(corporaFolder, 'photos', 'jpg')).map((path) => readFileSync(path))
  const pictures = kind === 'real' ? sources : await drawLarge(sources)
  const random = createFixedRandomness('bench')
  return Array.from({ length: count }, (_, index) => {
    const picture = pictures[index % pictures.length]
    if (picture === undefined) throw new Error('no photos in the corpora')
    const path = join(folder, `foto-${String(index).padStart(5, '0')}.jpg`)
    writeFileSync(path, Buffer.concat([picture, random.bytes(32)]))
    return path
  })
}

async function drawLarge(sources: readonly Buffer[]): Promise<Buffer[]> {
  const grain = createFixedRandomness('grain').bytes(512 * 512 * 3)
  const noise = await sharp(grain, { raw: { width: 512, height: 512, channels: 3 } })
    .png()
    .toBuffer()
  const made: Buffer[] = []
  for (const source of sources) {
    const header = segmentsOf(source).filter(isKept)
    if (made.length === differentLarge) break
    if (header.length === 0) continue
    const scene = await sharp(source, { failOn: 'none' })
      .resize(4000, 3000, { fit: 'fill' })
      .toColourspace('srgb')
      .flatten()
      .composite([{ input: noise, tile: true, blend: 'soft-light' }])
      .jpeg({ quality: 62 + made.length * 2 })
      .toBuffer()
      .catch(() => null) // some photos of the corpora are damaged on purpose
    if (scene === null) continue
    const body = segmentsOf(scene).filter((segment) => !isKept(segment))
    made.push(Buffer.concat([scene.subarray(0, 2), ...header, ...body]))
  }
  return made
}

/** The parts of a JPEG after its first two bytes; the last runs from the start of the scan to the end of the file. */
function segmentsOf(jpeg: Buffer): Buffer[] {
  const segments: Buffer[] = []
  let at = 2
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== 0xda) {
    const end = at + 2 + jpeg.readUInt16BE(at + 2)
    segments.push(jpeg.subarray(at, end))
    at = end
  }
  return [...segments, jpeg.subarray(at)]
}

/** Application segments (EXIF, XMP, IPTC, colour profile) and comments. */
function isKept(segment: Buffer): boolean {
  const marker = segment[1] ?? 0
  return (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe
}

function jpegsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.jpe?g$/i.test(name))
    .toSorted()
    .map((name) => join(folder, name))
}
