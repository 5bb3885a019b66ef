import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDemo, type DemoResult } from '../../../src/workbench/demo/build-demo.ts'
import { nodeRandomness } from '../../../src/workbench/node-ports.ts'
import { createSampleWorkbench, type SampleWorkbench } from '../../support/sample-workbench.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

type Built = SampleWorkbench & { out: string; demo: DemoResult; caseId: string }

async function build(): Promise<Built> {
  const core = createSampleWorkbench()
  const out = join(temporaryFolder(), 'contoh')
  const demo = await buildDemo({ out, call: core.call, clock: core.clock, randomness: nodeRandomness })
  await core.workbench.close()
  const again = createSampleWorkbench()
  again.clock.set('2024-10-19T08:00:00+08:00')
  const { caseId } = await again.call('case.open', { folder: `file:${demo.case}` })
  return { ...again, out, demo, caseId }
}

let built: Built
beforeAll(async () => {
  built = await build()
}, 240_000)
afterAll(() => built.workbench.close())

const verify = (path: string, trust: string[]) =>
  built.call('dossier.verify', { document: `file:${path}`, trust: trust.map((root) => `file:${root}`) })

describe('the sample case (sample-case.md §9)', () => {
  it('1: has 40 items and one identical copy; only B-034 and B-035 carry the problems of their dates and their cut', async () => {
    const items = (await built.call('evidence.list', { caseId: built.caseId })).filter((item) => item.parent === null)
    expect(items.map((item) => item.number)).toEqual(
      Array.from({ length: 40 }, (_, index) => `B-${String(index + 1).padStart(3, '0')}`),
    )
    expect(items.filter((item) => item.acquisitions > 1).map((item) => item.number)).toEqual(['B-005'])
    const troubled = items.filter((item) => item.problems.length > 0)
    expect(troubled.map((item) => item.number)).toEqual(['B-034', 'B-035'])
    expect(troubled[0]?.problems.map((problem) => problem.code)).toContain('date-invalid')
    expect(troubled[1]?.exif).toBe('unreadable')
  })

  it('1: tells every receipt in the custody log, the refused ones too', async () => {
    const entries = await built.call('custody.list', { caseId: built.caseId })
    const acts = Map.groupBy(entries, (entry) => entry.act)
    expect(acts.get('duplicate-received')).toHaveLength(1)
    expect(acts.get('duplicate-received')?.[0]?.evidence).toEqual(['B-005'])
    expect(acts.get('file-not-saved')).toBeUndefined()
  })

  it('2: takes the instants of B-020 and B-038 from the offset their files state', async () => {
    const utcOf = async (evidence: string) => {
      const { reading } = await built.call('evidence.detail', { caseId: built.caseId, evidence })
      return reading?.times.find((time) => time.source === 'exif-original')?.utc
    }
    expect(await utcOf('B-020')).toBe('2024-09-21T15:12:55Z')
    expect(await utcOf('B-038')).toBe('2024-10-12T11:40:12Z')
  })

  it('4: takes the phase from the determination milestone and never from a stage that spans it', async () => {
    const events = await built.call('timeline.view', { caseId: built.caseId })
    const positionsOf = (id: string) => events.find((event) => event.id === id)?.phase?.positions
    expect(positionsOf('E-03')).toEqual(['before'])
    expect(positionsOf('E-04')).toEqual(['before'])
    expect(positionsOf('E-06')).toEqual(['after'])
    expect(positionsOf('E-10')).toEqual(['after'])
    expect(events.find((event) => event.id === 'E-10')?.phase?.campaign).toEqual([true])
  })

  it('5: groups near copies exactly as four pairs', async () => {
    const items = await built.call('evidence.list', { caseId: built.caseId })
    const pairs = items.filter((item) => item.nearCopies.length > 0 && item.number < (item.nearCopies[0] ?? ''))
    expect(pairs.map((item) => [item.number, ...item.nearCopies])).toEqual([
      ['B-001', 'B-017'],
      ['B-002', 'B-018'],
      ['B-003', 'B-019'],
      ['B-009', 'B-032'],
    ])
  })

  it('11: carries two signatures, passes with the demo root and cannot be told without it', async () => {
    for (const { internal } of built.demo.dossiers) {
      const trusted = await verify(internal, [built.demo.roots])
      expect(trusted.verdict).toBe('passed')
      expect(trusted.signatures.map((signature) => signature.signer)).toEqual([
        expect.stringContaining('Lintang Samudera'),
        expect.stringContaining('Bayu Purnacandra'),
      ])
      expect(trusted.signatures.every((signature) => signature.signer?.includes('SERTIFIKAT CONTOH'))).toBe(true)
      expect((await verify(internal, [])).verdict).toBe('indeterminate')
    }
  })

  it('11: refuses a dossier with one byte changed, and never passes one whose signature hex was changed', async () => {
    const [first] = built.demo.dossiers
    const pdf = readFileSync(first?.internal ?? '')
    const changed = join(built.out, 'diubah')
    const flipped = Buffer.from(pdf)
    flipped[20_000] = (flipped[20_000] ?? 0) ^ 4
    writeFileSync(changed, flipped)
    expect((await verify(changed, [built.demo.roots])).verdict).toBe('failed')
    const at = pdf.lastIndexOf('/Contents <') + 600
    const hex = Buffer.from(pdf)
    hex[at] = hex[at] === 0x61 ? 0x62 : 0x61
    writeFileSync(changed, hex)
    expect((await verify(changed, [built.demo.roots])).verdict).not.toBe('passed')
  })

  it('finds an original that was swapped, by the manifest inside the dossier', async () => {
    const folder = temporaryFolder()
    for (const name of readdirSync(built.demo.originals)) {
      const bytes = readFileSync(join(built.demo.originals, name))
      writeFileSync(join(folder, name), name.startsWith('B-017') ? Buffer.concat([bytes, Buffer.from('x')]) : bytes)
    }
    const [first] = built.demo.dossiers
    const verification = await built.call('dossier.verify', {
      document: `file:${first?.internal}`,
      trust: [`file:${built.demo.roots}`],
      originals: `file:${folder}`,
    })
    expect(verification.verdict).toBe('failed')
    expect(JSON.stringify(verification.checks.find((check) => check.code === 'manifest'))).toContain('B-017')
  })

  it('leaves a case that is whole', async () => {
    const check = await built.call('case.check', { caseId: built.caseId })
    expect(check).toMatchObject({ whole: true, problems: [] })
  })

  it('12: gives equal unsigned bytes when it is built again', { timeout: 240_000 }, async () => {
    const other = await build()
    const digests = async (one: Built) =>
      (await one.call('dossier.list', { caseId: one.caseId })).map(({ subject, sha256, pages }) => ({
        subject,
        sha256,
        pages,
      }))
    expect(await digests(other)).toEqual(await digests(built))
    await other.workbench.close()
  })
})
