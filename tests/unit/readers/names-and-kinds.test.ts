import { describe, expect, it } from 'vitest'
import { fileNameTimes } from '../../../src/evidence/readers/file-name/file-name-times.ts'
import { buildJpeg } from './support/build-jpeg.ts'
import { codesOf, readBytes } from './support/read-bytes.ts'

describe('times in file names', () => {
  it.each([
    ['IMG-20240214-WA0003.jpg', 'IMG-20240214-WA0003', 'received-or-saved', null],
    [
      'WhatsApp Image 2024-02-14 at 1.02.03 PM (1).jpeg',
      'WhatsApp Image 2024-02-14 at 1.02.03 PM',
      'received-or-saved',
      null,
    ],
    ['WhatsApp Video 2024-02-14 at 13.02.03.mp4', 'WhatsApp Video 2024-02-14 at 13.02.03', 'received-or-saved', null],
    ['signal-2024-02-14-130203.jpg', 'signal-2024-02-14-130203', 'received-or-saved', null],
    ['photo_2024-02-14_13-02-03.jpg', 'photo_2024-02-14_13-02-03', 'received-or-saved', null],
    ['Screenshot_20240214-130203_WhatsApp.jpg', 'Screenshot_20240214-130203', 'screen-captured', null],
    ['Screenshot_2024-02-14-13-02-03-99.png', 'Screenshot_2024-02-14-13-02-03', 'screen-captured', null],
    ['IMG_20240214_130203.jpg', 'IMG_20240214_130203', 'captured-by-device', null],
    ['VID_20240214_130203.mp4', 'VID_20240214_130203', 'captured-by-device', null],
    ['20240214_130203.jpg', '20240214_130203', 'captured-by-device', null],
    ['PXL_20240214_130203123.jpg', 'PXL_20240214_130203123', 'captured-by-device-utc', '2024-02-14T13:02:03.123Z'],
  ])('%s', (name, raw, note, utc) => {
    expect(fileNameTimes(name)).toEqual([{ source: 'file-name', raw, offset: null, utc, zone: null, note }])
  })

  it.each([
    'IMG-20241331-WA0003.jpg',
    'IMG_20240230_130203.jpg',
    'WhatsApp Image 2024-02-14 at 13.02.03 PM.jpeg',
    'DSC00012.jpg',
    'rapat.jpg',
  ])('are not seen in %s', (name) => expect(fileNameTimes(name)).toEqual([]))
})

describe('what a file is', () => {
  const mail = 'From: a@example.invalid\r\nTo: b@example.invalid\r\nSubject: undangan\r\nMIME-Version: 1.0\r\n'

  it.each([
    ['text/plain', 'Undangan rapat, Senin pukul 10.00\n'],
    ['text/plain', 'BM singkatan dari Bina Marga'],
    ['text/plain', '\u00ff\u00fea\0b\0'],
    ['text/html', '\u00ef\u00bb\u00bf <!DOCTYPE html><html></html>'],
    ['text/html', '<html><script>alert(1)</script></html>'],
    ['image/svg+xml', '<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['application/xml', '<?xml version="1.0"?><a/>'],
    ['message/rfc822', `${mail}\r\nisi`],
    ['multipart/related', `${mail}Content-Type: multipart/related; boundary=x\r\n\r\n--x`],
    ['application/rtf', '{\\rtf1 abc}'],
    ['application/pdf', '%PDF-1.7\n%\u00e2\u00e3'],
    ['application/octet-stream', '\u0000\u0001\u0002\u0003\u0004'],
  ])('%s by its content', async (mediaType, content) => {
    expect((await readBytes(Buffer.from(content, 'latin1'))).findings.mediaType).toBe(mediaType)
  })

  it('is never decided by its extension, and a lie is remarked on', async () => {
    const answer = await readBytes(buildJpeg([]), 'undangan.pdf')
    expect(answer.findings.mediaType).toBe('image/jpeg')
    expect(answer.findings.notes).toEqual([
      { code: 'extension-mismatch', details: { claimed: 'pdf', mediaType: 'image/jpeg' } },
    ])
    expect(codesOf(await readBytes(buildJpeg([]), 'foto.JPG'))).toEqual([])
  })

  it('is said to be unknown where nothing fits', async () => {
    expect(codesOf(await readBytes(Buffer.alloc(40)))).toEqual(['type-unknown'])
  })
})
