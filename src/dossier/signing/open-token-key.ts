import { WorkbenchError } from '../../contract/failure.ts'
import { algorithmOfKey } from './algorithm-of-key.ts'
import { checkStrength } from './certificate/check-strength.ts'
import { orderPath } from './certificate/order-path.ts'
import { readCertificate, type CertificateFacts } from './certificate/read-certificate.ts'
import { unreadable } from './container/container-limits.ts'
import type { SigningKey } from './signing-key.ts'
import { toSigningKey } from './to-signing-key.ts'
import { cryptoki, loadPkcs11, type Handle, type Pkcs11Library } from './token/pkcs11-library.ts'
import { openTokenSession, type TokenSession } from './token/token-session.ts'
import { signWithToken } from './token/token-signature.ts'

export type TokenKeyRequest = {
  /** Path of the maker's PKCS#11 module. */
  module: string
  tokenLabel: string
  keyLabel: string
  pin: string
}

/** A key that lies on a token, and the session that must be closed when it is no longer needed. */
export type TokenKey = { key: SigningKey; close: () => void }

const { attribute } = cryptoki

/**
 * Opens a key on a PKCS#11 token; the key never leaves it.
 *
 * Rejects with `not-available-here` (module or bridge does not load), `key-missing` (no such token, key, or certificate for it), `key-ambiguous`,
 * `key-wrong-passphrase` (PIN wrong or locked), `key-unreadable`, `key-unsupported` or `key-weak`. The PIN is in no message.
 */
export async function openTokenKey(request: TokenKeyRequest): Promise<TokenKey> {
  const library = await loadPkcs11(request.module)
  let session: TokenSession | null = null
  try {
    session = openTokenSession(library, request)
    const key = findKey(session, request.keyLabel)
    return { key, close: () => closeAll(library, session) }
  } catch (error) {
    closeAll(library, session)
    throw error instanceof WorkbenchError ? error : unreadable('the token cannot be read', error)
  }
}

function findKey(session: TokenSession, label: string): SigningKey {
  const handle = onlyKey(session, label)
  const { leaf, others } = readCertificates(session, session.read(handle, attribute.id), label)
  const path = orderPath(leaf, others)
  checkStrength(path)
  const algorithm = algorithmOfKey(leaf.x509.publicKey)
  return toSigningKey(path, algorithm, async (bytes) => signWithToken(session, { handle, algorithm }, bytes))
}

function onlyKey(session: TokenSession, label: string): Handle {
  const [first, second] = session.find([
    { type: attribute.class, value: cryptoki.privateKey },
    { type: attribute.label, value: label },
  ])
  if (!first) throw new WorkbenchError('key-missing', 'no key of that label on the token')
  if (second) throw new WorkbenchError('key-ambiguous', 'several keys of that label on the token')
  return first
}

/** All certificates of the token; the key's own carries the same identifier, or, where identifiers are not kept, the same label. */
function readCertificates(
  session: TokenSession,
  id: Buffer | null,
  label: string,
): { leaf: CertificateFacts; others: CertificateFacts[] } {
  const handles = session.find([{ type: attribute.class, value: cryptoki.certificate }])
  const isOwn = (handle: Handle): boolean =>
    id && id.length > 0
      ? session.read(handle, attribute.id)?.equals(id) === true
      : session.read(handle, attribute.label)?.toString('utf8') === label
  const own = handles.filter((handle) => isOwn(handle))
  const [first, second] = own
  if (!first) throw new WorkbenchError('key-missing', 'no certificate for the key on the token')
  if (second) throw new WorkbenchError('key-ambiguous', 'several certificates for the key on the token')
  const others = handles.filter((handle) => handle !== first).flatMap((handle) => readOrSkip(session, handle))
  return { leaf: readCertificate(session.read(first, attribute.value) ?? Buffer.alloc(0)), others }
}

/** Foreign certificates on a token may be of kinds this program cannot read; they are not on the path then. */
function readOrSkip(session: TokenSession, handle: Handle): CertificateFacts[] {
  try {
    return [readCertificate(session.read(handle, attribute.value) ?? Buffer.alloc(0))]
  } catch {
    // Not a certificate for us: it cannot be on the path.
    return []
  }
}

/** Ends session and library whatever state they are in; a token pulled out refuses all three, and nothing is left to end then. */
function closeAll(library: Pkcs11Library, session: TokenSession | null): void {
  for (const end of [() => session?.close(), () => library.C_Finalize(), () => library.close()]) {
    try {
      end()
    } catch {
      // The next step frees what this one could not.
    }
  }
}
