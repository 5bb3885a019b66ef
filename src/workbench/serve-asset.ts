import type { Desk } from './desk.ts'

/** What a screen may ask for by address: a picture of an item at one of two sizes. */
export type Asset = { readonly caseId: string; readonly evidence: string; readonly kind: 'small' | 'large' }

const sizes = { small: { maxEdge: 320, quality: 70 }, large: { maxEdge: 2048, quality: 85 } } as const

/** Answers a picture of an item, made once by a reader process and kept as a derivative; null where the item shows none. */
export async function serveAsset(desk: Desk, asset: Asset): Promise<{ mediaType: string; bytes: Uint8Array } | null> {
  const opened = desk.caseOf(asset.caseId)
  const kept = opened.rows.derivatives.find(asset.evidence, asset.kind)
  if (kept) return { mediaType: 'image/jpeg', bytes: kept }
  const stored = opened.rows.evidence.find(asset.evidence)
  if (!stored) return null
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
