import type { Hash } from 'node:crypto'
import { unsupported } from '../container/container-limits.ts'
import { byteRangeText, contentsDigits, type BlankDictionary } from './blank-contents.ts'
import { layOutRevision, type LaidOutRevision, type NewObject } from './lay-out-revision.ts'
import type { FrozenDossier } from './read-dossier.ts'

/** A revision complete but for the digits of one /Contents. */
export type UnsealedRevision = {
  revision: LaidOutRevision
  /** Offset of the `<` of the blank /Contents, counted from the start of the revision. */
  contentsAt: number
}

/** Lays out a revision with a blank dictionary first, and writes the byte range now that all offsets are known. */
export function layOutUnsealed(
  dossier: FrozenDossier,
  blank: BlankDictionary,
  others: readonly NewObject[],
): UnsealedRevision {
  const revision = layOutRevision(dossier, [blank.object, ...others])
  const dictionaryAt = (revision.startsAt[0] ?? 0) - dossier.size
  const contentsAt = dictionaryAt + blank.contentsAt
  const place = { contentsAt: dossier.size + contentsAt, totalSize: dossier.size + revision.bytes.length }
  revision.bytes.write(byteRangeText(place), dictionaryAt + blank.byteRangeAt, 'latin1')
  return { revision, contentsAt }
}

/** The digest of the byte range, given a running digest of everything before the revision. */
export function digestRange({ revision, contentsAt }: UnsealedRevision, before: Hash): Uint8Array {
  const closing = contentsAt + contentsDigits + 1
  return before
    .update(revision.bytes.subarray(0, contentsAt))
    .update(revision.bytes.subarray(closing + 1))
    .digest()
}

/** The revision with its /Contents filled; throws `key-unsupported` where it does not fit. */
export function sealRevision({ revision, contentsAt }: UnsealedRevision, contents: Uint8Array): Buffer {
  const digits = Buffer.from(contents).toString('hex')
  if (digits.length > contentsDigits) throw unsupported(`CMS > ${contentsDigits / 2} bytes`)
  const sealed = Buffer.from(revision.bytes)
  sealed.write(digits, contentsAt + 1, 'latin1')
  return sealed
}
