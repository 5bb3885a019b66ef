import { CaseId, EvidenceNumber } from '../contract/identifiers.ts'
import type { Asset } from './serve-asset.ts'

/** The words screens use for the two sizes of a picture, beside the core's own. */
const kinds: Readonly<Record<string, Asset['kind']>> = {
  thumbnail: 'small',
  preview: 'large',
  small: 'small',
  large: 'large',
}

/** The picture an address `<caseId>/<evidence>/<kind>` asks for, each part percent-encoded; null for anything else. */
export function parseAssetPath(path: string): Asset | null {
  const parts = path.split('/').map(decodePart)
  const [caseId, evidence, word] = parts
  if (parts.length !== 3 || !CaseId.safeParse(caseId).success || !EvidenceNumber.safeParse(evidence).success)
    return null
  const kind = Object.hasOwn(kinds, word ?? '') ? kinds[word ?? ''] : undefined
  return kind === undefined ? null : { caseId: caseId ?? '', evidence: evidence ?? '', kind }
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
