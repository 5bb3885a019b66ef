import type { Attack } from './attack.ts'
import { lastContents } from './pdf/sign-dossier.ts'
import { changeAt, childrenIn, readDerTree, writeDerTree, type DerTree } from './pki/der-tree.ts'
import { attribute, makeCms } from './pki/make-cms.ts'
import type { Holder } from './pki/make-certificate.ts'
import { integer, octets, oid, sequence, set } from './pki/write-der.ts'

/** Where things stand in a container without carried content (RFC 5652 §5.1). */
const signedData = [1, 0]
const version = [...signedData, 0]
const digests = [...signedData, 1]
const content = [...signedData, 2]
const certificates = [...signedData, 3]
const signers = [...signedData, 4]
const signer = [...signers, 0]
const signerId = [...signer, 1]
const digest = [...signer, 2]
const attributes = [...signer, 3]
const algorithm = [...signer, 4]
const value = [...signer, 5]

type Change = (tree: DerTree, other: Holder) => DerTree | Buffer

const tree = (bytes: Buffer): DerTree => readDerTree(bytes)
const append =
  (path: readonly number[], more: (other: Holder) => Buffer): Change =>
  (whole, other) =>
    changeAt(whole, path, (found) => ({ ...found, content: [...childrenIn(found), tree(more(other))] }))
const replace =
  (path: readonly number[], make: (found: DerTree, other: Holder) => DerTree | readonly DerTree[] | null): Change =>
  (whole, other) =>
    changeAt(whole, path, (found) => make(found, other))
const strangerSigner = (other: Holder): DerTree => {
  const made = readDerTree(makeCms({ signer: other, content: Buffer.from('lain') }))
  const found = signer.reduce<DerTree | undefined>((at, step) => at && childrenIn(at)[step], made)
  if (!found) throw new Error('no signer')
  return found
}
const bytesOf = (found: DerTree): Buffer => (Buffer.isBuffer(found.content) ? found.content : Buffer.alloc(0))

