import { z } from 'zod'

/** Every way an operation can be refused. Codes are stable; sentences for people live in `src/text/failures.ts`. */
export const failureCodes = [
  'unknown-operation',
  'invalid-input',
  'internal',
  'not-found',
  'case-exists',
  'case-not-found',
  'case-locked',
  'case-copy-open',
  'case-busy',
  'case-from-newer-app',
  'case-damaged',
  'case-read-only',
  'wrong-passphrase',
  'encryption-not-available',
  'grant-unknown',
  'folder-not-watchable',
  'disk-full',
  'not-permitted',
  'original-missing',
  'original-purged',
  'purge-refused',
  'reference-unknown',
  'version-conflict',
  'number-taken',
  'nothing-to-undo',
  'nothing-to-redo',
  'reason-needed',
  'data-pack-invalid',
  'clock-references-contradict',
  'order-ring',
  'dossier-incomplete',
  'subject-unknown',
  'output-exists',
  'output-not-writable',
  'key-missing',
  'key-unreadable',
  'key-wrong-passphrase',
  'key-ambiguous',
  'key-unsupported',
  'key-weak',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-not-for-signing',
  'not-a-dossier',
  'no-free-signature-field',
  'pdf-damaged',
  'dossier-not-signed',
  'dossier-not-kept',
  'dossier-copy-changed',
  'composition-cancelled',
  'time-stamp-unreadable',
  'time-stamp-refused',
  'time-stamp-mismatch',
  'validation-data-unreadable',
  'root-unreadable',
  'not-available-here',
] as const

export const FailureCode = z.enum(failureCodes)
export type FailureCode = z.infer<typeof FailureCode>

export const Failure = z.strictObject({
  code: FailureCode,
  message: z.string(),
  incident: z.string().nullable(),
})
export type Failure = z.infer<typeof Failure>

/**
 * An expected failure: something a person can understand and act on.
 *
 * The message is for the log (no passphrase, no personal name); `details` fill the blanks of the sentence in `src/text`.
 */
export class WorkbenchError extends Error {
  readonly code: FailureCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(
    code: FailureCode,
    message: string,
    more: { details?: Record<string, string | number>; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause })
    this.name = 'WorkbenchError'
    this.code = code
    this.details = more.details ?? {}
  }
}
