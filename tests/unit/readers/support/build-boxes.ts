/** A box of an ISO base media file. */
export const box = (type: string, ...content: Uint8Array[]): Buffer => {
  const body = Buffer.concat(content)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** A box with version and flags. */
export const fullBox = (type: string, version: number, ...content: Uint8Array[]): Buffer =>
  box(type, Buffer.from([version, 0, 0, 0]), ...content)

export const uint16 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, index) => bytes.writeUInt16BE(value, index * 2))
  return bytes
}

export const uint32 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4))
  return bytes
}

const entry = (id: number, type: string) =>
  fullBox('infe', 2, uint16(id, 0), Buffer.from(type, 'latin1'), Buffer.from([0]))

/**
 * A HEIF file with a primary item of 400 by 300 pixels, a thumbnail item of 40 by 30, a rotation, and an EXIF item that
 * describes the primary one.
 */
export function buildHeif(tiff: Uint8Array, brands: string): Buffer {
  const ftyp = box('ftyp', Buffer.from(brands.slice(0, 4)), uint32(0), Buffer.from(brands, 'latin1'))
  const item = Buffer.concat([uint32(6), Buffer.from('Exif\0\0'), tiff])
  const build = (exifAt: number): Buffer => {
    const properties = box(
      'iprp',
      box(
        'ipco',
        fullBox('ispe', 0, uint32(40, 30)),
        fullBox('ispe', 0, uint32(400, 300)),
        box('irot', Buffer.from([1])),
      ),
      fullBox('ipma', 0, uint32(2), uint16(1), Buffer.from([2, 2, 3]), uint16(2), Buffer.from([1, 1])),
    )
    const location = fullBox('iloc', 0, Buffer.from([0x44, 0]), uint16(1, 3, 0, 1), uint32(exifAt, item.length))
    return fullBox(
      'meta',
      0,
      fullBox('pitm', 0, uint16(1)),
      fullBox('iinf', 0, uint16(3), entry(1, 'hvc1'), entry(2, 'hvc1'), entry(3, 'Exif')),
      fullBox('iref', 0, box('cdsc', uint16(3, 1, 1))),
      properties,
      location,
    )
  }
  const meta = build(ftyp.length + build(0).length + 8)
  return Buffer.concat([ftyp, meta, box('mdat', item)])
}
