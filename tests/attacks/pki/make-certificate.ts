import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { bits, boolean, context, der, integer, nothing, octets, oid, sequence, set, time, utf8 } from './write-der.ts'

export type KeyKind = 'p256' | 'p384' | 'p521' | 'rsa1024' | 'rsa2048' | 'ed25519' | 'secp256k1'

/** A certificate with its key, as tests hold them. */
export type Holder = {
  readonly name: Buffer
  readonly certificate: Buffer
  readonly serial: Buffer
  readonly privateKey: KeyObject
  readonly keyId: Buffer
  /** The public key without its wrapping. */
  readonly keyBits: Buffer
  readonly kind: KeyKind
  /** Issuer name as written. */
  readonly issuer: Buffer
}

export type CertificateWish = {
  readonly name: string
  /** Null for a certificate signed by its own key. */
  readonly issuer: Holder | null
  readonly kind?: KeyKind
  readonly notBeforeMs?: number
  readonly notAfterMs?: number
  readonly isAuthority?: boolean
  readonly pathLength?: number
  /** Bit numbers of RFC 5280 §4.2.1.3; null leaves the extension out. */
  readonly keyUsage?: readonly number[] | null
  readonly extendedUsage?: { critical: boolean; purposes: readonly string[] }
  readonly extensions?: readonly { oid: string; critical: boolean; value: Buffer }[]
  readonly digest?: 'sha1' | 'sha256' | 'sha384'
}

export const testEpochMs = Date.UTC(2024, 9, 18, 8, 15)
const year = 365 * 86_400_000
let serials = 0

const algorithms: Readonly<Record<string, Buffer>> = {
  'rsa/sha1': sequence(oid('1.2.840.113549.1.1.5'), nothing),
  'rsa/sha256': sequence(oid('1.2.840.113549.1.1.11'), nothing),
  'rsa/sha384': sequence(oid('1.2.840.113549.1.1.12'), nothing),
  'ec/sha1': sequence(oid('1.2.840.10045.4.1')),
  'ec/sha256': sequence(oid('1.2.840.10045.4.3.2')),
  'ec/sha384': sequence(oid('1.2.840.10045.4.3.3')),
  'ed25519/sha256': sequence(oid('1.3.101.112')),
}

/** AlgorithmIdentifier and signature over bytes with that key. */
export function signWith(holder: Pick<Holder, 'privateKey'>, message: Uint8Array, digest = 'sha256') {
  const kind = holder.privateKey.asymmetricKeyType ?? ''
  const algorithm = algorithms[`${kind}/${digest}`]
  if (!algorithm) throw new Error(`no algorithm for ${kind} with ${digest}`)
  return { algorithm, signature: sign(kind === 'ed25519' ? null : digest, message, holder.privateKey) }
}

/** Issues a certificate: by default good for documents for a year around the test epoch. */
export function makeCertificate(wish: CertificateWish): Holder {
  const kind = wish.kind ?? 'p256'
  const keys = makeKeys(kind)
  const name = distinguishedName(wish.name)
  const spki = keys.publicKey.export({ format: 'der', type: 'spki' })
  const keyId = createHash('sha1').update(spki).digest()
  serials += 1
  const serial = integer(0x1000 + serials)
  const issuer = wish.issuer ?? { name, privateKey: keys.privateKey, keyId }
  const digest = wish.digest ?? 'sha256'
  const { algorithm } = signWith(issuer, Buffer.alloc(0), digest)
  const tbs = sequence(
    context(0, integer(2)),
    serial,
    algorithm,
    issuer.name,
    sequence(time(wish.notBeforeMs ?? testEpochMs - year), time(wish.notAfterMs ?? testEpochMs + 5 * year)),
    name,
    spki,
    context(3, sequence(...extensionsOf(wish, { keyId, issuerKeyId: issuer.keyId }))),
  )
  const { signature } = signWith(issuer, tbs, digest)
  const certificate = sequence(tbs, algorithm, bits(signature))
  return {
    name,
    certificate,
    serial,
    privateKey: keys.privateKey,
    keyId,
    keyBits: bitsOf(spki),
    kind,
    issuer: issuer.name,
  }
}

/** The content of the bit string at the end of a SubjectPublicKeyInfo. */
function bitsOf(spki: Buffer): Buffer {
  const algorithm = contentStart(spki, 0)
  const algorithmEnd = contentStart(spki, algorithm) + (spki[algorithm + 1] ?? 0)
  return spki.subarray(contentStart(spki, algorithmEnd) + 1)
}

/** Where the content of the element at `at` begins. */
function contentStart(bytes: Buffer, at: number): number {
  const first = bytes[at + 1] ?? 0
  return at + 2 + (first < 0x80 ? 0 : first & 0x7f)
}

function makeKeys(kind: KeyKind): { publicKey: KeyObject; privateKey: KeyObject } {
  switch (kind) {
    case 'p256':
      return generateKeyPairSync('ec', { namedCurve: 'P-256' })
    case 'p384':
      return generateKeyPairSync('ec', { namedCurve: 'P-384' })
    case 'p521':
      return generateKeyPairSync('ec', { namedCurve: 'P-521' })
    case 'rsa1024':
      return generateKeyPairSync('rsa', { modulusLength: 1024 })
    case 'rsa2048':
      return generateKeyPairSync('rsa', { modulusLength: 2048 })
    case 'secp256k1':
      return generateKeyPairSync('ec', { namedCurve: 'secp256k1' })
    case 'ed25519':
      return generateKeyPairSync('ed25519')
    default:
      throw new Error(`unknown kind of key: ${String(kind)}`)
  }
}

export function distinguishedName(commonName: string): Buffer {
  const part = (type: string, value: Buffer) => set(sequence(oid(type), value))
  return sequence(
    part('2.5.4.6', der(0x13, Buffer.from('ID'))),
    part('2.5.4.10', utf8('Kantor Uji')),
    part('2.5.4.3', utf8(commonName)),
  )
}

function extensionsOf(wish: CertificateWish, ids: { keyId: Buffer; issuerKeyId: Buffer }): Buffer[] {
  const extension = (id: string, critical: boolean, value: Buffer) =>
    sequence(oid(id), ...(critical ? [boolean(true)] : []), octets(value))
  const isAuthority = wish.isAuthority ?? false
  const usage = wish.keyUsage === undefined ? (isAuthority ? [5, 6] : [0, 1]) : wish.keyUsage
  const list = [
    extension('2.5.29.14', false, octets(ids.keyId)),
    extension('2.5.29.35', false, sequence(der(0x80, ids.issuerKeyId))),
  ]
  if (isAuthority) {
    const length = wish.pathLength === undefined ? [] : [integer(wish.pathLength)]
    list.push(extension('2.5.29.19', true, sequence(boolean(true), ...length)))
  }
  if (usage) list.push(extension('2.5.29.15', true, namedBits(usage)))
  if (wish.extendedUsage)
    list.push(extension('2.5.29.37', wish.extendedUsage.critical, sequence(...wish.extendedUsage.purposes.map(oid))))
  for (const { oid: id, critical, value } of wish.extensions ?? []) list.push(extension(id, critical, value))
  return list
}

function namedBits(numbers: readonly number[]): Buffer {
  const last = Math.max(...numbers)
  const bytes = Buffer.alloc((last >> 3) + 1)
  for (const bit of numbers) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (0x80 >> (bit & 7))
  return der(0x03, Buffer.from([7 - (last & 7)]), bytes)
}
