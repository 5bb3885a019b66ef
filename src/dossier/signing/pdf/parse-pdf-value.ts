/** A PDF value with the place it stood: `start` to `end` are offsets into the text it was read from (one character per byte). */
export type PdfValue = { start: number; end: number } & (
  | { kind: 'name' | 'text' | 'keyword'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'reference'; number: number; generation: number }
  | { kind: 'array'; items: readonly PdfValue[] }
  | PdfDictionary
)

export type PdfDictionary = { kind: 'dictionary'; entries: ReadonlyMap<string, PdfValue>; start: number; end: number }

export class PdfSyntaxError extends Error {
  override readonly name = 'PdfSyntaxError'
}

const deepest = 32
const blanks = /[\0\t\n\f\r ]*/y
const name = /\/((?:[!-"$&-'*-.0-;=?-Z\\^-z|~]|#[0-9A-Fa-f]{2})*)/y
const reference = /(\d{1,10}) (\d{1,5}) R(?![!-"$&-'*-.0-;=?-Z\\^-z|~])/y
const number = /[+-]?(?:\d{1,12}(?:\.\d*)?|\.\d+)/y
const hexText = /<([0-9A-Fa-f\0\t\n\f\r ]*)>/y
const keyword = /true|false|null/y

/**
 * Reads one value of ISO 32000-1 §7.3 as our own writer writes it: no comments, no stream, no key twice in a dictionary.
 *
 * `text` holds one character per byte (latin1). Throws {@link PdfSyntaxError} on anything else, and where the text ends too early.
 */
export function parsePdfValue(text: string, from: number, depth = 0): PdfValue {
  if (depth > deepest) throw new PdfSyntaxError('nested too deep')
  const start = skipBlanks(text, from)
  if (text.startsWith('<<', start)) return parseDictionary(text, start, depth)
  if (text[start] === '[') return parseArray(text, start, depth)
  if (text[start] === '(') return parseLiteral(text, start)
  return parseSimple(text, start)
}

/** The first place at or after `from` that is no white space. */
export function skipBlanks(text: string, from: number): number {
  blanks.lastIndex = from
  blanks.exec(text)
  return blanks.lastIndex
}

function parseSimple(text: string, start: number): PdfValue {
  const named = match(name, text, start)
  if (named) return { kind: 'name', value: unescapeName(named[1] ?? ''), start, end: start + named[0].length }
  const referred = match(reference, text, start)
  if (referred) {
    const end = start + referred[0].length
    return { kind: 'reference', number: Number(referred[1]), generation: Number(referred[2]), start, end }
  }
  const counted = match(number, text, start)
  if (counted) return { kind: 'number', value: Number(counted[0]), start, end: start + counted[0].length }
  const hex = match(hexText, text, start)
  if (hex) return { kind: 'text', value: unescapeHex(hex[1] ?? ''), start, end: start + hex[0].length }
  const word = match(keyword, text, start)
  if (word) return { kind: 'keyword', value: word[0], start, end: start + word[0].length }
  throw new PdfSyntaxError(`no value at ${start}`)
}

function parseArray(text: string, start: number, depth: number): PdfValue {
  const items: PdfValue[] = []
  let at = skipBlanks(text, start + 1)
  while (text[at] !== ']') {
    const item = parsePdfValue(text, at, depth + 1)
    items.push(item)
    at = skipBlanks(text, item.end)
  }
  return { kind: 'array', items, start, end: at + 1 }
}

function parseDictionary(text: string, start: number, depth: number): PdfValue {
  const entries = new Map<string, PdfValue>()
  let at = skipBlanks(text, start + 2)
  while (!text.startsWith('>>', at)) {
    const key = parseSimple(text, at)
    if (key.kind !== 'name' || entries.has(key.value)) throw new PdfSyntaxError(`bad or repeated key at ${at}`)
    const value = parsePdfValue(text, key.end, depth + 1)
    entries.set(key.value, value)
    at = skipBlanks(text, value.end)
  }
  return { kind: 'dictionary', entries, start, end: at + 2 }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function parseLiteral(text: string, start: number): PdfValue {
  let value = ''
  let open = 1
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\\') {
      const escaped = /\\([0-7]{1,3}|\r\n|[^])/y
      const found = match(escaped, text, at)?.[1] ?? ''
      value += unescapeLiteral(found)
      at += found.length
      continue
    }
    if (character === '(') open += 1
    if (character === ')') open -= 1
    if (open === 0) return { kind: 'text', value, start, end: at + 1 }
    value += character
  }
  throw new PdfSyntaxError('text without end')
}

function unescapeLiteral(escaped: string): string {
  if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff)
  if (/^[\r\n]/.test(escaped)) return ''
  return escapes[escaped] ?? escaped
}

function unescapeName(escaped: string): string {
  return escaped.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
}

function unescapeHex(digits: string): string {
  const clean = digits.replaceAll(/[^0-9A-Fa-f]/g, '')
  return Buffer.from(clean.length % 2 === 0 ? clean : `${clean}0`, 'hex').toString('latin1')
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
