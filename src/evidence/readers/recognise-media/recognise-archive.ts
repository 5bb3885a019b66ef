import type { ByteWindow } from '../bytes/byte-window.ts'
import { bytesAsLatin1 } from '../bytes/byte-text.ts'
import { listZipEntries } from '../zip/list-zip-entries.ts'
import { readZipPart } from '../zip/read-zip-part.ts'
import type { ZipEntry } from '../zip/zip-entry.ts'

const office = 'application/vnd.openxmlformats-officedocument'

/** Tells Office documents from other ZIP archives by the parts they hold, not by names outside them. */
export async function recogniseArchive(window: ByteWindow): Promise<string> {
  const entries = await listZipEntries(window)
  const names = new Set((entries ?? []).map((entry) => entry.name))
  if (!names.has('[Content_Types].xml')) return (await openDocumentType(window, entries ?? [])) ?? 'application/zip'
  if (names.has('word/document.xml'))
    return names.has('word/vbaProject.bin')
      ? 'application/vnd.ms-word.document.macroenabled.12'
      : `${office}.wordprocessingml.document`
  if (names.has('xl/workbook.xml'))
    return names.has('xl/vbaProject.bin')
      ? 'application/vnd.ms-excel.sheet.macroenabled.12'
      : `${office}.spreadsheetml.sheet`
  if (names.has('ppt/presentation.xml')) return `${office}.presentationml.presentation`
  return [...names].some((name) => name.startsWith('word/')) ? `${office}.wordprocessingml.document` : 'application/zip'
}

/** OpenDocument names its type in a member of its own (ODF 1.3 part 2 §3.3). */
async function openDocumentType(window: ByteWindow, entries: readonly ZipEntry[]): Promise<string | null> {
  const entry = entries.find(({ name }) => name === 'mimetype')
  const part = entry && entry.sizeBytes <= 200 ? await readZipPart(window, entry) : null
  const type = part ? bytesAsLatin1(part.bytes).trim() : ''
  return type.startsWith('application/vnd.oasis.opendocument.') ? type : null
}
