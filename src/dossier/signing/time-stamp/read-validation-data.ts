import { WorkbenchError } from '../../../contract/failure.ts'
import { isUniversal, sequenceMembers } from '../asn1/ber-fields.ts'
import { readBer } from '../asn1/read-ber.ts'
import { readCertificate } from '../certificate/read-certificate.ts'

/** Contents of the files a person brought, DER or PEM (a PEM file may hold several). */
export type ValidationFiles = {
  certificates: readonly Uint8Array[]
  crls: readonly Uint8Array[]
  ocsps: readonly Uint8Array[]
}

/** The same as single DER values, each once. */
export type ValidationData = ValidationFiles

/** Takes the files apart and makes sure that each is what it is said to be. Throws `validation-data-unreadable`. */
export function readValidationData(files: ValidationFiles): ValidationData {
  const certificates = takeApart(files.certificates, 'certificate', (der) => void readCertificate(der))
  const crls = takeApart(files.crls, 'CRL', checkRevocationList)
  const ocsps = takeApart(files.ocsps, 'OCSP', checkOcspResponse)
  if (certificates.length + crls.length + ocsps.length === 0) throw unreadable('CRL', new Error('nothing to add'))
  return { certificates, crls, ocsps }
}

function takeApart(files: readonly Uint8Array[], what: string, check: (der: Uint8Array) => void): Uint8Array[] {
  const once = new Map<string, Uint8Array>()
  for (const file of files) {
    try {
      for (const der of dersOf(file)) {
        check(der)
        once.set(Buffer.from(der).toString('hex'), der)
      }
    } catch (error) {
      throw unreadable(what, error)
    }
  }
  return [...once.values()]
}

function dersOf(file: Uint8Array): Uint8Array[] {
  const text = Buffer.from(file).toString('latin1')
  if (!text.includes('-----BEGIN ')) return [file]
  const blocks = [...text.matchAll(/-----BEGIN [A-Z0-9 ]+-----([A-Za-z0-9+/=\s]+)-----END /g)]
  if (blocks.length === 0) throw new Error('a PEM file without content')
  return blocks.map(([, base64 = '']) => Buffer.from(base64, 'base64'))
}

/** CertificateList: to-be-signed part, algorithm, signature (RFC 5280 §5.1). */
function checkRevocationList(der: Uint8Array): void {
  const [body, algorithm, signature, ...rest] = sequenceMembers(readBer(der))
  sequenceMembers(algorithm)
  // A certificate has the same three parts; a revocation list does not begin with an explicit version.
  const [first] = sequenceMembers(body)
  const isList = isUniversal(first, 0x02) || isUniversal(first, 0x10)
  if (!isList || !isUniversal(signature, 0x03) || rest.length > 0) throw new Error('no revocation list')
}

/** OCSPResponse with status *successful* (RFC 6960 §4.2.1). */
function checkOcspResponse(der: Uint8Array): void {
  const [status, bytes] = sequenceMembers(readBer(der))
  if (!isUniversal(status, 0x0a) || status?.content[0] !== 0 || !bytes) throw new Error('no OCSP answer')
}

function unreadable(what: string, cause: unknown): WorkbenchError {
  return new WorkbenchError('validation-data-unreadable', `unreadable validation data: ${what}`, {
    details: { what },
    cause,
  })
}
