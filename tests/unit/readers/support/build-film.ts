import { box, fullBox, uint16, uint32 } from './build-boxes.ts'

/** Seconds since 1904 of an instant. */
export const since1904 = (utc: string): number => Date.parse(utc) / 1000 + 2_082_844_800

/** A QuickTime international text. */
export const filmText = (type: string, text: string): Buffer =>
  box(type, uint16(Buffer.byteLength(text), 0x15c7), Buffer.from(text))

/** An MP4 film of one H.264 and one sound track, its header first, with user data and more boxes as wanted. */
export function buildFilm(more: { utc?: string; userData?: Buffer[]; boxes?: Buffer[]; brand?: string } = {}): Buffer {
  const created = since1904(more.utc ?? '2024-10-12T11:33:44Z')
  const brand = more.brand ?? 'isom'
  const header = fullBox('mvhd', 0, uint32(created, created, 1000, 6000), Buffer.alloc(80))
  const track = (handler: string, sample: Buffer, size: number[]) =>
    box(
      'trak',
      fullBox('tkhd', 0, Buffer.alloc(72), uint32(...size)),
      box(
        'mdia',
        fullBox('hdlr', 0, uint32(0), Buffer.from(handler), Buffer.alloc(13)),
        box('minf', box('stbl', fullBox('stsd', 0, uint32(1), sample))),
      ),
    )
  const sound = box('mp4a', Buffer.alloc(16), uint16(2, 16, 0, 0, 44_100, 0))
  return Buffer.concat([
    box('ftyp', Buffer.from(brand), uint32(0), Buffer.from(brand)),
    box(
      'moov',
      header,
      track('vide', box('avc1', Buffer.alloc(70)), [1280 * 65_536, 720 * 65_536]),
      track('soun', sound, [0, 0]),
      ...(more.userData ? [box('udta', ...more.userData)] : []),
      ...(more.boxes ?? []),
    ),
    box('mdat', Buffer.alloc(64)),
  ])
}

/** The `meta` box of a QuickTime film with text keys. */
export function filmKeys(values: Readonly<Record<string, string>>): Buffer {
  const names = Object.keys(values)
  const keys = names.map((name) => box('mdta', Buffer.from(name)))
  const items = Object.values(values).map((value, index) => {
    const item = box('\0\0\0\0', box('data', uint32(1, 0), Buffer.from(value)))
    item.writeUInt32BE(index + 1, 4)
    return item
  })
  return box('meta', fullBox('keys', 0, uint32(names.length), ...keys), box('ilst', ...items))
}
