import {
  explicitValue,
  isContext,
  joinPieces,
  objectIdentifierOf,
  octetsOf,
  sequenceMembers,
  setMembers,
} from '../asn1/ber-fields.ts'
import { toHex } from '../../../base/hex.ts'
import { readBer, type Ber } from '../asn1/read-ber.ts'
import { maximumBags, maximumSafes, unreadable, unsupported } from './container-limits.ts'
import { decryptContent } from './decrypt-content.ts'
import type { PassphraseForm } from './passphrase-forms.ts'

/** A private key (PKCS#8) or a certificate (X.509), in DER, with the mark that ties the two together in most containers. */
export type Bag = { kind: 'key' | 'certificate'; der: Uint8Array; localKeyId: string | null }

const dataContent = '1.2.840.113549.1.7.1'
const encryptedContent = '1.2.840.113549.1.7.6'
const bagType = {
  key: '1.2.840.113549.1.12.10.1.1',
  shroudedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
  nested: '1.2.840.113549.1.12.10.1.6',
} as const
const x509Certificate = '1.2.840.113549.1.9.22.1'
const localKeyIdAttribute = '1.2.840.113549.1.9.21'

/** All keys and certificates of an AuthenticatedSafe (RFC 7292 §4.1, §4.2), decrypted with one form of the passphrase. */
export async function readBags(authenticatedSafe: Uint8Array, form: PassphraseForm): Promise<Bag[]> {
  const safes = sequenceMembers(readBer(authenticatedSafe))
  if (safes.length > maximumSafes) throw unreadable('too many parts')
  const bags: Bag[] = []
  for (const safe of safes) bags.push(...(await readSafeContents(await openSafe(safe, form), form, 0)))
  if (bags.length > maximumBags) throw unreadable('too many bags')
  return bags
}

async function openSafe(safe: Ber, form: PassphraseForm): Promise<Uint8Array> {
  const [type, content] = sequenceMembers(safe)
  const contentType = objectIdentifierOf(type)
  if (contentType === dataContent) return octetsOf(explicitValue(content, 0))
  if (contentType !== encryptedContent) throw unsupported(contentType)
  const [, encryptedInfo] = sequenceMembers(explicitValue(content, 0))
  const [, algorithm, encrypted] = sequenceMembers(encryptedInfo)
  if (!encrypted || !isContext(encrypted, 0)) throw unreadable('an encrypted part without content')
  return decryptContent(algorithm, joinPieces(encrypted), form)
}

async function readSafeContents(bytes: Uint8Array, form: PassphraseForm, depth: number): Promise<Bag[]> {
  const bags: Bag[] = []
  const members = sequenceMembers(readBer(bytes))
  if (members.length > maximumBags || depth > 3) throw unreadable('too many bags')
  for (const member of members) bags.push(...(await readBag(member, form, depth)))
  return bags
}

async function readBag(bag: Ber, form: PassphraseForm, depth: number): Promise<Bag[]> {
  const [type, wrapped, attributes] = sequenceMembers(bag)
  const value = explicitValue(wrapped, 0)
  const localKeyId = attributes ? findLocalKeyId(attributes) : null
  switch (objectIdentifierOf(type)) {
    case bagType.key:
      return [{ kind: 'key', der: value.whole, localKeyId }]
    case bagType.shroudedKey:
      return [{ kind: 'key', der: await openShroudedKey(value, form), localKeyId }]
    case bagType.certificate:
      return readCertificateBag(value, localKeyId)
    case bagType.nested:
      return readSafeContents(value.whole, form, depth + 1)
    default:
      return []
  }
}

async function openShroudedKey(value: Ber, form: PassphraseForm): Promise<Uint8Array> {
  const [algorithm, encrypted] = sequenceMembers(value)
  const opened = await decryptContent(algorithm, octetsOf(encrypted), form)
  // Padding fits by chance once in 256 wrong passphrases; a key that is no SEQUENCE was not decrypted.
  sequenceMembers(readBer(opened))
  return opened
}

function readCertificateBag(value: Ber, localKeyId: string | null): Bag[] {
  const [type, wrapped] = sequenceMembers(value)
  if (objectIdentifierOf(type) !== x509Certificate) return []
  return [{ kind: 'certificate', der: octetsOf(explicitValue(wrapped, 0)), localKeyId }]
}

function findLocalKeyId(attributes: Ber): string | null {
  for (const attribute of setMembers(attributes)) {
    const [type, values] = sequenceMembers(attribute)
    if (objectIdentifierOf(type) === localKeyIdAttribute) return toHex(octetsOf(setMembers(values)[0]))
  }
  return null
}
