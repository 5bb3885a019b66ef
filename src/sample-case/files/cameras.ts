import type { ExifFields } from './exif-fields.ts'

type Camera = Pick<ExifFields, 'byteOrder' | 'make' | 'model' | 'software' | 'exposure'>

const night = { time: [1, 40], aperture: [28, 10], iso: 1600, focalLength: [35, 1], flash: true } as const
const phoneNight = { time: [1, 20], aperture: [18, 10], iso: 1250, focalLength: [543, 100], flash: false } as const
const phoneDay = { time: [1, 120], aperture: [18, 10], iso: 100, focalLength: [543, 100], flash: false } as const

/** The cameras of the story; both makes are invented. */
export const cameras = {
  /** D1, Saksi-1's camera: knows no zone, its clock stands one hour ahead. */
  d1: { byteOrder: 'MM', make: 'Kirana', model: 'KX-20', software: 'KX-20 Ver.1.02', exposure: night },
  /** D2, Saksi-1's phone. */
  d2: { byteOrder: 'II', make: 'Selat', model: 'S9', software: 'Selat S9 14.2', exposure: phoneNight },
  /** D3, the phone of Terlapor II, its automatic zone switched off. */
  d3: { byteOrder: 'II', make: 'Selat', model: 'Pro 5', software: 'Selat Pro5 13.0', exposure: phoneNight },
  /** D4, the field supervisor's phone. */
  d4: { byteOrder: 'II', make: 'Selat', model: 'S7 Lite', software: 'Selat S7L 12.4', exposure: phoneNight },
  /** Another phone of D2's make and model: the attendance lists are not from D2. */
  likeD2: { byteOrder: 'II', make: 'Selat', model: 'S9', software: 'Selat S9 14.2', exposure: phoneDay },
  /** A pocket camera whose clock was never set. */
  pocket: {
    byteOrder: 'MM',
    make: 'Kirana',
    model: 'KC-3',
    software: 'KC-3 Ver.1.00',
    exposure: { ...phoneDay, flash: false },
  },
} as const satisfies Record<string, Camera>

/** Open water, so that no real village is pointed to. */
export const places = {
  festival: { latitude: -2.731, longitude: 121.498 },
  hall: { latitude: -2.746, longitude: 121.513 },
  trip: { latitude: -6.53, longitude: 107.36 },
} as const
