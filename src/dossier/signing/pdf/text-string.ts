/**
 * A text string of ISO 32000-1 §7.9.2.2: plain where ASCII is enough, otherwise UTF-16BE behind its mark, in lower-case hexadecimal.
 *
 * Half surrogates become U+FFFD, so what is written can always be read back.
 */
export function pdfTextString(text: string): string {
  const wellFormed = text.toWellFormed()
  if (/^[ -~]*$/.test(wellFormed)) return `(${wellFormed.replaceAll(/[\\()]/g, String.raw`\$&`)})`
  return `<feff${Buffer.from(wellFormed, 'utf16le').swap16().toString('hex')}>`
}

/** The text of a string object's bytes (one character per byte): UTF-16BE and UTF-8 behind their marks, otherwise as ASCII. */
export function textOfPdfString(bytes: string): string {
  const raw = Buffer.from(bytes, 'latin1')
  if (bytes.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(raw.subarray(2))
  if (bytes.startsWith('\u00ef\u00bb\u00bf')) return new TextDecoder('utf-8').decode(raw.subarray(3))
  return bytes
}
