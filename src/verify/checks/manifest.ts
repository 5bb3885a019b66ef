import { toHex } from '../../base/hex.ts'
import type { DossierManifest, FindingCode } from '../../model/verdict.ts'
import type { Examination } from '../examine/examination.ts'
import type { ManifestReading } from '../examine/read-dossier-marks.ts'
import type { NetraProperties } from '../examine/read-netra-properties.ts'
import { listFields } from '../pdf/form-fields.ts'
import type { OriginalsPort, VerifierPorts } from '../ports.ts'
import { hashSource } from '../signature/hash-ranges.ts'
import type { CheckOutcome, Facts } from './outcome.ts'

/** Whether the embedded manifest is what the dossier says of itself, and whether originals handed in are the ones it names. */
export async function checkManifest(
  examination: Examination,
  { ports, originals }: { ports: VerifierPorts; originals: OriginalsPort | null },
): Promise<CheckOutcome> {
  if (examination.kind !== 'netra-dossier') return null
  const { manifest, properties } = examination.marks
  if (!manifest) return { findings: ['manifest-missing'], facts: {} }
  if (!manifest.value) return { findings: ['manifest-unreadable'], facts: { sha256: manifest.sha256 } }
  const findings = compareMarks(manifest, manifest.value, properties)
  if (!(await hasItsFields(examination, manifest.value))) findings.push('manifest-fields-differ')
  const compared = originals ? await compareOriginals(manifest.value, originals, ports) : null
  return {
    findings: [...findings, ...(compared?.findings ?? [])],
    facts: { sha256: manifest.sha256, evidence: manifest.value.evidence.length, ...compared?.facts },
  }
}

function compareMarks(
  manifest: ManifestReading,
  value: DossierManifest,
  properties: NetraProperties | null,
): FindingCode[] {
  const findings: FindingCode[] = manifest.isCanonical ? [] : ['manifest-not-canonical']
  if (properties?.manifestSha256 !== manifest.sha256) findings.push('manifest-digest-differs')
  const isSame =
    properties?.caseId === value.caseId &&
    properties.edition === value.dossier.edition &&
    (properties.number ?? '') === (value.dossier.number ?? '')
  if (!isSame) findings.push('manifest-metadata-differs')
  return findings
}

/** The fields planned when the dossier was frozen are exactly those its manifest names, in the same order. */
async function hasItsFields({ document }: Examination, value: DossierManifest): Promise<boolean> {
  const fields = await listFields(document, 0)
  const names = fields.map(({ name }) => name)
  return (
    names.length === value.signatureFields.length &&
    names.every((name, index) => name === value.signatureFields[index]) &&
    fields.every(({ type, value: filled }) => type === 'Sig' && filled === null)
  )
}

async function compareOriginals(
  { evidence }: DossierManifest,
  originals: OriginalsPort,
  ports: VerifierPorts,
): Promise<{ findings: FindingCode[]; facts: Facts }> {
  const missing: string[] = []
  const changed: string[] = []
  for (const { number, sha256, sizeBytes } of evidence) {
    const source = await originals.find({ number, sha256 })
    if (!source) missing.push(number)
    else if (source.size !== sizeBytes || toHex(await hashSource(source, ports)) !== sha256) changed.push(number)
  }
  const findings: FindingCode[] = []
  if (changed.length > 0) findings.push('original-changed')
  if (missing.length > 0) findings.push('original-missing')
  const unchanged = evidence.length - missing.length - changed.length
  return { findings, facts: { originalsUnchanged: unchanged, originalsChanged: changed, originalsMissing: missing } }
}
