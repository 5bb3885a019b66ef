/** `a, b ,c` as three trimmed words; an empty text is no word. */
export function splitCommas(text: string | null): string[] {
  return (text ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
