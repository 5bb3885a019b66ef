import { assertNever } from '../../../base/assert-never.ts'
import { type ByteSource, byteSourceOf } from '../../../base/byte-source.ts'
import type { MetadataAnswer, PictureAnswer, ThumbnailAnswer } from '../../../contract/reader-answer.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import type { PictureRefusal } from '../../pictures/picture-result.ts'
import { startsWithText } from '../bytes/byte-text.ts'
import { type ByteWindow, openByteWindow } from '../bytes/byte-window.ts'
import { readerNote } from '../container/container-reading.ts'
import { readDocument } from '../read-document.ts'
import { kindFindings } from '../kind-findings.ts'
import { readMetadata } from '../read-metadata.ts'
import { recogniseMedia } from '../recognise-media/recognise-media.ts'
import type { ReaderTask } from './reader-task.ts'

/** All that one reading may fetch of a file; a whole file of the largest kind that is read whole fits twice. */
const budgetBytes = 640 * 1024 * 1024
/** Pictures and ExifTool need the file whole. */
const largestWhole = 256 * 1024 * 1024

/** Does one task on one file's bytes, `head` being their beginning, and gives its answer. Libraries are loaded when they are first needed. */
export async function performTask(task: ReaderTask, source: ByteSource, head: Uint8Array): Promise<unknown> {
  switch (task.kind) {
    case 'metadata':
      return readAll(task, openByteWindow(source, budgetBytes, head))
    case 'second-reading': {
      const bytes = await wholeFile(source)
      if (!bytes) return { reading: null, notes: [tooLarge(source)] }
      return (await import('../exiftool/second-reading.ts')).secondReading(bytes, task.summary)
    }
    case 'picture':
      return makePicture(task, source)
    case 'pages': {
      const bytes = await wholeFile(source)
      return { pages: bytes ? await (await import('../pdf-text/draw-pages.ts')).drawPages(bytes, task) : [] }
    }
    case 'thumbnail':
      return makeThumbnail(task, source)
    case 'embedded': {
      const { pictures, notes } = await findEmbeddedIn(source)
      return { pictures: pictures.map(({ listed }) => listed), notes }
    }
    case 'archive':
      return (await import('../archive/list-archive.ts')).listArchive(openByteWindow(source, budgetBytes))
    case 'archive-member': {
      const archive = await import('../archive/list-archive.ts')
      return archive.readArchiveMember(openByteWindow(source, budgetBytes), task.place)
    }
    default:
      return assertNever(task)
  }
}

async function readAll(task: Extract<ReaderTask, { kind: 'metadata' }>, window: ByteWindow): Promise<MetadataAnswer> {
  const mediaType = await recogniseMedia(window)
  if (task.kindOnly) return { findings: kindFindings(mediaType, task.name), text: null }
  const document = await readDocument(window, mediaType, task.withText, task.shortText)
  const findings = await readMetadata({ window, mediaType, name: task.name, document: document?.findings ?? null })
  return { findings, text: document?.text ?? null }
}

async function findEmbeddedIn(source: ByteSource, enough?: number) {
  return (await import('../embedded/find-embedded.ts')).findEmbedded(openByteWindow(source, budgetBytes), enough)
}

async function makePicture(task: Extract<ReaderTask, { kind: 'picture' }>, source: ByteSource): Promise<PictureAnswer> {
  if (task.embedded !== undefined) {
    const { embedded, ...plain } = task
    const picture = (await findEmbeddedIn(source, embedded)).pictures[embedded - 1]
    return picture ? makePicture(plain, byteSourceOf(picture.bytes)) : { picture: null, notes: [] }
  }
  const bytes = await wholeFile(source)
  if (!bytes) return { picture: null, notes: [tooLarge(source)] }
  if (startsWithText(bytes, '%PDF-')) return drawPdf(task, bytes)
  const made = await (await import('../../pictures/render-picture.ts')).renderPicture(bytes, task)
  if (made.kind === 'refused') return { picture: null, notes: [noteOf(made)] }
  const { jpeg, width, height } = made
  return { picture: { jpeg, width, height }, notes: made.damaged ? [readerNote('picture-damaged')] : [] }
}

async function drawPdf(
  { page = 1, maxEdge, quality }: Extract<ReaderTask, { kind: 'picture' }>,
  bytes: Uint8Array,
): Promise<PictureAnswer> {
  const notes: ReaderNote[] = []
  const { drawPage } = await import('../pdf-text/draw-page.ts')
  return { picture: await drawPage(bytes, { page, maxEdge, quality }, notes), notes }
}

async function makeThumbnail(
  task: Extract<ReaderTask, { kind: 'thumbnail' }>,
  source: ByteSource,
): Promise<ThumbnailAnswer> {
  const bytes = await wholeFile(source)
  if (!bytes) return { picture: null, hash: null, notes: [tooLarge(source)] }
  const made = await (await import('../../pictures/render-thumbnail.ts')).renderThumbnail(bytes, task)
  if (made.kind === 'refused') return { picture: null, hash: null, notes: [noteOf(made)] }
  const { jpeg, width, height, hash } = made
  return { picture: { jpeg, width, height }, hash, notes: made.damaged ? [readerNote('picture-damaged')] : [] }
}

async function wholeFile(source: ByteSource): Promise<Uint8Array | null> {
  return source.size > largestWhole ? null : source.read(0, source.size)
}

function tooLarge(source: ByteSource): ReaderNote {
  return readerNote('too-large-to-read', { sizeBytes: source.size, limitBytes: largestWhole })
}

function noteOf({ code, width, height }: PictureRefusal): ReaderNote {
  return readerNote(code, width === null || height === null ? {} : { width, height })
}
