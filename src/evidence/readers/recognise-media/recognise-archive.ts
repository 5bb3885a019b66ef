import type { ByteWindow } from '../bytes/byte-window.ts'
import { listZipEntries } from '../zip/list-zip-entries.ts'

const office = 'application/vnd.openxmlformats-officedocument'

/** Tells Office documents from other ZIP archives by the parts they hold, not by names outside them. */
export async function recogniseArchive(window: ByteWindow): Promise<string> {
  const entries = await listZipEntries(window)
  const names = new Set((entries ?? []).map((entry) => entry.name))
  if (!names.has('[Content_Types].xml')) return 'application/zip'
  if (names.has('word/document.xml'))
    return names.has('word/vbaProject.bin')
      ? 'application/vnd.ms-word.document.macroenabled.12'
      : `${office}.wordprocessingml.document`
  if (names.has('xl/workbook.xml')) return `${office}.spreadsheetml.sheet`
  if (names.has('ppt/presentation.xml')) return `${office}.presentationml.presentation`
  return [...names].some((name) => name.startsWith('word/')) ? `${office}.wordprocessingml.document` : 'application/zip'
}
