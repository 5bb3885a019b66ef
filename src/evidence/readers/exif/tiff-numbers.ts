import { viewOf } from '../bytes/view-of.ts'
import { type TiffEntry, tiffTypeSizes, tiffTypes } from './tiff-entry.ts'

/** A fraction as the file holds it: nothing is divided until somebody has looked at the denominator. */
export type Fraction = { numerator: number; denominator: number }

/** The whole numbers of an entry of type BYTE, SHORT, LONG or their signed kin; null for any other type. */
export function wholeNumbers(entry: TiffEntry): number[] | null {
  const read = wholeNumberReaders[entry.type]
  if (!read || !entry.value) return null
  const view = viewOf(entry.value)
  return places(entry).map((at) => read(view, at, entry.littleEndian))
}

/** The fractions of an entry of type RATIONAL or SRATIONAL; null for any other type. */
export function fractions(entry: TiffEntry): Fraction[] | null {
  if (!entry.value || (entry.type !== tiffTypes.rational && entry.type !== tiffTypes.signedRational)) return null
  const view = viewOf(entry.value)
  const read = entry.type === tiffTypes.rational ? readLong : readSignedLong
  return places(entry).map((at) => ({
    numerator: read(view, at, entry.littleEndian),
    denominator: read(view, at + 4, entry.littleEndian),
  }))
}

/** The floating-point numbers of an entry of type FLOAT or DOUBLE; null for any other type. */
export function floats(entry: TiffEntry): number[] | null {
  if (!entry.value || (entry.type !== tiffTypes.float && entry.type !== tiffTypes.double)) return null
  const view = viewOf(entry.value)
  return places(entry).map((at) =>
    entry.type === tiffTypes.float ? view.getFloat32(at, entry.littleEndian) : view.getFloat64(at, entry.littleEndian),
  )
}

function places(entry: TiffEntry): number[] {
  const size = tiffTypeSizes[entry.type] ?? 1
  return Array.from({ length: entry.count }, (_, index) => index * size)
}

type ReadNumber = (view: DataView, at: number, littleEndian: boolean) => number

const readLong: ReadNumber = (view, at, littleEndian) => view.getUint32(at, littleEndian)
const readSignedLong: ReadNumber = (view, at, littleEndian) => view.getInt32(at, littleEndian)

const wholeNumberReaders: Readonly<Record<number, ReadNumber>> = {
  [tiffTypes.byte]: (view, at) => view.getUint8(at),
  [tiffTypes.short]: (view, at, littleEndian) => view.getUint16(at, littleEndian),
  [tiffTypes.long]: readLong,
  [tiffTypes.signedByte]: (view, at) => view.getInt8(at),
  [tiffTypes.signedShort]: (view, at, littleEndian) => view.getInt16(at, littleEndian),
  [tiffTypes.signedLong]: readSignedLong,
  [tiffTypes.ifd]: readLong,
}
