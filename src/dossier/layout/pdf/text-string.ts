import { PDFHexString, PDFString } from 'pdf-lib'

/** Printable ASCII without what a literal string would have to escape. */
const plain = /^[ !"#$%&'*-[\]-~]*$/

/**
 * A text string (ISO 32000-1 §7.9.2.2): plain words stay legible in the file, everything else is UTF-16BE with its mark.
 * Lone surrogates become U+FFFD.
 */
export function textString(text: string): PDFString | PDFHexString {
  return plain.test(text) ? PDFString.of(text) : PDFHexString.fromText(text.toWellFormed())
}
