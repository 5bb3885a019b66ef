import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openKey } from '../../../src/workbench/open-key.ts'
import { createPathGrants } from '../../../src/workbench/grants.ts'
import { withSampleKeys } from '../../../src/workbench/sample-keys.ts'
import { officeCore } from '../../support/office-core.ts'

describe('cases.sampleKeys', () => {
  it('makes the keys once, however many ask at a time, and keeps them for the next day', async () => {
    const office = officeCore()
    const caseId = await newCase(office, true)
    const [first, second] = await Promise.all([
      office.call('cases.sampleKeys', { caseId }),
      office.call('cases.sampleKeys', { caseId }),
    ])
    expect(second).toEqual(first)
    expect(first.keys.map(({ role }) => role)).toEqual(['officer', 'head'])
    await office.core.close()
    const later = officeCore({ home: office.home, operator: 'esok' })
    const again = await later.call('cases.sampleKeys', { caseId: await newCase(later, true) })
    expect(again).toEqual(first)
    expect(readdirSync(office.home ?? '').filter((name) => name.startsWith('kunci'))).toEqual(['kunci-contoh'])
  }, 120_000)

  it('answers grants that lead to keys the passphrase opens, readable by this person alone', async () => {
    const office = officeCore()
    const { keys, roots } = await office.call('cases.sampleKeys', { caseId: await newCase(office, true) })
    const book = withSampleKeys(createPathGrants(), office.home ?? undefined)
    for (const { key, passphrase, name } of keys) {
      const { path } = book.take(key)
      expect(path).toBe(join(office.home ?? '', 'kunci-contoh', name))
      expect(statSync(path).mode & 0o077).toBe(0)
      expect(await openKey(path, passphrase)).toBeTruthy()
    }
    expect(statSync(book.take(roots.grant).path).isFile()).toBe(true)
  }, 120_000)

  it('gives none for a case that is not the sample, and none where the host has no home', async () => {
    const office = officeCore()
    expect(await office.refusal('cases.sampleKeys', { caseId: await newCase(office, false) })).toBe(
      'not-available-here',
    )
    const homeless = officeCore({ home: null })
    expect(await homeless.refusal('cases.sampleKeys', { caseId: await newCase(homeless, true) })).toBe(
      'not-available-here',
    )
  })
})

async function newCase(office: ReturnType<typeof officeCore>, sample: boolean): Promise<string> {
  const folder = `file:${join(office.folder, `kasus-${sample}`)}`
  return (await office.call('case.create', { folder, title: 'Kasus contoh', sample })).caseId
}
