import { berMembers, readBer, type Ber } from '../../src/dossier/signing/asn1/read-ber.ts'

/**
 * The same value as old key stores write it: constructed values with indefinite length, OCTET STRING in two pieces.
 *
 * What stands inside an OCTET STRING stays as it is, so certificates and keys keep their bytes.
 */
export function withIndefiniteLengths(der: Uint8Array): Uint8Array {
  return loosen(readBer(der))
}

function loosen(value: Ber): Uint8Array {
  const first = value.whole[0] ?? 0
  if (value.constructed) {
    return Buffer.concat([
      Buffer.of(first, 0x80),
      ...berMembers(value).map((member) => loosen(member)),
      Buffer.alloc(2),
    ])
  }
  if (value.tagClass !== 'universal' || value.tag !== 4) return value.whole
  const middle = Math.floor(value.content.length / 2)
  const pieces = [value.content.subarray(0, middle), value.content.subarray(middle)].map((piece) => octets(piece))
  return Buffer.concat([Buffer.of(0x24, 0x80), ...pieces, Buffer.alloc(2)])
}

function octets(bytes: Uint8Array): Uint8Array {
  const length = bytes.length < 0x80 ? [bytes.length] : [0x82, bytes.length >> 8, bytes.length & 0xff]
  return Buffer.concat([Buffer.of(0x04, ...length), bytes])
}
