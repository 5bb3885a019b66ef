/** What a browser may hand over at a time: many small files wait for answers, not for the disk; one large file has the line to itself. */
const mostAtOnce = 4
const mostBytesAtOnce = 4 * 1024 * 1024

/** Groups files that follow each other and are small enough to be handed over side by side; every file is in one group, in its order. */
export function* sideBySide<One>(offered: readonly One[], sizeOf: (one: One) => number): Generator<readonly One[]> {
  let group: One[] = []
  let bytes = 0
  for (const one of offered) {
    const size = sizeOf(one)
    if (group.length > 0 && (group.length === mostAtOnce || bytes + size > mostBytesAtOnce)) {
      yield group
      group = []
      bytes = 0
    }
    group.push(one)
    bytes += size
  }
  if (group.length > 0) yield group
}
