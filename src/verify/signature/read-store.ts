import { readCertificate, type Certificate } from '../der/certificate.ts'
import { DerFault } from '../der/der-reader.ts'
import { readOcspResponse, type OcspResponse } from '../der/ocsp-response.ts'
import { readRevocationList, type RevocationList } from '../der/revocation-list.ts'
import { catalogOf } from '../pdf/form-fields.ts'
import type { PdfDocument } from '../pdf/document.ts'
import { limits } from '../pdf/limits.ts'
import { dictionaryOf, isKind } from '../pdf/pdf-value.ts'

/** The document security store: what was put in later so that the signature can still be checked (EN 319 142-1 §5.4.2). */
export type SecurityStore = {
  readonly isThere: boolean
  /** The newest revision that wrote it; null where there is none. */
  readonly revision: number | null
  readonly certificates: readonly Certificate[]
  readonly lists: readonly RevocationList[]
  readonly responses: readonly OcspResponse[]
  /** Entries that could not be read. */
  readonly unreadable: number
}

const mostBytes = 32 << 20

/** Reads `/DSS` of the newest revision. */
export async function readStore(document: PdfDocument): Promise<SecurityStore> {
  const newest = document.revisions.length - 1
  const catalog = await catalogOf(document, newest)
  const entry = catalog?.entries.get('DSS')
  const store = dictionaryOf(await document.loader.resolve(entry, newest))
  if (!store) return { isThere: false, revision: null, certificates: [], lists: [], responses: [], unreadable: 0 }
  const certificates = readAll(await streamsOf(document, store.entries.get('Certs')), readCertificate)
  const lists = readAll(await streamsOf(document, store.entries.get('CRLs')), readRevocationList)
  const responses = readAll(await streamsOf(document, store.entries.get('OCSPs')), readOcspResponse)
  return {
    isThere: true,
    revision: isKind(entry, 'reference') ? (document.index.find(entry.object, newest)?.revision ?? null) : newest,
    certificates: certificates.good,
    lists: lists.good,
    responses: responses.good,
    unreadable: certificates.bad + lists.bad + responses.bad,
  }
}

async function streamsOf(document: PdfDocument, value: Parameters<typeof document.loader.resolve>[0]) {
  const newest = document.revisions.length - 1
  const items = await document.loader.resolve(value, newest)
  const streams: (Uint8Array | null)[] = []
  if (!isKind(items, 'array')) return streams
  for (const item of items.items.slice(0, limits.certificates)) {
    const stream = await document.loader.resolve(item, newest)
    streams.push(isKind(stream, 'stream') ? await document.loader.decode(stream, mostBytes) : null)
  }
  return streams
}

function readAll<T>(
  encodings: readonly (Uint8Array | null)[],
  read: (der: Uint8Array) => T,
): { good: T[]; bad: number } {
  const good: T[] = []
  for (const der of encodings) {
    const value = der && readOrNull(der, read)
    if (value !== null) good.push(value)
  }
  return { good, bad: encodings.length - good.length }
}

/** What a reader makes of DER bytes, or null where they are not what they should be. */
export function readOrNull<T>(der: Uint8Array, read: (der: Uint8Array) => T): T | null {
  try {
    return read(der)
  } catch (error) {
    if (error instanceof DerFault) return null
    throw error
  }
}
