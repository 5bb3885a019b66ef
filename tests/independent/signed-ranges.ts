export type SignedRange = {
  /** Length of the part before the signature's hex. */
  before: number
  /** Where the part after it begins, and where the signed revision ends. */
  after: number
  end: number
  /** The signature itself without its padding. */
  cms: Buffer
}

/** The signatures of a PDF in file order, found by their ByteRange alone; enough to hand them to openssl. */
export function readSignedRanges(pdf: Buffer): SignedRange[] {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/\/ByteRange\s*\[\s*0\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)].map((match) => {
    const [before, after, length] = [Number(match[1]), Number(match[2]), Number(match[3])]
    const padded = Buffer.from(text.slice(before + 1, after - 1), 'hex')
    return { before, after, end: after + length, cms: padded.subarray(0, derLength(padded)) }
  })
}

function derLength(bytes: Buffer): number {
  const first = bytes[1] ?? 0
  if (first < 0x80) return 2 + first
  const octets = first & 0x7f
  return 2 + octets + bytes.readUIntBE(2, octets)
}
