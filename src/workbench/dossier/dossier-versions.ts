import { existsSync } from 'node:fs'
import { recordAt } from '../../casework/records/standing-records.ts'
import { FrozenDossier } from '../../contract/dossier.ts'
import {
  DossierSignature,
  type DossierVersion,
  type HandedOutCopy,
  type SignatureField,
} from '../../contract/dossier-versions.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import { plannedSigners } from '../../dossier/compose/planned-signers.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { toEntryViews } from '../custody-entries.ts'
import type { Desk } from '../desk.ts'
import { dossierAsset } from '../parse-asset-path.ts'
import { handOut } from './hand-out.ts'
import { keptDocuments } from './kept-documents.ts'

/** Every final version of a case, oldest first: what was fixed, who was to sign, who did. */
export function listVersions(desk: Desk, openCase: OpenCase): DossierVersion[] {
  const signatures = signaturesOf(openCase)
  const frozen = openCase.rows.dossiers.list().map((stored) => FrozenDossier.parse(stored))
  const copies = copiesOf(openCase, frozen[0]?.custodySequence ?? null)
  const documents = keptDocuments(openCase, (count) => desk.randomness.bytes(count))
  return frozen.map((one) => {
    const version = one.custodySequence
    const own = signatures.filter((signature) => signature.version === version)
    const { sha256, sizeBytes } = own.at(-1) ?? one
    const kept = existsSync(documents.pathOf(sha256))
    return {
      version,
      frozen: one,
      kept,
      asset: kept ? dossierAsset(openCase.identity.caseId, sha256) : null,
      sha256,
      sizeBytes,
      fields: fieldsOf(openCase, one, own),
      copies: copies.get(version) ?? [],
    }
  })
}

/** One final version; `not-found` where the case has none of that number. */
export function findVersion(desk: Desk, openCase: OpenCase, version: number): DossierVersion {
  const found = listVersions(desk, openCase).find((one) => one.version === version)
  if (found) return found
  throw new WorkbenchError('not-found', 'no such final version', { details: { what: `#${version}` } })
}

/** Writes the newest revision of a version to a picked place, and notes it. */
export async function exportVersion(
  desk: Desk,
  input: { caseId: string; version: number; to: string },
): Promise<{ sha256: string; sizeBytes: number }> {
  const openCase = desk.caseOf(input.caseId)
  const { sha256, sizeBytes } = findVersion(desk, openCase, input.version)
  const document = await keptDocuments(openCase, (count) => desk.randomness.bytes(count)).findWhole(sha256)
  await handOut(document, desk.grants.take(input.to).path)
  const details = { version: input.version, sha256 }
  openCase.change({ act: 'dossier-exported', actor: desk.operator, details }, () => undefined)
  return { sha256, sizeBytes }
}

/** Copies by version. No copy is older than the version it is of, so the log is read from the first version on. */
function copiesOf(openCase: OpenCase, firstVersion: number | null): Map<number, HandedOutCopy[]> {
  const copies = new Map<number, HandedOutCopy[]>()
  if (firstVersion === null) return copies
  const entries = toEntryViews(openCase.rows.custody.after(firstVersion, Number.MAX_SAFE_INTEGER))
  for (const { act, actor, laptopAt, details } of entries) {
    const { version, sha256 } = details
    if (act !== 'dossier-exported' || typeof version !== 'number' || typeof sha256 !== 'string') continue
    copies.set(version, [...(copies.get(version) ?? []), { at: laptopAt, by: actor, sha256 }])
  }
  return copies
}

type KnownSignature = DossierSignature & { signedAt: string; by: string }

function signaturesOf(openCase: OpenCase): KnownSignature[] {
  return openCase.rows.records.list('dossier-signature').map((record) => ({
    ...DossierSignature.parse(record.body),
    signedAt: new Date(record.recordedAtMs).toISOString(),
    by: record.recordedBy,
  }))
}

/** The officers are those of the case record as it stood when the version was fixed; later changes do not rename a field. */
function fieldsOf(openCase: OpenCase, frozen: FrozenDossier, signatures: readonly KnownSignature[]): SignatureField[] {
  const record = recordAt(openCase, 'case-record', { id: 'kasus', sequence: frozen.custodySequence })
  const planned = plannedSigners({ record })
  return frozen.signatureFields.map((field) => {
    const officer = planned.find((signer) => signer.field === field)?.officer
    return {
      field,
      officer: officer ? { name: officer.name, position: officer.position } : null,
      signature: signatures.find((signature) => signature.field === field) ?? null,
    }
  })
}
