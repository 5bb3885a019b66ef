import { createHash } from 'node:crypto'

const longestText = 2000
const keptText = 500
const shownBytes = 16

/** Text of any length as a fact shows it: up to 2,000 characters whole, longer ones by their first 500, length and digest. */
export function shortenText(text: string): string {
  if (text.length <= longestText) return text
  const kept = text.slice(0, keptText).replace(/[\uD800-\uDBFF]$/, '')
  return `${kept}… (${text.length} characters, sha256 ${digestStart(new TextEncoder().encode(text))})`
}

/** Binary values as a fact shows them: short ones as hexadecimal, longer ones by length and the start of their SHA-256. */
export function describeBytes(bytes: Uint8Array): string {
  if (bytes.length <= shownBytes) return Buffer.from(bytes).toString('hex')
  return `(${bytes.length} bytes, sha256 ${digestStart(bytes)})`
}

function digestStart(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
