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

/** A page of a document at one of the sizes it can be drawn in, counted from 1: `large-12`. */
const pageWord = /^(small|large|fine)-([1-9]\d{0,4})$/

/** A page of a paper among the evidence, counted from 1: `page-2`. */
const paperPageWord = /^page-([1-9]\d{0,4})$/

/** A picture inside a saved page, counted from 1 as it is listed: `embedded-3`. */
const embeddedWord = /^embedded-([1-9]\d{0,3})$/

/**
 * What an address `<caseId>/<evidence>/<kind>`, `<caseId>/<evidence>/page-<page>`, `<caseId>/<evidence>/embedded-<index>`, `<caseId>/<evidence>/recording`, `<caseId>/dossier/<name>` or `<caseId>/dossier/<name>/<size>-<page>` asks for, each
 * part percent-encoded; null for anything else.
 */
export function parseAssetPath(path: string): Asset | null {
  const parts = path.split('/').map(decodePart)
  const [caseId = '', middle = '', word = '', page] = parts
  if (parts.length > 4 || !CaseId.safeParse(caseId).success) return null
  if (middle === 'dossier') return documentName.test(word) ? documentAsset({ caseId, name: word }, page) : null
  if (parts.length !== 3) return null
  return EvidenceNumber.safeParse(middle).success ? evidenceAsset({ caseId, evidence: middle }, word) : null
}

function evidenceAsset(item: { caseId: string; evidence: string }, word: string): Asset | null {
  const [, page] = paperPageWord.exec(word) ?? []
  if (word === 'recording') return { what: 'recording', ...item }
  if (page !== undefined) return { what: 'picture', ...item, kind: 'large', page: Number(page) }
  const [, embedded] = embeddedWord.exec(word) ?? []
  if (embedded !== undefined) return { what: 'picture', ...item, kind: 'large', embedded: Number(embedded) }
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined
  return kind === undefined ? null : { what: 'picture', ...item, kind }
}

function documentAsset(document: { caseId: string; name: string }, page: string | undefined): Asset | null {
  if (page === undefined) return { what: 'dossier', ...document }
  const [, size, number] = pageWord.exec(page) ?? []
  if (size !== 'small' && size !== 'large' && size !== 'fine') return null
  return { what: 'page', ...document, page: Number(number), size }
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
