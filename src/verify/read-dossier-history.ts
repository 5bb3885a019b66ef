import type { ByteSource } from '../base/byte-source.ts'
import { readDossierMarks } from './examine/read-dossier-marks.ts'
import { openPdf } from './pdf/document.ts'
import type { VerifierPorts } from './ports.ts'

/**
 * The case and the custody leaves (RFC 6962) a dossier was frozen with, from its embedded manifest; null where the document holds none.
 *
 * Says nothing of its signatures: whoever relies on it verifies the document too.
 */
export async function readDossierHistory(
  source: ByteSource,
  ports: VerifierPorts,
): Promise<{ caseId: string; leaves: readonly string[] } | null> {
  const opened = await openPdf(source)
  if (!opened.ok) return null
  try {
    const { manifest } = await readDossierMarks(opened.document, ports)
    const value = manifest?.value
    return value ? { caseId: value.caseId, leaves: value.custodyLeaves } : null
  } catch {
    // Damage inside somebody's document is an ordinary answer here: it proves nothing.
    return null
  }
}
