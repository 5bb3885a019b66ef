import { childrenOf, DerFault, expectTag, tags, type Der } from './der-reader.ts'
import { readOid } from './der-values.ts'

/** AlgorithmIdentifier (RFC 5280 §4.1.1.2): what, and its parameters as written. */
export type Algorithm = {
  readonly oid: string
  /** Null where there are none; an element with tag NULL where NULL is written. */
  readonly parameters: Der | null
}

/** Reads an AlgorithmIdentifier; `tag` where it stands under an implicit one. */
export function readAlgorithm(element: Der, tag: number = tags.sequence): Algorithm {
  const [oid, parameters, more] = childrenOf(expectTag(element, tag, 'algorithm'))
  if (!oid || more) throw new DerFault('malformed algorithm identifier')
  return { oid: readOid(oid), parameters: parameters ?? null }
}

/** Whether nothing but NULL is given as parameters. */
export function hasNoParameters(algorithm: Algorithm): boolean {
  return algorithm.parameters === null || algorithm.parameters.tag === tags.null
}
