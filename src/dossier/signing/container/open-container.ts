import { WorkbenchError } from '../../../contract/failure.ts'
import { explicitValue, objectIdentifierOf, octetsOf, sequenceMembers, smallIntegerOf } from '../asn1/ber-fields.ts'
import { readBer, type Ber } from '../asn1/read-ber.ts'
import { checkContainerMac } from './check-container-mac.ts'
import { maximumContainerBytes, unreadable, unsupported } from './container-limits.ts'
import { passphraseForms, wipeForms, type PassphraseForm } from './passphrase-forms.ts'
import { readBags, type Bag } from './read-bags.ts'

type Container = { authenticatedSafe: Uint8Array; macData: Ber | undefined }

/**
 * The keys and certificates in a PKCS#12 container (RFC 7292).
 *
 * The MAC decides on the passphrase before anything is decrypted; a container without one is judged by whether it decrypts to something sound.
 * Throws `key-wrong-passphrase`, `key-unreadable` or `key-unsupported`; the passphrase is in no message.
 */
export async function openContainer(p12: Uint8Array, passphrase: string): Promise<Bag[]> {
  const forms = passphraseForms(passphrase)
  try {
    const container = readOutside(p12)
    for (const form of forms) {
      const bags = await openWith(container, form)
      if (bags) return bags
    }
  } catch (error) {
    throw error instanceof WorkbenchError ? error : unreadable('not a sound PKCS#12 file', error)
  } finally {
    wipeForms(forms)
  }
  throw new WorkbenchError('key-wrong-passphrase', 'key container: the passphrase does not fit')
}

async function openWith(container: Container, form: PassphraseForm): Promise<Bag[] | null> {
  if (container.macData) {
    const fits = await checkContainerMac(container.macData, container.authenticatedSafe, form)
    return fits ? readBags(container.authenticatedSafe, form) : null
  }
  try {
    return await readBags(container.authenticatedSafe, form)
  } catch (error) {
    // Without a MAC, content that does not decrypt cannot be told from a wrong passphrase.
    if (error instanceof WorkbenchError) throw error
    return null
  }
}

function readOutside(p12: Uint8Array): Container {
  if (p12.length > maximumContainerBytes) throw unreadable('too large for a key file')
  const [version, authSafe, macData] = sequenceMembers(readBer(p12))
  if (smallIntegerOf(version) !== 3) throw unreadable('not version 3')
  const [type, content] = sequenceMembers(authSafe)
  const integrityMode = objectIdentifierOf(type)
  if (integrityMode !== '1.2.840.113549.1.7.1') throw unsupported(integrityMode)
  return { authenticatedSafe: octetsOf(explicitValue(content, 0)), macData }
}
