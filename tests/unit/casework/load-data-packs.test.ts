import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadDataPacks } from '../../../src/casework/data-packs/load-data-packs.ts'
import { DataPackName } from '../../../src/contract/data-packs.ts'
import { WorkbenchError } from '../../../src/contract/failure.ts'

const shipped = join(import.meta.dirname, '../../../resources/data')

describe('loading the data packs', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'netra-packs-'))
    cpSync(shipped, folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('accepts the packs the product ships with', () => {
    const packs = loadDataPacks()
    expect(packs.catalogue.rows).toHaveLength(26)
    expect(packs.catalogue.villageRows).toHaveLength(8)
    expect(packs.holidays.coveredYears).toEqual([2023, 2024, 2025, 2026])
  })

  it('keeps the source and the confidence of every row', () => {
    const basis = loadDataPacks().catalogue.rows[0]?.legalBasis[0]
    expect(basis).toMatchObject({ instrument: 'UU-5-2014', confidence: 'general', source: null })
  })

  it('says which bytes each pack was read from', () => {
    const { digests } = loadDataPacks()
    expect(digests.map((digest) => digest.name)).toEqual(DataPackName.options)
    for (const digest of digests) {
      const bytes = readFileSync(join(shipped, `${digest.name}.json`))
      expect(digest.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
  })

  it('names the pack and the place when a field is not known', () => {
    edit('recipients', (pack) => Object.assign(pack.profiles[1], { weight: 3 }))
    expect(refusal()).toMatchObject({ pack: 'recipients', place: 'profiles.1' })
  })

  it('refuses a date that is not in the calendar', () => {
    edit('holidays', (pack) => Object.assign(pack.holidays[0], { date: '2023-02-30' }))
    expect(refusal()).toMatchObject({ pack: 'holidays', place: 'holidays.0.date' })
  })

  it('refuses a file that is not there or not JSON', () => {
    writeFileSync(join(folder, 'forms.json'), '{')
    expect(refusal()).toMatchObject({ pack: 'forms', place: 'forms.json' })
    rmSync(join(folder, 'forms.json'))
    expect(refusal()).toMatchObject({ pack: 'forms', place: 'forms.json' })
  })

  it.each([
    [
      'a law nobody defined',
      'violation-catalogue',
      (p: any): unknown => (p.rows[0].legalBasis[0].instrument = 'UU-0'),
      /KE-01/,
    ],
    [
      'an article older than its law',
      'violation-catalogue',
      (p: any): unknown => (p.rows[0].legalBasis[1].validFrom = '2023-10-30'),
      /KE-01: UU-20-2023/,
    ],
    [
      'a sanction nobody defined',
      'violation-catalogue',
      (p: any): unknown => p.rows[1].sanctionOptions.push('DENDA'),
      /KE-02/,
    ],
    [
      'a counterpart that does not point back',
      'violation-catalogue',
      (p: any): unknown => (p.rows[0].counterpart = 'D-02'),
      /KE-01/,
    ],
    [
      'an offence that sees a row nobody defined',
      'violation-catalogue',
      (p: any): unknown => p.relatedOffences[0].seeRows.push('X'),
      /PID-7-2017-283/,
    ],
    [
      'two elements of one code',
      'violation-catalogue',
      (p: any): unknown => (p.rows[2].elements[1].code = 'U1'),
      /KE-03/,
    ],
    [
      'a contest whose pivot is no determination',
      'election-calendar',
      (p: any): unknown => (p.contests[3].determinationMilestone = 'PLK-NOMOR-URUT'),
      /pilkada/,
    ],
    [
      'a campaign window that is the quiet period',
      'election-calendar',
      (p: any): unknown => (p.contests[0].campaignWindow = 'PML-TENANG-PRESIDEN'),
      /president/,
    ],
    [
      'an hour without a zone',
      'election-calendar',
      (p: any): unknown => (p.milestones[0].hour = '10:00'),
      /PML-PENETAPAN-PARTAI/,
    ],
    [
      'an override of a milestone nobody defined',
      'election-calendar',
      (p: any): unknown => p.regionalOverrides.push({ ...p.regionalOverrideShape.example[0], replaces: 'X' }),
      /contoh-1/,
    ],
    [
      'a holiday outside the covered years',
      'holidays',
      (p: any): unknown => (p.coveredYears = [2024, 2025, 2026]),
      /2023-01-01/,
    ],
    [
      'a step that goes over into no step',
      'deadline-rules',
      (p: any): unknown => (p.ruleSets[1].steps[1].extendableBy.step = 'X'),
      /PLK-TINDAK-LANJUT/,
    ],
    ['a start event nobody declared', 'deadline-rules', (p: any): unknown => p.startEvents.shift(), /PML-LAPOR/],
    ['a default recipient nobody defined', 'recipients', (p: any): unknown => (p.defaultCode = 'X'), /profiles/],
    ['a form under a law nobody defined', 'forms', (p: any): unknown => (p.forms[0].instrument = 'X'), /FORM-A/],
    [
      'a number whose fields do not fill it',
      'person-identifiers',
      (p: any): unknown => (p.identifiers[0].fields[3].length = 2),
      /NIP/,
    ],
  ] as const)('refuses %s', (_title, pack, change, place) => {
    edit(pack, change)
    expect(refusal()).toMatchObject({ pack, place: expect.stringMatching(place) })
  })

  function edit(name: string, change: (pack: any) => unknown): void {
    const path = join(folder, `${name}.json`)
    const pack = JSON.parse(readFileSync(path, 'utf8'))
    change(pack)
    writeFileSync(path, JSON.stringify(pack))
  }

  function refusal(): Readonly<Record<string, string | number>> {
    try {
      loadDataPacks(pathToFileURL(`${folder}/`))
    } catch (error) {
      if (error instanceof WorkbenchError && error.code === 'data-pack-invalid') return error.details
      throw error
    }
    throw new Error('the broken pack was accepted')
  }
})
