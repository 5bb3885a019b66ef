import type { ByteSource } from '../base/byte-source.ts'
import type { DocumentKind, Verification } from '../model/verdict.ts'
import { readCertificate } from './der/certificate.ts'
import { readRevocationList } from './der/revocation-list.ts'
import { examine } from './examine/examine.ts'
import { refuseEncryption } from './examine/refuse-encryption.ts'
import { damageOf, openPdf, type PdfDocument } from './pdf/document.ts'
import { PdfDamage } from './pdf/oddities.ts'
import { SourceUnreadable } from './pdf/piece-reader.ts'
import type { OriginalsPort, VerifierPorts } from './ports.ts'
import { reportDamage, reportExamination } from './report.ts'
import { findSignatures } from './signature/find-signatures.ts'
import { readOrNull } from './signature/read-store.ts'

export type VerifyOptions = {
  readonly ports: VerifierPorts
  /** Certificates in DER that are trusted without further proof. */
  readonly trustedRoots: readonly Uint8Array[]
  /** Revocation lists in DER. */
  readonly crls: readonly Uint8Array[]
  /** The time to judge validity for, milliseconds since 1970 UTC; null for now. */
  readonly at: number | null
  readonly nowMs: number
  /** Originals to compare with the manifest; null where none are handed in. */
  readonly originals: OriginalsPort | null
}

/**
 * Verifies a document: fourteen checks, always all of them and in order, and the verdict that follows from them.
 *
 * Any bytes get a verdict. Rejects with {@link SourceUnreadable} where the source itself fails, and with nothing else.
 */
export async function verifyDocument(source: ByteSource, options: VerifyOptions): Promise<Verification> {
  const opened = await openPdf(source)
  if (!opened.ok) return reportDamage(opened.damage, { oddities: opened.oddities, sizeBytes: source.size, kind: null })
  const { document } = opened
  try {
    return await verifyOpened(document, options)
  } catch (error) {
    const damage = damageOrFault(error)
    return reportDamage(damage, { oddities: document.oddities, sizeBytes: source.size, kind: await kindOf(document) })
  }
}

async function verifyOpened(document: PdfDocument, options: VerifyOptions): Promise<Verification> {
  refuseEncryption(document)
  const crls = options.crls.map((der) => readOrNull(der, readRevocationList))
  const roots = options.trustedRoots.map((der) => readOrNull(der, readCertificate))
  const examination = await examine(document, {
    ports: options.ports,
    roots: roots.filter((root) => root !== null),
    lists: crls.filter((list) => list !== null),
    unreadable: { roots: countNull(roots), lists: countNull(crls) },
    atMs: options.at ?? options.nowMs,
  })
  return reportExamination(examination, options)
}

function countNull(values: readonly unknown[]): number {
  return values.filter((value) => value === null).length
}

/** What kind of document it seems to be, though it could not be checked to the end. */
async function kindOf(document: PdfDocument): Promise<DocumentKind> {
  try {
    return (await findSignatures(document)).length > 0 ? 'signed-pdf' : 'unsigned-pdf'
  } catch (error) {
    damageOrFault(error)
    return 'unsigned-pdf'
  }
}

/** Damage is told as it is. Anything else is a fault of this program, which must not keep a reader from an honest answer. */
function damageOrFault(error: unknown): PdfDamage {
  if (error instanceof SourceUnreadable) throw error
  try {
    return damageOf(error)
  } catch {
    return new PdfDamage('verifier-fault', String(error).slice(0, 200))
  }
}
