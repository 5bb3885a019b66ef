import type { FindingCode } from '../../model/verdict.ts'
import type { Examination, TrustedSignature } from '../examine/examination.ts'
import type { VerifierPorts } from '../ports.ts'
import { judgeAttributes } from '../signature/judge-attributes.ts'
import type { CheckOutcome } from './outcome.ts'

/** Whether the signed attributes are those of their kind and name the very certificate that signed (RFC 5652 §11, RFC 5035). */
export function checkSignedAttributes({ signatures }: Examination, ports: VerifierPorts): CheckOutcome {
  const own = signatures.filter(({ isTimeStamp, container }) => !isTimeStamp && container.signer)
  if (own.length === 0) return null
  return {
    findings: own.flatMap((signature) => findingsOf(signature, ports)),
    facts: { attributes: own.map(attributesText) },
  }
}

function findingsOf(signature: TrustedSignature, ports: VerifierPorts): FindingCode[] {
  const { signer, certificate, signedData } = signature.container
  if (!signer || !signedData) return []
  const rules = {
    contentType: signedData.contentType,
    needsSigningCertificate: signature.subFilter === 'ETSI.CAdES.detached',
    allowsFirstVersion: false,
  }
  return judgeAttributes(signer, certificate, { rules, ports })
}

function attributesText({ container }: TrustedSignature): string {
  return (container.signer?.signedAttributes?.list ?? []).map(({ oid }) => oid).join(' ')
}
