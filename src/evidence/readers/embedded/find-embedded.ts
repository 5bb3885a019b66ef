import { createHash } from 'node:crypto'
import { byteSourceOf } from '../../../base/byte-source.ts'
import type { EmbeddedAnswer } from '../../../contract/reader-answer.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { bytesAsLatin1 } from '../bytes/byte-text.ts'
import { type ByteWindow, openByteWindow } from '../bytes/byte-window.ts'
import { readerNote } from '../container/container-reading.ts'
import { shortenText } from '../facts/shorten.ts'
import { decodeBody } from '../mail/decode-body.ts'
import { leavesOf } from '../mail/mail-attachments.ts'
import { headerOf } from '../mail/mime-header.ts'
import { readMime } from '../mail/read-mime.ts'
import { recogniseMedia } from '../recognise-media/recognise-media.ts'
import { dataPictures } from './data-pictures.ts'

type Listed = EmbeddedAnswer['pictures'][number]
/** A picture inside a saved page as it is listed, and its bytes. */
export type EmbeddedPicture = { readonly listed: Listed; readonly bytes: Uint8Array }
type Found = { readonly said: Pick<Listed, 'how' | 'statedType' | 'place'>; readonly bytes: Uint8Array }

const largestPage = 64 * 1024 * 1024
/** As many different pictures of one page as are listed. */
export const mostEmbedded = 300

/**
 * Finds the pictures a saved page carries inside: the parts of a web archive (RFC 2557), and what is written into its pages as `data:`
 * addresses. What is a picture, its content says. The same bytes found again are counted, not listed again; nothing is rendered or fetched. After `enough` different ones it stops.
 */
export async function findEmbedded(
  window: ByteWindow,
  enough = mostEmbedded,
): Promise<{ pictures: EmbeddedPicture[]; notes: ReaderNote[] }> {
  const bytes = window.size > largestPage ? null : await window.read(0, window.size)
  if (!bytes) {
    const details = { sizeBytes: window.size, limitBytes: largestPage }
    return { pictures: [], notes: [readerNote('too-large-to-read', details)] }
  }
  const isArchive = (await recogniseMedia(window)) === 'multipart/related'
  const byDigest = new Map<string, EmbeddedPicture>()
  for (const { said, bytes: body } of isArchive ? insideArchive(bytes) : insidePage(bytes, null)) {
    const sha256 = createHash('sha256').update(body).digest('hex')
    const known = byDigest.get(sha256)
    if (known) known.listed.count += 1
    if (known) continue
    const mediaType = await recogniseMedia(openByteWindow(byteSourceOf(body), largestPage, body))
    if (!mediaType.startsWith('image/')) continue
    if (byDigest.size >= enough)
      return { pictures: [...byDigest.values()], notes: [readerNote('pictures-cut', { limit: enough })] }
    byDigest.set(sha256, { listed: { ...said, mediaType, sha256, sizeBytes: body.length, count: 1 }, bytes: body })
  }
  return { pictures: [...byDigest.values()], notes: [] }
}

function* insideArchive(bytes: Uint8Array): Generator<Found> {
  for (const part of leavesOf(readMime(bytes).root)) {
    const body = decodeBody(bytes.subarray(part.body.start, part.body.end), part.encoding)
    const named = headerOf(part.headers, 'content-location') ?? headerOf(part.headers, 'content-id')
    const place = named === null ? null : shortenText(named)
    if (part.type.word.startsWith('text/')) yield* insidePage(body, place)
    else if (body.length > 0)
      yield { said: { how: 'part', statedType: part.type.word.slice(0, 200) || null, place }, bytes: body }
  }
}

function* insidePage(page: Uint8Array, place: string | null): Generator<Found> {
  for (const { statedType, bytes } of dataPictures(bytesAsLatin1(page)))
    yield { said: { how: 'data', statedType, place }, bytes }
}
