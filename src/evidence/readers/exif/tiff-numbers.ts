import { viewOf } from '../bytes/view-of.ts'
import { type TiffEntry, tiffTypeSizes, tiffTypes } from './tiff-entry.ts'

/** A fraction as the file holds it: nothing is divided until somebody has looked at the denominator. */
export type Fraction = { numerator: number; denominator: number }

/** The whole numbers of an entry of type BYTE, SHORT, LONG or their signed kin; null for any other type. */
export function wholeNumbers(entry: TiffEntry): number[] | null {
  const read = wholeNumberReaders[entry.type]
  return read ? readEach(entry, read) : null
}

/** The fractions of an entry of type RATIONAL or SRATIONAL; null for any other type. */
export function fractions(entry: TiffEntry): Fraction[] | null {
  const read = fractionReaders[entry.type]
  if (!read) return null
  return readEach(entry, (view, at, littleEndian) => ({
    numerator: read(view, at, littleEndian),
    denominator: read(view, at + 4, littleEndian),
  }))
}

/** The floating-point numbers of an entry of type FLOAT or DOUBLE; null for any other type. */
export function floats(entry: TiffEntry): number[] | null {
  const read = floatReaders[entry.type]
  return read ? readEach(entry, read) : null
}

function readEach<T>(entry: TiffEntry, read: (view: DataView, at: number, littleEndian: boolean) => T): T[] | null {
  if (!entry.value) return null
  const view = viewOf(entry.value)
  const size = tiffTypeSizes[entry.type] ?? 1
  const values: T[] = []
  for (let index = 0; index < entry.count; index += 1) values.push(read(view, index * size, entry.littleEndian))
  return values
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

const fractionReaders: Readonly<Record<number, ReadNumber>> = {
  [tiffTypes.rational]: readLong,
  [tiffTypes.signedRational]: readSignedLong,
}

const floatReaders: Readonly<Record<number, ReadNumber>> = {
  [tiffTypes.float]: (view, at, littleEndian) => view.getFloat32(at, littleEndian),
  [tiffTypes.double]: (view, at, littleEndian) => view.getFloat64(at, littleEndian),
}
