import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'

/**
 * Opens a PDF for reading text, or says why not: `locked` (a passphrase is needed) or `damaged`.
 *
 * `drawing` names where fonts and decoders lie, for a page that is to be drawn. No fonts are loaded else, no script is evaluated, no worker or network is used.
 */
export async function openPdf(
  data: Uint8Array,
  drawing: Readonly<Record<string, string | boolean>> = {},
): Promise<PDFDocumentProxy | 'locked' | 'damaged'> {
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
    ...drawing,
  })
  try {
    return await task.promise
  } catch (error) {
    await task.destroy()
    return error instanceof PasswordException ? 'locked' : 'damaged'
  }
}
