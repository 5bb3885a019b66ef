import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'

/** A page smaller than a stamp is not blown up past this. */
const largestScale = 4

/**
 * One page of an opened PDF on a white canvas; `page` counts from 1, `maxEdge` in pixels. Rejects as the library does over a page it cannot
 * make sense of.
 */
export async function drawOnCanvas(opened: PDFDocumentProxy, page: number, maxEdge: number): Promise<Canvas> {
  const drawn = await opened.getPage(page)
  const { width, height } = drawn.getViewport({ scale: 1 })
  const scale = Math.min(largestScale, maxEdge / Math.max(width, height, 1))
  const viewport = drawn.getViewport({ scale })
  const canvas = createCanvas(Math.max(1, Math.floor(viewport.width)), Math.max(1, Math.floor(viewport.height)))
  // pdf.js asks for a canvas of the browser; this one has the same methods.
  const rendering = { canvas: canvas as never, viewport, background: '#ffffff' }
  await drawn.render(rendering).promise
  drawn.cleanup()
  return canvas
}

/** Where the library keeps its fonts, character maps and decoders: never the file's machine, never a network. */
export function drawingFolders() {
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
