import type { FindingCode } from '../../model/verdict.ts'
import type { PdfDocument } from '../pdf/document.ts'
import { listFields } from '../pdf/form-fields.ts'
import { isSameBytes, nameOf } from '../pdf/pdf-value.ts'
import type { Algorithm } from '../der/algorithm.ts'
import { tags } from '../der/der-reader.ts'
import { oids } from '../der/oids.ts'
import { compareBytes } from '../der/strict-der.ts'
import type { Examination, TrustedSignature } from '../examine/examination.ts'
import type { CheckOutcome } from './outcome.ts'

/** Whether anyone signed, and whether digest and signature of each are right (EN 319 102-1 §5.2.7). */
export async function checkSignature(examination: Examination): Promise<CheckOutcome> {
  const { document, signatures, walk, kind } = examination
  const own = signatures.filter(({ isTimeStamp }) => !isTimeStamp)
  const findings: FindingCode[] = own.flatMap((signature) => findingsOf(signature, kind === 'netra-dossier'))
  if (own.length === 0) findings.push('unsigned')
  const official = new Set(signatures.flatMap(({ object, fieldObject }) => [object, fieldObject]))
  const outside = [...walk.signatureHolders].filter((object) => !official.has(object))
  if (outside.length > 0) findings.push('signature-outside-fields')
  return {
    findings,
    facts: {
      signatures: own.length,
      openFields: await listOpenFields(document),
      digests: own.map(({ judgement }) => judgement.digest ?? ''),
      outsideFields: outside.slice(0, 12).map((object) => `object ${object}`),
    },
  }
}

/** Planned fields nobody has signed yet: worth knowing, and no fault. */
async function listOpenFields(document: PdfDocument): Promise<string[]> {
  const fields = await listFields(document, document.revisions.length - 1)
  return fields.filter(({ type, value }) => type === 'Sig' && value === null).map(({ name }) => name ?? '')
}

function findingsOf(signature: TrustedSignature, isDossier: boolean): FindingCode[] {
  const { container, judgement } = signature
  const findings: FindingCode[] = container.findings.filter((finding) => finding !== 'padding-not-zero')
  findings.push(...judgement.findings)
  if (hasUnused(signature)) findings.push('certificate-unused')
  if (!hasPlainDictionary(signature)) findings.push('signature-dictionary-form')
  if (isDossier && !hasOurForm(signature)) findings.push('signature-form')
  return findings
}

/** Every certificate inside must serve the path of the signer, each once. */
function hasUnused({ container, path }: TrustedSignature): boolean {
  if (!container.signedData || !path) return false
  const { certificates } = container
  const isUsed = (der: Uint8Array) => path.certificates.some((member) => isSameBytes(member.der, der))
  const isRepeated = certificates.some(({ der }, index) =>
    certificates.slice(0, index).some((earlier) => isSameBytes(earlier.der, der)),
  )
  return isRepeated || certificates.some(({ der }) => !isUsed(der))
}

const plainKeys: ReadonlySet<string> = new Set([
  'Type',
  'Filter',
  'SubFilter',
  'ByteRange',
  'Contents',
  'M',
  'Name',
  'Reason',
  'Location',
  'Reference',
])

function hasPlainDictionary({ dictionary }: TrustedSignature): boolean {
  const { entries } = dictionary
  return (
    [...entries.keys()].every((key) => plainKeys.has(key)) &&
    nameOf(entries.get('Type')) === 'Sig' &&
    nameOf(entries.get('Filter')) === 'Adobe.PPKLite' &&
    nameOf(entries.get('SubFilter')) === 'ETSI.CAdES.detached'
  )
}

/** Signature algorithms our signer writes that take NULL for parameters, and those that take none (RFC 5754 §3.2, RFC 5758 §3.2). */
const withNull = /^1\.2\.840\.113549\.1\.1\.1[123]$/
const withNothing = /^(?:1\.2\.840\.10045\.4\.3\.[234]|1\.3\.101\.112)$/

/** Whether an algorithm identifier has its one spelling; RSASSA-PSS, which our signer does not write, may have several. */
function hasOneSpelling({ oid, parameters }: Algorithm): boolean {
  if (withNothing.test(oid)) return parameters === null
  return oid === oids.rsaPss || (withNull.test(oid) && parameters?.tag === tags.null)
}

/**
 * Signatures in dossiers have one spelling only, so that no change of the hexadecimal string goes unseen: certificates sorted
 * as SET OF, digest algorithms without parameters, a signature algorithm that names its digest, no revocation data inside, and
 * nothing unsigned but one time-stamp.
 */
function hasOurForm({ container }: TrustedSignature): boolean {
  const { signedData, signer } = container
  if (!signedData || !signer) return true
  const isSorted = signedData.certificates.every((der, index) => {
    const before = signedData.certificates[index - 1]
    return !before || compareBytes(before, der) < 0
  })
  const digests = [signer.digestAlgorithm, ...signedData.digestAlgorithms]
  return (
    isSorted &&
    digests.every(({ parameters }) => parameters === null) &&
    hasOneSpelling(signer.signatureAlgorithm) &&
    signedData.revocationLists.length === 0 &&
    signer.unsignedAttributes.length <= 1 &&
    signer.unsignedAttributes.every(({ oid, values }) => oid === oids.signatureTimeStamp && values.length === 1) &&
    signer.id.kind === 'issuer'
  )
}
