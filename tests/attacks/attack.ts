/** A changed document and the least the verifier must say about it. */
export type Attack = {
  readonly name: string
  /** Class of the threat list: P2 flips, P3 stripped signatures, P4 appended updates, P5 wrapping, P6 shadows, P13 saved anew. */
  readonly class: 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'P13'
  readonly bytes: Buffer
  /** `not-passed` where *failed* and *indeterminate* are both right. */
  readonly expected: 'failed' | 'not-passed'
}
