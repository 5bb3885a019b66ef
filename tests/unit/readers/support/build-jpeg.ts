/** A marker segment: code and payload. */
export const segment = (marker: number, payload: Uint8Array): Buffer => {
  const head = Buffer.alloc(4)
  head.writeUInt16BE(0xff00 + marker, 0)
  head.writeUInt16BE(payload.length + 2, 2)
  return Buffer.concat([head, payload])
}

/** A frame header that states a size. */
export const frame = (width: number, height: number): Buffer => {
  const payload = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  payload.writeUInt16BE(height, 1)
  payload.writeUInt16BE(width, 3)
  return segment(0xc0, payload)
}

export const exifSegment = (tiff: Uint8Array): Buffer => segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff]))

export const xmpSegment = (packet: string): Buffer =>
  segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`))

/** A JPEG made of the given segments, a frame of 40 by 30 pixels unless told, and a scan without a picture. */
export function buildJpeg(segments: readonly Buffer[], size = { width: 40, height: 30 }): Buffer {
  const start = Buffer.from([0xff, 0xd8])
  const scan = Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x11, 0x22, 0xff, 0xd9])])
  return Buffer.concat([start, ...segments, frame(size.width, size.height), scan])
}
