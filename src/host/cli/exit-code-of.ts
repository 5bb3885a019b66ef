import type { FailureCode } from '../../contract/failure.ts'
import { exitCodes, type ExitCode } from './command.ts'

/** Exit code of a refused operation: wrong use, a bug, or refused with nothing changed (product.md §5). */
export function exitCodeOf(code: FailureCode): ExitCode {
  if (code === 'unknown-operation' || code === 'invalid-input') return exitCodes.wrongUse
  return code === 'internal' ? exitCodes.bug : exitCodes.refused
}
