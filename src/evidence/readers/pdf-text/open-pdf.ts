import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'

/**
 * Opens a PDF for reading text, or says why not: `locked` (a passphrase is needed) or `damaged`.
 *
 * No fonts are loaded, no script is evaluated, no worker or network is used.
 */
export async function openPdf(data: Uint8Array): Promise<PDFDocumentProxy | 'locked' | 'damaged'> {
  const task = getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    useWasm: false,
  })
  try {
    return await task.promise
  } catch (error) {
    await task.destroy()
    return error instanceof PasswordException ? 'locked' : 'damaged'
  }
}
