import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { rasteriseSvg } from '../../../src/evidence/pictures/rasterise-svg.ts'
import { renderPicture } from '../../../src/evidence/pictures/render-picture.ts'
import { renderThumbnail } from '../../../src/evidence/pictures/render-thumbnail.ts'
import { uint32 } from './support/build-boxes.ts'

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="120" height="80" fill="#fff"/><circle cx="30" cy="40" r="25" fill="#a22"/><rect x="70" y="10" width="40" height="60" fill="#226"/></svg>'
const size = { width: 480, height: 320 }
const photo = () => rasteriseSvg(drawing, { ...size, format: 'jpeg', quality: 90 })
const options = { maxEdge: 240, quality: 80, rotateByOrientation: true }

const chunk = (type: string, body: Uint8Array) => {
  const content = Buffer.concat([Buffer.from(type), body])
  return Buffer.concat([uint32(body.length), content, uint32(crc32(content))])
}

describe('pictures', () => {
  it('drawn from our own SVG are the same bytes each time and carry no metadata', async () => {
    const once = await photo()
    expect(await photo()).toEqual(once)
    const { format, width, height, exif, icc, xmp } = await sharp(once).metadata()
    expect([format, width, height, exif, icc, xmp]).toEqual(['jpeg', 480, 320, undefined, undefined, undefined])
  })

  it.each(['png', 'webp', 'tiff', 'gif', 'avif'] as const)(
    'made from %s are JPEG within the edge asked for',
    async (format) => {
      const original = new Uint8Array(
        await sharp(await photo())
          .toFormat(format)
          .toBuffer(),
      )
      const made = await renderPicture(original, options)
      expect(made).toMatchObject({ kind: 'picture', width: 240, height: 160, damaged: false })
      expect(await renderPicture(original, options)).toEqual(made)
    },
  )

  it('are turned upright by orientation only where asked, and never enlarged', async () => {
    const turned = new Uint8Array(
      await sharp(await photo())
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer(),
    )
    expect(await renderPicture(turned, { ...options, maxEdge: 9000 })).toMatchObject({ width: 320, height: 480 })
    const asStored = await renderPicture(turned, { ...options, rotateByOrientation: false })
    expect(asStored).toMatchObject({ width: 240, height: 160 })
  })

  it('are made from bitmaps, rows from the bottom up', async () => {
    const raw = await sharp(await photo())
      .resize(4, 2, { fit: 'fill' })
      .raw()
      .toBuffer()
    const bmp = Buffer.alloc(54 + 24)
    bmp.write('BM')
    bmp.writeUInt32LE(54, 10)
    bmp.writeUInt32LE(40, 14)
    bmp.writeInt32LE(4, 18)
    bmp.writeInt32LE(2, 22)
    bmp.writeUInt16LE(24, 28)
    for (let row = 0; row < 2; row += 1)
      for (let at = 0; at < 12; at += 3)
        for (let part = 0; part < 3; part += 1)
          bmp[54 + (1 - row) * 12 + at + part] = raw[row * 12 + at + (2 - part)] ?? 0
    const made = await renderPicture(new Uint8Array(bmp), { ...options, quality: 100 })
    expect(made).toMatchObject({ kind: 'picture', width: 4, height: 2 })
    const back = made.kind === 'picture' ? await sharp(made.jpeg).raw().toBuffer() : Buffer.alloc(0)
    expect(Math.abs((back[0] ?? 0) - (raw[0] ?? 0))).toBeLessThan(40)
  })

  it('that claim 50,000 by 50,000 pixels are refused before they are decoded', async () => {
    const bomb = Buffer.concat([
      Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
      chunk('IHDR', Buffer.concat([uint32(50_000, 50_000), Buffer.from([8, 2, 0, 0, 0])])),
      chunk('IDAT', deflateSync(Buffer.alloc(1000))),
      chunk('IEND', Buffer.alloc(0)),
    ])
    const started = performance.now()
    expect(await renderPicture(new Uint8Array(bomb), options)).toEqual({
      kind: 'refused',
      code: 'picture-too-large',
      width: 50_000,
      height: 50_000,
    })
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('that stop early are shown as far as they go, and marked', async () => {
    const cut = (await photo()).subarray(0, 3000)
    expect(await renderPicture(cut, options)).toMatchObject({ kind: 'picture', damaged: true })
  })

  it('are never made from markup', async () => {
    expect(await renderPicture(new TextEncoder().encode(drawing), options)).toMatchObject({
      kind: 'refused',
      code: 'picture-format-not-read',
    })
  })

  it('have a hash that survives recompression and scaling and tells others apart', async () => {
    const hashOf = async (bytes: Uint8Array) => {
      const answer = await renderThumbnail(bytes, { maxEdge: 320, quality: 70 })
      return answer.kind === 'picture' ? BigInt(`0x${answer.hash}`) : 0n
    }
    const distance = (a: bigint, b: bigint) => (a ^ b).toString(2).replaceAll('0', '').length
    const original = await hashOf(await photo())
    const passedOn = new Uint8Array(
      await sharp(await photo())
        .resize(200)
        .jpeg({ quality: 40 })
        .toBuffer(),
    )
    const mirrored = new Uint8Array(
      await sharp(await photo())
        .flop()
        .jpeg()
        .toBuffer(),
    )
    expect(distance(original, await hashOf(passedOn))).toBeLessThanOrEqual(6)
    // What is called nearly the same picture differs in six at most.
    expect(distance(original, await hashOf(mirrored))).toBeGreaterThan(6)
  })
})
