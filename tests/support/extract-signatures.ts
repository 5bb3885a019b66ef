export type ExtractedSignature = {
  byteRange: readonly [number, number, number, number]
  /** What /Contents holds, hexadecimal as it stands in the file. */
  contentsHex: string
  /** The CMS without the zeros behind it. */
  cms: Buffer
  /** Everything the byte range covers. */
  signedBytes: Buffer
}

/** The signatures of a PDF in the order of the file, taken out with patterns only, so that nothing of the product is trusted. */
export function extractSignatures(pdf: Buffer): ExtractedSignature[] {
  const pattern = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g
  return [...pdf.toString('latin1').matchAll(pattern)].map((match) => {
    const byteRange = [Number(match[1]), Number(match[2]), Number(match[3]), Number(match[4])] as const
    const [start, size, restart, rest] = byteRange
    const contentsHex = pdf.subarray(start + size + 1, restart - 1).toString('latin1')
    const padded = Buffer.from(contentsHex, 'hex')
    const length = 4 + padded.readUInt16BE(2)
    if (padded[0] !== 0x30 || padded[1] !== 0x82) throw new Error('not a CMS of the usual size')
    const signedBytes = Buffer.concat([pdf.subarray(start, start + size), pdf.subarray(restart, restart + rest)])
    return { byteRange, contentsHex, cms: padded.subarray(0, length), signedBytes }
  })
}
