import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, it } from 'vitest'
import { MetadataReport } from '../../../src/contract/metadata.ts'
import { describeWithCorpora } from '../../support/requirements.ts'
import { holdAgainstTruth, type Truth } from './hold-against-truth.ts'

const print = resolve(import.meta.dirname, '../../unit/readers/support/print-report.ts')
const machines = [
  { TZ: 'UTC', LANG: 'C' },
  { TZ: 'Asia/Jayapura', LANG: 'id_ID.UTF-8', LC_ALL: 'id_ID.UTF-8' },
  { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
]

async function reportFolder(folder: string, environment: Record<string, string>): Promise<string> {
  const env = { PATH: process.env['PATH'], ...environment }
  const { stdout } = await promisify(execFile)(process.execPath, [print, folder], { env, maxBuffer: 64 * 1024 * 1024 })
  return stdout
}

describeWithCorpora('real photographs', (corpora) => {
  const photos = join(corpora, 'photos')
  const truths = new Map<string, Truth>()
  let outputs: string[] = []
  let reports: MetadataReport[] = []

  beforeAll(async () => {
    const list = JSON.parse(readFileSync(join(photos, 'truth.json'), 'utf8')) as Truth[]
    for (const truth of list) truths.set(join(photos, String(truth['SourceFile'])), truth)
    for (const machine of machines) outputs.push(await reportFolder(photos, machine))
    const lines = (outputs[0] ?? '').trimEnd().split('\n')
    reports = lines.map((line) => MetadataReport.parse(JSON.parse(line)))
  }, 120_000)

  it('all have their line, sorted by the bytes of their relative path', () => {
    const paths = reports.map((report) => report.path)
    expect([...truths.keys()].filter((path) => !paths.includes(path))).toEqual([])
    expect(paths).toEqual(paths.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
  })

  it('are read as ExifTool reads them: nothing wrong, nothing missing without a stated problem', () => {
    const { agree, wrong, missing, extra } = holdAgainstTruth(reports, truths)
    expect({ wrong, missing }).toEqual({ wrong: [], missing: [] })
    expect(agree).toBeGreaterThan(700)
    // The truth file was made without the size tags of TIFF, so those sizes of ours stand alone.
    expect(extra.filter((place) => !/^(?:width|height) of .*\.tiff:/.test(place))).toEqual([])
  })

  it('give byte-equal reports on every run, in every time zone and locale', () => {
    expect(new Set(outputs).size).toBe(1)
  })

  it('keep times sorted by source then raw and facts by block then tag', () => {
    for (const { times, facts } of reports) {
      expect(times).toEqual(times.toSorted((a, b) => (`${a.source}\0${a.raw}` < `${b.source}\0${b.raw}` ? -1 : 1)))
      const places = facts.map((fact) => `${fact.block}\0${fact.tag}`)
      expect(places).toEqual(places.toSorted())
    }
  })
})
