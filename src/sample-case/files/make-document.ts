import { rasteriseSvg } from '../../evidence/pictures/rasterise-svg.ts'
import type { Cast } from '../cast.ts'
import { toSvg, type Scene } from '../drawing/svg.ts'
import { chatName, writeChatText } from '../papers/chat-text.ts'
import { layOutLetter, type Letter } from '../papers/lay-out-letter.ts'
import { savedPostPage } from '../papers/saved-page.ts'
import { drawPairUnderBanner } from '../scenes/festival-pair.ts'
import { drawHallFilm } from '../scenes/hall.ts'
import { drawBrokenBridge } from '../scenes/places.ts'
import { utf8 } from './byte-writer.ts'
import { makeMessengerPicture, makeScan } from './make-picture.ts'
import { encodeFilm } from './media/encode-film.ts'
import { readPngPixels } from './media/read-png-pixels.ts'
import { writeFilm } from './media/write-iso-media.ts'
import { writeVoiceNote } from './media/write-voice-note.ts'
import { writeMhtml } from './write-mhtml.ts'
import { writePdf } from './write-pdf.ts'
import { writeZip } from './write-zip.ts'

/** A letter or decision with its words as text. */
export function makeLetterPdf(letter: Letter, created: string): Uint8Array {
  return writePdf({ title: letter.title[0] ?? '', created, pages: [layOutLetter(letter)] })
}

/** A scanned sheet: one picture, no words to copy out. */
export async function makeScannedPdf(scene: Scene, title: string, created: string): Promise<Uint8Array> {
  return writePdf({ title, created, pages: [[{ kind: 'picture', ...(await makeScan(scene)) }]] })
}

/** B-022: the chat export with its text first, then its two media. */
export async function makeChatExport(cast: Cast): Promise<Uint8Array> {
  const modified = { date: '2024-10-15', time: '14:52:10' }
  const picture = await makeMessengerPicture(drawBrokenBridge())
  return writeZip([
    { name: `${chatName}.txt`, bytes: utf8(writeChatText(cast)), modified },
    { name: 'PTT-20241008-WA0002.opus', bytes: writeVoiceNote(14), modified },
    { name: 'IMG-20241008-WA0001.jpg', bytes: picture, modified },
  ])
}

/** B-015: the page of the post with its picture at the size the platform serves. */
export async function makeSavedPage(cast: Cast): Promise<Uint8Array> {
  const size = { width: 960, height: 720 }
  const picture = await rasteriseSvg(toSvg(drawPairUnderBanner(cast), 960, 720), {
    ...size,
    format: 'jpeg',
    quality: 70,
  })
  return writeMhtml(savedPostPage(cast, picture))
}

/** B-031: six seconds in the campaign hall, three moments of two seconds. */
export async function makeHallFilm(cast: Cast): Promise<Uint8Array> {
  const size = { width: 320, height: 176 }
  const stills = []
  for (const beat of [0, 1, 2]) {
    const png = await rasteriseSvg(toSvg(drawHallFilm(cast, beat), size.width, size.height), { ...size, format: 'png' })
    stills.push(readPngPixels(png))
  }
  return writeFilm(encodeFilm(stills, 10), { createdAt: '2024-10-12T11:33:44Z', framesPerSecond: 5 })
}
