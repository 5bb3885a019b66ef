import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { inOwnMemory } from '../bytes/own-memory.ts'
import { openPdf } from './open-pdf.ts'
import { drawingFolders, drawOnCanvas } from './page-canvas.ts'

/** One page at two sizes, as JPEGs without metadata. */
export type PageInTwoSizes = { page: number; large: Uint8Array; small: Uint8Array }

/** `first` counts from 1; edges in pixels. */
export type PagesOrder = { first: number; count: number; largeEdge: number; smallEdge: number; quality: number }

/**
 * Draws neighbouring pages of a PDF of our own making, opened once for all of them; each page is drawn once and its small picture taken of the
 * large one. Pages the document does not have, or that cannot be drawn, are left out; none where it cannot be opened.
 */
export async function drawPages(bytes: Uint8Array, order: PagesOrder): Promise<PageInTwoSizes[]> {
  const opened = await openPdf(inOwnMemory(bytes), drawingFolders())
  if (typeof opened === 'string') return []
  const pages: PageInTwoSizes[] = []
  try {
    const end = Math.min(opened.numPages, order.first + order.count - 1)
    for (let page = order.first; page <= end; page += 1) {
      const canvas = await drawOnCanvas(opened, page, order.largeEdge)
      const small = reduced(canvas, order.smallEdge)
      pages.push({ page, large: await encode(canvas, order.quality), small: await encode(small, order.quality) })
    }
  } catch {
    // The library rejects over a page it cannot make sense of; what was drawn before it is as good as ever.
  } finally {
    await opened.loadingTask.destroy()
  }
  return pages
}

/** Halved until it is near, then fitted: one long step would drop the thin strokes of letters. */
function reduced(canvas: Canvas, edge: number): Canvas {
  const scale = Math.min(1, Math.max(0.5, edge / Math.max(canvas.width, canvas.height)))
  const next = createCanvas(
    Math.max(1, Math.round(canvas.width * scale)),
    Math.max(1, Math.round(canvas.height * scale)),
  )
  next.getContext('2d').drawImage(canvas, 0, 0, next.width, next.height)
  return Math.max(next.width, next.height) > edge ? reduced(next, edge) : next
}

async function encode(canvas: Canvas, quality: number): Promise<Uint8Array> {
  return new Uint8Array(await canvas.encode('jpeg', quality))
}
