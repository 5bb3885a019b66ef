/** One way a passphrase may have been turned into bytes when the container was made. */
export type PassphraseForm = {
  /** For PKCS#12's own key derivation: UTF-16BE with two closing zero bytes (RFC 7292 App. B.1). */
  bmp: Uint8Array
  /** For PBES2: UTF-8 (RFC 8018 leaves it open; every tool in use takes UTF-8). */
  utf8: Uint8Array
}

/**
 * The forms worth trying, most likely first: composed (NFC), decomposed (NFD), as typed, and as OpenSSL before 1.1 wrote non-ASCII text.
 *
 * The empty passphrase has two forms, because some tools write "no password" without the closing zeros.
 */
export function passphraseForms(passphrase: string): readonly [PassphraseForm, ...PassphraseForm[]] {
  if (passphrase === '') return [toForm(''), { bmp: new Uint8Array(0), utf8: new Uint8Array(0) }]
  const composed = passphrase.normalize('NFC')
  const others = new Set([passphrase.normalize('NFD'), passphrase])
  others.delete(composed)
  const forms = [composed, ...others].map((spelling) => toForm(spelling))
  const isAscii = /^[\0-\x7f]*$/.test(passphrase)
  const old = isAscii ? [] : forms.map((form) => ({ bmp: widen(form.utf8), utf8: form.utf8 }))
  return [toForm(composed), ...forms.slice(1), ...old]
}

/** Overwrites the bytes of all forms; strings cannot be overwritten, so this only shortens how long copies lie about. */
export function wipeForms(forms: readonly PassphraseForm[]): void {
  for (const form of forms) {
    form.bmp.fill(0)
    form.utf8.fill(0)
  }
}

function toForm(text: string): PassphraseForm {
  const bmp = new Uint8Array(text.length * 2 + 2)
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    bmp[index * 2] = unit >> 8
    bmp[index * 2 + 1] = unit & 0xff
  }
  return { bmp, utf8: new TextEncoder().encode(text) }
}

function widen(bytes: Uint8Array): Uint8Array {
  const wide = new Uint8Array(bytes.length * 2 + 2)
  bytes.forEach((byte, index) => (wide[index * 2 + 1] = byte))
  return wide
}
