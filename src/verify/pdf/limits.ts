/** Sizes past which a document is not read further: bounds on time and memory for hostile files. */
export const limits = {
  objects: 600_000,
  revisions: 1_000,
  /** Lines of all cross-reference sections together. */
  xrefLines: 2_000_000,
  valueDepth: 64,
  treeDepth: 32,
  fields: 20_000,
  objectBytes: 32 << 20,
  valuesInObject: 500_000,
  /** Inflated bytes over the whole document, each deflate block counted with `blockCost` more. */
  inflatedBytes: 96 << 20,
  blockCost: 1_000,
  signatures: 100,
  contentsDigits: 4 << 20,
  manifestBytes: 64 << 20,
  certificates: 200,
  signatureQuestions: 400,
} as const

/** A document that asks for more than the limits allow; caught at the entry and told as *too large to check*. */
export class LimitReached extends Error {
  constructor(what: string) {
    super(`limit reached: ${what}`)
    this.name = 'LimitReached'
  }
}
