import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportOutcome } from '../../../src/contract/evidence.ts'
import { MetadataReading } from '../../../src/contract/metadata.ts'
import { importFiles } from '../../../src/evidence/import/import-files.ts'
import { importParts } from '../../support/import-parts.ts'
import { newCase } from '../../support/new-case.ts'
import { createSampleFolder, type SampleFolder } from '../sample-case/sample-folder.ts'
import { fileAt, readersHere, streamOf } from './support.ts'

// The first two points the sample case promises, through the product's own readers.
describe('the sample case, imported', () => {
  const opened = newCase()
  let sample: SampleFolder
  let outcomes: ImportOutcome[] = []

  beforeAll(async () => {
    sample = await createSampleFolder()
    const files = sample.written.map(({ path }) => fileAt(path))
    outcomes = await Array.fromAsync(importFiles(importParts(opened, readersHere), streamOf(files)))
  }, 240_000)
  afterAll(async () => sample.remove())

  const readingOf = (evidence: string) => MetadataReading.parse(opened.rows.readings.find(evidence)?.reading)

  it('gives 40 saved, 1 duplicate and 0 failed, and problems on B-034 and B-035 alone', () => {
    const count = (outcome: string) => outcomes.filter((one) => one.outcome === outcome).length
    expect([count('saved'), count('duplicate'), count('failed')]).toEqual([40, 1, 0])
    const troubled = outcomes.filter(({ problems }) => problems.length > 0)
    expect(troubled.map(({ evidence }) => evidence)).toEqual(['B-034', 'B-035'])
    expect(troubled[0]?.problems.map(({ code }) => code)).toEqual(['date-invalid', 'date-invalid'])
    expect(readingOf('B-035').exif).toBe('unreadable')
  })

  it.each([
    ['B-015', 'post-date', '2024-09-21T15:41:00Z'],
    ['B-020', 'exif-original', '2024-09-21T15:12:55Z'],
    ['B-031', 'container', '2024-10-12T11:33:44Z'],
    ['B-038', 'exif-original', '2024-10-12T11:40:12Z'],
  ])('%s claims by %s the instant %s', (evidence, source, utc) => {
    expect(readingOf(evidence).times).toContainEqual(expect.objectContaining({ source, utc }))
  })

  it('lets the zip with the chat, the film, the recording and the report be cited by what they hold', () => {
    const chat = outcomes.find(({ evidence }) => evidence === 'B-022')
    expect(chat?.children.map(({ evidence, mediaType }) => [evidence, mediaType])).toEqual([
      ['B-022.1', 'text/plain'],
      ['B-022.2', 'audio/ogg'],
      ['B-022.3', 'image/jpeg'],
    ])
    const durationOf = (evidence: string) => readingOf(evidence).facts.find(({ tag }) => tag === 'DurationSeconds')?.raw
    expect([durationOf('B-031'), durationOf('B-040')]).toEqual(['6.000', '40.000'])
    expect(readingOf('B-033').facts).toContainEqual(expect.objectContaining({ block: 'DOCX-core', tag: 'creator' }))
    expect(readingOf('B-001').times).toMatchObject([{ source: 'file-name', note: 'received-or-saved', utc: null }])
  })
})
