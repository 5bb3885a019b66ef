import type { MetadataFact } from '../../../contract/metadata.ts'
import { ownReader } from '../container/container-reading.ts'
import { shortenText } from '../facts/shorten.ts'
import { type ExifrAnswer, exifrReader, exifrTagName, type ExifrValue } from './ask-exifr.ts'
import { rawOfEntry } from './raw-of-entry.ts'
import { sameAsExifr } from './same-as-exifr.ts'
import { isTame } from './tame-tiff.ts'
import type { TiffEntry, TiffReading } from './tiff-entry.ts'

/** Pointers to directories: structure of the file, not something it says. */
const pointerTags = [0x8769, 0x8825, 0xa005]

/**
 * Every entry of an EXIF block as a fact, in the order of the file.
 *
 * A value both readers found alike is signed by both; where exifr gave no value the product's own reader signs alone;
 * where the two differ each signs its own, so that nothing is hidden.
 */
export function exifFacts(tiff: TiffReading, exifr: ExifrAnswer): MetadataFact[] {
  return tiff.entries.filter((entry) => !pointerTags.includes(entry.tag)).flatMap((entry) => factsOf(entry, exifr))
}

function factsOf(entry: TiffEntry, exifr: ExifrAnswer): MetadataFact[] {
  const { block } = entry
  const tag = exifrTagName(block, entry.tag) ?? `0x${entry.tag.toString(16).padStart(4, '0')}`
  const raw = rawOfEntry(entry)
  const theirs = exifr.blocks.get(block)?.get(entry.tag)
  if (theirs === undefined || !isTame(entry.value)) return [{ block, tag, raw, reader: ownReader }]
  if (sameAsExifr(entry, theirs)) return [{ block, tag, raw, reader: `${exifrReader}, ${ownReader}` }]
  return [
    { block, tag, raw, reader: ownReader },
    { block, tag, raw: rawOfExifr(theirs), reader: exifrReader },
  ]
}

function rawOfExifr(value: ExifrValue): string {
  return shortenText(typeof value === 'object' ? Array.from(value).join(' ') : String(value))
}
