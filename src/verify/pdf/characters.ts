/** Character classes of PDF syntax (ISO 32000-2 §7.2.3). */
const whitespace = 1
const delimiter = 2
const digit = 4

const classes = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) classes[code] = whitespace
for (const sign of '()<>[]{}/%') classes[sign.charCodeAt(0)] = delimiter
for (const sign of '0123456789') classes[sign.charCodeAt(0)] = digit

/** NUL, tab, line feed, form feed, carriage return, space. */
export function isWhitespace(code: number): boolean {
  return ((classes[code] ?? 0) & whitespace) !== 0
}

/** Neither white space nor delimiter: what names, numbers and keywords are made of. The end of input (-1) is none. */
export function isRegular(code: number): boolean {
  return code >= 0 && ((classes[code] ?? 0) & (whitespace | delimiter)) === 0
}

/** 0 to 9. */
export function isDigit(code: number): boolean {
  return ((classes[code] ?? 0) & digit) !== 0
}

const hexValues = new Int8Array(256).fill(-1)
for (let value = 0; value < 16; value += 1) {
  const sign = value.toString(16)
  hexValues[sign.charCodeAt(0)] = value
  hexValues[sign.toUpperCase().charCodeAt(0)] = value
}

/** The value of a hexadecimal digit, or -1. */
export function hexValue(code: number): number {
  return hexValues[code] ?? -1
}

/** Bytes as text, one character for each byte. */
export function latin1(bytes: Uint8Array): string {
  return latin1Slice(bytes, 0, bytes.length)
}

/** A stretch of bytes as text. Short ones, which names and words are, go without an array of their own. */
export function latin1Slice(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  if (end - start <= 64) {
    for (let at = start; at < end; at += 1) text += singles[bytes[at] ?? 0] ?? ''
    return text
  }
  for (let at = start; at < end; at += 4096) text += fromCodes(bytes.subarray(at, Math.min(at + 4096, end)))
  return text
}

/** Spreading the bytes would walk an iterator, which is many times slower. */
function fromCodes(codes: Uint8Array): string {
  return Reflect.apply(String.fromCharCode, null, codes)
}

const singles = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))
