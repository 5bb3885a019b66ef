import { isUnopenedArchive } from './archive/unopened-archives.ts'
import type { ByteWindow } from './bytes/byte-window.ts'
import { type ContainerReading, newContainerReading, readerNote } from './container/container-reading.ts'
import { readBmp } from './container/read-bmp.ts'
import { readCr3 } from './container/read-cr3.ts'
import { readGif } from './container/read-gif.ts'
import { readHeif } from './container/read-heif.ts'
import { readJpeg } from './container/read-jpeg.ts'
import { readPng } from './container/read-png.ts'
import { readRaf } from './container/read-raf.ts'
import { readTiffFile } from './container/read-tiff-file.ts'
import { readWebp } from './container/read-webp.ts'

type ReadContainer = (window: ByteWindow) => Promise<ContainerReading>

// A heap of photographs never pays for what reads films and sounds.
const readMovie: ReadContainer = async (window) => (await import('./movie/read-movie.ts')).readMovie(window)
const readMatroska: ReadContainer = async (window) => (await import('./movie/read-matroska.ts')).readMatroska(window)
const readAvi: ReadContainer = async (window) => (await import('./movie/read-avi.ts')).readAvi(window)
const readOgg: ReadContainer = async (window) => (await import('./sound/read-ogg.ts')).readOgg(window)
const readMp3: ReadContainer = async (window) => (await import('./sound/read-mp3.ts')).readMp3(window)
const readAmr: ReadContainer = async (window) => (await import('./sound/read-amr.ts')).readAmr(window)
const readFlac: ReadContainer = async (window) => (await import('./sound/read-flac.ts')).readFlac(window)
const readWave: ReadContainer = async (window) => (await import('./sound/read-wave.ts')).readWave(window)

const readers: Readonly<Record<string, ReadContainer>> = {
  'image/jpeg': readJpeg,
  'image/png': readPng,
  'image/webp': readWebp,
  'image/heic': readHeif,
  'image/heif': readHeif,
  'image/avif': readHeif,
  'image/tiff': readTiffFile,
  'image/x-adobe-dng': readTiffFile,
  'image/x-canon-cr2': readTiffFile,
  'image/x-olympus-orf': readTiffFile,
  'image/x-nikon-nef': readTiffFile,
  'image/x-sony-arw': readTiffFile,
  'image/x-pentax-pef': readTiffFile,
  'image/x-samsung-srw': readTiffFile,
  'image/x-hasselblad-3fr': readTiffFile,
  'image/x-kodak-dcr': readTiffFile,
  'image/x-epson-erf': readTiffFile,
  'image/x-mamiya-mef': readTiffFile,
  'image/x-panasonic-rw2': readTiffFile,
  'image/x-canon-cr3': readCr3,
  'image/x-fujifilm-raf': readRaf,
  'image/gif': readGif,
  'image/bmp': readBmp,
  'video/mp4': readMovie,
  'video/quicktime': readMovie,
  'video/3gpp': readMovie,
  'audio/mp4': readMovie,
  'video/webm': readMatroska,
  'video/x-matroska': readMatroska,
  'video/x-msvideo': readAvi,
  'audio/ogg': readOgg,
  'audio/mpeg': readMp3,
  'audio/amr': readAmr,
  'audio/amr-wb': readAmr,
  'audio/flac': readFlac,
  'audio/wav': readWave,
}

/** Pictures without a coded size that a person should hear about. */
const sizedTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'image/heif',
  'image/avif',
  'image/gif',
  'image/bmp',
]

/**
 * Takes size and metadata blocks out of a file of a recognised kind.
 *
 * Other pictures, sounds and films are said to be of a format that is not read: their EXIF is not "absent" but unread.
 */
export async function readContainer(window: ByteWindow, mediaType: string): Promise<ContainerReading> {
  const read = Object.hasOwn(readers, mediaType) ? readers[mediaType] : undefined
  if (!read) return unreadFormat(mediaType)
  const reading = await read(window)
  if (reading.width === null && sizedTypes.includes(mediaType)) reading.notes.push(readerNote('coded-size-unknown'))
  return reading
}

function unreadFormat(mediaType: string): ContainerReading {
  const reading = newContainerReading()
  if (isUnopenedArchive(mediaType)) return { ...reading, notes: [readerNote('archive-not-opened', { mediaType })] }
  if (!/^(image|video|audio)\//.test(mediaType) || mediaType === 'image/svg+xml') return reading
  return { ...reading, exifDamaged: true, notes: [readerNote('format-not-read', { mediaType })] }
}
