import { expect, it } from 'vitest'
import { flipTwenty, isAllRefused } from '../../attacks/long-flips.ts'

const count = 600

it(
  `P2: ${count} random flips inside the signed ranges of twenty dossiers all fail, and none in a signature string passes`,
  { timeout: 240_000 },
  async () => {
    const rows = await flipTwenty(count, 5)
    const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + pick(row), 0)
    const [failed, hex] = [
      sum(({ inside }) => inside.failed),
      sum(({ hex: found }) => found.failed + found.indeterminate),
    ]
    console.log(
      `P2 cut for CI: ${failed} flips in signed ranges all failed, ${hex} in signature strings none passed (10,000 and 2,000 by npm run test:long -- P2)`,
    )
    expect(rows).toHaveLength(20)
    expect(isAllRefused(rows)).toBe(true)
    expect(failed).toBe(count)
  },
)
