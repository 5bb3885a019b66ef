import type { ReaderNote } from '../../../contract/reader-problem.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'
import { ownReader, readerNote } from '../container/container-reading.ts'
import type { DocumentReading } from '../read-document.ts'

const entryLength = 128
const looked = 16 * 1024

/**
 * Looks into the directory of a compound file (older .doc, .xls, .ppt, .msg, and Office documents locked with a password; [MS-CFB]):
 * the names of its streams are facts; that it is locked, or carries macros, is remarked on. Its content is not read.
 */
export async function readCompound(window: ByteWindow): Promise<DocumentReading> {
  const notes: ReaderNote[] = []
  const names = await streamNames(window)
  if (!names) notes.push(readerNote('document-damaged', { part: 'CFB' }))
  const has = (...wanted: string[]) => (names ?? []).some((name) => wanted.includes(name))
  if (has('EncryptedPackage')) notes.push(readerNote('password-protected'))
  else notes.push(readerNote('document-kind-not-read'))
  if (has('_VBA_PROJECT', '_VBA_PROJECT_CUR', 'Macros', 'VBA')) notes.push(readerNote('document-macros'))
  const facts = (names ?? []).map((raw) => ({ block: 'CFB', tag: 'Stream', raw, reader: ownReader }))
  return { findings: { facts, times: [], notes }, text: null }
}

/** The names in the first sectors of the directory, as far as they lie one after another. */
async function streamNames(window: ByteWindow): Promise<string[] | null> {
  const header = await window.read(0, 76)
  if (!header) return null
  const view = viewOf(header)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return null
  const start = (view.getUint32(48, true) + 1) * 2 ** shift
  const directory = start < window.size ? await window.read(start, Math.min(looked, window.size - start)) : null
  if (!directory) return null
  const names: string[] = []
  for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
    const length = viewOf(directory).getUint16(at + 64, true)
    const kind = directory[at + 66]
    if (length < 2 || length > 64 || (kind !== 1 && kind !== 2 && kind !== 5)) break
    names.push(new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2)))
  }
  return names
}
