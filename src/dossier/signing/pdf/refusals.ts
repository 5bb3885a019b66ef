import { WorkbenchError } from '../../../contract/failure.ts'

/** The file is no dossier this program froze: another PDF, or no PDF at all. */
export function notADossier(reason: string): WorkbenchError {
  return new WorkbenchError('not-a-dossier', `not a frozen dossier: ${reason}`)
}

/** The file began as a PDF but cannot be followed to its end, or was changed other than by signing. */
export function damaged(reason: string, cause?: unknown): WorkbenchError {
  return new WorkbenchError('pdf-damaged', `damaged PDF: ${reason}`, cause === undefined ? {} : { cause })
}
