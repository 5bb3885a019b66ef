/** What a bitmap is made of; `rows` are its rows as the file holds them, in the order of the file. */
export type BmpContent = {
  width: number
  height: number
  bits: number
  body: Uint8Array
  compression?: number
  /** Colours as red green blue. */
  palette?: readonly (readonly [number, number, number])[]
  masks?: readonly number[]
  headerLength?: number
  /** Colours that are stated; the number of the palette unless told. */
  stated?: number
}

/** Writes a Windows bitmap, or one of OS/2 where the header is 12 bytes long. A negative height means rows from the top down. */
export function buildBmp(content: BmpContent): Buffer {
  const { width, height, bits, body, compression = 0, palette = [], masks = [], headerLength = 40 } = content
  const isOld = headerLength === 12
  const header = Buffer.alloc(14 + headerLength)
  header.write('BM')
  header.writeUInt32LE(headerLength, 14)
  if (isOld) {
    header.writeUInt16LE(width, 18)
    header.writeUInt16LE(height, 20)
    header.writeUInt16LE(1, 22)
    header.writeUInt16LE(bits, 24)
  } else {
    header.writeInt32LE(width, 18)
    header.writeInt32LE(height, 22)
    header.writeUInt16LE(1, 26)
    header.writeUInt16LE(bits, 28)
    header.writeUInt32LE(compression, 30)
    header.writeUInt32LE(body.length, 34)
    header.writeUInt32LE(content.stated ?? palette.length, 46)
  }
  const own = Buffer.alloc(masks.length * 4)
  masks.forEach((mask, index) => own.writeUInt32LE(mask, index * 4))
  if (headerLength >= 52) own.copy(header, 54)
  const colours = Buffer.concat(palette.map(([r, g, b]) => Buffer.from(isOld ? [b, g, r] : [b, g, r, 0])))
  const whole = Buffer.concat([header, headerLength >= 52 ? Buffer.alloc(0) : own, colours, body])
  whole.writeUInt32LE(whole.length, 2)
  whole.writeUInt32LE(whole.length - body.length, 10)
  return whole
}

/** A sequence of numbers below a limit that is the same on every run (Lehmer). */
export function createSequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/** Rows of pixels of some bits each, from the highest bits down, filled up to four bytes. */
export function packRows(rows: readonly (readonly number[])[], bits: number): Buffer {
  return Buffer.concat(
    rows.map((row) => {
      const packed = Buffer.alloc(Math.ceil((row.length * bits) / 32) * 4)
      row.forEach((value, pixel) => {
        if (bits < 8)
          packed[(pixel * bits) >> 3] =
            (packed[(pixel * bits) >> 3] ?? 0) | (value << (8 - bits - ((pixel * bits) & 7)))
        else packed.writeUIntLE(value, (pixel * bits) / 8, bits / 8)
      })
      return packed
    }),
  )
}

/** Codes rows of indices by runs where neighbours are alike and as they stand where they are not. */
export function codeRuns(rows: readonly (readonly number[])[], bits: 4 | 8): Buffer {
  const coded: number[] = []
  for (const row of rows) {
    for (let at = 0; at < row.length;) {
      let alike = 1
      while (row[at + alike] === row[at] && alike < 255) alike += 1
      const unlike = row.slice(at, at + 7)
      if (alike < 3 && unlike.length >= 3) {
        coded.push(0, unlike.length, ...asBytes(unlike, bits))
        at += unlike.length
      } else {
        coded.push(alike, bits === 8 ? (row[at] ?? 0) : (row[at] ?? 0) * 17)
        at += alike
      }
    }
    coded.push(0, 0)
  }
  return Buffer.from([...coded, 0, 1])
}

/** As they stand, to a whole number of words. */
function asBytes(values: readonly number[], bits: 4 | 8): number[] {
  const bytes =
    bits === 8 ? [...values] : values.flatMap((value, at) => (at % 2 === 0 ? [value * 16 + (values[at + 1] ?? 0)] : []))
  return bytes.length % 2 === 0 ? bytes : [...bytes, 0]
}
