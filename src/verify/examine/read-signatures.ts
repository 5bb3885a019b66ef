import { hashOf } from '../crypto/signature-scheme.ts'
import { DerFault, type Der } from '../der/der-reader.ts'
import { readTime } from '../der/der-values.ts'
import { oids } from '../der/oids.ts'
import { createHash } from '../hash/create-hash.ts'
import type { PdfDocument } from '../pdf/document.ts'
import { isSameBytes } from '../pdf/pdf-value.ts'
import { textOf } from '../pdf/text-string.ts'
import type { HashName, VerifierPorts } from '../ports.ts'
import { findSignatures, type FoundSignature } from '../signature/find-signatures.ts'
import { hashManyRanges, hashRanges, joinRanges } from '../signature/hash-ranges.ts'
import { judgeContainer, type ContainerJudgement, type ContentToJudge } from '../signature/judge-container.ts'
import { readPdfDate, type PdfDate } from '../signature/pdf-date.ts'
import { readContainer, type ContainerReading } from '../signature/read-container.ts'
import { readRanges, type RangeReading, type SignedRanges } from '../signature/read-ranges.ts'
import type { Coverage, ReadSignature } from './examination.ts'

const nothingRead: ContainerReading = {
  findings: [],
  signedData: null,
  signer: null,
  certificate: null,
  certificates: [],
}
const nothingJudged: ContainerJudgement = { findings: [], intact: null, digest: null }
/** Signatures without signed attributes need the whole content in memory; beyond this they are *not supported*. */
const mostWholeBytes = 32 << 20

/** Reads and judges every signature of a document, apart from trust. */
export async function readSignatures(document: PdfDocument, ports: VerifierPorts): Promise<ReadSignature[]> {
  const all: Parts[] = []
  for (const found of await findSignatures(document)) {
    const reading = await readRanges(document, found.dictionary)
    const container = reading.contents ? readContainer(reading.contents, true) : nothingRead
    all.push({ found, reading, container, digest: null })
  }
  const signatures: ReadSignature[] = []
  for (const parts of await hashTogether(document, all, ports))
    signatures.push(await readSignature(document, parts, ports))
  return signatures
}

async function readSignature(document: PdfDocument, parts: Parts, ports: VerifierPorts): Promise<ReadSignature> {
  const { found, reading, container } = parts
  return {
    ...found,
    reading,
    coverage: coverageOf(document, found, reading),
    container,
    judgement: await judge(document, parts, ports),
    claimed: claimedTime(found, container),
  }
}

/** Adds to each detached signature the digest of what it covers, all of them from one pass over the file. */
async function hashTogether({ source }: PdfDocument, all: readonly Parts[], ports: VerifierPorts): Promise<Parts[]> {
  const wanted = all.map(({ found, reading: { ranges }, container: { signer, signedData } }) => {
    const name = signer && hashOf(signer.digestAlgorithm)
    const isDetached = signedData?.content === null && !found.isTimeStamp
    return name && ranges && isDetached ? { ranges, name } : null
  })
  const many = wanted.filter((one) => one !== null)
  const digests = many.length > 0 ? await hashManyRanges(source, many, ports) : []
  return all.map((parts, index) => {
    const one = wanted[index] ?? null
    const bytes = one && digests[many.indexOf(one)]
    return one && bytes ? { ...parts, digest: { name: one.name, bytes } } : parts
  })
}

/** Whether the signature covers its revision to the end, and nothing stands behind it (ISO 32000-2 §12.8.1). */
function coverageOf(document: PdfDocument, found: FoundSignature, { ranges }: RangeReading): Coverage {
  const revision = document.revisions[found.revision]
  if (!ranges || !revision || ranges.end < revision.contentEnd || ranges.end > revision.end) return 'partial'
  return ranges.end === document.source.size ? 'entire-file' : 'entire-revision'
}

type Parts = {
  readonly found: FoundSignature
  readonly reading: RangeReading
  readonly container: ContainerReading
  /** The digest of what the signature covers, where it was taken already. */
  readonly digest: { readonly name: HashName; readonly bytes: Uint8Array } | null
}

async function judge(document: PdfDocument, parts: Parts, ports: VerifierPorts): Promise<ContainerJudgement> {
  const { found, reading, container } = parts
  const { ranges } = reading
  if (!ranges || !container.signedData || found.isTimeStamp) return nothingJudged
  const content = contentOfSubFilter(document, { ...parts, ranges }, ports)
  const carried = container.signedData.content
  if ((found.subFilter === 'adbe.pkcs7.sha1') === (carried === null))
    return { ...nothingJudged, findings: ['signature-form'] }
  const judgement = await judgeContainer(container, content, ports)
  if (carried !== null) return judgeCarried(document, { carried, ranges, judgement }, ports)
  const isKnown = found.subFilter === 'adbe.pkcs7.detached' || found.subFilter === 'ETSI.CAdES.detached'
  return isKnown ? judgement : { ...judgement, findings: [...judgement.findings, 'subfilter-unsupported'] }
}

/**
 * What is signed under each SubFilter (ISO 32000-2 table 260).
 *
 * An unknown one is taken for a detached signature: it earns no pass, and a changed document is still told as changed.
 */
function contentOfSubFilter(
  { source }: PdfDocument,
  { found, ranges, container, digest }: Parts & { ranges: SignedRanges },
  ports: VerifierPorts,
): ContentToJudge {
  if (found.subFilter === 'adbe.pkcs7.sha1') {
    const carried = container.signedData?.content ?? new Uint8Array()
    return { digestOf: (name) => hashBytes(carried, name, ports), whole: async () => carried }
  }
  const size = ranges.firstEnd + ranges.end - ranges.secondStart
  return {
    digestOf: async (name) => (digest?.name === name ? digest.bytes : hashRanges(source, ranges, { name, ports })),
    whole: async () => (size > mostWholeBytes ? null : joinRanges(source, ranges)),
  }
}

/** The old form that carries a SHA-1 of the document: broken can still be told, *fine* never. */
async function judgeCarried(
  { source }: PdfDocument,
  { carried, ranges, judgement }: { carried: Uint8Array; ranges: SignedRanges; judgement: ContainerJudgement },
  ports: VerifierPorts,
): Promise<ContainerJudgement> {
  const digest = await hashRanges(source, ranges, { name: 'SHA-1', ports })
  if (!isSameBytes(digest, carried)) return { findings: ['digest-differs'], intact: false, digest: 'SHA-1' }
  return { ...judgement, findings: [...judgement.findings, 'algorithm-weak'], digest: 'SHA-1' }
}

async function hashBytes(bytes: Uint8Array, name: HashName, ports: VerifierPorts): Promise<Uint8Array> {
  return createHash(name, ports.createSha256).update(bytes).digest()
}

/** The time the signer claims: `/M`, else the signing-time attribute of old signatures. A claim, never a proof. */
function claimedTime({ dictionary }: FoundSignature, { signer }: ContainerReading): PdfDate | null {
  const text = textOf(dictionary.entries.get('M'))
  const written = text === null ? null : readPdfDate(text)
  const attribute = signer?.signedAttributes?.list.find(({ oid }) => oid === oids.signingTime)
  return written ?? (attribute ? fromAttribute(attribute.values[0]) : null)
}

function fromAttribute(value: Der | undefined): PdfDate | null {
  if (!value) return null
  try {
    const ms = readTime(value)
    return { iso: new Date(ms).toISOString().replace('.000Z', 'Z'), ms, hasZone: true }
  } catch (error) {
    if (error instanceof DerFault) return null
    throw error
  }
}
