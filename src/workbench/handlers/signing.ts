import { checkCertificateForSigning } from '../../dossier/signing/check-certificate-for-signing.ts'
import { signDossier } from '../../dossier/signing/sign-dossier.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { signVersion } from '../dossier/sign-version.ts'
import { isCertified, openKey } from '../open-key.ts'

/** Keys and signatures. A key is read, used and forgotten within one call; its passphrase reaches no log. */
export function createSigningHandlers(
  desk: Desk,
): Pick<Handlers, 'dossier.inspectKey' | 'dossier.sign' | 'dossier.signVersion'> {
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
    'dossier.signVersion': (input) => signVersion(desk, input),
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

function noteSignature(
  desk: Desk,
  caseId: string | null,
  signed: { certificate: string; field: string; sha256: string },
): void {
  if (caseId === null) return
  const details = { field: signed.field, sha256: signed.sha256, certificate: signed.certificate }
  desk.caseOf(caseId).change({ act: 'dossier-signed', actor: desk.operator, details }, () => undefined)
}
