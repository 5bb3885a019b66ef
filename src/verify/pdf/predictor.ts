import { InflateFault } from './bit-reader.ts'
import { dictionaryOf, integerOf, type PdfValue } from './pdf-value.ts'

/** Undoes the PNG predictors (ISO 32000-2 §7.4.4.4). No predictor passes through; TIFF's is not supported and faults. */
export function undoPredictor(bytes: Uint8Array, parameters: PdfValue | undefined): Uint8Array {
  const entries = dictionaryOf(parameters)?.entries
  const predictor = integerOf(entries?.get('Predictor') ?? 1)
  if (predictor === 1) return bytes
  if (predictor === null || predictor < 10 || predictor > 15) throw new InflateFault('predictor not supported')
  const colors = integerOf(entries?.get('Colors') ?? 1)
  const bits = integerOf(entries?.get('BitsPerComponent') ?? 8)
  const columns = integerOf(entries?.get('Columns') ?? 1)
  if (colors !== 1 || bits !== 8 || columns === null || columns < 1 || columns > 65_536)
    throw new InflateFault('predictor parameters not supported')
  return undoRows(bytes, columns)
}

function undoRows(bytes: Uint8Array, columns: number): Uint8Array {
  const rows = bytes.length / (columns + 1)
  if (!Number.isInteger(rows)) throw new InflateFault('rows are cut')
  const plain = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row += 1) {
    const from = row * (columns + 1)
    undoRow(bytes.subarray(from, from + columns + 1), plain, row * columns)
  }
  return plain
}

/** One row: its first byte names the predictor, the rest are differences (PNG §9.2), one byte to a pixel. */
function undoRow(row: Uint8Array, plain: Uint8Array, to: number): void {
  const columns = row.length - 1
  const kind = row[0] ?? 0
  if (kind > 4) throw new InflateFault('unknown row predictor')
  for (let column = 0; column < columns; column += 1) {
    const left = column > 0 ? (plain[to + column - 1] ?? 0) : 0
    const up = to > 0 ? (plain[to - columns + column] ?? 0) : 0
    const corner = column > 0 && to > 0 ? (plain[to - columns + column - 1] ?? 0) : 0
    plain[to + column] = (row[column + 1] ?? 0) + guessOf(kind, left, up, corner)
  }
}

// Four numbers, not one object: this runs once for each byte of a cross-reference stream.
function guessOf(kind: number, left: number, up: number, corner: number): number {
  if (kind === 0) return 0
  if (kind === 1) return left
  if (kind === 2) return up
  return kind === 3 ? (left + up) >> 1 : paeth(left, up, corner)
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner
  const toLeft = Math.abs(estimate - left)
  const toUp = Math.abs(estimate - up)
  const toCorner = Math.abs(estimate - corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
