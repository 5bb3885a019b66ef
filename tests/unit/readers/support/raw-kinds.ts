import { buildCr3, buildRaf, buildRw2, buildTiffRaw, type RawStory, type TiffRaw } from './build-raw.ts'
import { long, short } from './build-tiff.ts'

/** A raw picture to read: what it says, what it is to be recognised as, and how it is made. */
export type RawKind = { story: RawStory; mediaType: string; build(preview?: Uint8Array): Buffer }

export const canon = { make: 'Canon', model: 'Canon EOS R6' }
export const fuji = { make: 'FUJIFILM', model: 'X-T3' }
export const panasonic = { make: 'Panasonic', model: 'DC-G9' }

/** A sensor's pixels in a filter mosaic, with the coding of their maker. */
const mosaic = (coding: number) => ({ 0xfe: long(0), 0x103: short(coding), 0x106: short(32_803) })
const dngVersion = { 0xc612: { type: 1, count: 4, bytes: Uint8Array.from([1, 4, 0, 0]) } }

const onTiff = (make: string, model: string, mediaType: string, kind: TiffRaw): RawKind => ({
  story: { make, model },
  mediaType,
  build: (preview) => buildTiffRaw({ make, model }, kind, preview),
})

/** One of every kind of raw picture that is told apart, under the name its camera would give it. */
export const allRaws: readonly (readonly [string, RawKind])[] = [
  ['a.cr3', { story: canon, mediaType: 'image/x-canon-cr3', build: (full) => buildCr3(canon, full ? { full } : {}) }],
  ['a.raf', { story: fuji, mediaType: 'image/x-fujifilm-raf', build: (jpeg) => buildRaf(fuji, jpeg) }],
  ['a.rw2', { story: panasonic, mediaType: 'image/x-panasonic-rw2', build: (jpeg) => buildRw2(panasonic, jpeg) }],
  ['a.nef', onTiff('NIKON CORPORATION', 'NIKON D750', 'image/x-nikon-nef', { sensor: mosaic(34_713) })],
  ['a.arw', onTiff('SONY', 'ILCE-7M3', 'image/x-sony-arw', { sensor: mosaic(32_767) })],
  ['a.pef', onTiff('PENTAX', 'PENTAX K-3', 'image/x-pentax-pef', { own: mosaic(65_535) })],
  ['a.srw', onTiff('SAMSUNG', 'NX500', 'image/x-samsung-srw', { sensor: mosaic(32_770) })],
  ['a.dng', onTiff('samsung', 'SM-G998B', 'image/x-adobe-dng', { own: dngVersion, sensor: mosaic(1) })],
  [
    'a.orf',
    onTiff('OLYMPUS CORPORATION', 'E-M10', 'image/x-olympus-orf', { head: Buffer.from('IIRO\x08\0\0\0', 'latin1') }),
  ],
  [
    'a.cr2',
    onTiff('Canon', 'Canon EOS 80D', 'image/x-canon-cr2', {
      head: Buffer.from('II*\0\x10\0\0\0CR\x02\0\0\0\0\0', 'latin1'),
    }),
  ],
]
