import { readFile, stat } from 'node:fs/promises'
import { assertNever } from '../base/assert-never.ts'
import type { Desk } from './desk.ts'
import { keptDocuments } from './dossier/kept-documents.ts'

/** What a screen may ask for by address: a picture of an item at one of two sizes, or a dossier the case keeps. */
export type Asset =
  | { readonly what: 'picture'; readonly caseId: string; readonly evidence: string; readonly kind: 'small' | 'large' }
  | { readonly what: 'dossier'; readonly caseId: string; readonly name: string }

export type ServedAsset = { mediaType: string; bytes: Uint8Array }

const sizes = { small: { maxEdge: 320, quality: 70 }, large: { maxEdge: 2048, quality: 85 } } as const
/** A screen gets a document whole; a larger one is written out and opened from there. */
const largestDocument = 256 * 1024 * 1024

/** Answers what an address stands for; null where there is nothing to show. */
export async function serveAsset(desk: Desk, asset: Asset): Promise<ServedAsset | null> {
  switch (asset.what) {
    case 'picture':
      return servePicture(desk, asset)
    case 'dossier':
      return serveDossier(desk, asset)
    default:
      return assertNever(asset)
  }
}

async function serveDossier(desk: Desk, asset: Extract<Asset, { what: 'dossier' }>): Promise<ServedAsset | null> {
  const path = keptDocuments(desk.caseOf(asset.caseId), (count) => desk.randomness.bytes(count)).pathOf(asset.name)
  const found = await stat(path).catch(() => null)
  if (!found?.isFile() || found.size > largestDocument) return null
  return { mediaType: 'application/pdf', bytes: await readFile(path) }
}

/** A picture of an item, made once by a reader process and kept as a derivative. */
async function servePicture(desk: Desk, asset: Extract<Asset, { what: 'picture' }>): Promise<ServedAsset | null> {
  const opened = desk.caseOf(asset.caseId)
  const kept = opened.rows.derivatives.find(asset.evidence, asset.kind)
  if (kept) return { mediaType: 'image/jpeg', bytes: kept }
  const stored = opened.rows.evidence.find(asset.evidence)
  if (!stored || opened.rows.purges.find(stored.number)) return null
  const original = await opened.originals.open(stored.sha256)
  try {
    const picture = await desk.readers.renderPicture({ source: original, ...sizes[asset.kind] })
    if (!picture) return null
    opened.rows.derivatives.put(asset.evidence, asset.kind, picture.jpeg)
    return { mediaType: 'image/jpeg', bytes: picture.jpeg }
  } finally {
    await original.close()
  }
}
