import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { inOwnMemory } from '../bytes/own-memory.ts'
import { readerNote } from '../container/container-reading.ts'
import { openPdf } from './open-pdf.ts'
import { drawingFolders, drawOnCanvas } from './page-canvas.ts'

/** A page as a JPEG without metadata. */
export type DrawnPage = { jpeg: Uint8Array; width: number; height: number }

/**
 * Draws one page of a PDF on white for screen or paper; null where it has no such page, and with the reason in `notes` where it cannot be drawn.
 *
 * Fonts and decoders come from the library's own folder, never from the file's machine or a network; scripts, forms and links
 * of the document do nothing. `page` counts from 1; `maxEdge` in pixels; `quality` 1 to 100.
 */
export async function drawPage(
  bytes: Uint8Array,
  { page, maxEdge, quality }: { page: number; maxEdge: number; quality: number },
  notes: ReaderNote[],
): Promise<DrawnPage | null> {
  const opened = await openPdf(inOwnMemory(bytes), drawingFolders())
  if (typeof opened === 'string')
    return refuse(notes, opened === 'locked' ? 'password-protected' : 'picture-unreadable')
  try {
    if (page > opened.numPages) return null
    const canvas = await drawOnCanvas(opened, page, maxEdge)
    return { jpeg: new Uint8Array(await canvas.encode('jpeg', quality)), width: canvas.width, height: canvas.height }
  } catch {
    // The library rejects over a page it cannot make sense of; the original is not affected.
    return refuse(notes, 'picture-unreadable')
  } finally {
    await opened.loadingTask.destroy()
  }
}

function refuse(notes: ReaderNote[], code: 'password-protected' | 'picture-unreadable'): null {
  notes.push(readerNote(code))
  return null
}
