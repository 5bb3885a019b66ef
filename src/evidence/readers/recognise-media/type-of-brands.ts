const heic = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']
const avif = ['avif', 'avis']
const heif = ['mif1', 'mif2', 'msf1', 'miaf', 'pred', 'MiHE', 'MiHA']

/**
 * The media type of an ISO base media file by its brands, the major one first.
 *
 * Cameras write HEIF with `mif1` or `msf1` in front and name the coding only among the compatible brands, so pictures are
 * looked for in all of them.
 */
export function typeOfBrands(brands: readonly string[]): string {
  const [major = ''] = brands
  if (heic.includes(major)) return 'image/heic'
  if (avif.includes(major)) return 'image/avif'
  if (heif.includes(major)) return brands.some((brand) => avif.includes(brand)) ? 'image/avif' : 'image/heif'
  if (major === 'crx ') return 'image/x-canon-cr3'
  if (major === 'jp2 ') return 'image/jp2'
  if (major === 'jxl ') return 'image/jxl'
  if (major === 'qt  ') return 'video/quicktime'
  if (major.startsWith('M4A') || major.startsWith('M4B')) return 'audio/mp4'
  if (major.startsWith('3g')) return 'video/3gpp'
  return 'video/mp4'
}
