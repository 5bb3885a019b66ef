import { describe, expect, it } from 'vitest'
import { byteSourceOf } from '../../../src/base/byte-source.ts'
import { openByteWindow } from '../../../src/evidence/readers/bytes/byte-window.ts'
import { scanHtml } from '../../../src/evidence/readers/html/scan-html.ts'
import { readOffset } from '../../../src/evidence/readers/moments/read-offset.ts'
import { recogniseMedia } from '../../../src/evidence/readers/recognise-media/recognise-media.ts'

const latin1 = (text: string) => new Uint8Array(Buffer.from(text.padEnd(96, '\0'), 'latin1'))
const bitmapWithHeader = (length: number) => `BM${'\0'.repeat(12)}${String.fromCharCode(length)}\0\0\0`

describe('a file is recognised by its first bytes', () => {
  it.each([
    ['OggS'.padEnd(29, '\0') + 'OpusHead', 'audio/ogg'],
    ['OggS'.padEnd(29, '\0') + 'theora', 'video/ogg'],
    ['#!AMR-WB\n', 'audio/amr-wb'],
    ['#!AMR\n', 'audio/amr'],
    ['fLaC', 'audio/flac'],
    ['RIFF\0\0\0\0WAVE', 'audio/wav'],
    ['RIFF\0\0\0\0AVI ', 'video/x-msvideo'],
    ['RIFF\0\0\0\0WEBP', 'image/webp'],
    ['\u001aE\u00df\u00a3 ... webm', 'video/webm'],
    ['\u001aE\u00df\u00a3 ... matroska', 'video/x-matroska'],
    ['GIF87a', 'image/gif'],
    ['GIF89a', 'image/gif'],
    ...[12, 40, 52, 56, 64, 108, 124].map((length) => [bitmapWithHeader(length), 'image/bmp']),
  ])('%j is %s', async (head, mediaType) => {
    expect(await recogniseMedia(openByteWindow(byteSourceOf(latin1(head ?? '')), 4096))).toBe(mediaType)
  })

  it('and a word that begins as a bitmap does is none', async () => {
    const text = byteSourceOf(new Uint8Array(Buffer.from('BMKG memperkirakan hujan di Senandika pada malam itu.')))
    expect(await recogniseMedia(openByteWindow(text, 4096))).toBe('text/plain')
  })
})

describe('an offset', () => {
  it.each([
    ['+08:00', 480],
    ['+08:30', 510],
    ['-03:45', -225],
    ['+14:00', 840],
    ['-12:00', -720],
    ['+00:59', 59],
    ['+14:01', null],
    ['-12:01', null],
    ['+25:00', null],
    ['+08:60', null],
    ['+8:00', null],
    [' +08:00', null],
  ])('%j is %s minutes east', (text, minutes) => {
    expect(readOffset(text)).toBe(minutes)
  })
})

describe('a page read from start to end', () => {
  const kinds = (html: string) =>
    [...scanHtml(html)].map((piece) => [piece.kind, 'text' in piece ? piece.text : piece.name])

  it('takes a comment to its own end, whatever it holds', () => {
    expect(kinds('a<!-- > <b> -->c')).toEqual([
      ['text', 'a'],
      ['comment', ' > <b> '],
      ['text', 'c'],
    ])
    expect(kinds('<!doctype html>x')).toEqual([
      ['comment', 'doctype html'],
      ['text', 'x'],
    ])
  })

  it('takes a mark that never ends for text', () => {
    expect(kinds('a<!-- tidak selesai')).toEqual([
      ['text', 'a'],
      ['text', '<!-- tidak selesai'],
    ])
    expect(kinds('3 < 4')).toEqual([
      ['text', '3 '],
      ['text', '<'],
      ['text', ' 4'],
    ])
  })

  it('keeps what stands inside a script as it stands', () => {
    expect(kinds('<script>if (a<b) "</p>"</script>z')).toEqual([
      ['tag', 'script'],
      ['raw', 'if (a<b) "</p>"'],
      ['tag', 'script'],
      ['text', 'z'],
    ])
  })
})
