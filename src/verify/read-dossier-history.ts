import { fromHex, toHex } from '../base/hex.ts'
import type { ByteSource } from '../base/byte-source.ts'
import type { FrozenHistory } from '../model/compare-history.ts'
import { merkleRoot } from '../model/merkle-tree.ts'
import { readDossierMarks } from './examine/read-dossier-marks.ts'
import { openPdf } from './pdf/document.ts'
import type { VerifierPorts } from './ports.ts'
import { hashStretch } from './signature/hash-ranges.ts'

/**
 * The case and the custody leaves (RFC 6962) a dossier was frozen with, from its embedded manifest; null where the document holds none,
 * or where its leaves do not give the head it states.
 *
 * Says nothing of its signatures: whoever relies on it verifies the document too.
 */
export async function readDossierHistory(source: ByteSource, ports: VerifierPorts): Promise<FrozenHistory | null> {
  const opened = await openPdf(source)
  if (!opened.ok) return null
  try {
    const { document } = opened
    const { manifest } = await readDossierMarks(document, ports)
    const value = manifest?.value
    const [first] = document.revisions
    if (!value || !first) return null
    const { custody, custodyLeaves: leaves } = value
    const root = toHex(merkleRoot(ports.createSha256, leaves.map(fromHex)))
    if (root !== custody.merkleRoot || leaves.length !== custody.sequence || leaves.at(-1) !== custody.entryHash)
      return null
    const frozen = await hashStretch(source, { start: 0, end: first.end }, ports)
    return { caseId: value.caseId, leaves, merkleRoot: root, frozenSha256: toHex(frozen) }
  } catch {
    // Damage inside somebody's document is an ordinary answer here: it proves nothing.
    return null
  }
}
