import { PDFHexString } from 'pdf-lib'

/** A text string any reader understands: UTF-16BE with its mark (ISO 32000-1 §7.9.2.2). Lone surrogates become U+FFFD. */
export function textString(text: string): PDFHexString {
  return PDFHexString.fromText(text.toWellFormed())
}
