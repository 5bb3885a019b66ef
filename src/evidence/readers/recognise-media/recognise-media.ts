import { startsWithText } from '../bytes/byte-text.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { isoBrands } from '../container/iso-brands.ts'
import { viewOf } from '../bytes/view-of.ts'
import { recogniseArchive } from './recognise-archive.ts'
import { recogniseSound } from './recognise-sound.ts'
import { recogniseText } from './recognise-text.ts'
import { recogniseTiff } from './recognise-tiff.ts'
import { typeOfBrands } from './type-of-brands.ts'
import { unknownMedia } from './unknown-media.ts'

const headLength = 4100

/**
 * Recognises what a file is from its content alone; `application/octet-stream` where nothing fits.
 *
 * The kinds this product reads are recognised here; the rest by `file-type`, loaded only when needed.
 */
export async function recogniseMedia(window: ByteWindow): Promise<string> {
  const head = await window.read(0, Math.min(headLength, window.size))
  if (!head || head.length === 0) return unknownMedia
  const brands = isoBrands(head)
  if (brands) return typeOfBrands(brands)
  const signature = ownSignature(head) ?? recogniseSound(head)
  if (signature) return signature
  if (isTiff(head)) return recogniseTiff(window)
  if (startsWithText(head, 'PK\u0003\u0004') || startsWithText(head, 'PK\u0005\u0006')) return recogniseArchive(window)
  return recogniseText(head, window.size) ?? (await otherKind(head))
}

function ownSignature(head: Uint8Array): string | null {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg'
  if (startsWithText(head, '\u0089PNG\r\n\u001a\n')) return 'image/png'
  if (startsWithText(head, 'GIF87a') || startsWithText(head, 'GIF89a')) return 'image/gif'
  if (startsWithText(head, 'RIFF') && startsWithText(head, 'WEBP', 8)) return 'image/webp'
  if (startsWithText(head, '%PDF-')) return 'application/pdf'
  if (startsWithText(head, 'FUJIFILMCCD-RAW')) return 'image/x-fujifilm-raf'
  return isBitmap(head) ? 'image/bmp' : null
}

/** `BM` alone begins many a text; a bitmap's information header length is one of a handful. */
function isBitmap(head: Uint8Array): boolean {
  if (head.length < 26 || !startsWithText(head, 'BM')) return false
  return [12, 40, 52, 56, 64, 108, 124].includes(viewOf(head).getUint32(14, true))
}

/** TIFF, and the raw files that are TIFF in all but the number at its head: Olympus (three kinds), Panasonic. */
function isTiff(head: Uint8Array): boolean {
  return ['II*\0', 'MM\0*', 'IIRO', 'IIRS', 'MMOR', 'IIU\0'].some((mark) => startsWithText(head, mark))
}

async function otherKind(head: Uint8Array): Promise<string> {
  const { fileTypeFromBuffer } = await import('file-type')
  // It throws on some truncated inputs; "not recognised" is the answer then too.
  const found = await fileTypeFromBuffer(head).catch(() => undefined)
  return found?.mime ?? unknownMedia
}
