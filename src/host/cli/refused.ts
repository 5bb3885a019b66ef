import type { Failure } from '../../contract/failure.ts'

/** A failure on its way to an exit code and one sentence. */
export class Refused extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}
