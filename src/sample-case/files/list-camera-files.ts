import type { Cast } from '../cast.ts'
import type { Scene } from '../drawing/svg.ts'
import { drawAttendanceOne, drawAttendanceTwo, turnForOrientationSix } from '../scenes/attendance.ts'
import { drawCameraDisplay, drawLockScreen } from '../scenes/clocks.ts'
import { drawPairByPhone, drawPairTwoFingers, drawPairUnderBanner } from '../scenes/festival-pair.ts'
import { drawCrowdAndBanner } from '../scenes/festival-stage.ts'
import { drawCarAtHall, drawHallFrontOnly, drawHallSideDoor } from '../scenes/hall.ts'
import { drawLakeAtEvening } from '../scenes/places.ts'
import { cameras, places } from './cameras.ts'
import type { ExifFields } from './exif-fields.ts'
import type { SampleFile } from './list-sample-files.ts'
import { makeCameraPicture } from './make-picture.ts'

/** The photographer of the festival; his camera writes his name into every file of B-017's kind. */
export const photographerName = 'Rimba Kelana'

type Shot = {
  evidence: string
  batch: number
  name: string
  draw: (cast: Cast) => Scene
  size: { width: number; height: number }
  fields: Omit<ExifFields, 'pixels' | 'thumbnail' | 'orientation'> & { orientation?: 1 | 6 }
}

const wide = { width: 2000, height: 1500 }
const plain = { width: 1600, height: 1200 }
const upright = { width: 1200, height: 1600 }
const wita = '+08:00'

const shots: readonly Shot[] = [
  {
    evidence: 'B-016',
    batch: 3,
    name: 'DSC_0409.JPG',
    draw: drawLockScreen,
    size: wide,
    fields: { ...cameras.d1, taken: '2024:09:21 21:00:20' },
  },
  {
    evidence: 'B-017',
    batch: 3,
    name: 'DSC_0431.JPG',
    draw: drawPairUnderBanner,
    size: wide,
    fields: { ...cameras.d1, taken: '2024:09:22 00:12:40', artist: photographerName },
  },
  {
    evidence: 'B-018',
    batch: 3,
    name: 'DSC_0432.JPG',
    draw: drawPairTwoFingers,
    size: wide,
    fields: { ...cameras.d1, taken: '2024:09:22 00:12:58' },
  },
  {
    evidence: 'B-019',
    batch: 3,
    name: 'DSC_0440.JPG',
    draw: drawCrowdAndBanner,
    size: wide,
    fields: { ...cameras.d1, taken: '2024:09:22 00:31:05' },
  },
  {
    evidence: 'B-020',
    batch: 3,
    name: 'IMG_20240921_231255.jpg',
    draw: drawPairByPhone,
    size: upright,
    fields: {
      ...cameras.d2,
      taken: '2024:09:21 23:12:55',
      offset: wita,
      gps: { ...places.festival, date: '2024:09:21', time: [15, 12, 53] },
    },
  },
  {
    evidence: 'B-021',
    batch: 3,
    name: 'IMG_20240921_200130.jpg',
    draw: drawCameraDisplay,
    size: plain,
    fields: { ...cameras.d2, taken: '2024:09:21 20:01:30', offset: wita },
  },
  {
    evidence: 'B-024',
    batch: 4,
    name: 'hadir-1.jpg',
    draw: () => turnForOrientationSix(drawAttendanceOne()),
    size: plain,
    fields: { ...cameras.likeD2, taken: '2024:10:10 11:26:10', offset: wita, orientation: 6 },
  },
  {
    evidence: 'B-025',
    batch: 4,
    name: 'hadir-2.jpg',
    draw: () => turnForOrientationSix(drawAttendanceTwo()),
    size: plain,
    fields: { ...cameras.likeD2, taken: '2024:10:10 11:26:31', offset: wita, orientation: 6 },
  },
  {
    evidence: 'B-032',
    batch: 7,
    name: 'IMG_20241012_194805.jpg',
    draw: drawCarAtHall,
    size: plain,
    fields: { ...cameras.d4, taken: '2024:10:12 19:48:05', offset: wita, gps: places.hall },
  },
  {
    evidence: 'B-034',
    batch: 7,
    name: 'DSCN0007.JPG',
    draw: drawHallFrontOnly,
    size: plain,
    fields: { ...cameras.pocket, taken: '0000:00:00 00:00:00', digitised: '    :  :     :  :  ', modified: null },
  },
  {
    evidence: 'B-038',
    batch: 9,
    name: 'IMG_2291.jpg',
    draw: drawLakeAtEvening,
    size: wide,
    fields: {
      ...cameras.d3,
      taken: '2024:10:12 19:40:12',
      offset: wita,
      gps: { ...places.trip, date: '2024:10:12', time: [11, 40, 10] },
    },
  },
]

/** What cameras wrote themselves, with their metadata as written; the last one lost its end inside that metadata. */
export function listCameraFiles(cast: Cast): SampleFile[] {
  const whole = shots.map(({ evidence, batch, name, draw, size, fields }) => ({
    evidence,
    batch,
    name,
    make: () => makeCameraPicture(draw(cast), size, { orientation: 1, ...fields }),
  }))
  return [...whole, { evidence: 'B-035', batch: 7, name: 'IMG_20241012_195230.jpg', make: makeCutPicture }]
}

/** B-035: the copy stopped after two sectors of the flash disk; the camera's directories lay behind it. */
async function makeCutPicture(): Promise<Uint8Array> {
  const fields = {
    ...cameras.d4,
    orientation: 1 as const,
    taken: '2024:10:12 19:52:30',
    offset: wita,
    thumbnailFirst: true,
  }
  const whole = await makeCameraPicture(drawHallSideDoor(), plain, fields)
  return whole.subarray(0, 1024)
}
