import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { inOwnMemory } from '../bytes/own-memory.ts'
import { readerNote } from '../container/container-reading.ts'
import { openPdf } from './open-pdf.ts'

/** A page as a JPEG without metadata. */
export type DrawnPage = { jpeg: Uint8Array; width: number; height: number }

/** A page smaller than a stamp is not blown up past this. */
const largestScale = 4

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
  const opened = await openPdf(inOwnMemory(bytes), folders())
  if (typeof opened === 'string')
    return refuse(notes, opened === 'locked' ? 'password-protected' : 'picture-unreadable')
  try {
    if (page > opened.numPages) return null
    const drawn = await opened.getPage(page)
    const { width, height } = drawn.getViewport({ scale: 1 })
    const scale = Math.min(largestScale, maxEdge / Math.max(width, height, 1))
    const viewport = drawn.getViewport({ scale })
    const canvas = createCanvas(Math.max(1, Math.floor(viewport.width)), Math.max(1, Math.floor(viewport.height)))
    // pdf.js asks for a canvas of the browser; this one has the same methods.
    const rendering = { canvas: canvas as never, viewport, background: '#ffffff' }
    await drawn.render(rendering).promise
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

/** Where the library keeps its fonts, character maps and decoders. */
function folders() {
  const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const folder = (name: string) => join(library, name) + sep
  return {
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    wasmUrl: folder('wasm'),
    useWasm: true,
  }
}
