import { createHash } from 'node:crypto'
import { signWith, testEpochMs, type Holder } from './make-certificate.ts'
import { bits, context, der, generalizedTime, nothing, octets, oid, sequence } from './write-der.ts'

export type OcspWish = {
  readonly issuer: Holder
  readonly about: Holder
  /** Who signs; the issuer where left out. */
  readonly responder?: Holder
  readonly status?: 'good' | 'unknown' | { revokedMs: number; reason?: number }
  readonly producedMs?: number
  readonly nextUpdateMs?: number
  readonly digest?: 'sha1' | 'sha256'
}

const digestOids = { sha1: '1.3.14.3.2.26', sha256: '2.16.840.1.101.3.4.2.1' }

/** An OCSP response as a responder would have given it. */
export function makeOcspResponse(wish: OcspWish): Buffer {
  const responder = wish.responder ?? wish.issuer
  const at = wish.producedMs ?? testEpochMs
  const answer = sequence(
    certificateId(wish),
    statusOf(wish.status ?? 'good'),
    generalizedTime(at),
    context(0, generalizedTime(wish.nextUpdateMs ?? at + 400 * 86_400_000)),
  )
  const tbs = sequence(context(1, responder.name), generalizedTime(at), sequence(answer))
  const { algorithm, signature } = signWith(responder, tbs)
  const basic = sequence(tbs, algorithm, bits(signature), context(0, sequence(responder.certificate)))
  return sequence(der(0x0a, Buffer.from([0])), context(0, sequence(oid('1.3.6.1.5.5.7.48.1.1'), octets(basic))))
}

function certificateId({ issuer, about, digest = 'sha1' }: OcspWish): Buffer {
  const hash = (bytes: Uint8Array) => octets(createHash(digest).update(bytes).digest())
  return sequence(sequence(oid(digestOids[digest]), nothing), hash(issuer.name), hash(issuer.keyBits), about.serial)
}

function statusOf(status: NonNullable<OcspWish['status']>): Buffer {
  if (status === 'good') return der(0x80)
  if (status === 'unknown') return der(0x82)
  const reason = status.reason === undefined ? [] : [context(0, der(0x0a, Buffer.from([status.reason])))]
  return context(1, generalizedTime(status.revokedMs), ...reason)
}