/** Everything about a signature string that its signature does not cover, or should: changed one thing at a time. */
const changes: Readonly<Record<string, Change>> = {
  'the chain taken out': replace(certificates, (found) => ({ ...found, content: childrenIn(found).slice(0, 1) })),
  'all certificates taken out': replace(certificates, () => null),
  'certificates in another order': replace(certificates, (found) => ({
    ...found,
    content: childrenIn(found).toReversed(),
  })),
  'a certificate given twice': replace(certificates, (found) => ({
    ...found,
    content: childrenIn(found).flatMap((one, index) => (index === 0 ? [one, one] : [one])),
  })),
  'a certificate of somebody else added': append(certificates, (other) => other.certificate),
  'a certificate of another format added': append(certificates, () => Buffer.from('a103020101', 'hex')),
  'something that is no certificate added': append(certificates, () => sequence(integer(1))),
  'a revocation list inside': replace(certificates, (found) => [
    found,
    { tag: 0xa1, content: [tree(sequence(integer(1)))] },
  ]),
  'another version': replace(version, () => tree(integer(3))),
  'another version of the signer': replace([...signer, 0], () => tree(integer(3))),
  'another digest beside the right one': append(digests, () => sequence(oid('2.16.840.1.101.3.4.2.3'))),
  'another digest in its place': replace([...digests, 0], () => tree(sequence(oid('2.16.840.1.101.3.4.2.3')))),
  'no digest': replace(digests, (found) => ({ ...found, content: [] })),
  'parameters given to the digest': replace([...digests, 0], (found) => ({
    ...found,
    content: [...childrenIn(found), tree(Buffer.from('0500', 'hex'))],
  })),
  'content carried inside': append(content, () => Buffer.concat([Buffer.from([0xa0, 0x03]), octets(Buffer.from('x'))])),
  'another content type': replace([...content, 0], () => tree(oid('1.2.840.113549.1.7.2'))),
  'a second signer': append(signers, (other) => writeDerTree(strangerSigner(other))),
  'another signer in its place': replace(signer, (_, other) => strangerSigner(other)),
  'no signer': replace(signers, (found) => ({ ...found, content: [] })),
  'the same signer twice': replace(signer, (found) => [found, found]),
  'named by the serial number of another': replace([...signerId, 1], () => tree(integer(4711))),
  'named by the issuer of another': replace([...signerId, 0], (_, other) => tree(other.name)),
  'named by key': replace(signerId, (_, other) => ({ tag: 0x80, content: other.keyId })),
  'another digest of the signer': replace([...digest, 0], () => tree(oid('2.16.840.1.101.3.4.2.3'))),
  'SHA-1 for a digest': replace([...digest, 0], () => tree(oid('1.3.14.3.2.26'))),
  'MD5 for a digest': replace([...digest, 0], () => tree(oid('1.2.840.113549.2.5'))),
  'attributes taken out': replace(attributes, () => null),
  'an attribute taken out': replace([...attributes, 0], () => null),
  'an attribute given twice': replace([...attributes, 1], (found) => [found, found]),
  'an attribute of two values': replace([...attributes, 1, 1], (found) => ({
    ...found,
    content: childrenIn(found).flatMap((one) => [one, one]),
  })),
  'attributes in another order': replace(attributes, (found) => ({
    ...found,
    content: childrenIn(found).toReversed(),
  })),
  'an attribute added': append(attributes, () => attribute('1.2.3.4', integer(1))),
  'another signature algorithm': replace([...algorithm, 0], () => tree(oid('1.2.840.10045.4.3.3'))),
  'the algorithm of another kind of key': replace(algorithm, () => tree(sequence(oid('1.2.840.113549.1.1.11')))),
  'the algorithm of no signature': replace([...algorithm, 0], () => tree(oid('2.16.840.1.101.3.4.2.1'))),
  'parameters given to the algorithm': replace(algorithm, (found) => ({
    ...found,
    content: [...childrenIn(found), tree(Buffer.from('0500', 'hex'))],
  })),
  'an empty signature value': replace(value, (found) => ({ ...found, content: Buffer.alloc(0) })),
  'a signature value of zeros': replace(value, (found) => ({ ...found, content: Buffer.alloc(64) })),
  'r and s of zero': replace(value, (found) => ({ ...found, content: sequence(integer(0), integer(0)) })),
  'a third number beside r and s': replace(value, (found) => ({ ...found, content: withThird(bytesOf(found)) })),
  'a byte behind the signature value': replace(value, (found) => ({
    ...found,
    content: Buffer.concat([bytesOf(found), Buffer.from([0])]),
  })),
  'something unsigned beside it': append(signer, () => {
    const unsigned = writeDerTree({ tag: 0xa1, content: [tree(attribute('1.2.3.4', integer(1)))] })
    return unsigned
  }),
  'a counter-signature beside it': append(signer, (other) =>
    writeDerTree({
      tag: 0xa1,
      content: [tree(attribute('1.2.840.113549.1.9.6', writeDerTree(strangerSigner(other))))],
    }),
  ),
  'a set of no attributes beside it': append(signer, () => Buffer.from('a100', 'hex')),
  'wrapped once more': (whole) => sequence(oid('1.2.840.113549.1.7.2'), Buffer.from([0xa0, 0]), writeDerTree(whole)),
  'called something else': replace([0], () => tree(oid('1.2.840.113549.1.7.3'))),
  'an element too many': append(signedData, () => set()),
  'a length in two bytes more': (whole) => longerLength(writeDerTree(whole)),
  'an indefinite length': (whole) => {
    const bytes = writeDerTree(whole)
    return Buffer.concat([Buffer.from([0x30, 0x80]), bytes.subarray(4), Buffer.from([0, 0])])
  },
  'cut in the middle': (whole) => writeDerTree(whole).subarray(0, 300),
}

/** ECDSA values with a third number; RSA values have no parts and get a byte more. */
function withThird(signature: Buffer): Buffer {
  if (!isSequence(signature)) return Buffer.concat([signature, Buffer.from([1])])
  const parts = readDerTree(signature)
  return writeDerTree({ ...parts, content: [...childrenIn(parts), tree(integer(1))] })
}

/** One RSA value in 256 begins as a sequence does; its length then belies it. */
function isSequence(bytes: Buffer): boolean {
  const [tag = 0, first = 0, second = 0] = bytes
  const length = first < 0x80 ? 2 + first : first === 0x81 ? 3 + second : -1
  return tag === 0x30 && length === bytes.length
}

function longerLength(bytes: Buffer): Buffer {
  const length = bytes.readUInt16BE(2)
  return Buffer.concat([Buffer.from([0x30, 0x84, 0, 0, length >> 8, length & 0xff]), bytes.subarray(4)])
}

/** The container of the last signature changed in each of these ways, in place. None may pass, whoever `other` is. */
export function* changeContainer(bytes: Buffer, other: Holder): Iterable<Attack> {
  const { start, end } = lastContents(bytes)
  const digits = end - start - 2
  const cms = Buffer.from(bytes.toString('latin1', start + 1, end - 1), 'hex')
  const whole = readDerTree(cms)
  for (const [name, change] of Object.entries(changes)) {
    const made = change(whole, other)
    const hex = (Buffer.isBuffer(made) ? made : writeDerTree(made)).toString('hex')
    const changed = Buffer.from(bytes)
    changed.write(hex.padEnd(digits, '0'), start + 1, 'latin1')
    yield { name: `container: ${name}`, class: 'P2', bytes: changed, expected: 'not-passed' }
  }
}
