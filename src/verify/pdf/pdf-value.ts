import { assertNever } from '../../base/assert-never.ts'

/** The values of a PDF object (ISO 32000-2 §7.3) as the strict reader gives them. Integers are plain numbers. */
export type PdfName = { readonly kind: 'name'; readonly value: string }
export type PdfReal = { readonly kind: 'real'; readonly value: number }
export type PdfReference = { readonly kind: 'reference'; readonly object: number; readonly generation: number }
export type PdfString = {
  readonly kind: 'string'
  readonly bytes: Uint8Array
  readonly hex: boolean
  /** Where it stands in the file, delimiters included; -1 inside an object stream. */
  readonly start: number
  readonly end: number
}
export type PdfArray = { readonly kind: 'array'; readonly items: readonly PdfValue[] }
export type PdfDictionary = { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue> }
export type PdfStream = {
  readonly kind: 'stream'
  readonly dictionary: PdfDictionary
  /** Where the data stands in the file and how long it is, as checked against `endstream`. */
  readonly start: number
  readonly length: number
}
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfReal
  | PdfReference
  | PdfString
  | PdfArray
  | PdfDictionary
  | PdfStream

/** The dictionary of a dictionary or stream, else null. */
export function dictionaryOf(value: PdfValue | undefined): PdfDictionary | null {
  if (value === null || value === undefined || typeof value !== 'object') return null
  if (value.kind === 'dictionary') return value
  return value.kind === 'stream' ? value.dictionary : null
}

/** The text of a name, else null. */
export function nameOf(value: PdfValue | undefined): string | null {
  return isKind(value, 'name') ? value.value : null
}

/** The value if it has that kind. */
export function isKind<K extends NonNullable<Extract<PdfValue, { kind: string }>>['kind']>(
  value: PdfValue | undefined,
  kind: K,
): value is Extract<PdfValue, { kind: K }> {
  return typeof value === 'object' && value !== null && value.kind === kind
}

/** An integer, else null. Reals are not integers even where they have no fraction. */
export function integerOf(value: PdfValue | undefined): number | null {
  return typeof value === 'number' ? value : null
}

/** Whether two values say the same, key order aside; streams compare by their dictionaries only. */
export function isSameValue(one: PdfValue | undefined, other: PdfValue | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  switch (one.kind) {
    case 'name':
    case 'real':
      return other.kind === one.kind && other.value === one.value
    case 'reference':
      return other.kind === 'reference' && other.object === one.object && other.generation === one.generation
    case 'string':
      return other.kind === 'string' && isSameBytes(one.bytes, other.bytes)
    case 'array':
      return (
        other.kind === 'array' &&
        one.items.length === other.items.length &&
        one.items.every((item, index) => isSameValue(item, other.items[index]))
      )
    case 'dictionary':
      return other.kind === 'dictionary' && differingKeys(one, other).length === 0
    case 'stream':
      return other.kind === 'stream' && differingKeys(one.dictionary, other.dictionary).length === 0
    default:
      return assertNever(one)
  }
}

/** The keys whose values differ between two dictionaries, sorted. A key with null counts as absent (ISO 32000-2 §7.3.7). */
export function differingKeys(one: PdfDictionary, other: PdfDictionary): string[] {
  const keys = new Set([...one.entries.keys(), ...other.entries.keys()])
  return [...keys]
    .filter((key) => !isSameValue(one.entries.get(key) ?? null, other.entries.get(key) ?? null))
    .toSorted()
}

/** Whether two byte strings are equal. */
export function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
