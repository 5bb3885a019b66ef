import { der } from './write-der.ts'

/** A DER element taken apart, so that a test can change one piece and write all lengths anew. */
export type DerTree = { readonly tag: number; readonly content: Buffer | readonly DerTree[] }

/** Reads one element and everything constructed below it; only for DER the tests made themselves. */
export function readDerTree(bytes: Buffer): DerTree {
  return readAt(bytes, 0).tree
}

function readAt(bytes: Buffer, at: number): { tree: DerTree; end: number } {
  const tag = bytes[at] ?? 0
  const first = bytes[at + 1] ?? 0
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f
  const start = at + 2 + lengthBytes
  const length = lengthBytes === 0 ? first : bytes.readUIntBE(at + 2, lengthBytes)
  const end = start + length
  if ((tag & 0x20) === 0) return { tree: { tag, content: bytes.subarray(start, end) }, end }
  const children: DerTree[] = []
  for (let next = start; next < end;) {
    const child = readAt(bytes, next)
    children.push(child.tree)
    next = child.end
  }
  return { tree: { tag, content: children }, end }
}

/** The bytes of a tree. */
export function writeDerTree(tree: DerTree): Buffer {
  if (Buffer.isBuffer(tree.content)) return der(tree.tag, tree.content)
  return der(tree.tag, ...tree.content.map(writeDerTree))
}

/** The children of a constructed element. */
export function childrenIn(tree: DerTree): readonly DerTree[] {
  if (Buffer.isBuffer(tree.content)) throw new Error('element is not constructed')
  return tree.content
}

/** The tree with the element at a path of child numbers changed; null takes it away. */
export function changeAt(
  tree: DerTree,
  path: readonly number[],
  change: (found: DerTree) => DerTree | readonly DerTree[] | null,
): DerTree {
  const [next, ...rest] = path
  if (next === undefined) throw new Error('a path needs a step')
  const content = childrenIn(tree).flatMap((child, index) => {
    if (index !== next) return [child]
    if (rest.length > 0) return [changeAt(child, rest, change)]
    const changed = change(child)
    return changed === null ? [] : Array.isArray(changed) ? changed : [changed as DerTree]
  })
  return { ...tree, content }
}
