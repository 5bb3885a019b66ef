import { inflateSync } from 'node:zlib'
import { bytesAsLatin1, untilNul } from '../bytes/byte-text.ts'
import { addTextFact } from './add-text-fact.ts'
import { type ContainerReading, readerNote } from './container-reading.ts'
import { takePngProfile } from './take-png-profile.ts'

const largestText = 4 * 1024 * 1024

/**
 * Reads a PNG text chunk (`tEXt`, `zTXt`, `iTXt`): XMP, raw profiles holding EXIF or IPTC, and plain keywords as facts.
 *
 * Compressed text is inflated up to 4 MiB; what is larger is remarked on and left.
 */
export function readPngText(type: string, body: Uint8Array, reading: ContainerReading): void {
  const keyword = bytesAsLatin1(untilNul(body))
  const text = type === 'iTXt' ? internationalText(body) : plainText(type, body)
  if (text === null) {
    reading.notes.push(readerNote('container-damaged', { container: 'PNG' }))
    if (/^Raw profile type (exif|APP1)$/i.test(keyword)) reading.exifDamaged = true
    return
  }
  if (keyword === 'XML:com.adobe.xmp') reading.xmpPackets.push(text)
  else if (keyword.startsWith('Raw profile type ')) takePngProfile(keyword, text, reading)
  else addTextFact(reading, { block: 'PNG', tag: keyword, bytes: text })
}

function plainText(type: string, body: Uint8Array): Uint8Array | null {
  const start = untilNul(body).length + 1
  if (type === 'tEXt') return body.subarray(start)
  return body[start] === 0 ? inflate(body.subarray(start + 1)) : null
}

/** keyword NUL, compression flag, compression method, language NUL, translated keyword NUL, UTF-8 text. */
function internationalText(body: Uint8Array): Uint8Array | null {
  const flagAt = untilNul(body).length + 1
  const afterLanguage = flagAt + 2 + untilNul(body.subarray(flagAt + 2)).length + 1
  const start = afterLanguage + untilNul(body.subarray(afterLanguage)).length + 1
  if (start > body.length) return null
  const text = body.subarray(start)
  return body[flagAt] === 0 ? text : inflate(text)
}

function inflate(bytes: Uint8Array): Uint8Array | null {
  try {
    return inflateSync(bytes, { maxOutputLength: largestText })
  } catch {
    // Broken or oversized compressed text: the caller remarks on it.
    return null
  }
}
