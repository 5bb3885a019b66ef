import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sourceFactsOf } from '../../../src/casework/analysis/source-facts.ts'
import { countIndependentSources } from '../../../src/model/source-counting.ts'
import { importFiles } from '../../../src/evidence/import/import-files.ts'
import { importParts } from '../../support/import-parts.ts'
import { newCase } from '../../support/new-case.ts'
import { officeCore } from '../../support/office-core.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { buildZip } from '../readers/support/build-zip.ts'
import { fileAt, readersHere, streamOf } from './support.ts'

const letter = 'Surat undangan rapat.'
const first = buildZip([
  { name: 'surat.txt', content: letter },
  { name: 'salinan/surat.txt', content: letter },
])
const second = buildZip([
  { name: 'lain.txt', content: 'lain' },
  { name: 'kiriman.txt', content: letter },
])

it('a file that lies in two archives keeps a number in each, and each names the others', async () => {
  const core = officeCore()
  const caseId = await core.newCase()
  for (const [name, bytes] of [
    ['a.zip', first],
    ['b.zip', second],
  ] as const) {
    const path = join(core.folder, name)
    writeFileSync(path, bytes)
    const [outcome] = await core.call('evidence.import', { caseId, grants: [`file:${path}`] })
    expect(outcome?.children).toHaveLength(2)
    expect(Object.keys(outcome?.children[0] ?? {})).toEqual(['evidence', 'name', 'mediaType'])
  }
  const copiesOf = async (evidence: string) => (await core.call('evidence.detail', { caseId, evidence })).exactCopies
  expect(await copiesOf('B-001.1')).toEqual(['B-001.2', 'B-002.2'])
  expect(await copiesOf('B-002.2')).toEqual(['B-001.1', 'B-001.2'])
  expect(await copiesOf('B-002.1')).toEqual([])
  const saved = (await core.call('custody.list', { caseId })).filter(({ act }) => act === 'evidence-saved')
  expect(saved.map(({ details }) => details['sameBytesAs'] ?? null)).toEqual([
    null,
    null,
    'B-001.1',
    null,
    null,
    'B-001.1',
  ])
})

it('the same bytes are one source, whatever kind of file they are and whichever archive they came in', async () => {
  const opened = newCase()
  for (const [name, bytes] of [
    ['a.zip', first],
    ['b.zip', second],
  ] as const) {
    const path = join(temporaryFolder(), name)
    writeFileSync(path, bytes)
    await Array.fromAsync(importFiles(importParts(opened, readersHere), streamOf([fileAt(path)])))
  }
  const facts = { ...sourceFactsOf(opened, 'Terlapor I', new Map()), hands: [] }
  const count = (...numbers: string[]) =>
    countIndependentSources(
      numbers.map((number) => ({ kind: 'evidence', number, part: null, note: null })),
      facts,
    )
  expect(count('B-001.1', 'B-002.2')).toBe(1)
  expect(count('B-001.1', 'B-002.1')).toBe(2)
})
