const block = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]*)-----END \1-----/g

/**
 * The DER bytes of every PEM block with that label (RFC 7468), such as `CERTIFICATE` or `X509 CRL`, in order.
 *
 * Text around the blocks is left out; a block whose Base64 is malformed is left out too.
 */
export function readPemBundle(text: string, label: string): Uint8Array[] {
  const found: Uint8Array[] = []
  for (const [, name, body] of text.matchAll(block)) {
    const bytes = name === label ? fromBase64((body ?? '').replace(/\s/g, '')) : null
    if (bytes) found.push(bytes)
  }
  return found
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function fromBase64(text: string): Uint8Array | null {
  if (text.length === 0 || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  const digits = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  for (const [index] of bytes.entries()) {
    const at = Math.floor((index * 4) / 3)
    const pair = alphabet.indexOf(digits.charAt(at)) * 64 + alphabet.indexOf(digits.charAt(at + 1))
    bytes[index] = (pair >> (4 - (index % 3) * 2)) & 0xff
  }
  return bytes
}
