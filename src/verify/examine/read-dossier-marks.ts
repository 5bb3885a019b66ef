import { canonicalJson, type Json } from '../../base/canonical-json.ts'
import { toHex } from '../../base/hex.ts'
import type { DossierManifest } from '../../model/verdict.ts'
import type { PdfDocument } from '../pdf/document.ts'
import { catalogOf } from '../pdf/form-fields.ts'
import { limits } from '../pdf/limits.ts'
import { dictionaryOf, isKind, isSameValue, type PdfValue } from '../pdf/pdf-value.ts'
import { textOf, utf8Of } from '../pdf/text-string.ts'
import type { VerifierPorts } from '../ports.ts'
import { parseManifest } from './parse-manifest.ts'
import { readNetraProperties, type NetraProperties } from './read-netra-properties.ts'
import { manifestName } from './scan-forbidden.ts'

/** What a dossier says of itself: its XMP properties and its embedded manifest, both as frozen in the first revision. */
export type DossierMarks = {
  /** Null where the metadata have no part of ours. */
  readonly properties: NetraProperties | null
  readonly manifest: ManifestReading | null
}

export type ManifestReading = {
  readonly sha256: string
  /** Null where the bytes are no manifest. */
  readonly value: DossierManifest | null
  /** Whether its bytes are the one canonical spelling (RFC 8785). */
  readonly isCanonical: boolean
}

const mostMetadataBytes = 1 << 20

/** Reads the marks of a dossier from its first revision; both null for anyone else's document. */
export async function readDossierMarks(document: PdfDocument, ports: VerifierPorts): Promise<DossierMarks> {
  const catalog = await catalogOf(document, 0)
  const metadata = await bytesOf(document, catalog?.entries.get('Metadata'), mostMetadataBytes)
  const embedded = await findEmbedded(document, catalog?.entries.get('Names'))
  const bytes = embedded === null ? null : await bytesOf(document, embedded, limits.manifestBytes)
  return {
    properties: metadata && readNetraProperties(utf8Of(metadata)),
    manifest: bytes && readManifest(bytes, ports),
  }
}

async function bytesOf(document: PdfDocument, value: PdfValue | undefined, most: number): Promise<Uint8Array | null> {
  const stream = await document.loader.resolve(value, 0)
  return isKind(stream, 'stream') ? document.loader.decode(stream, most) : null
}

/** The stream of the one embedded file of our name, from a name tree of a single leaf as our dossiers have. */
async function findEmbedded(document: PdfDocument, names: PdfValue | undefined): Promise<PdfValue | null> {
  const resolve = (value: PdfValue | undefined) => document.loader.resolve(value, 0)
  const tree = dictionaryOf(await resolve(dictionaryOf(await resolve(names))?.entries.get('EmbeddedFiles')))
  const leaf = await resolve(tree?.entries.get('Names'))
  if (!isKind(leaf, 'array') || leaf.items.length !== 2) return null
  const specification = dictionaryOf(await resolve(leaf.items[1]))
  if (textOf(leaf.items[0]) !== manifestName || textOf(specification?.entries.get('UF')) !== manifestName) return null
  const files = dictionaryOf(await resolve(specification?.entries.get('EF')))?.entries
  const file = files?.get('F') ?? null
  // Programs differ in which of several they take, so all must be the same one.
  return [...(files?.values() ?? [])].every((other) => isSameValue(other, file)) ? file : null
}

function readManifest(bytes: Uint8Array, ports: VerifierPorts): ManifestReading {
  const sha256 = toHex(ports.createSha256().update(bytes).digest())
  const text = utf8Of(bytes)
  try {
    const json = JSON.parse(text) as Json
    return { sha256, value: parseManifest(json), isCanonical: canonicalJson(json) === text }
  } catch (error) {
    // JSON.parse tells malformed text only by throwing, and very deep text by running out of stack.
    if (error instanceof SyntaxError || error instanceof RangeError) return { sha256, value: null, isCanonical: false }
    throw error
  }
}
