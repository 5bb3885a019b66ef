/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC version 2 display profile, made from its published numbers.
 *
 * PDF/A asks for an output intent (ISO 19005-3 §6.2.3); made here so that no profile of others has to be shipped.
 */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve()
  const tags: [string, Uint8Array][] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', textTag('No rights reserved')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  return assemble(tags)
}

function assemble(tags: readonly [string, Uint8Array][]): Uint8Array {
  const tableBytes = 4 + tags.length * 12
  const places = new Map<Uint8Array, number>()
  let size = 128 + tableBytes
  for (const [, body] of tags) {
    if (places.has(body)) continue
    places.set(body, size)
    size += Math.ceil(body.length / 4) * 4
  }
  const profile = new Uint8Array(size)
  const view = new DataView(profile.buffer)
  writeHeader(view, size)
  view.setUint32(128, tags.length)
  tags.forEach(([name, body], index) => {
    const entry = 132 + index * 12
    const place = places.get(body) ?? 0
    writeAscii(view, entry, name)
    view.setUint32(entry + 4, place)
    view.setUint32(entry + 8, body.length)
    profile.set(body, place)
  })
  return profile
}

/** ICC.1:2001-04 §6.1. The date is that of the standard's year: a profile knows no clock. */
function writeHeader(view: DataView, size: number): void {
  view.setUint32(0, size)
  view.setUint32(8, 0x02400000)
  writeAscii(view, 12, 'mntrRGB XYZ ')
  view.setUint16(24, 1999)
  view.setUint16(26, 1)
  view.setUint16(28, 1)
  writeAscii(view, 36, 'acsp')
  view.setUint32(68, fixed(0.9642))
  view.setUint32(72, fixed(1))
  view.setUint32(76, fixed(0.8249))
}

function toneCurve(): Uint8Array {
  const count = 1024
  const bytes = new Uint8Array(12 + count * 2)
  const view = new DataView(bytes.buffer)
  writeAscii(view, 0, 'curv')
  view.setUint32(8, count)
  for (let index = 0; index < count; index += 1)
    view.setUint16(12 + index * 2, Math.round(linear(index / (count - 1)) * 65_535))
  return bytes
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function xyz(x: number, y: number, z: number): Uint8Array {
  const bytes = new Uint8Array(20)
  const view = new DataView(bytes.buffer)
  writeAscii(view, 0, 'XYZ ')
  ;[x, y, z].forEach((value, index) => view.setInt32(8 + index * 4, fixed(value)))
  return bytes
}

function textTag(text: string): Uint8Array {
  const bytes = new Uint8Array(8 + text.length + 1)
  const view = new DataView(bytes.buffer)
  writeAscii(view, 0, 'text')
  writeAscii(view, 8, text)
  return bytes
}

/** `textDescriptionType`: the ASCII part, and empty Unicode and Macintosh parts. */
function description(text: string): Uint8Array {
  const bytes = new Uint8Array(12 + text.length + 1 + 78)
  const view = new DataView(bytes.buffer)
  writeAscii(view, 0, 'desc')
  view.setUint32(8, text.length + 1)
  writeAscii(view, 12, text)
  return bytes
}

function writeAscii(view: DataView, at: number, text: string): void {
  for (let index = 0; index < text.length; index += 1) view.setUint8(at + index, text.charCodeAt(index))
}

function fixed(value: number): number {
  return Math.round(value * 65_536)
}
