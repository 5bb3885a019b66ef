import { childrenOf, contentOf, DerFault, encodingOf, tags, type Der } from './der-reader.ts'
import { readOid, readTime } from './der-values.ts'

const deepest = 40
const mostElements = 2_000_000

/**
 * Faults unless every element below has the one encoding DER allows (X.690 §8, §10, §11), so that it re-encodes to itself.
 *
 * Context-specific primitives carry no type of their own and are left to whoever knows it.
 */
export function demandStrictDer(element: Der): void {
  demand(element, 0, { left: mostElements })
}

function demand(element: Der, depth: number, budget: { left: number }): void {
  budget.left -= 1
  if (depth > deepest || budget.left < 0) throw new DerFault('nested too deep or too many elements')
  if ((element.tag & 0x20) === 0) return demandPrimitive(element)
  const isUniversal = (element.tag & 0xc0) === 0
  if (isUniversal && element.tag !== tags.sequence && element.tag !== tags.set)
    throw new DerFault('string in pieces', true)
  const children = childrenOf(element)
  for (const child of children) demand(child, depth + 1, budget)
  if (element.tag === tags.set) demandOrder(children)
}

function demandPrimitive(element: Der): void {
  const content = contentOf(element)
  const check = primitives.get(element.tag)
  if (check) check(content, element)
  else if ((element.tag & 0xc0) === 0) throw new DerFault(`type ${element.tag} is not expected here`)
}

type PrimitiveCheck = (content: Uint8Array, element: Der) => void

const anything: PrimitiveCheck = () => {}

const integer: PrimitiveCheck = (content) => {
  const [first, second = 0] = content
  if (first === undefined) throw new DerFault('empty integer')
  if (content.length > 1 && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80)))
    throw new DerFault('integer not in its shortest form', true)
}

const primitives = new Map<number, PrimitiveCheck>([
  [
    tags.boolean,
    (content) => {
      if (content.length !== 1 || (content[0] !== 0 && content[0] !== 0xff)) throw new DerFault('odd truth value', true)
    },
  ],
  [tags.integer, integer],
  [tags.enumerated, integer],
  [
    tags.bitString,
    (content) => {
      const [unused] = content
      if (unused === undefined || unused > 7 || (content.length === 1 && unused > 0))
        throw new DerFault('malformed bit string')
      if (((content.at(-1) ?? 0) & ((1 << unused) - 1)) !== 0) throw new DerFault('unused bits are set', true)
    },
  ],
  [
    tags.null,
    (content) => {
      if (content.length > 0) throw new DerFault('NULL with content')
    },
  ],
  [tags.oid, (_, element) => void readOid(element)],
  [tags.utcTime, (_, element) => void readTime(element)],
  [tags.generalizedTime, (_, element) => void readTime(element)],
  [tags.octetString, anything],
  [tags.utf8, anything],
  [0x12, anything],
  [tags.printable, anything],
  [tags.teletex, anything],
  [tags.ia5, anything],
  [0x1a, anything],
  [0x1b, anything],
  [tags.universal, anything],
  [tags.bmp, anything],
])

/** Elements of a SET OF stand in the order of their encodings (X.690 §11.6). */
function demandOrder(children: readonly Der[]): void {
  for (let index = 1; index < children.length; index += 1) {
    const before = children[index - 1]
    const after = children[index]
    if (before && after && compareBytes(encodingOf(before), encodingOf(after)) > 0)
      throw new DerFault('set out of order', true)
  }
}

/** Negative, zero or positive as the first byte string sorts before, with or after the second. */
export function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const shared = Math.min(one.length, other.length)
  for (let index = 0; index < shared; index += 1) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}
