import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { officeCore } from '../support/office-core.ts'

it('tells a second program who holds a case, on which machine and since when, and lets it in afterwards', async () => {
  const first = officeCore({ operator: 'Lintang Samudera' })
  const caseId = await first.newCase()
  const second = officeCore({ operator: 'Bayu Purnacandra', home: first.home })
  const folder = `file:${join(first.folder, 'kasus')}`
  for (const reply of [await second.reply('case.open', { folder }), await second.reply('cases.reopen', { caseId })]) {
    expect(reply).toMatchObject({ ok: false, failure: { code: 'case-locked' } })
    const { message } = (reply as { failure: { message: string } }).failure
    expect(message).toContain('Lintang Samudera')
    expect(message).toContain(hostname())
    expect(message).toContain('2024-10-14T02:40:00')
  }
  expect(await first.call('case.summary', { caseId })).toMatchObject({ caseId })
  await first.call('case.close', { caseId })
  expect(await second.call('cases.reopen', { caseId })).toMatchObject({ caseId })
})
