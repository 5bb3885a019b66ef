import { expect, it } from 'vitest'
import { killImports } from './kill-import.ts'

it(
  'loses nothing it had confirmed when it is killed at 12 random moments of an import (300 in the long run)',
  { timeout: 600_000 },
  async () => {
    const report = await killImports({ kills: 12, files: 120, seed: 'ci' })
    expect(report).toMatchObject({
      kills: 12,
      lost: 0,
      rowsWithoutBytes: 0,
      temporaryFilesAfterOpening: 0,
      notWhole: 0,
      findings: [],
    })
    expect(report.confirmed).toBeGreaterThan(0)
  },
)
