import { CaseId, EvidenceNumber } from '../contract/identifiers.ts'
import type { Asset } from './serve-asset.ts'

/** The words screens use for the two sizes of a picture, beside the core's own. */
const kinds: Readonly<Record<string, 'small' | 'large'>> = {
  thumbnail: 'small',
  preview: 'large',
  small: 'small',
  large: 'large',
}

/** A kept version by its digest, or a draft by the name it was made under; nothing else can be a name of a document. */
const documentName = /^(?:[0-9a-f]{64}|draft-[0-9a-f]{16}-[0-9a-f]{32})$/

/**
 * What an address `<caseId>/<evidence>/<kind>` or `<caseId>/dossier/<name>` asks for, each part percent-encoded; null for anything
 * else.
 */
export function parseAssetPath(path: string): Asset | null {
  const parts = path.split('/').map(decodePart)
  const [caseId = '', middle = '', word = ''] = parts
  if (parts.length !== 3 || !CaseId.safeParse(caseId).success) return null
  if (middle === 'dossier') return documentName.test(word) ? { what: 'dossier', caseId, name: word } : null
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined
  if (kind === undefined || !EvidenceNumber.safeParse(middle).success) return null
  return { what: 'picture', caseId, evidence: middle, kind }
}

/** The address of a document the case keeps, below the host's `asset/`. */
export function dossierAsset(caseId: string, name: string): string {
  return `${caseId}/dossier/${name}`
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
