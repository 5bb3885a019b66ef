import { createServer } from 'node:http'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { afterEach, describe, expect, it } from 'vitest'
import { byteSourceOf } from '../../../src/base/byte-source.ts'
import { performTask } from '../../../src/evidence/readers/process/perform-task.ts'
import { ArchiveAnswer, MemberAnswer } from '../../../src/contract/reader-answer.ts'
import { readMailDate } from '../../../src/evidence/readers/mail/read-mail-date.ts'
import { readStructured } from '../../../src/evidence/readers/mail/parameters.ts'
import { processorMs } from '../../support/processor-time.ts'
import { createSampleStory } from './support/sample-page.ts'
import { attached, buildMail, mailHead } from './support/build-mail.ts'
import { buildJpeg } from './support/build-jpeg.ts'
import { codesOf, readBytes } from './support/read-bytes.ts'

const plain = [
  ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
  'Datang pukul 10=2E00 =E2=80=94 b=\r\nersama.',
] as const
const membersOf = async (bytes: Buffer) =>
  ArchiveAnswer.parse(await performTask({ kind: 'archive' }, byteSourceOf(bytes), new Uint8Array(0)))
const memberOf = async (bytes: Buffer, index: number) => {
  const place = (await membersOf(bytes)).members[index]?.place
  if (!place) return null
  const source = byteSourceOf(bytes)
  return MemberAnswer.parse(await performTask({ kind: 'archive-member', place }, source, new Uint8Array(0))).bytes
}

