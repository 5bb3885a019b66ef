const latin1 = new TextDecoder('latin1')
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The bytes as text, one character per byte (Windows-1252 for 0x80 to 0x9F): never fails, for keywords and signatures. */
export function bytesAsLatin1(bytes: Uint8Array): string {
  return latin1.decode(bytes)
}

/** The bytes as UTF-8 text, or null where they are not well-formed UTF-8. */
export function bytesAsUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    // The decoder says "no" by throwing; "not UTF-8" is an ordinary answer here.
    return null
  }
}

/** Whether the bytes begin with the characters of an ASCII signature, from `offset` on. */
export function startsWithText(bytes: Uint8Array, signature: string, offset = 0): boolean {
  if (offset + signature.length > bytes.length) return false
  for (let index = 0; index < signature.length; index += 1)
    if (bytes[offset + index] !== signature.charCodeAt(index)) return false
  return true
}

/** The bytes before the first NUL (all of them where there is none). */
export function untilNul(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0)
  return end < 0 ? bytes : bytes.subarray(0, end)
}
