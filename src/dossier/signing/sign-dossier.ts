import { WorkbenchError } from '../../contract/failure.ts'
import { appendRevision } from './append-revision.ts'
import { buildCms } from './build-cms.ts'
import { checkCertificateForSigning } from './check-certificate-for-signing.ts'
import { openFileSource, type FileSource } from './file-source.ts'
import { readDossier, type FrozenDossier } from './pdf/read-dossier.ts'
import type { PlannedField } from './pdf/read-form.ts'
import { damaged } from './pdf/refusals.ts'
import { digestRange, layOutUnsealed, sealRevision, type UnsealedRevision } from './pdf/seal-revision.ts'
import { blankSignature, type ClaimedInstant } from './pdf/signature-dictionary.ts'
import { withEntry } from './pdf/splice-object.ts'
import { resolveOutput } from './resolve-output.ts'
import { signingAlgorithms } from './signing-algorithms.ts'
import type { SigningKey } from './signing-key.ts'

export type SigningRequest = {
  /** Path of the frozen dossier. */
  input: string
  /** Path of the signed one; the same path replaces it. Another file that exists already is refused. */
  output: string
  key: SigningKey
  /** Stands in /M as a claim; the certificate must be valid then. */
  claimedAt: ClaimedInstant
  /** Name of a planned field; the next empty one in order where it is left out. */
  field?: string
  reason?: string
  location?: string
}

export type SignedDossier = {
  field: string
  sha256: string
  sizeBytes: number
  /** Name of the signer as the certificate gives it. */
  signer: string
  /** Planned fields still empty, in order. */
  remainingFields: readonly string[]
}

const longestText = 500
/** The PDF date has four digits for the year. */
const latestMs = Date.UTC(9999, 0)
/** Minutes; no zone lies further from UTC than 14 hours. */
const widestOffset = 840

/**
 * Fills a planned signature field of a frozen dossier by one appended revision (PAdES B-B, EN 319 142-1), in bounded memory.
 *
 * The first signature certifies the document: nothing may change after a single signer, only the other fields where more are planned.
 * Rejects with `certificate-expired`, `certificate-not-yet-valid`, `certificate-not-for-signing`, `not-found`, `not-a-dossier`, `pdf-damaged`,
 * `no-free-signature-field`, `output-exists`, `output-not-writable`, `disk-full` or `invalid-input`; the input is then as it was.
 */
export async function signDossier(request: SigningRequest): Promise<SignedDossier> {
  checkRequest(request)
  checkCertificateForSigning(request.key, request.claimedAt.ms)
  const source = await openFileSource(request.input)
  try {
    const output = await resolveOutput(request.input, request.output)
    const dossier = await readDossier(source)
    const field = chooseField(dossier, request.field)
    const signed = await appendSignature({ request, source, output, dossier, field })
    const remaining = dossier.fields.filter((other) => !other.filled && other !== field)
    return {
      field: field.name,
      ...signed,
      signer: request.key.subjectName,
      remainingFields: remaining.map(({ name }) => name),
    }
  } finally {
    await source.close()
  }
}

type SignaturePlan = {
  request: SigningRequest
  source: FileSource
  output: string
  dossier: FrozenDossier
  field: PlannedField
}

async function appendSignature(plan: SignaturePlan): Promise<{ sizeBytes: number; sha256: string }> {
  const { source, output } = plan
  const { key } = plan.request
  const unsealed = layOutSignature(plan)
  return appendRevision({
    source,
    output,
    digest: signingAlgorithms[key.algorithm].digest,
    makeRevision: async (before) => sealRevision(unsealed, await buildCms(digestRange(unsealed, before), key)),
  })
}

function layOutSignature({ request, dossier, field }: SignaturePlan): UnsealedRevision {
  const isFirst = dossier.fields.every((other) => !other.filled)
  const number = dossier.nextNumber
  const blank = blankSignature(number, {
    name: request.key.subjectName,
    claimedAt: request.claimedAt,
    reason: request.reason ?? null,
    location: request.location ?? null,
    certifies: isFirst ? (dossier.fields.length === 1 ? 1 : 2) : null,
  })
  if (isFirst && dossier.catalog.value.entries.has('Perms')) throw damaged('permissions without a signature')
  const certified = isFirst ? [withEntry(dossier.catalog, `/Perms << /DocMDP ${number} 0 R >>`)] : []
  return layOutUnsealed(dossier, blank, [withEntry(field.object, `/V ${number} 0 R`), ...certified])
}

function chooseField({ fields }: FrozenDossier, wanted: string | undefined): PlannedField {
  const field = fields.find((candidate) => !candidate.filled && (wanted === undefined || candidate.name === wanted))
  if (field) return field
  const details = { planned: fields.length, filled: fields.filter(({ filled }) => filled).length }
  throw new WorkbenchError('no-free-signature-field', 'no planned signature field is free', { details })
}

function checkRequest({ reason = '', location = '', claimedAt }: SigningRequest): void {
  if (reason.length > longestText || location.length > longestText)
    throw new WorkbenchError('invalid-input', `reason and location hold at most ${longestText} characters`)
  const isMoment = claimedAt.ms >= 0 && claimedAt.ms < latestMs && Math.abs(claimedAt.offsetMinutes) <= widestOffset
  if (!isMoment) throw new WorkbenchError('invalid-input', 'the claimed time is no moment a PDF can hold')
}
