import { WorkbenchError } from '../../contract/failure.ts'
import { appendRevision, digestSource } from './append-revision.ts'
import { openFileSource, type FileSource } from './file-source.ts'
import { blankDictionary } from './pdf/blank-contents.ts'
import { readSignedDossier, type FrozenDossier } from './pdf/read-dossier.ts'
import { stampFieldName } from './pdf/read-form.ts'
import { digestRange, layOutUnsealed, sealRevision, type UnsealedRevision } from './pdf/seal-revision.ts'
import { spliceObject } from './pdf/splice-object.ts'
import { resolveOutput } from './resolve-output.ts'
import { buildTimeStampRequest } from './time-stamp/build-time-stamp-request.ts'
import { readTimeStamp, type TimeStamp } from './time-stamp/read-time-stamp.ts'

export type StampedDossier = {
  field: string
  sha256: string
  sizeBytes: number
  /** The time the authority states, milliseconds since 1970 UTC. */
  statedAtMs: number
  authority: string
}

const digest = 'sha256'

/**
 * The request to carry to a time-stamp authority (RFC 3161, DER) for a document time-stamp over the whole signed dossier.
 *
 * The revision that will hold the answer is laid out the same way each time, so nothing has to be kept until the answer comes.
 * Rejects with `not-found`, `not-a-dossier`, `pdf-damaged` or `dossier-not-signed`.
 */
export async function requestTimeStamp(path: string): Promise<Uint8Array> {
  const source = await openFileSource(path)
  try {
    const unsealed = layOutStamp(await readSignedDossier(source)).unsealed
    return buildTimeStampRequest(digestRange(unsealed, await digestSource(source, digest)))
  } finally {
    await source.close()
  }
}

/**
 * Adds the authority's answer to the dossier as a document time-stamp: one appended revision (EN 319 142-1 §5.4.3, ISO 32000-2 §12.8.5).
 *
 * Rejects as `requestTimeStamp` does, with `time-stamp-refused`, `time-stamp-unreadable`, `time-stamp-mismatch` where the answer is for other bytes,
 * or as writing does; the input is then as it was.
 */
export async function applyTimeStamp(request: {
  input: string
  output: string
  answer: Uint8Array
}): Promise<StampedDossier> {
  const stamp = readTimeStamp(request.answer)
  const source = await openFileSource(request.input)
  try {
    const output = await resolveOutput(request.input, request.output)
    const { unsealed, field } = layOutStamp(await readSignedDossier(source))
    const written = await appendStamp({ source, output, unsealed, stamp })
    return { field, ...written, statedAtMs: stamp.statedAtMs, authority: stamp.authorityName }
  } finally {
    await source.close()
  }
}

type StampPlan = { source: FileSource; output: string; unsealed: UnsealedRevision; stamp: TimeStamp }

async function appendStamp({
  source,
  output,
  unsealed,
  stamp,
}: StampPlan): Promise<{ sizeBytes: number; sha256: string }> {
  return appendRevision({
    source,
    output,
    digest,
    makeRevision: async (before) => {
      const isForThis = Buffer.compare(digestRange(unsealed, before), stamp.imprint) === 0
      if (!isForThis) throw new WorkbenchError('time-stamp-mismatch', 'the time-stamp is for other bytes')
      return sealRevision(unsealed, stamp.token)
    },
  })
}

/** A field without widget, for a time-stamp shows nothing on any page, and the list of fields with one more entry. */
function layOutStamp(dossier: FrozenDossier): { unsealed: UnsealedRevision; field: string } {
  const { form, nextNumber } = dossier
  const name = stampFieldName(form.stamps.length + 1)
  const kind = '/Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161'
  const blank = blankDictionary(nextNumber, kind, [])
  const text = `${nextNumber + 1} 0 obj\n<< /FT /Sig /T (${name}) /V ${nextNumber} 0 R >>\nendobj`
  const field = { number: nextNumber + 1, generation: 0, text }
  const listed = spliceObject(form.holder, [{ at: form.listEnd, text: ` ${nextNumber + 1} 0 R` }])
  return { unsealed: layOutUnsealed(dossier, blank, [field, listed]), field: name }
}
