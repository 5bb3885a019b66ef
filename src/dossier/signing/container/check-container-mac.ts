import { createHmac, timingSafeEqual } from 'node:crypto'
import { isUniversal, objectIdentifierOf, octetsOf, sequenceMembers, smallIntegerOf } from '../asn1/ber-fields.ts'
import type { Ber } from '../asn1/read-ber.ts'
import { checkedIterations, unsupported } from './container-limits.ts'
import { derivePbkdf2Key } from './derive-pbkdf2-key.ts'
import { derivePkcs12Key, pkcs12Purpose } from './derive-pkcs12-key.ts'
import type { PassphraseForm } from './passphrase-forms.ts'

type Digest = { name: string; size: number }

const digests: Readonly<Record<string, Digest>> = {
  '1.3.14.3.2.26': { name: 'sha1', size: 20 },
  '2.16.840.1.101.3.4.2.4': { name: 'sha224', size: 28 },
  '2.16.840.1.101.3.4.2.1': { name: 'sha256', size: 32 },
  '2.16.840.1.101.3.4.2.2': { name: 'sha384', size: 48 },
  '2.16.840.1.101.3.4.2.3': { name: 'sha512', size: 64 },
}

const macDigests: Readonly<Record<string, Digest>> = {
  '1.2.840.113549.2.9': { name: 'sha256', size: 32 },
  '1.2.840.113549.2.10': { name: 'sha384', size: 48 },
  '1.2.840.113549.2.11': { name: 'sha512', size: 64 },
}

const pbmac1 = '1.2.840.113549.1.5.14'

/** Whether the container's MAC fits this form of the passphrase (RFC 7292 §4, RFC 9579 for PBMAC1). */
export async function checkContainerMac(macData: Ber, content: Uint8Array, form: PassphraseForm): Promise<boolean> {
  const [digestInfo, salt, iterations] = sequenceMembers(macData)
  const [algorithm, expected] = sequenceMembers(digestInfo)
  const [name, parameters] = sequenceMembers(algorithm)
  if (objectIdentifierOf(name) === pbmac1) return fits(await modernMac(parameters, content, form), octetsOf(expected))
  const digest = digests[objectIdentifierOf(name)]
  if (!digest) throw unsupported(objectIdentifierOf(name))
  const key = derivePkcs12Key({
    password: form.bmp,
    salt: octetsOf(salt),
    iterations: isUniversal(iterations, 0x02) ? checkedIterations(smallIntegerOf(iterations)) : 1,
    purpose: pkcs12Purpose.mac,
    size: digest.size,
    digest: digest.name,
  })
  return fits(createHmac(digest.name, key).update(content).digest(), octetsOf(expected))
}

async function modernMac(parameters: Ber | undefined, content: Uint8Array, form: PassphraseForm): Promise<Uint8Array> {
  const [derivation, scheme] = sequenceMembers(parameters)
  const name = objectIdentifierOf(sequenceMembers(scheme)[0])
  const digest = macDigests[name]
  if (!digest) throw unsupported(name)
  const key = await derivePbkdf2Key(derivation, form.utf8, digest.size)
  return createHmac(digest.name, key).update(content).digest()
}

function fits(computed: Uint8Array, expected: Uint8Array): boolean {
  return computed.length === expected.length && timingSafeEqual(computed, expected)
}
