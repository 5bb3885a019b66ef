/**
 * Text without blanks and NULs at its end.
 *
 * A loop, not a pattern: `/\s+$/` takes time with the square of the length on text full of blanks.
 */
export function cutTrailingBlanks(text: string): string {
  let end = text.length
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end -= 1
  return text.slice(0, end)
}

function isBlank(code: number): boolean {
  return code === 0 || code === 0x20 || (code >= 0x09 && code <= 0x0d)
}
