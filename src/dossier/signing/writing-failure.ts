import { WorkbenchError } from '../../contract/failure.ts'

const full: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const refused: ReadonlySet<unknown> = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EBUSY',
  'EEXIST',
  'EIO',
  'ENAMETOOLONG',
  'ENODEV',
])

/** What a refusal of the system while writing means to a person: `disk-full`, `output-not-writable`, or, unexpected, the error itself. */
export function writingFailure(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (full.has(code))
    return new WorkbenchError('disk-full', `no room left to write (${String(code)})`, { cause: error })
  if (!refused.has(code)) return error
  return new WorkbenchError('output-not-writable', `the output cannot be written (${String(code)})`, { cause: error })
}
