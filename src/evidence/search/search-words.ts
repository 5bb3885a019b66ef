/** More words than anybody types; a pasted page is cut here, so that no query grows without bound. */
const mostWords = 12

/**
 * What a person typed as an FTS5 query in which nothing of theirs can act as an operator, or null where it holds no word.
 *
 * Every word is quoted; words between quotation marks become one phrase; the last word is a beginning, unless something that ends
 * a word follows it.
 */
export function searchWords(typed: string): string | null {
  const parts = [...typed.normalize('NFC').matchAll(/"([^"]*)"|([\p{L}\p{N}\p{M}]+)/gu)]
    .map((match) => wordsOf(match[1] ?? match[2] ?? ''))
    .filter((words) => words.length > 0)
    .slice(0, mostWords)
  if (parts.length === 0) return null
  const isOpen = /[\p{L}\p{N}\p{M}]$/u.test(typed)
  return parts
    .map((words, index) => `"${words.join(' ')}"${isOpen && index === parts.length - 1 ? ' *' : ''}`)
    .join(' ')
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu)?.slice(0, mostWords) ?? []
}
