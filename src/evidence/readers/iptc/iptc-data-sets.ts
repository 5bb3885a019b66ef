import { viewOf } from '../bytes/view-of.ts'

/** One data set of an IPTC block: record, number within the record, value. */
export type IptcDataSet = { record: number; number: number; value: Uint8Array }

/**
 * Lists the data sets of an IPTC block (IIM 4.2 §1.5); `whole` is false where the list stops before the bytes do.
 *
 * Data sets longer than 32,767 bytes state their length in a longer form, which is read up to four bytes.
 */
export function iptcDataSets(block: Uint8Array): { dataSets: IptcDataSet[]; whole: boolean } {
  const dataSets: IptcDataSet[] = []
  const view = viewOf(block)
  let offset = 0
  while (offset + 5 <= block.length && block[offset] === 0x1c) {
    const short = view.getUint16(offset + 3)
    const extra = short & 0x8000 ? short & 0x7fff : 0
    const start = offset + 5 + extra
    if (extra > 4 || start > block.length) return { dataSets, whole: false }
    const length = extra > 0 ? longLength(block.subarray(offset + 5, start)) : short
    if (start + length > block.length) return { dataSets, whole: false }
    const value = block.subarray(start, start + length)
    dataSets.push({ record: view.getUint8(offset + 1), number: view.getUint8(offset + 2), value })
    offset = start + length
  }
  return { dataSets, whole: block.subarray(offset).every((byte) => byte === 0) }
}

function longLength(bytes: Uint8Array): number {
  return bytes.reduce((length, byte) => length * 256 + byte, 0)
}
