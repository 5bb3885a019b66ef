/** The kinds of picture that can be decoded here. SVG is none of them: evidence is never rendered as markup. */
export type PictureKind = 'jpeg' | 'png' | 'gif' | 'tiff' | 'webp' | 'avif' | 'heic' | 'bmp' | 'raw'

const signatures: readonly { kind: PictureKind; at: number; hex: string }[] = [
  { kind: 'jpeg', at: 0, hex: 'ffd8ff' },
  { kind: 'png', at: 0, hex: '89504e470d0a1a0a' },
  { kind: 'gif', at: 0, hex: '474946383961' },
  { kind: 'gif', at: 0, hex: '474946383761' },
  { kind: 'tiff', at: 0, hex: '49492a00' },
  { kind: 'tiff', at: 0, hex: '4d4d002a' },
  { kind: 'raw', at: 0, hex: '4949524f' },
  { kind: 'raw', at: 0, hex: '49495253' },
  { kind: 'raw', at: 0, hex: '4d4d4f52' },
  { kind: 'raw', at: 0, hex: '49495500' },
  { kind: 'raw', at: 0, hex: '46554a4946494c4d4343442d524157' },
  { kind: 'webp', at: 8, hex: '57454250' },
  { kind: 'bmp', at: 0, hex: '424d' },
]

/** Recognises a picture by its first bytes, or null. Only what is recognised here is ever handed to a decoder. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const head = Buffer.from(bytes.subarray(0, 64))
  if (head.toString('latin1', 4, 8) === 'ftyp') return brandKind(head)
  const found = signatures.find(({ at, hex }) => head.toString('hex', at, at + hex.length / 2) === hex)
  return found?.kind ?? null
}

/** Cameras put a general brand in front and name the coding among the compatible ones. */
function brandKind(head: Buffer): PictureKind | null {
  const brands = head.toString('latin1', 8, Math.min(head.length, Math.max(16, head.readUInt32BE(0))))
  if (brands.startsWith('crx ')) return 'raw'
  if (/avif|avis/.test(brands)) return 'avif'
  return /heic|heix|heim|heis|hevc|hevx|mif1|msf1/.test(brands) ? 'heic' : null
}
