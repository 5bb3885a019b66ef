import { createDecipheriv } from 'node:crypto'
import forge from 'node-forge'
import { objectIdentifierOf, octetsOf, sequenceMembers, smallIntegerOf } from '../asn1/ber-fields.ts'
import type { Ber } from '../asn1/read-ber.ts'
import { checkedIterations, unsupported } from './container-limits.ts'
import { derivePbkdf2Key } from './derive-pbkdf2-key.ts'
import { derivePkcs12Key, pkcs12Purpose } from './derive-pkcs12-key.ts'
import type { PassphraseForm } from './passphrase-forms.ts'

type Cipher = { name: string; keySize: number; ivSize: number }

const pbes2 = '1.2.840.113549.1.5.13'

const modernCiphers: Readonly<Record<string, Cipher>> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keySize: 16, ivSize: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keySize: 24, ivSize: 16 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keySize: 32, ivSize: 16 },
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keySize: 24, ivSize: 8 },
}

const legacyCiphers: Readonly<Record<string, Cipher>> = {
  '1.2.840.113549.1.12.1.3': { name: 'des-ede3-cbc', keySize: 24, ivSize: 8 },
  '1.2.840.113549.1.12.1.4': { name: 'des-ede-cbc', keySize: 16, ivSize: 8 },
  '1.2.840.113549.1.12.1.5': { name: 'rc2', keySize: 16, ivSize: 8 },
  '1.2.840.113549.1.12.1.6': { name: 'rc2', keySize: 5, ivSize: 8 },
}

/**
 * Decrypts one part of a container: PBES2 (AES or 3DES) and the older PKCS#12 schemes with 3DES and RC2.
 *
 * Rejects with `key-unsupported` for other schemes and with any other error where the padding does not fit, which is how a wrong passphrase shows.
 */
export async function decryptContent(
  algorithm: Ber | undefined,
  encrypted: Uint8Array,
  form: PassphraseForm,
): Promise<Uint8Array> {
  const [name, parameters] = sequenceMembers(algorithm)
  const scheme = objectIdentifierOf(name)
  if (scheme === pbes2) return decryptModern(parameters, encrypted, form)
  const cipher = legacyCiphers[scheme]
  if (!cipher) throw unsupported(scheme)
  const [salt, iterations] = sequenceMembers(parameters)
  const derivation = {
    password: form.bmp,
    salt: octetsOf(salt),
    iterations: checkedIterations(smallIntegerOf(iterations)),
    digest: 'sha1',
  }
  const key = derivePkcs12Key({ ...derivation, purpose: pkcs12Purpose.key, size: cipher.keySize })
  const iv = derivePkcs12Key({ ...derivation, purpose: pkcs12Purpose.iv, size: cipher.ivSize })
  return cipher.name === 'rc2' ? decryptRc2(key, iv, encrypted) : decryptBlocks(cipher.name, { key, iv }, encrypted)
}

async function decryptModern(
  parameters: Ber | undefined,
  encrypted: Uint8Array,
  form: PassphraseForm,
): Promise<Uint8Array> {
  const [derivation, scheme] = sequenceMembers(parameters)
  const [name, iv] = sequenceMembers(scheme)
  const cipher = modernCiphers[objectIdentifierOf(name)]
  if (!cipher) throw unsupported(objectIdentifierOf(name))
  const key = await derivePbkdf2Key(derivation, form.utf8, cipher.keySize)
  return decryptBlocks(cipher.name, { key, iv: octetsOf(iv) }, encrypted)
}

function decryptBlocks(name: string, secret: { key: Uint8Array; iv: Uint8Array }, encrypted: Uint8Array): Uint8Array {
  const decipher = createDecipheriv(name, secret.key, secret.iv)
  return Buffer.concat([decipher.update(encrypted), decipher.final()])
}

/** RC2 left OpenSSL's default provider, and with it Node; containers from old Windows still wrap certificates in it. */
function decryptRc2(key: Uint8Array, iv: Uint8Array, encrypted: Uint8Array): Uint8Array {
  const decipher = forge.rc2.createDecryptionCipher(toBinary(key), key.length * 8)
  decipher.start(toBinary(iv))
  decipher.update(forge.util.createBuffer(toBinary(encrypted)))
  if (!decipher.finish()) throw new Error('RC2 padding does not fit')
  return Buffer.from(decipher.output.getBytes(), 'latin1')
}

function toBinary(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
