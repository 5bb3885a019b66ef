import * as exifr from 'exifr'
import { tameTiff } from './tame-tiff.ts'
import { type ExifBlockName, exifBlockNames, type TiffReading } from './tiff-entry.ts'

// Node sees one default export in this package, its types announce several.
const { parse, tagKeys } = exifr.default

/** The name and version under which facts read by exifr are signed. */
export const exifrReader = 'exifr 7.1.3'

/** A value as exifr hands it out raw: text, number, list of numbers, bytes. */
export type ExifrValue = string | number | ArrayLike<number>

/** What exifr says about one EXIF block: tag number → value by directory, and whether it complained. */
export type ExifrAnswer = {
  blocks: ReadonlyMap<ExifBlockName, ReadonlyMap<number, ExifrValue>>
  complained: boolean
}

const blockKeys: Readonly<Record<ExifBlockName, string>> = {
  IFD0: 'ifd0',
  ExifIFD: 'exif',
  GPS: 'gps',
  InteropIFD: 'interop',
  IFD1: 'ifd1',
}

/**
 * The one safe way of asking: raw values, no revived dates, no merging, EXIF only.
 *
 * XMP and IPTC in the same call lose EXIF in TIFF and file XMP values under EXIF; revived dates invent days and take the
 * machine's zone.
 */
const safeOptions = {
  tiff: true,
  makerNote: true,
  userComment: true,
  xmp: false,
  iptc: false,
  icc: false,
  jfif: false,
  mergeOutput: false,
  sanitize: false,
  translateKeys: false,
  translateValues: false,
  reviveValues: false,
}

/** exifr keeps what it makes of an options object by identity, so there is one for each set of directories. */
const optionsByBlocks = new Map<string, object>()

function optionsFor(read: ReadonlySet<ExifBlockName>): object {
  const wanted = exifBlockNames.filter((name) => read.has(name)).join()
  const known = optionsByBlocks.get(wanted)
  if (known) return known
  const blocks = exifBlockNames.map((name) => [blockKeys[name], name === 'IFD0' ? {} : read.has(name)] as const)
  const options = { ...safeOptions, ...Object.fromEntries(blocks) }
  optionsByBlocks.set(wanted, options)
  return options
}

/** exifr gets a copy, so a very large file would stand in memory twice. */
const largestBlock = 64 * 1024 * 1024

/**
 * Asks exifr what a TIFF structure holds, tag by tag, in the directories our own reader could read.
 *
 * It is handed a tamed copy in memory of its own: given a path or a view into shared memory, exifr can return bytes of
 * another file as a value. It swallows its errors, so `complained` says whether there were any.
 */
export async function askExifr(block: Uint8Array, tiff: TiffReading): Promise<ExifrAnswer> {
  const output: unknown =
    block.length > largestBlock ? null : await parse(tameTiff(block, tiff), optionsFor(tiff.read)).catch(() => null)
  const blocks = new Map<ExifBlockName, Map<number, ExifrValue>>()
  for (const name of exifBlockNames) blocks.set(name, valuesOf(memberOf(output, blockKeys[name])))
  return { blocks, complained: output === null || memberOf(output, 'errors') !== undefined }
}

/** The name exifr's dictionary has for a tag, or null. */
export function exifrTagName(block: ExifBlockName, tag: number): string | null {
  const key = block === 'IFD1' ? 'ifd0' : blockKeys[block]
  return tagKeys.get(key)?.get(tag) ?? null
}

function valuesOf(block: unknown): Map<number, ExifrValue> {
  const values = new Map<number, ExifrValue>()
  if (typeof block !== 'object' || block === null) return values
  for (const [key, value] of Object.entries(block)) {
    const tag = Number(key)
    // exifr adds computed members (`latitude`, `longitude`) to the raw ones; they are not values of the file.
    if (Number.isInteger(tag) && isValue(value)) values.set(tag, value)
  }
  return values
}

function memberOf(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined
}

function isValue(value: unknown): value is ExifrValue {
  if (typeof value === 'string' || typeof value === 'number') return true
  return Array.isArray(value) || ArrayBuffer.isView(value)
}
