import type { ByteSource } from '../base/byte-source.ts'
import { readDossierMarks } from './examine/read-dossier-marks.ts'
import { openPdf } from './pdf/document.ts'
import type { VerifierPorts } from './ports.ts'

/**
 * The recipient a dossier names in its embedded manifest; null where the document holds none.
 *
 * Says nothing of its signatures: it only decides which roots they have to lead to.
 */
export async function readDossierRecipient(source: ByteSource, ports: VerifierPorts): Promise<string | null> {
  const opened = await openPdf(source)
  if (!opened.ok) return null
  try {
    return (await readDossierMarks(opened.document, ports)).manifest?.value?.dossier.recipient ?? null
  } catch {
    // Damage inside somebody's document is an ordinary answer here; verifying tells it.
    return null
  }
}
