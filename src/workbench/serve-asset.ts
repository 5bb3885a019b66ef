import { readFile, stat } from 'node:fs/promises'
import { assertNever } from '../base/assert-never.ts'
import { mediaTypesWithEmbedded } from '../contract/embedded-pictures.ts'
import { mediaTypesWithPages } from '../contract/paper-pages.ts'
import { openFile } from '../vault/originals/open-file.ts'
import type { Desk } from './desk.ts'
import { keptDocuments } from './dossier/kept-documents.ts'
import { pagePictures } from './dossier/page-pictures.ts'
import { serveRecording, type ByteRange, type ServedStretch } from './serve-recording.ts'
import { makeThumbnail, smallPicture } from './thumbnails.ts'

/** What a screen may ask for by address: a picture of an item at one of two sizes, a recording, a dossier the case keeps, or one page of it drawn. */
export type Asset =
  | {
      readonly what: 'picture'
      readonly caseId: string
      readonly evidence: string
      readonly kind: 'small' | 'large'
      /** Of a paper, counted from 1; the first where left out. */
      readonly page?: number
      /** A picture inside a saved page, counted from 1 as it is listed. */
      readonly embedded?: number
    }
  | { readonly what: 'recording'; readonly caseId: string; readonly evidence: string }
  | { readonly what: 'dossier'; readonly caseId: string; readonly name: string }
  | {
      readonly what: 'page'
      readonly caseId: string
      readonly name: string
      readonly page: number
      /** In a list, at reading width, or drawn large. */
      readonly size: 'small' | 'large' | 'fine'
    }

/** `first` and `totalBytes` where it is a stretch of something longer. */
export type ServedAsset = { mediaType: string; bytes: Uint8Array } | ServedStretch

const sizes = { small: smallPicture, large: { maxEdge: 2048, quality: 85 } } as const
/** A page as large as a screen shows it; drawn anew each time, because few are looked at that closely. */
const finePage = { maxEdge: 2_800, quality: 86 }
/** A screen gets a document whole; a larger one is written out and opened from there. */
const largestDocument = 256 * 1024 * 1024

/** Answers what an address stands for, of a recording the stretch that is asked for; null where there is nothing to show. */
export async function serveAsset(
  desk: Desk,
  asset: Asset,
  range: ByteRange | null = null,
): Promise<ServedAsset | null> {
  switch (asset.what) {
    case 'picture':
      return servePicture(desk, asset)
    case 'recording':
      return serveRecording(desk, { ...asset, range })
    case 'dossier':
      return serveDossier(desk, asset)
    case 'page':
      return servePage(desk, asset)
    default:
      return assertNever(asset)
  }
}

function pathOfDocument(desk: Desk, { caseId, name }: { caseId: string; name: string }): string {
  return keptDocuments(desk.caseOf(caseId), (count) => desk.randomness.bytes(count)).pathOf(name)
}

/** A page drawn by a reader process, as pages of evidence are: the screen has no reader of PDF, and no frame to show one in. */
async function servePage(desk: Desk, asset: Extract<Asset, { what: 'page' }>): Promise<ServedAsset | null> {
  const { name, page, size } = asset
  const path = pathOfDocument(desk, asset)
  if (size === 'fine') return serveFinePage(desk, path, page)
  const pictures = await pagePictures(desk, desk.caseOf(asset.caseId), { name, path, page })
  return pictures && { mediaType: 'image/jpeg', bytes: pictures[size] }
}

async function serveFinePage(desk: Desk, path: string, page: number): Promise<ServedAsset | null> {
  const document = await openFile(path, 'dossier-not-kept')
  try {
    const drawn = await desk.readers.renderPicture({ source: document, ...finePage, page })
    return drawn && { mediaType: 'image/jpeg', bytes: drawn.jpeg }
  } finally {
    await document.close()
  }
}

async function serveDossier(desk: Desk, asset: Extract<Asset, { what: 'dossier' }>): Promise<ServedAsset | null> {
  const path = pathOfDocument(desk, asset)
  const found = await stat(path).catch(() => null)
  if (!found?.isFile() || found.size > largestDocument) return null
  return { mediaType: 'application/pdf', bytes: await readFile(path) }
}

/** A picture of an item or of one page of it, made once by a reader process and kept as a derivative, each page under a key of its own. */
async function servePicture(desk: Desk, asset: Extract<Asset, { what: 'picture' }>): Promise<ServedAsset | null> {
  const { page = 1, embedded } = asset
  const opened = desk.caseOf(asset.caseId)
  const stored = opened.rows.evidence.find(asset.evidence)
  if (!stored || opened.rows.purges.find(stored.number)) return null
  // Only papers have further pages: what shows one picture would show that same one under any page number.
  if (page > 1 && !mediaTypesWithPages.includes(stored.mediaType)) return null
  if (embedded !== undefined && !mediaTypesWithEmbedded.includes(stored.mediaType)) return null
  const key = keyOf(asset)
  const isThumbnail = asset.kind === 'small' && stored.mediaType.startsWith('image/')
  const find = () => opened.rows.derivatives.find(asset.evidence, key)
  // The same reading that makes the small picture of a list also makes the hash near copies are found by.
  const kept = find() ?? (isThumbnail && (await makeThumbnail(desk, opened, asset.evidence)) ? find() : null)
  if (kept) return { mediaType: 'image/jpeg', bytes: kept }
  if (isThumbnail) return null
  const original = await opened.originals.open(stored.sha256)
  try {
    const part = embedded === undefined ? { page } : { embedded }
    const picture = await desk.readers.renderPicture({ source: original, ...sizes[asset.kind], ...part })
    if (!picture) return null
    opened.rows.derivatives.put(asset.evidence, key, picture.jpeg)
    return { mediaType: 'image/jpeg', bytes: picture.jpeg }
  } finally {
    await original.close()
  }
}

/** What a derivative is kept under: each page, and each picture inside, by itself. */
function keyOf({ kind, page = 1, embedded }: Extract<Asset, { what: 'picture' }>): string {
  if (embedded !== undefined) return `embedded-${embedded}`
  return page === 1 ? kind : `${kind}-${page}`
}
