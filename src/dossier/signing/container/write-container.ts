import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto'
import type { Randomness } from '../../../base/ports.ts'
import {
  derContext,
  derInteger,
  derNull,
  derObjectIdentifier,
  derOctets,
  derSequence,
  derSetOf,
  derValue,
} from '../asn1/write-der.ts'
import { derivePkcs12Key, pkcs12Purpose } from './derive-pkcs12-key.ts'
import { passphraseForms, type PassphraseForm } from './passphrase-forms.ts'

export type ContainerContent = {
  /** PKCS#8, DER. */
  privateKey: Uint8Array
  /** Leaf first, DER. */
  certificates: readonly Uint8Array[]
  passphrase: string
}

const iterations = 20_000
const keyMark = Uint8Array.of(1)
const dataContent = '1.2.840.113549.1.7.1'

/**
 * A PKCS#12 container (RFC 7292) as today's tools write it: AES-256 by PBES2 for key and certificates, MAC over SHA-256.
 *
 * Opens with OpenSSL, NSS, Java and Windows 10 on; salts and vectors come from the randomness given.
 */
export function writeContainer(content: ContainerContent, randomness: Randomness): Uint8Array {
  const [form] = passphraseForms(content.passphrase)
  const certificateBags = content.certificates.map((der, index) => certificateBag(der, index === 0))
  const safes = derSequence(
    encryptedSafe(derSequence(...certificateBags), form, randomness),
    plainContent(derSequence(keyBag(content.privateKey, form, randomness))),
  )
  return derSequence(derInteger(3), plainContent(safes), macData(safes, form, randomness))
}

function plainContent(bytes: Uint8Array): Uint8Array {
  return derSequence(derObjectIdentifier(dataContent), derContext(0, derOctets(bytes)))
}

function encryptedSafe(bytes: Uint8Array, form: PassphraseForm, randomness: Randomness): Uint8Array {
  const { algorithm, encrypted } = encrypt(bytes, form, randomness)
  const info = derSequence(derObjectIdentifier(dataContent), algorithm, derValue(0x80, encrypted))
  return derSequence(derObjectIdentifier('1.2.840.113549.1.7.6'), derContext(0, derSequence(derInteger(0), info)))
}

function certificateBag(der: Uint8Array, isLeaf: boolean): Uint8Array {
  const x509 = derSequence(derObjectIdentifier('1.2.840.113549.1.9.22.1'), derContext(0, derOctets(der)))
  return bag('1.2.840.113549.1.12.10.1.3', x509, isLeaf)
}

function keyBag(privateKey: Uint8Array, form: PassphraseForm, randomness: Randomness): Uint8Array {
  const { algorithm, encrypted } = encrypt(privateKey, form, randomness)
  return bag('1.2.840.113549.1.12.10.1.2', derSequence(algorithm, derOctets(encrypted)), true)
}

/** A bag; those of the key and of its certificate carry the same localKeyId. */
function bag(type: string, value: Uint8Array, isMarked: boolean): Uint8Array {
  const mark = derSequence(derObjectIdentifier('1.2.840.113549.1.9.21'), derSetOf(derOctets(keyMark)))
  return derSequence(derObjectIdentifier(type), derContext(0, value), ...(isMarked ? [derSetOf(mark)] : []))
}

function encrypt(
  bytes: Uint8Array,
  form: PassphraseForm,
  randomness: Randomness,
): { algorithm: Uint8Array; encrypted: Uint8Array } {
  const salt = randomness.bytes(16)
  const vector = randomness.bytes(16)
  const cipher = createCipheriv('aes-256-cbc', pbkdf2Sync(form.utf8, salt, iterations, 32, 'sha256'), vector)
  const hmacSha256 = derSequence(derObjectIdentifier('1.2.840.113549.2.9'), derNull)
  const derivation = derSequence(derOctets(salt), derInteger(iterations), hmacSha256)
  const parameters = derSequence(
    derSequence(derObjectIdentifier('1.2.840.113549.1.5.12'), derivation),
    derSequence(derObjectIdentifier('2.16.840.1.101.3.4.1.42'), derOctets(vector)),
  )
  const algorithm = derSequence(derObjectIdentifier('1.2.840.113549.1.5.13'), parameters)
  return { algorithm, encrypted: Buffer.concat([cipher.update(bytes), cipher.final()]) }
}

function macData(safes: Uint8Array, form: PassphraseForm, randomness: Randomness): Uint8Array {
  const salt = randomness.bytes(16)
  const purpose = pkcs12Purpose.mac
  const key = derivePkcs12Key({ password: form.bmp, salt, iterations, purpose, size: 32, digest: 'sha256' })
  const sha256 = derSequence(derObjectIdentifier('2.16.840.1.101.3.4.2.1'), derNull)
  const mac = derSequence(sha256, derOctets(createHmac('sha256', key).update(safes).digest()))
  return derSequence(mac, derOctets(salt), derInteger(iterations))
}
