import { row, table } from '../compose/block-makers.ts'
import type { Block } from '../layout/blocks/block.ts'
import { textRun, type Run } from '../layout/inline/run.ts'

/** Two places for ink side by side: who signs, room for the hand, the name under it. */
export function signatureLines(signers: readonly (readonly [title: string, name: string])[]): Block {
  const cells = signers.map(([title, name]): Run[] => [
    textRun(title),
    ...Array.from({ length: 4 }, (): Run => ({ kind: 'line-break' })),
    textRun(name === '' ? '(…………………………………)' : `( ${name} )`, { bold: name !== '' }),
  ])
  return table(
    signers.map(() => ['', 1] as const),
    [row(cells)],
  )
}
