import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readJpegHeader } from '../../../../src/dossier/layout/pdf/jpeg-header.ts'

const picture = () => sharp({ create: { width: 33, height: 21, channels: 3, background: '#335577' } })

describe('the head of a JPEG', () => {
  it.each([
    ['baseline', () => picture().jpeg(), 3],
    ['progressive', () => picture().jpeg({ progressive: true }), 3],
    ['grey', () => picture().toColourspace('b-w').jpeg(), 1],
    [
      'with EXIF before the frame',
      () =>
        picture()
          .withExif({ IFD0: { Artist: 'x'.repeat(3000) } })
          .jpeg(),
      3,
    ],
  ])('gives size and channels when %s', async (_name, make, components) => {
    expect(readJpegHeader(await make().toBuffer())).toEqual({ width: 33, height: 21, components })
  })

  it('refuses four inks, whose colours no output intent covers', async () => {
    expect(readJpegHeader(await picture().toColourspace('cmyk').jpeg().toBuffer())).toBeNull()
  })

  it('refuses what is no JPEG, or is cut before its size', async () => {
    const whole = await picture().jpeg().toBuffer()
    expect(readJpegHeader(whole.subarray(0, 40))).toBeNull()
    expect(readJpegHeader(await picture().png().toBuffer())).toBeNull()
    expect(readJpegHeader(new Uint8Array(0))).toBeNull()
  })

  it('refuses arithmetic coding and 12 bits', async () => {
    const whole = await picture().jpeg().toBuffer()
    const frame = whole.indexOf(Buffer.from([0xff, 0xc0]))
    expect(readJpegHeader(withByte(whole, frame + 1, 0xc9))).toBeNull()
    expect(readJpegHeader(withByte(whole, frame + 4, 12))).toBeNull()
  })

  it('ends on a segment length that leads nowhere', () => {
    expect(readJpegHeader(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0, 0, 0, 0, 0]))).toBeNull()
  })
})

function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[at] = value
  return copy
}
