import { InflateFault } from './bit-reader.ts'
import { SyntaxFault } from './cursor.ts'
import { decodeStream } from './decode-stream.ts'
import type { InflateBudget } from './inflate.ts'
import { limits } from './limits.ts'
import { readObjectHead, readStreamEnd, type ObjectHead } from './object-syntax.ts'
import type { ObjectIndex } from './object-index.ts'
import type { Oddities } from './oddities.ts'
import { createRecent } from './recent.ts'
import { readPackedObjects, type PackedObject } from './object-stream.ts'
import { noteSyntax, parseAt } from './parse-at.ts'
import { integerOf, isKind, type PdfStream, type PdfValue } from './pdf-value.ts'
import type { PieceReader } from './piece-reader.ts'

/** An object as read from its place in the file; `end` is null where its end could not be found where it must be. */
export type LoadedObject = {
  readonly object: number
  readonly generation: number
  readonly value: PdfValue
  readonly offset: number
  readonly end: number | null
  /** How many values it is made of. */
  readonly values: number
}

export type ObjectLoader = {
  /** Reads the plain object at a place, as of a revision (for lengths given by reference). Null where none is readable. */
  readPlain(
    place: { offset: number; bound: number; revision: number },
    pieces?: PieceReader,
  ): Promise<LoadedObject | null>
  /** The objects packed into an object stream, as of a revision. Empty where it is unreadable. */
  readPacked(stream: number, revision: number): Promise<readonly PackedObject[]>
  /** The value of an object as of a revision; null where it is free, undefined or unreadable. */
  load(object: number, revision: number): Promise<PdfValue>
  /** The value itself, or what it refers to, through at most a few steps. */
  resolve(value: PdfValue | undefined, revision: number): Promise<PdfValue>
  /** The decoded bytes of a stream, or null where they cannot be had within the limit. */
  decode(stream: PdfStream, mostBytes: number): Promise<Uint8Array | null>
}

type Parts = { pieces: PieceReader; index: ObjectIndex; oddities: Oddities; budget: InflateBudget }

const recentObjects = 2_000
const recentStreams = 3
const largeObject = 2_000
const longestIndirection = 8

/** Reads objects by number and revision, keeping a few recent ones. Not for use by several askers at the same time. */
export function createObjectLoader(parts: Parts): ObjectLoader {
  const objects = createRecent<Loaded>(recentObjects, (loaded) => loaded.values < largeObject)
  const packs = createRecent<readonly PackedObject[]>(recentStreams, () => true)
  const keyOf = (object: number, revision: number) => `${object}/${parts.index.find(object, revision)?.revision}`
  const loader: ObjectLoader = {
    readPlain: (place, pieces = parts.pieces) => readPlain({ ...parts, pieces }, loader, place),
    async readPacked(stream, revision) {
      const make = () => readPacked(parts, loader, { stream, revision })
      return (await packs.get(keyOf(stream, revision), make)) ?? []
    },
    async load(object, revision) {
      const make = () => load(parts, loader, { object, revision })
      return (await objects.get(keyOf(object, revision), make))?.value ?? null
    },
    async resolve(value, revision) {
      let current: PdfValue = value ?? null
      for (let step = 0; isKind(current, 'reference'); step += 1) {
        if (step === longestIndirection) return null
        current = await loader.load(current.object, revision)
      }
      return current
    },
    decode: (stream, mostBytes) => decode(parts, stream, mostBytes),
  }
  return loader
}

type Loaded = { readonly value: PdfValue; readonly values: number }
const nothing: Loaded = { value: null, values: 0 }

async function load(
  parts: Parts,
  loader: ObjectLoader,
  { object, revision }: { object: number; revision: number },
): Promise<Loaded> {
  const version = parts.index.find(object, revision)
  if (!version || version.entry.kind === 'free') return nothing
  const { entry } = version
  if (entry.kind === 'packed') {
    const packed = await loader.readPacked(entry.stream, revision)
    const found = packed[entry.index]
    return found?.object === object ? { value: found.value, values: 0 } : nothing
  }
  const place = { offset: entry.offset, bound: parts.index.boundOf(entry.offset), revision }
  const loaded = await loader.readPlain(place)
  return loaded?.object === object && loaded.generation === entry.generation ? loaded : nothing
}

async function readPlain(
  parts: Parts,
  loader: ObjectLoader,
  place: { offset: number; bound: number; revision: number },
): Promise<LoadedObject | null> {
  try {
    const head = await parseAt(parts.pieces, place, readObjectHead)
    noteSyntax(parts.oddities, head.syntax, `object ${head.value.object} at ${place.offset}`)
    const { object, generation, value } = head.value
    if (head.value.dataStart === null)
      return { object, generation, value, offset: place.offset, end: head.end, values: head.values }
    return await readStream(parts, loader, {
      ...place,
      head: head.value,
      dataStart: head.value.dataStart,
      values: head.values,
    })
  } catch (error) {
    if (error instanceof SyntaxFault) return null
    throw error
  }
}

type StreamPlace = {
  offset: number
  bound: number
  revision: number
  head: ObjectHead
  dataStart: number
  values: number
}

async function readStream(parts: Parts, loader: ObjectLoader, place: StreamPlace): Promise<LoadedObject | null> {
  const { object, generation, value: dictionary } = place.head
  if (!isKind(dictionary, 'dictionary')) return null
  const given = dictionary.entries.get('Length')
  // A length that refers to the stream itself would never end.
  if (isKind(given, 'reference') && given.object === object) return null
  const length = integerOf(await loader.resolve(given, place.revision))
  const start = place.dataStart
  if (length === null || length < 0 || start + length > place.bound) return null
  const end = await streamEnd(parts, { offset: start + length, bound: place.bound })
  const value: PdfValue = { kind: 'stream', dictionary, start, length }
  return { object, generation, value, offset: place.offset, end, values: place.values }
}

async function streamEnd(parts: Parts, place: { offset: number; bound: number }): Promise<number | null> {
  try {
    return (await parseAt(parts.pieces, place, readStreamEnd)).end
  } catch (error) {
    if (error instanceof SyntaxFault) return null
    throw error
  }
}

async function readPacked(
  parts: Parts,
  loader: ObjectLoader,
  { stream, revision }: { stream: number; revision: number },
): Promise<readonly PackedObject[]> {
  // Object streams may not lie in object streams (ISO 32000-2 §7.5.7).
  if (parts.index.find(stream, revision)?.entry.kind !== 'plain') return []
  const value = await loader.load(stream, revision)
  if (!isKind(value, 'stream')) return []
  const bytes = await loader.decode(value, limits.objectBytes)
  return bytes === null ? [] : readPackedObjects(value.dictionary, bytes, parts.oddities)
}

async function decode(parts: Parts, stream: PdfStream, mostBytes: number): Promise<Uint8Array | null> {
  if (stream.length > limits.manifestBytes) return null
  const raw = (await parts.pieces.read(stream.start, stream.length)).slice()
  try {
    return decodeStream(stream.dictionary, raw, { mostBytes, budget: parts.budget })
  } catch (error) {
    if (error instanceof InflateFault) return null
    throw error
  }
}