describe('a mail', () => {
  const photo = buildJpeg([])
  const mail = buildMail(mailHead, [[[...plain[0]], plain[1]], attached('foto.jpg', 'image/jpeg', photo)])

  it('gives its headers, its text and the moment it says it was sent', async () => {
    const { findings, text } = await readBytes(mail)
    expect(findings.mediaType).toBe('message/rfc822')
    expect(findings.facts).toContainEqual(expect.objectContaining({ tag: 'Subject', raw: 'Undangan “Rapat”' }))
    expect(text?.pages[0]?.text).toContain('Datang pukul 10.00 — bersama.')
    expect(findings.times).toEqual([
      {
        source: 'container',
        raw: 'Mon, 14 Oct 2024 14:05:00 +0800',
        offset: '+08:00',
        utc: '2024-10-14T06:05:00Z',
        zone: null,
        note: 'mail-sent',
      },
    ])
    expect(codesOf({ findings, text })).toEqual([])
  })

  it('hands out its attachments byte for byte', async () => {
    expect((await membersOf(mail)).members.map((member) => member.name)).toEqual(['foto.jpg'])
    expect(Buffer.from((await memberOf(mail, 0)) ?? []).equals(photo)).toBe(true)
    expect(await memberOf(mail, 1)).toBeNull()
  })

  it('inside a mail is one attachment, and a nameless picture has a name made for it', async () => {
    const nested = buildMail(
      mailHead,
      [
        [['Content-Type: message/rfc822'], mail.toString('latin1')],
        [['Content-Type: image/jpeg', 'Content-Transfer-Encoding: base64'], photo.toString('base64')],
      ],
      'luar',
    )
    expect((await membersOf(nested)).members.map((member) => member.name)).toEqual(['part-1.eml', 'part-2.jpg'])
    expect(Buffer.from((await memberOf(nested, 0)) ?? []).equals(mail)).toBe(true)
  })

  it('is read as another program reads it', async () => {
    const theirs = await PostalMime.parse(mail)
    const { findings } = await readBytes(mail)
    const subject = findings.facts.find((fact) => fact.tag === 'Subject')
    expect(subject?.raw).toBe(theirs.subject)
    const content = theirs.attachments[0]?.content
    expect(content instanceof ArrayBuffer && Buffer.from(content).equals(photo)).toBe(true)
  })

  it('that is cut short or sealed says so', async () => {
    expect(codesOf(await readBytes(mail.subarray(0, mail.length - 40)))).toEqual(['document-damaged'])
    const sealed = Buffer.from(
      [...mailHead, 'Content-Type: application/pkcs7-mime; smime-type=enveloped-data', '', 'x'].join('\r\n'),
    )
    expect(codesOf(await readBytes(sealed))).toEqual(['password-protected'])
  })

  it('nested a thousandfold ends', async () => {
    let inner = 'Content-Type: text/plain\r\n\r\ninti'
    for (let depth = 0; depth < 1000; depth += 1)
      inner = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${inner}\r\n--b${depth}--\r\n`
    let codes: string[] = []
    const bytes = Buffer.from(`${mailHead.join('\r\n')}\r\nMIME-Version: 1.0\r\n${inner}`)
    const took = await processorMs(async () => void (codes = codesOf(await readBytes(bytes))))
    expect(codes).toEqual(['document-damaged'])
    expect(took).toBeLessThan(3000)
  })

  it('with any bytes changed is answered', async () => {
    const changes = fc.array(fc.tuple(fc.nat(mail.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const bytes = Buffer.from(mail)
        for (const [at, value] of list) bytes[at] = value
        await readBytes(bytes)
        await membersOf(bytes)
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['Mon, 14 Oct 2024 06:05:00 -0000', { offset: null, utc: '2024-10-14T06:05:00Z' }],
    ['14 Oct 2024 06:05 GMT', { offset: '+00:00', utc: '2024-10-14T06:05:00Z' }],
    ['Mon, 14 Oct 2024 06:05:00 WIB', { offset: null, utc: null }],
    ['Mon, 31 Sep 2024 06:05:00 +0800', null],
    ['besok', null],
  ])('dates itself: %s', (raw, time) => expect(readMailDate(raw)).toEqual(time))

  it('names its parts also in pieces and in other alphabets', () => {
    const long = readStructured(
      'attachment; filename*0*=UTF-8\'\'Surat%20; filename*1*=%E2%80%9Cundangan; filename*2=".pdf"',
    )
    expect(long.parameters.get('filename')).toBe('Surat “undangan.pdf')
  })
})

describe('a saved page', () => {
  it('says when it was saved, from where, and what moments it carries', async () => {
    const { findings, text } = await readBytes(createSampleStory())
    expect(findings.mediaType).toBe('multipart/related')
    expect(findings.times.map(({ source, raw, utc, note }) => [source, raw, utc, note])).toEqual([
      ['container', 'Mon, 14 Oct 2024 06:05:00 -0000', '2024-10-14T06:05:00Z', 'page-saved'],
      ['post-date', '1726933260', '2024-09-21T15:41:00Z', 'data-utime'],
    ])
    expect(text?.pages[0]?.text).toContain('21 September 2024 pukul 23.41')
    expect(text?.pages[0]?.text).not.toContain('<')
    expect(findings.facts).toContainEqual(expect.objectContaining({ tag: 'Snapshot-Content-Location' }))
    expect(codesOf({ findings, text })).toEqual([])
  })

  it('as a single file gives the words people saw, not scripts, and the moments in its data', async () => {
    const page = `<!DOCTYPE html><!--
 Page saved with SingleFile
 url: https://medsos.example/p/1
 saved date: Mon Oct 14 2024 14:05:00 GMT+0800 (Waktu Indonesia Tengah)
--><html><head><title>Unggahan &amp; komentar</title><meta property="article:published_time" content="2024-09-21T23:41:00+08:00">
<script>{"creation_time":1726933260,"a":"<p>bukan teks</p>"}</script><style>p{}</style></head>
<body><p>Malam&nbsp;panen<br>di lapangan</p><time datetime="2024-09-21">kemarin</time><img alt="dua orang" src=x></body></html>`
    const { findings, text } = await readBytes(Buffer.from(page))
    expect(text?.pages[0]?.text).toBe('Malam\u00a0panen\ndi lapangan\nkemarin [dua orang]')
    expect(findings.times.map(({ source, raw, utc }) => [source, raw, utc])).toEqual([
      ['container', 'Mon Oct 14 2024 14:05:00 GMT+0800 (Waktu Indonesia Tengah)', '2024-10-14T06:05:00Z'],
      ['post-date', '1726933260', '2024-09-21T15:41:00Z'],
      ['post-date', '2024-09-21', null],
      ['post-date', '2024-09-21T23:41:00+08:00', '2024-09-21T15:41:00Z'],
    ])
    expect(findings.facts.map((fact) => [fact.tag, fact.raw])).toEqual([
      ['SavedFrom', 'https://medsos.example/p/1'],
      ['Scripts', '1'],
      ['Title', 'Unggahan & komentar'],
    ])
  })

  it.each([
    ['a tag that never ends', `<p ${'a="b '.repeat(200_000)}`],
    ['a comment that never ends', `<!--${'<!--'.repeat(200_000)}`],
    ['a script that never ends', `<script>${'</scrip '.repeat(200_000)}`],
    ['a million angle brackets', '<'.repeat(1_000_000)],
    ['attributes without values', `<p ${'a '.repeat(500_000)}>`],
    ['quotes that never close', `<a x='${"<a x='".repeat(100_000)}`],
  ])('with %s costs no more than its length', async (_what, rest) => {
    const bytes = Buffer.from(`<!DOCTYPE html><html>${rest}`)
    expect(await processorMs(() => readBytes(bytes))).toBeLessThan(4000)
  })

  describe('that would call a server', () => {
    const server = createServer()
    afterEach(() => void server.close())

    it('calls none', async () => {
      let connections = 0
      server.on('connection', () => void (connections += 1))
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const address = server.address()
      const at = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
      await readBytes(
        Buffer.from(
          `<!DOCTYPE html><html><img src="${at}/a.png"><script src="${at}/b.js"></script><link rel=stylesheet href="${at}/c.css"><meta http-equiv=refresh content="0;url=${at}"></html>`,
        ),
      )
      await readBytes(buildMail(mailHead, [[['Content-Type: text/html'], `<img src="${at}/beacon.gif">`]]))
      await readBytes(
        Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg"><image href="${at}/x.png"/><script>fetch("${at}")</script></svg>`,
        ),
      )
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(connections).toBe(0)
    })
  })
})
