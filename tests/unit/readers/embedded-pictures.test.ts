import { createHash } from 'node:crypto'
import fc from 'fast-check'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { byteSourceOf } from '../../../src/base/byte-source.ts'
import { EmbeddedAnswer, PictureAnswer } from '../../../src/contract/reader-answer.ts'
import { performTask } from '../../../src/evidence/readers/process/perform-task.ts'

const list = async (page: Uint8Array | string) =>
  EmbeddedAnswer.parse(await performTask({ kind: 'embedded' }, byteSourceOf(Buffer.from(page)), new Uint8Array(0)))
const drawn = async (page: Uint8Array | string, embedded: number) => {
  const task = { kind: 'picture', maxEdge: 200, quality: 80, rotateByOrientation: true, embedded } as const
  const { picture } = PictureAnswer.parse(await performTask(task, byteSourceOf(Buffer.from(page)), new Uint8Array(0)))
  return picture && [picture.width, picture.height]
}
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

let jpeg = Buffer.alloc(0)
let png = Buffer.alloc(0)
beforeAll(async () => {
  const of = (width: number) => sharp({ create: { width, height: 30, channels: 3, background: '#336699' } })
  jpeg = await of(80).jpeg().toBuffer()
  png = await of(50).png().toBuffer()
})

/** A page a browser saved whole: each part with its header lines. */
const archive = (parts: readonly (readonly [string[], string])[]) =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://media.example/unggahan/7',
    'Subject: Unggahan',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="batas"',
    '',
    ...parts.flatMap(([head, body]) => ['--batas', ...head, '', body]),
    '--batas--',
    '',
  ].join('\r\n')
const base64 = (bytes: Uint8Array) =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')
const part = (type: string, place: string, bytes: Uint8Array): readonly [string[], string] => [
  [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', `Content-Location: ${place}`],
  base64(bytes),
]
const inline = (bytes: Uint8Array, type = 'image/png') => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`

describe('the pictures inside a saved page', () => {
  it('are listed with what they are, where they came from and the digest of their bytes, and each can be shown', async () => {
    const html = '<html><img src="https://media.example/foto.jpg"></html>'
    const page = archive([
      [['Content-Type: text/html', 'Content-Location: https://media.example/unggahan/7'], html],
      part('image/jpeg', 'https://media.example/foto.jpg', jpeg),
      part('text/css', 'https://media.example/gaya.css', Buffer.from(`a{background:url(${inline(png)})}`)),
      part('image/png', 'cid:ikon@mhtml.blink', png),
    ])
    const { pictures, notes } = await list(page)
    expect(notes).toEqual([])
    expect(pictures).toEqual([
      {
        how: 'part',
        mediaType: 'image/jpeg',
        statedType: 'image/jpeg',
        place: 'https://media.example/foto.jpg',
        sizeBytes: jpeg.length,
        sha256: digest(jpeg),
        count: 1,
      },
      {
        how: 'data',
        mediaType: 'image/png',
        statedType: 'image/png',
        place: 'https://media.example/gaya.css',
        sizeBytes: png.length,
        sha256: digest(png),
        count: 2,
      },
    ])
    expect([await drawn(page, 1), await drawn(page, 2), await drawn(page, 3)]).toEqual([[80, 30], [50, 30], null])
  })

  it('are found in a page of one file wherever they are written: attribute, style, script', async () => {
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
    const script = inline(jpeg, 'image/jpeg').replaceAll('/', '\\/')
    const page = `<!DOCTYPE html><html><img src="${inline(png)}"><div style='background:url(${inline(gif, 'image/gif')})'></div><script>x={"foto":"${script}"}</script></html>`
    const { pictures } = await list(page)
    expect(pictures.map(({ mediaType, sha256, place }) => [mediaType, sha256, place])).toEqual([
      ['image/png', digest(png), null],
      ['image/gif', digest(gif), null],
      ['image/jpeg', digest(jpeg), null],
    ])
    expect(await drawn(page, 3)).toEqual([80, 30])
  })

  it('are told by their content, not by what the page says; what is none is not listed', async () => {
    const page = archive([
      part('image/jpeg', 'https://media.example/a.jpg', png),
      part('image/png', 'https://media.example/b.png', Buffer.from('<html><script>alert(1)</script></html>')),
      part('application/octet-stream', 'https://media.example/c', jpeg),
    ])
    const { pictures } = await list(page)
    expect(pictures.map(({ mediaType, statedType }) => [mediaType, statedType])).toEqual([
      ['image/png', 'image/jpeg'],
      ['image/jpeg', 'application/octet-stream'],
    ])
  })

  it('that are markup are listed and never drawn', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" onload="fetch(1)"><rect width="9" height="9"/></svg>',
    )
    const page = archive([part('image/svg+xml', 'https://media.example/a.svg', svg)])
    expect((await list(page)).pictures.map(({ mediaType }) => mediaType)).toEqual(['image/svg+xml'])
    expect(await drawn(page, 1)).toBeNull()
  })

  it('are none in a page without, and none in what is no page', async () => {
    expect(await list('<html>data:image/png;base64,</html>')).toEqual({ pictures: [], notes: [] })
    expect(await list(jpeg)).toEqual({ pictures: [], notes: [] })
  })
})

describe('a saved page that is hostile', () => {
  it('with thousands of pictures lists the first of them, and says so', async () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      inline(Buffer.concat([png, Buffer.from([index & 255, index >> 8])])),
    )
    const { pictures, notes } = await list(`<html>${many.join(' ')}</html>`)
    expect([pictures.length, notes]).toEqual([300, [{ code: 'pictures-cut', details: { limit: 300 } }]])
  })

  it('of beginnings without end, or of one endless picture, ends in time', async () => {
    const started = performance.now()
    expect((await list(`<html>${'data:image/png;base64,'.repeat(300_000)}`)).pictures).toEqual([])
    expect((await list(`<html>data:image/png;base64,${'A'.repeat(20_000_000)}`)).pictures).toEqual([])
    expect((await list(`<html>${'data:image/'.repeat(500_000)}`)).pictures).toEqual([])
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('cut anywhere and with any bits flipped is answered', async () => {
    const whole = Buffer.from(
      archive([part('image/jpeg', 'a', jpeg), part('text/html', 'b', Buffer.from(inline(png)))]),
    )
    const changes = fc.tuple(fc.nat(whole.length - 1), fc.array(fc.nat(whole.length * 8 - 1), { maxLength: 8 }))
    await fc.assert(
      fc.asyncProperty(changes, async ([cut, bits]) => {
        const bytes = Buffer.from(whole)
        for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        await list(bytes)
        await list(bytes.subarray(0, cut))
        await drawn(bytes, 1)
      }),
      { numRuns: 60 },
    )
  })
})
