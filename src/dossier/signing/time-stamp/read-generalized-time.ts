import { isUniversal } from '../asn1/ber-fields.ts'
import { BerError, type Ber } from '../asn1/read-ber.ts'

/** Milliseconds since 1970 UTC of a GeneralizedTime as RFC 3161 §2.4.2 writes it: seconds, perhaps a fraction, ending in Z. */
export function readGeneralizedTime(value: Ber): number {
  const text = Buffer.from(value.content).toString('latin1')
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/.exec(text)
  if (!isUniversal(value, 0x18) || !parts) throw new BerError('no time')
  const [, year, month, day, hour, minute, second, fraction = ''] = parts
  const atMs = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 4)}Z`)
  if (Number.isNaN(atMs)) throw new BerError('no such time')
  return atMs
}
