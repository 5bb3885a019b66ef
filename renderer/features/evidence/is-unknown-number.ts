import type { CallFailure } from '../../platform/client.ts'

/** Whether an item was asked for by a number nobody gave, or by words that are no number at all: that is an answer, and no failure. */
export function isUnknownNumber(failure: CallFailure): boolean {
  return (
    failure.kind === 'refused' && (failure.failure.code === 'not-found' || failure.failure.code === 'invalid-input')
  )
}
