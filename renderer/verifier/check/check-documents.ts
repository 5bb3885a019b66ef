import type { ByteSource } from '../../../src/base/byte-source.ts'
import { toHex } from '../../../src/base/hex.ts'
import type { DossierManifest, Verification } from '../../../src/model/verdict.ts'
import { readCertificate } from '../../../src/verify/der/certificate.ts'
import { readDossierMarks } from '../../../src/verify/examine/read-dossier-marks.ts'
import { matchOriginals, type HandedFile, type MatchedOriginals } from '../../../src/verify/match-originals.ts'
import { openPdf } from '../../../src/verify/pdf/document.ts'
import { SourceUnreadable } from '../../../src/verify/pdf/piece-reader.ts'
import type { VerifierPorts } from '../../../src/verify/ports.ts'
import { readHandedDers } from '../../../src/verify/read-handed-ders.ts'
import { hashSource } from '../../../src/verify/signature/hash-ranges.ts'
import { readOrNull } from '../../../src/verify/signature/read-store.ts'
import { verifyDocument } from '../../../src/verify/verify-document.ts'
import { createWebCryptoPort } from '../../../src/verify/web-crypto-port.ts'
import { createWasmSha256, plainSha256 } from '../sha256/fast-sha256.ts'
import { sharePrefix } from '../sha256/share-prefix.ts'
import type { CheckOrder, CheckProgress, CheckReport, DocumentReport, RegisterLine, RootFacts } from './check-order.ts'
import { fileSource } from './file-source.ts'

type HandedOriginal = HandedFile & { readonly file: File }
type Tools = { readonly ports: VerifierPorts; share(source: ByteSource): ByteSource }
type Given = {
  readonly trustedRoots: readonly Uint8Array[]
  readonly crls: readonly Uint8Array[]
  readonly originals: MatchedOriginals<HandedOriginal> | null
}

/**
 * Checks every document of an order with the verifier of the app and the command line, one after another.
 *
 * A file the browser refuses to read is told as such; nothing else makes a document go without a verdict.
 */
export async function checkDocuments(order: CheckOrder, tell: (progress: CheckProgress) => void): Promise<CheckReport> {
  const tools = makeTools()
  const trustedRoots = await readAll(order.roots, 'CERTIFICATE')
  const crls = await readAll(order.lists, 'X509 CRL')
  const handed = order.originals.map((file): HandedOriginal => ({ name: file.name, file, open: () => opened(file) }))
  const taken = new Set<HandedOriginal>()
  const documents: DocumentReport[] = []
  for (const [index, file] of order.documents.entries()) {
    const originals = handed.length > 0 ? matchOriginals(handed, tools.ports) : null
    const count = order.documents.length
    const note = (doneBytes: number) => tell({ document: file.name, index, count, doneBytes, totalBytes: file.size })
    documents.push(await checkOne(file, { order, tools, given: { trustedRoots, crls, originals }, note }))
    for (const original of originals?.taken.values() ?? []) taken.add(original)
  }
  const roots = trustedRoots.map((der) => rootFacts(der, tools.ports))
  return {
    documents,
    roots: roots.filter((root) => root !== null),
    unreadableRoots: roots.filter((root) => root === null).length,
    lists: crls.length,
    unknownFiles: handed.filter((original) => !taken.has(original)).map(({ name }) => name),
    atMs: order.atMs ?? order.nowMs,
    nowMs: order.nowMs,
  }
}

function makeTools(): Tools {
  const verifySignature = createWebCryptoPort(globalThis.crypto.subtle)
  const createWasm = createWasmSha256()
  if (!createWasm) return { ports: { createSha256: plainSha256, verifySignature }, share: (source) => source }
  const shared = sharePrefix(createWasm)
  return { ports: { createSha256: shared.createSha256, verifySignature }, share: (source) => shared.share(source) }
}

type OneCheck = { order: CheckOrder; tools: Tools; given: Given; note: (doneBytes: number) => void }

async function checkOne(file: File, { order, tools, given, note }: OneCheck): Promise<DocumentReport> {
  const head = { name: file.name, sizeBytes: file.size }
  const { ports } = tools
  try {
    const source = tools.share(fileSource(file))
    // The digest of the whole file comes first: the signatures, which cover the same beginning, then go on from it.
    const sha256 = toHex(await hashSource(counted(source, note), ports))
    const { originals, trustedRoots, crls } = given
    const options = { ports, trustedRoots, crls, originals, at: order.atMs, nowMs: order.nowMs }
    const verification = await verifyDocument(source, options)
    const manifest = verification.kind === 'netra-dossier' ? await manifestOf(source, ports) : null
    const register = manifest?.evidence.map((line) => registerLine(line, verification, originals)) ?? []
    return { ...head, sha256, verification, manifest, register }
  } catch (error) {
    if (!(error instanceof SourceUnreadable)) throw error
    return { ...head, sha256: null, verification: null, manifest: null, register: [] }
  }
}

/** The same source; how far it was read goes to `note`. */
function counted(source: ByteSource, note: (doneBytes: number) => void): ByteSource {
  return {
    size: source.size,
    async read(offset, length) {
      note(offset)
      return source.read(offset, length)
    },
  }
}

async function manifestOf(source: ByteSource, ports: VerifierPorts): Promise<DossierManifest | null> {
  const document = await openPdf(source)
  if (!document.ok) return null
  try {
    return (await readDossierMarks(document.document, ports)).manifest?.value ?? null
  } catch {
    // The verification above has told the damage already.
    return null
  }
}

function registerLine(
  line: DossierManifest['evidence'][number],
  verification: Verification,
  originals: Given['originals'],
): RegisterLine {
  const file = originals?.taken.get(line.number)?.name ?? null
  if (!originals) return { ...line, state: 'not-given', file }
  const facts = verification.checks.find(({ code }) => code === 'manifest')?.facts ?? {}
  const isIn = (list: unknown) => Array.isArray(list) && list.includes(line.number)
  const changed = isIn(facts['originalsChanged']) ? 'changed' : 'unchanged'
  return { ...line, state: isIn(facts['originalsMissing']) ? 'missing' : changed, file }
}

async function readAll(files: readonly File[], label: 'CERTIFICATE' | 'X509 CRL'): Promise<Uint8Array[]> {
  const contents = await Promise.all(files.map((file) => file.arrayBuffer()))
  return contents.flatMap((content) => readHandedDers(new Uint8Array(content), label))
}

async function opened(file: File): Promise<ByteSource> {
  return fileSource(file)
}

function rootFacts(der: Uint8Array, { createSha256 }: VerifierPorts): RootFacts | null {
  const certificate = readOrNull(der, readCertificate)
  return certificate && { subject: certificate.subject.text, sha256: toHex(createSha256().update(der).digest()) }
}
