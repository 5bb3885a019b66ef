import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeWithCorpora } from '../../support/requirements.ts'
import { officeCore } from '../../support/office-core.ts'

describeWithCorpora('hostile words in the store', (corpora) => {
  const naughty = JSON.parse(readFileSync(join(corpora, 'strings/naughty-strings.json'), 'utf8')) as string[]

  it('come back letter by letter from notes, records and their versions', async () => {
    const core = officeCore()
    const caseId = await core.newCase()
    await core.call('evidence.import', { caseId, grants: [core.handIn({ 'a.txt': 'isi' })] })
    const words = naughty.filter((word) => word.trim() !== '')
    expect(words.length).toBeGreaterThan(400)
    const account = (word: string) => ({
      kind: 'other' as const,
      platform: word.slice(0, 500),
      handle: word.slice(0, 500),
      accountId: null,
      url: null,
      note: word,
    })
    const saved = []
    for (const word of words) saved.push(await core.call('accounts.save', { caseId, body: account(word) }))
    const listed = await core.call('accounts.list', { caseId })
    const names = new Map(listed.map(({ id, body }) => [id, body.handle]))
    const lost = saved.filter(({ id }, index) => names.get(id) !== words[index]?.slice(0, 500))
    expect(lost).toEqual([])
    const text = words.join('\n')
    await core.call('custody.note', { caseId, evidence: ['B-001'], text: text.slice(0, 1_900) })
    const notes = await core.call('custody.list', { caseId, evidence: 'B-001' })
    expect(notes.find(({ act }) => act === 'note')?.reason).toBe(text.slice(0, 1_900).trim())
    expect(await core.call('case.check', { caseId })).toMatchObject({ whole: true, problems: [] })
  }, 120_000)
})
