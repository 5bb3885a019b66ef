import { emptySummary } from '../../contract/metadata.ts'
import type { MetadataFindings } from '../../contract/reader-answer.ts'
import type { ReaderNote } from '../../contract/reader-problem.ts'
import { readerNote } from './container/container-reading.ts'
import { inReadingOrder } from './facts/in-reading-order.ts'
import { fileNameTimes } from './file-name/file-name-times.ts'
import { contradictedExtension } from './recognise-media/extension-claims.ts'
import { unknownMedia } from './recognise-media/unknown-media.ts'

/** What is left to say of a file whose readers had to be stopped: its kind, and what its name claims. Everything else counts as unread. */
export function kindFindings(mediaType: string, name: string | null): MetadataFindings {
  return inReadingOrder({
    mediaType,
    summary: emptySummary,
    exif: 'unreadable',
    times: name === null ? [] : fileNameTimes(name),
    facts: [],
    notes: typeNotes(mediaType, name),
  })
}

/** That the kind is not known, or that the name claims another. */
export function typeNotes(mediaType: string, name: string | null): ReaderNote[] {
  const notes: ReaderNote[] = mediaType === unknownMedia ? [readerNote('type-unknown')] : []
  const claimed = name === null ? null : contradictedExtension(name, mediaType)
  if (claimed !== null) notes.push(readerNote('extension-mismatch', { claimed, mediaType }))
  return notes
}
