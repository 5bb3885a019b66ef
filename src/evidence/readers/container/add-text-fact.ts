import { bytesAsLatin1, bytesAsUtf8 } from '../bytes/byte-text.ts'
import { cutTrailingBlanks } from '../bytes/cut-trailing-blanks.ts'
import { shortenText } from '../facts/shorten.ts'
import { type ContainerReading, ownReader } from './container-reading.ts'

/** Adds bytes that should be text as a fact: UTF-8 where they are, else one character per byte; trailing NULs and blanks cut. */
export function addTextFact(reading: ContainerReading, from: { block: string; tag: string; bytes: Uint8Array }): void {
  const text = bytesAsUtf8(from.bytes) ?? bytesAsLatin1(from.bytes)
  const raw = shortenText(cutTrailingBlanks(text))
  reading.facts.push({ block: from.block, tag: from.tag, raw, reader: ownReader })
}
