import { describe, expect, it } from 'vitest'
import { fileNameTimes } from '../../../src/evidence/readers/file-name/file-name-times.ts'
import { jpegHeaderLength } from '../../../src/evidence/readers/jpeg-header-length.ts'
import { buildJpeg, segment } from './support/build-jpeg.ts'
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
    ['WhatsApp Image 2024-10-14 at 10.22.31.jpeg', 'WhatsApp Image 2024-10-14 at 10.22.31', 'received-or-saved', null],
    ['PTT-20241008-WA0002.opus', 'PTT-20241008-WA0002', 'received-or-saved', null],
    ['00000012-PHOTO-2024-10-14-10-22-31.jpg', 'PHOTO-2024-10-14-10-22-31', 'received-or-saved', null],
    ['photo_3@14-10-2024_10-22-31.jpg', 'photo_3@14-10-2024_10-22-31', 'received-or-saved', null],
    ['FB_IMG_1728872551123.jpg', 'FB_IMG_1728872551123', 'received-or-saved', '2024-10-14T02:22:31.123Z'],
    ['RPReplay_Final1728872551.MP4', 'RPReplay_Final1728872551', 'screen-captured', '2024-10-14T02:22:31Z'],
    ['Screenshot_20241010-091530_Facebook.jpg', 'Screenshot_20241010-091530', 'screen-captured', null],
    ['Screenshot_2024-10-10-09-15-30-123_com.contoh.jpg', 'Screenshot_2024-10-10-09-15-30', 'screen-captured', null],
    [
      'Cuplikan Layar 2024-10-10 pukul 09.15.30.png',
      'Cuplikan Layar 2024-10-10 pukul 09.15.30',
      'screen-captured',
      null,
    ],
    ['Tangkapan layar 2024-10-10 091530.png', 'Tangkapan layar 2024-10-10 091530', 'screen-captured', null],
    [
      'Screen Shot 2024-10-10 at 9.15.30\u202fAM.png',
      'Screen Shot 2024-10-10 at 9.15.30\u202fAM',
      'screen-captured',
      null,
    ],
    ['Screenrecorder-2024-10-10-09-15-30-123.mp4', 'Screenrecorder-2024-10-10-09-15-30', 'screen-captured', null],
    ['Recording_20241014_102231.m4a', 'Recording_20241014_102231', 'sound-recorded', null],
    ['CamScanner 14-10-2024 10.22.pdf', 'CamScanner 14-10-2024 10.22', 'scanned', null],
    ['Adobe Scan 14 Okt 2024.pdf', 'Adobe Scan 14 Okt 2024', 'scanned', null],
    ['InShot_20241014_102231123.jpg', 'InShot_20241014_102231', 'edited-or-saved', null],
    ['2024-10-14 10.22.31.jpg', '2024-10-14 10.22.31', 'captured-by-device', null],
    ['PXL_20240214_130203123.jpg', 'PXL_20240214_130203123', 'captured-by-device-utc', '2024-02-14T13:02:03.123Z'],
  ])('%s', (name, raw, note, utc) => {
    expect(fileNameTimes(name)).toEqual([{ source: 'file-name', raw, offset: null, utc, zone: null, note }])
  })

  it.each([
    'IMG-20241331-WA0003.jpg',
    'IMG_20240230_130203.jpg',
    'WhatsApp Image 2024-02-14 at 13.02.03 PM.jpeg',
    'DSC00012.jpg',
    'IMG_2291.HEIC',
    'FB_IMG_9728872551123.jpg',
    'Adobe Scan 31 Sep 2024.pdf',
    'photo_3@10-14-2024_10-22-31.jpg',
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

describe('the part of a JPEG that is sent to a reader', () => {
  it('ends with the start of its scan, is said to lie further on, or to be none', () => {
    const photo = buildJpeg([segment(0xe1, Buffer.alloc(500))])
    expect(jpegHeaderLength(photo)).toBe(photo.indexOf(Buffer.from([0xff, 0xda])) + 4)
    expect(jpegHeaderLength(photo.subarray(0, 300))).toBe('further-on')
    expect(jpegHeaderLength(Buffer.concat([photo.subarray(0, 2), Buffer.from([1, 2]), photo.subarray(2)]))).toBe(
      'no-jpeg',
    )
    expect(jpegHeaderLength(Buffer.from('%PDF-1.7'))).toBe('no-jpeg')
  })
})
