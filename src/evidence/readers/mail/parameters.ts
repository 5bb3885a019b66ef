import { decodeCharset } from './decode-charset.ts'
import { decodeWords } from './decode-words.ts'

/** The word at the head of a structured header, in lower case, and its parameters by name (RFC 2045 §5.1, RFC 2231). */
export type Structured = { readonly word: string; readonly parameters: ReadonlyMap<string, string> }

const parameter = /;\s*([^\s=;"]{1,80})\s*=\s*(?:"((?:[^"\\]|\\[\s\S])*)"|([^;\s]*))/g

/** Reads `multipart/mixed; boundary="x"` and its like; long values in pieces (`filename*0*=`) are put together. */
export function readStructured(value: string): Structured {
  const word = (/^[^;\s]*/.exec(value.trim())?.[0] ?? '').toLowerCase()
  const plain = new Map<string, string>()
  const pieces = new Map<string, { index: number; text: string; encoded: boolean }[]>()
  for (const [, name = '', quoted, bare = ''] of value.matchAll(parameter)) {
    const text = quoted === undefined ? bare : quoted.replaceAll(/\\([\s\S])/g, '$1')
    const parts = /^([^*]+)\*(?:(\d{1,3})(\*?))?$/.exec(name.toLowerCase())
    if (!parts) {
      if (!plain.has(name.toLowerCase())) plain.set(name.toLowerCase(), decodeWords(text))
      continue
    }
    const key = parts[1] ?? ''
    const list = pieces.get(key) ?? []
    list.push({ index: Number(parts[2] ?? 0), text, encoded: parts[2] === undefined || parts[3] === '*' })
    pieces.set(key, list)
  }
  for (const [name, list] of pieces) plain.set(name, joined(list))
  return { word, parameters: plain }
}

function joined(pieces: readonly { index: number; text: string; encoded: boolean }[]): string {
  const ordered = pieces.toSorted((a, b) => a.index - b.index)
  if (!ordered.some((piece) => piece.encoded)) return ordered.map((piece) => piece.text).join('')
  const [charset = '', , ...rest] = (ordered[0]?.text ?? '').split("'")
  const first = rest.length > 0 ? rest.join("'") : (ordered[0]?.text ?? '')
  const bytes = ordered.map((piece, index) => {
    const text = index === 0 ? first : piece.text
    return piece.encoded ? percentDecoded(text) : Buffer.from(text, 'utf8')
  })
  return decodeCharset(new Uint8Array(Buffer.concat(bytes)), charset === '' ? null : charset).text
}

function percentDecoded(text: string): Buffer {
  const latin1 = text.replaceAll(/%([0-9a-fA-F]{2})/g, (_written, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(latin1, 'latin1')
}
