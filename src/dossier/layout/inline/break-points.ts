/** A word part and whether a line may end after it; `space` holds the blanks that follow. */
export type TextPart = { text: string; space: string; canBreak: boolean }

const parts = /([^ ]*)( *)/g

/** Inside a word a line may end after a slash or dash between letters, and after the hyphen of a doubled word. */
const innerBreaks = /(?<=[\p{L}\p{N}]{2}[/–—])(?=\p{L})|(?<=\p{L}{2}-)(?=\p{L}{2})/u

/**
 * Cuts plain text where lines may end: at blanks (never at no-break spaces), and at few places inside words.
 * Nothing is hyphenated: a name or number must read the same in every print.
 */
export function textParts(text: string): TextPart[] {
  const found: TextPart[] = []
  for (const [whole, word = '', space = ''] of text.matchAll(parts)) {
    if (whole === '') continue
    const inner = word === '' ? [''] : word.split(innerBreaks)
    inner.forEach((part, index) => {
      const isLast = index === inner.length - 1
      found.push({ text: part, space: isLast ? space : '', canBreak: !isLast || space !== '' })
    })
  }
  return found
}
