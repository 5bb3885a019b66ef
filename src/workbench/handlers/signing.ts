import { readFile, stat } from 'node:fs/promises'
import { WorkbenchError } from '../../contract/failure.ts'
import { checkCertificateForSigning } from '../../dossier/signing/check-certificate-for-signing.ts'
import { openKeyStore } from '../../dossier/signing/open-key-store.ts'
import { signDossier } from '../../dossier/signing/sign-dossier.ts'
import type { SigningKey } from '../../dossier/signing/signing-key.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'

const largestKeyFileBytes = 10_000_000

/** Keys and signatures. A key is read, used and forgotten within one call; its passphrase reaches no log. */
export function createSigningHandlers(desk: Desk): Pick<Handlers, 'dossier.inspectKey' | 'dossier.sign'> {
  return {
    'dossier.inspectKey': async (input) => {
      const key = await openKey(desk.grants.take(input.key).path, input.passphrase)
      checkCertificateForSigning(key, desk.clock.nowMs())
      return {
        signer: key.subjectName,
        issuer: key.issuerName,
        notBefore: new Date(key.notBeforeMs).toISOString(),
        notAfter: new Date(key.notAfterMs).toISOString(),
        algorithm: key.algorithm,
        fingerprint: key.fingerprint,
        certified: isCertified(),
      }
    },
    'dossier.sign': async (input) => {
      const dossier = desk.grants.take(input.dossier)
      const output = input.to === null ? dossier : desk.grants.take(input.to)
      const key = await openKey(desk.grants.take(input.key).path, input.passphrase)
      const signed = await signDossier({
        input: dossier.path,
        output: output.path,
        key,
        claimedAt: { ms: desk.clock.nowMs(), offsetMinutes: input.offsetMinutes },
        ...(input.reason === null ? {} : { reason: input.reason }),
        ...(input.location === null ? {} : { location: input.location }),
      })
      noteSignature(desk, input.caseId, { ...signed, certificate: key.fingerprint })
      return {
        ...signed,
        remainingFields: [...signed.remainingFields],
        issuer: key.issuerName,
        certified: isCertified(),
      }
    },
  }
}

/** No root of an Indonesian PSrE is shipped yet, so no certificate can be told to be certified; saying less is the honest side. */
function isCertified(): boolean {
  return false
}

function noteSignature(
  desk: Desk,
  caseId: string | null,
  signed: { certificate: string; field: string; sha256: string },
): void {
  if (caseId === null) return
  const details = { field: signed.field, sha256: signed.sha256, certificate: signed.certificate }
  desk.caseOf(caseId).change({ act: 'dossier-signed', actor: desk.operator, details }, () => undefined)
}

async function openKey(path: string, passphrase: string): Promise<SigningKey> {
  const unreadable = (cause: unknown): never => {
    throw new WorkbenchError('key-unreadable', 'the key file cannot be read', { cause })
  }
  const { size } = await stat(path).catch(unreadable)
  if (size > largestKeyFileBytes) throw new WorkbenchError('key-unreadable', 'far too large for a key file')
  // A folder can be picked or named too, and has a size.
  return openKeyStore(await readFile(path).catch(unreadable), passphrase)
}
