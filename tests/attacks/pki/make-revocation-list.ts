import { signWith, testEpochMs, type Holder } from './make-certificate.ts'
import { bits, context, der, integer, octets, oid, sequence, time } from './write-der.ts'

export type RevocationWish = {
  readonly issuer: Holder
  readonly revoked?: readonly { serial: Buffer; atMs: number; reason?: number }[]
  readonly thisUpdateMs?: number
  readonly nextUpdateMs?: number
  readonly digest?: string
  /** Extensions of the list, each in DER. */
  readonly extensions?: readonly Buffer[]
}

/** A revocation list signed by an authority. */
export function makeRevocationList(wish: RevocationWish): Buffer {
  const { algorithm } = signWith(wish.issuer, Buffer.alloc(0), wish.digest)
  const revoked = (wish.revoked ?? []).map(({ serial, atMs, reason }) => {
    const extension =
      reason === undefined ? [] : [sequence(sequence(oid('2.5.29.21'), octets(der(0x0a, Buffer.from([reason])))))]
    return sequence(serial, time(atMs), ...extension)
  })
  const tbs = sequence(
    integer(1),
    algorithm,
    wish.issuer.name,
    time(wish.thisUpdateMs ?? testEpochMs),
    time(wish.nextUpdateMs ?? testEpochMs + 400 * 86_400_000),
    ...(revoked.length > 0 ? [sequence(...revoked)] : []),
    ...(wish.extensions ? [context(0, sequence(...wish.extensions))] : []),
  )
  return sequence(tbs, algorithm, bits(signWith(wish.issuer, tbs, wish.digest).signature))
}
