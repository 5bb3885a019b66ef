import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { officeCore } from '../../support/office-core.ts'

it('builds the sample case once, tells how far it is, and opens the same one ever after', async () => {
  const { call, core, home, notices } = officeCore()
  const cases = join(home ?? '', 'cases')
  mkdirSync(join(cases, '.contoh-1'), { recursive: true })
  writeFileSync(join(cases, '.contoh-1', 'case.sqlite'), 'what a killed run left')
  const [first, second] = await Promise.all([call('cases.sample', {}), call('cases.sample', {})])
  expect(first).toMatchObject({ sample: true, displayZone: 'WITA', evidenceCount: 43 })
  expect(second).toEqual(first)
  const steps = notices.flatMap((notice) => (notice.kind === 'task-progress' ? [notice] : []))
  expect(steps.length).toBeGreaterThan(40)
  expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b))
  expect(steps.at(-1)).toMatchObject({ task: 'sample-case', done: steps[0]?.total })
  expect(readdirSync(cases)).toEqual(['contoh-malam-panen'])
  expect(await call('cases.known', {})).toMatchObject([{ caseId: first.caseId, sample: true, open: true }])
  const told = notices.length
  await core.close()
  const later = officeCore({ home })
  expect(await later.call('cases.sample', {})).toEqual(first)
  expect(notices.length - told).toBeLessThan(3)
}, 600_000)

it('says that a host without a home has no place for the sample case', async () => {
  expect(await officeCore({ home: null }).refusal('cases.sample', {})).toBe('not-available-here')
})
