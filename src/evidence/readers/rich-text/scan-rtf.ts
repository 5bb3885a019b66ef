/** A piece of a rich text: a group's begin or end, a control word with its number, a byte of another alphabet, or plain text. */
export type RtfPiece =
  | { kind: 'begin' }
  | { kind: 'end' }
  | { kind: 'word'; word: string; number: number | null }
  | { kind: 'byte'; byte: number }
  | { kind: 'text'; text: string }

const control = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z]))/y
const plain = /[^\\{}\r\n]+/y

/** Goes through a rich text once from start to end (RTF 1.9.1). `text` holds one character per byte. */
export function* scanRtf(text: string): Generator<RtfPiece> {
  let at = 0
  while (at < text.length) {
    const letter = text.charAt(at)
    if (letter === '{' || letter === '}') {
      yield { kind: letter === '{' ? 'begin' : 'end' }
      at += 1
    } else if (letter === '\\') {
      control.lastIndex = at
      const found = control.exec(text)
      at = found ? control.lastIndex : at + 1
      if (found) yield pieceOf(found)
      if (found?.[1] === 'bin') at += Math.max(0, Number(found[2] ?? 0))
    } else {
      plain.lastIndex = at
      const found = plain.exec(text)
      at = found ? plain.lastIndex : at + 1
      if (found) yield { kind: 'text', text: found[0] }
    }
  }
}

function pieceOf([, word, number, hex, symbol]: RegExpExecArray): RtfPiece {
  if (word !== undefined) return { kind: 'word', word, number: number === undefined ? null : Number(number) }
  if (hex !== undefined) return { kind: 'byte', byte: Number.parseInt(hex, 16) }
  if (symbol === '\n' || symbol === '\r') return { kind: 'word', word: 'par', number: null }
  if (symbol === '~') return { kind: 'text', text: '\u00a0' }
  if (symbol === '*') return { kind: 'word', word: '*', number: null }
  return { kind: 'text', text: symbol === '\\' || symbol === '{' || symbol === '}' ? symbol : '' }
}
