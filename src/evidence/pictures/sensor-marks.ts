/** Tags that tell a raw picture from a developed one (TIFF 6.0, DNG 1.7). */
export const sensorTags = { compression: 0x103, photometric: 0x106, dngVersion: 0xc612 } as const

/** How a directory marks a sensor's own pixels: filter mosaic, linear raw. */
const photometrics = [32_803, 34_892]
/** Codings of makers: Nikon, Sony, Samsung (two), Pentax, Kodak. */
const codings = [34_713, 32_767, 32_770, 32_772, 65_535, 65_000]

/** Whether a directory holds a sensor's pixels, by what `number` answers for its tags. */
export function marksSensor(number: (tag: number) => number | null): boolean {
  const [photometric, coding] = [number(sensorTags.photometric), number(sensorTags.compression)]
  return photometrics.includes(photometric ?? 0) || codings.includes(coding ?? 0)
}
