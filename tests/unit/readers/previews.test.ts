import { PDFDocument, StandardFonts } from 'pdf-lib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { byteSourceOf } from '../../../src/base/byte-source.ts'
import { PictureAnswer } from '../../../src/contract/reader-answer.ts'
import { performTask } from '../../../src/evidence/readers/process/perform-task.ts'

async function drawn(bytes: Uint8Array, page?: number) {
  const task = { kind: 'picture', maxEdge: 320, quality: 70, rotateByOrientation: true, page } as const
  return PictureAnswer.parse(await performTask(task, byteSourceOf(bytes), new Uint8Array(0)))
}

/** The share of dark pixels of a picture. */
async function darkness(jpeg: Uint8Array): Promise<number> {
  const grey = await sharp(jpeg).greyscale().raw().toBuffer()
  return grey.filter((value) => value < 128).length / grey.length
}

async function makePdf(password?: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const words of ['satu', '']) pdf.addPage([400, 200]).drawText(words, { x: 20, y: 60, size: 100, font })
  if (password !== undefined) pdf.encrypt({ userPassword: password, ownerPassword: password })
  return pdf.save()
}

describe('a page of a PDF', () => {
  it('is drawn as a picture within the size asked for, the same each time', async () => {
    const bytes = await makePdf()
    const { picture, notes } = await drawn(bytes)
    expect([picture?.width, picture?.height, notes]).toEqual([320, 160, []])
    expect(await darkness(picture?.jpeg ?? new Uint8Array(0))).toBeGreaterThan(0.01)
    expect(Buffer.from((await drawn(bytes)).picture?.jpeg ?? []).equals(Buffer.from(picture?.jpeg ?? []))).toBe(true)
  })

  it('is the one asked for', async () => {
    const { picture } = await drawn(await makePdf(), 2)
    expect(await darkness(picture?.jpeg ?? new Uint8Array(0))).toBe(0)
  })

  it('that is locked or damaged is not drawn, and the reason is given', async () => {
    expect((await drawn(await makePdf('rahasia'))).notes.map((note) => note.code)).toEqual(['password-protected'])
    expect((await drawn(Buffer.from('%PDF-1.7\nbukan'))).notes.map((note) => note.code)).toEqual(['picture-unreadable'])
  })
})

describe('a raw picture', () => {
  /** A TIFF whose first directory has no picture this product decodes, and points to previews. */
  const rawOf = (previews: readonly Buffer[], magic = 'II*\0'): Buffer => {
    const head = Buffer.alloc(8 + previews.length * (2 + 24 + 4))
    head.write(magic, 'latin1')
    head.writeUInt32LE(8, 4)
    let at = head.length
    previews.forEach((preview, index) => {
      const directory = 8 + index * 30
      head.writeUInt16LE(2, directory)
      head.set([0x01, 0x02, 4, 0, 1, 0, 0, 0], directory + 2)
      head.writeUInt32LE(at, directory + 10)
      head.set([0x02, 0x02, 4, 0, 1, 0, 0, 0], directory + 14)
      head.writeUInt32LE(preview.length, directory + 22)
      head.writeUInt32LE(index + 1 < previews.length ? directory + 30 : 0, directory + 26)
      at += preview.length
    })
    return Buffer.concat([head, ...previews])
  }
  const jpeg = async (width: number) =>
    sharp({ create: { width, height: 100, channels: 3, background: '#336699' } })
      .jpeg()
      .toBuffer()

  it('is shown by the largest preview its camera put into it', async () => {
    const bytes = rawOf([await jpeg(160), await jpeg(300), await jpeg(200)])
    expect((await drawn(bytes)).picture?.width).toBe(300)
    expect((await drawn(rawOf([await jpeg(200)], 'IIRO'))).picture?.width).toBe(200)
  })

  it('whose directories run in a circle or point outside shows none, and ends', async () => {
    const circle = rawOf([Buffer.from([0xff, 0xd8, 0xff, 0xc0])])
    circle.writeUInt32LE(8, 8 + 26)
    expect((await drawn(circle)).picture).toBeNull()
    const outside = rawOf([await jpeg(200)])
    outside.writeUInt32LE(0xffff_fff0, 8 + 10)
    expect((await drawn(outside)).picture).toBeNull()
  })
})
