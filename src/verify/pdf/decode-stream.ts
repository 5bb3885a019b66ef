import { InflateFault } from './bit-reader.ts'
import { inflate, type InflateBudget } from './inflate.ts'
import { isKind, nameOf, type PdfDictionary, type PdfValue } from './pdf-value.ts'
import { undoPredictor } from './predictor.ts'

/**
 * The decoded bytes of a stream: unfiltered, or one FlateDecode with PNG predictors.
 *
 * Any other filter faults with {@link InflateFault}; the verifier never needs to see pictures.
 */
export function decodeStream(
  dictionary: PdfDictionary,
  raw: Uint8Array,
  room: { mostBytes: number; budget: InflateBudget },
): Uint8Array {
  const filter = onlyOne(dictionary.entries.get('Filter'))
  const parameters = onlyOne(dictionary.entries.get('DecodeParms'))
  if (dictionary.entries.has('F')) throw new InflateFault('data outside the file')
  if (filter === undefined || filter === null) {
    if (raw.length > room.mostBytes) throw new InflateFault('longer than allowed')
    return raw
  }
  if (nameOf(filter) !== 'FlateDecode') throw new InflateFault('filter not supported')
  return undoPredictor(inflate(raw, room.mostBytes, room.budget), parameters)
}

function onlyOne(value: PdfValue | undefined): PdfValue | undefined {
  if (!isKind(value, 'array')) return value
  if (value.items.length > 1) throw new InflateFault('several filters not supported')
  return value.items[0]
}
