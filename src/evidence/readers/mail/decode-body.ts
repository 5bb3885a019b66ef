/** The bytes of a part's body, taken out of their transfer encoding (RFC 2045 §6); an encoding not known leaves them as they are. */
export function decodeBody(body: Uint8Array, encoding: string | null): Uint8Array {
  const name = (encoding ?? '').trim().toLowerCase()
  // Lenient on line ends and stray letters, as every mail program is; the whole message is kept in any case.
  if (name === 'base64') return new Uint8Array(Buffer.from(Buffer.from(body).toString('latin1'), 'base64'))
  return name === 'quoted-printable' ? decodeQuoted(body) : body
}

/** Quoted-printable (RFC 2045 §6.7): hexadecimal pairs behind an equals sign; an equals sign at the end of a line joins two. */
export function decodeQuoted(body: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0
    if (byte !== 0x3d) {
      decoded[length] = byte
      length += 1
      continue
    }
    const soft = softBreak(body, at + 1)
    const value = soft === 0 ? pairAt(body, at + 1) : null
    if (soft > 0) at += soft
    else {
      decoded[length] = value ?? byte
      length += 1
      if (value !== null) at += 2
    }
  }
  return decoded.subarray(0, length)
}

/** How many bytes of blanks and line end follow; 0 where the line goes on. */
function softBreak(body: Uint8Array, from: number): number {
  let at = from
  while (at < body.length && at - from < 200 && (body[at] === 0x20 || body[at] === 0x09)) at += 1
  if (body[at] === 0x0d) at += 1
  return body[at] === 0x0a ? at - from + 1 : 0
}

function pairAt(body: Uint8Array, at: number): number | null {
  const [high, low] = [hexOf(body[at]), hexOf(body[at + 1])]
  return high === null || low === null ? null : high * 16 + low
}

function hexOf(byte: number | undefined): number | null {
  if (byte === undefined) return null
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : null
}
