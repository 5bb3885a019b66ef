const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
const longestBytes = 120

/**
 * A name that is safe as one file or folder name on every system, as close to the given one as can be.
 *
 * Separators, control and bidirectional marks, characters Windows refuses, reserved device names and trailing dots or blanks go; an empty rest is `netra`.
 */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-')
  const short = cutToBytes(plain, longestBytes)
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(reserved, '_$1$2')
  return short === '' ? 'netra' : short
}

/** Cuts in the middle of the name, so that an ending such as `.pdf` stays. */
function cutToBytes(name: string, limit: number): string {
  if (Buffer.byteLength(name) <= limit) return name
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''
  let kept = ''
  for (const sign of name.slice(0, name.length - ending.length)) {
    if (Buffer.byteLength(kept + sign + ending) > limit) break
    kept += sign
  }
  return kept + ending
}
