import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import { isUniversal, objectIdentifierOf, octetsOf, sequenceMembers, smallIntegerOf } from '../asn1/ber-fields.ts'
import type { Ber } from '../asn1/read-ber.ts'
import { checkedIterations, unsupported } from './container-limits.ts'

const deriveInBackground = promisify(pbkdf2)

const digestOfPseudoRandomFunction: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.8': 'sha224',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
}

/**
 * Key bytes by PBKDF2 as an AlgorithmIdentifier of a container asks for them (RFC 8018 §5.2, App. A.2).
 *
 * `size` is what the cipher or the MAC needs; a stated key length that differs is refused.
 */
export async function derivePbkdf2Key(
  algorithm: Ber | undefined,
  password: Uint8Array,
  size: number,
): Promise<Uint8Array> {
  const [name, parameters] = sequenceMembers(algorithm)
  if (objectIdentifierOf(name) !== '1.2.840.113549.1.5.12') throw unsupported(objectIdentifierOf(name))
  const [salt, iterations, ...optional] = sequenceMembers(parameters)
  const stated = optional.find((member) => isUniversal(member, 0x02))
  if (stated && smallIntegerOf(stated) !== size) throw unsupported('PBKDF2 keyLength')
  const digest = digestOf(optional.find((member) => isUniversal(member, 0x10)))
  return deriveInBackground(password, octetsOf(salt), checkedIterations(smallIntegerOf(iterations)), size, digest)
}

function digestOf(pseudoRandomFunction: Ber | undefined): string {
  if (!pseudoRandomFunction) return 'sha1'
  const name = objectIdentifierOf(sequenceMembers(pseudoRandomFunction)[0])
  const digest = digestOfPseudoRandomFunction[name]
  if (!digest) throw unsupported(name)
  return digest
}
