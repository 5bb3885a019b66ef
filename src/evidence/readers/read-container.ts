import type { ByteWindow } from './bytes/byte-window.ts'
import { type ContainerReading, newContainerReading, readerNote } from './container/container-reading.ts'
import { readBmp } from './container/read-bmp.ts'
import { readGif } from './container/read-gif.ts'
import { readHeif } from './container/read-heif.ts'
import { readJpeg } from './container/read-jpeg.ts'
import { readPng } from './container/read-png.ts'
import { readTiffFile } from './container/read-tiff-file.ts'
import { readWebp } from './container/read-webp.ts'
import { readAvi } from './movie/read-avi.ts'
import { readMatroska } from './movie/read-matroska.ts'
import { readMovie } from './movie/read-movie.ts'
import { readAmr } from './sound/read-amr.ts'
import { readFlac } from './sound/read-flac.ts'
import { readMp3 } from './sound/read-mp3.ts'
import { readOgg } from './sound/read-ogg.ts'
import { readWave } from './sound/read-wave.ts'

type ReadContainer = (window: ByteWindow) => Promise<ContainerReading>

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
  if (!/^(image|video|audio)\//.test(mediaType) || mediaType === 'image/svg+xml') return reading
  return { ...reading, exifDamaged: true, notes: [readerNote('format-not-read', { mediaType })] }
}
