import type { ReaderNote } from '../../../contract/reader-problem.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'
import { ownReader, readerNote } from '../container/container-reading.ts'
import type { DocumentReading } from '../read-document.ts'
import { readDirectory } from './read-directory.ts'

const entryLength = 128

/**
 * Looks into the directory of a compound file (older .doc, .xls, .ppt, .msg, and Office documents locked with a password; [MS-CFB]):
 * the names of its streams are facts; that it is locked, or carries macros, is remarked on. Its content is not read.
 */
export async function readCompound(window: ByteWindow): Promise<DocumentReading> {
  const notes: ReaderNote[] = []
  const directory = await readDirectory(window)
  const names = directory.sectors.flatMap(namesIn)
  if (!directory.whole) notes.push(readerNote('document-damaged', { part: 'CFB' }))
  const has = (...wanted: string[]) => names.some((name) => wanted.includes(name))
  if (has('EncryptedPackage')) notes.push(readerNote('password-protected'))
  else notes.push(readerNote('document-kind-not-read'))
  if (has('_VBA_PROJECT', '_VBA_PROJECT_CUR', 'Macros', 'VBA')) notes.push(readerNote('document-macros'))
  const facts = names.map((raw) => ({ block: 'CFB', tag: 'Stream', raw, reader: ownReader }))
  return { findings: { facts, times: [], notes }, text: null }
}

/** Names of the storages and streams of one sector of the directory; entries that stand empty have none. */
function namesIn(sector: Uint8Array): string[] {
  const names: string[] = []
  for (let at = 0; at + entryLength <= sector.length; at += entryLength) {
    const length = viewOf(sector).getUint16(at + 64, true)
    const kind = sector[at + 66]
    if (length < 2 || length > 64 || (kind !== 1 && kind !== 2 && kind !== 5)) continue
    names.push(new TextDecoder('utf-16le').decode(sector.subarray(at, at + length - 2)))
  }
  return names
}
