import { createHash } from 'node:crypto'
import { signWith, type Holder } from './make-certificate.ts'
import { byBytes, context, generalizedTime, integer, nothing, octets, oid, sequence, set, time } from './write-der.ts'

export type CmsWish = {
  readonly signer: Holder
  /** What the message digest is taken over. */
  readonly content: Uint8Array
  /** Carried inside; left out for a detached signature. */
  readonly carried?: Uint8Array
  readonly contentType?: string
  /** Certificates beside the signer's. */
  readonly chain?: readonly Buffer[]
  readonly digest?: 'sha1' | 'sha256' | 'sha384'
  readonly signingTimeMs?: number
  readonly withoutSigningCertificate?: boolean
  /** Certificate the attribute names instead of the signer's. */
  readonly namedCertificate?: Buffer
  readonly unsorted?: boolean
  readonly withoutAttributes?: boolean
  readonly extraAttributes?: readonly Buffer[]
  readonly signatureAlgorithm?: Buffer
  /** Another digest for the signature than for the content. */
  readonly signatureDigest?: 'sha1' | 'sha256' | 'sha384'
  /** Makes unsigned attributes from the signature value. */
  readonly unsignedAttributes?: (signature: Buffer) => readonly Buffer[]
}

const digestOids: Readonly<Record<string, string>> = {
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
}

/** A CMS signature as our signer makes it, or with one thing wrong. */
export function makeCms(wish: CmsWish): Buffer {
  const digest = wish.digest ?? 'sha256'
  const contentType = wish.contentType ?? '1.2.840.113549.1.7.1'
  const attributes = attributesOf(wish, digest, contentType)
  const message = wish.withoutAttributes ? Buffer.from(wish.content) : setInOrder(attributes)
  const { algorithm, signature } = signWith(wish.signer, message, wish.signatureDigest ?? digest)
  const digestAlgorithm = sequence(oid(digestOids[digest] ?? ''))
  const signedAttributes = wish.withoutAttributes ? [] : [context(0, ...attributes)]
  const unsigned = wish.unsignedAttributes?.(signature) ?? []
  const signerInfo = sequence(
    integer(1),
    sequence(wish.signer.issuer, wish.signer.serial),
    digestAlgorithm,
    ...signedAttributes,
    wish.signatureAlgorithm ?? algorithm,
    octets(signature),
    ...(unsigned.length > 0 ? [context(1, ...unsigned)] : []),
  )
  const isPlain = contentType === '1.2.840.113549.1.7.1'
  const certificates = [wish.signer.certificate, ...(wish.chain ?? [])].toSorted(byBytes)
  const signedData = sequence(
    integer(isPlain ? 1 : 3),
    set(digestAlgorithm),
    sequence(oid(contentType), ...(wish.carried ? [context(0, octets(wish.carried))] : [])),
    context(0, ...certificates),
    set(signerInfo),
  )
  return sequence(oid('1.2.840.113549.1.7.2'), context(0, signedData))
}

export function attribute(type: string, ...values: readonly Buffer[]): Buffer {
  return sequence(oid(type), set(...values))
}

function attributesOf(wish: CmsWish, digest: string, contentType: string): Buffer[] {
  const list = [
    attribute('1.2.840.113549.1.9.3', oid(contentType)),
    attribute('1.2.840.113549.1.9.4', octets(createHash(digest).update(wish.content).digest())),
  ]
  if (!wish.withoutSigningCertificate)
    list.push(attribute('1.2.840.113549.1.9.16.2.47', signingCertificate(wish.signer, wish.namedCertificate)))
  if (wish.signingTimeMs !== undefined) list.push(attribute('1.2.840.113549.1.9.5', time(wish.signingTimeMs)))
  list.push(...(wish.extraAttributes ?? []))
  const sorted = list.toSorted(byBytes)
  return wish.unsorted ? sorted.toReversed() : sorted
}

function setInOrder(attributes: readonly Buffer[]): Buffer {
  const wrapped = context(0, ...attributes)
  wrapped[0] = 0x31
  return wrapped
}

function signingCertificate(signer: Holder, named = signer.certificate): Buffer {
  const digest = octets(createHash('sha256').update(named).digest())
  const issuerSerial = sequence(sequence(context(4, signer.issuer)), signer.serial)
  return sequence(sequence(sequence(digest, issuerSerial)))
}

/** A time-stamp token (RFC 3161) over bytes. */
export function makeTimeStampToken(wish: {
  authority: Holder
  stamped: Uint8Array
  atMs: number
  chain?: readonly Buffer[]
  imprint?: 'sha1' | 'sha256'
  cms?: Partial<CmsWish>
}): Buffer {
  const imprint = wish.imprint ?? 'sha256'
  const info = sequence(
    integer(1),
    oid('1.2.3.4.1'),
    sequence(
      sequence(oid(digestOids[imprint] ?? ''), nothing),
      octets(createHash(imprint).update(wish.stamped).digest()),
    ),
    integer(4711),
    generalizedTime(wish.atMs),
  )
  return makeCms({
    signer: wish.authority,
    content: info,
    carried: info,
    contentType: '1.2.840.113549.1.9.16.1.4',
    ...(wish.chain ? { chain: wish.chain } : {}),
    ...wish.cms,
  })
}

export function timeStampAttribute(token: Buffer): Buffer {
  return attribute('1.2.840.113549.1.9.16.2.14', token)
}
