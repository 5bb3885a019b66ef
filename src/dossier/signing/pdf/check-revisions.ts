import type { XrefSection } from './read-xref-sections.ts'
import { damaged } from './refusals.ts'

/**
 * Refuses a dossier whose later revisions rewrote anything but the catalog and the planned fields.
 *
 * Nobody should put a name under something that was changed after the freeze. The full comparison is the verifier's; this only looks at
 * object numbers, which costs nothing. `mayChange` holds the numbers that signing itself rewrites.
 */
export function checkRevisions(sections: readonly XrefSection[], mayChange: ReadonlySet<number>): void {
  for (const [index, section] of sections.entries()) {
    // A size told too small would make the next new object fall upon an old one.
    if (section.runs.some(({ first, count }) => first + count > sizeOf(section)))
      throw damaged('more objects than told')
    const older = sections[index + 1]
    if (!older) return
    const known = sizeOf(older)
    for (const { first, count } of section.runs) {
      for (let number = Math.max(first, 1); number < Math.min(first + count, known); number += 1)
        if (!mayChange.has(number)) throw damaged(`object ${number} was changed after the freeze`)
    }
  }
}

function sizeOf({ trailer }: XrefSection): number {
  const size = trailer.entries.get('Size')
  if (size?.kind !== 'number') throw damaged('a trailer without Size')
  return size.value
}
