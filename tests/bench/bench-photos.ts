import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corporaFolder } from '../support/requirements.ts'
import { createFixedRandomness } from '../support/fixed-ports.ts'

/**
 * Photos to measure with: real ones of the corpora, repeated, each copy with bytes of its own after the end of the picture.
 *
 * `sizeBytes` null keeps the real sizes (far below 1 MB on average); a range pads each file to a size within it.
 */
export function makeBenchPhotos(
  folder: string,
  count: number,
  sizeBytes: { from: number; to: number } | null,
): string[] {
  if (corporaFolder === null) throw new Error('the bench needs ../shared/corpora/photos')
  mkdirSync(folder, { recursive: true })
  const sources = jpegsBelow(join(corporaFolder, 'photos', 'jpg'))
  const random = createFixedRandomness('bench')
  return Array.from({ length: count }, (_, index) => {
    const source = sources[index % sources.length]
    if (source === undefined) throw new Error('no photos in the corpora')
    const bytes = readFileSync(source)
    const wanted = sizeBytes
      ? sizeBytes.from + Math.floor(((index * 7919) % 1000) * ((sizeBytes.to - sizeBytes.from) / 1000))
      : bytes.length + 16
    const padding = Buffer.alloc(Math.max(16, wanted - bytes.length), random.bytes(32))
    const path = join(folder, `foto-${String(index).padStart(5, '0')}.jpg`)
    writeFileSync(path, Buffer.concat([bytes, padding]))
    return path
  })
}

function jpegsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.jpe?g$/i.test(name))
    .toSorted()
    .map((name) => join(folder, name))
}
