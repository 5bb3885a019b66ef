import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../../src/contract/operations.ts'
import { writeSampleFiles } from '../../../src/sample-case/files/write-sample-files.ts'
import { playStory } from '../../../src/sample-case/story/play-story.ts'
import { createSampleWorkbench, type SampleWorkbench } from '../../support/sample-workbench.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** The sample case without its dossiers: every assertion below is an operation on it. */
let core: SampleWorkbench
let caseId: string

beforeAll(async () => {
  core = createSampleWorkbench()
  const files = temporaryFolder()
  await writeSampleFiles(files)
  const folder = join(temporaryFolder(), 'kasus')
  caseId = (await playStory({ call: core.call, clock: core.clock, files, folder })).caseId
}, 240_000)
afterAll(() => core.workbench.close())

const call = <Name extends OperationName>(name: Name, input: Omit<InputOf<Name>, 'caseId'>): Promise<OutputOf<Name>> =>
  core.call(name, { ...input, caseId } as InputOf<Name>)

const instant = (ms: number | null | undefined): string | null =>
  ms === null || ms === undefined ? null : new Date(ms).toISOString().replace('.000', '')

async function eventOf(id: string) {
  const events = await call('timeline.view', {})
  return events.find((event) => event.id === id)
}

/** Allegations and cells by the row they are about; the story gives them codes of its own. */
async function allegationOf(row: string) {
  const found = (await call('allegations.list', {})).find((allegation) => allegation.body.row === row)
  return call('allegations.view', { id: found?.id ?? '?' })
}

async function setCard(applied: boolean): Promise<void> {
  const card = (await call('devices.list', {})).find((device) => device.id === 'D1')
  if (card === undefined) throw new Error('no D1')
  const reason = applied ? 'diterapkan lagi' : 'dimatikan untuk dilihat'
  await call('devices.save', { id: 'D1', version: card.version, reason, body: { ...card.body, applied } })
}

describe('time in the sample case (sample-case.md §9)', () => {
  it('2: gives B-015, B-020, B-031 and B-038 the instants their sources state', async () => {
    const startOf = async (evidence: string, source: string) => {
      const claims = await call('claims.list', { evidence })
      return instant(
        claims.find((claim) => claim.claim.source === source && claim.derived.fromMs !== null)?.derived.fromMs,
      )
    }
    expect(await startOf('B-015', 'post-date')).toBe('2024-09-21T15:41:00Z')
    expect(await startOf('B-020', 'exif-original')).toBe('2024-09-21T15:12:55Z')
    expect(await startOf('B-031', 'container')).toBe('2024-10-12T11:33:44Z')
    expect(await startOf('B-038', 'exif-original')).toBe('2024-10-12T11:40:12Z')
  })

  it('3: makes of both references of D1 the interval both allow, and tells each of them', async () => {
    const [card] = (await call('devices.view', {})).filter((device) => device.id === 'D1')
    expect(card?.references.map((reference) => reference.shown.id)).toEqual([
      '+0.59.21 … +1.00.20',
      '+0.59.30 … +1.00.29',
    ])
    expect(card?.offset).toEqual({ minSeconds: 3_570, maxSeconds: 3_620 })
    expect(card?.claims.find((claim) => claim.evidence === 'B-017')).toMatchObject({
      raw: '2024:09:22 00:12:40',
      before: { id: '22 September 2024 pukul 00.12.40 WITA' },
      after: { id: '21 September 2024 pukul 23.12.20–23.13.10 WITA' },
    })
  })

  it('3: lets the card say which events and which cells of the matrix rest on it', async () => {
    const [card] = (await call('devices.view', {})).filter((device) => device.id === 'D1')
    expect(card?.restsOn.filter((one) => one.kind === 'event').map((one) => one.id)).toContain('E-03')
    expect(card?.restsOn.some((one) => one.kind === 'element' && !one.lookAgain)).toBe(true)
  })

  it('3: moves E-03 to the determination day when the card is switched off, reopens U5 of A1 and offers KE-05 and D-07; switching it on again puts all back', async () => {
    const before = await allegationOf('KE-05')
    expect((await eventOf('E-03'))?.phase?.positions).toEqual(['before'])
    expect(before.alsoOffered).toEqual([])
    await setCard(false)
    const moved = await eventOf('E-03')
    expect(moved?.shownTime.id).toContain('22 September 2024')
    expect(moved?.phase?.positions).toEqual(['on-day'])
    expect(moved?.phase?.shown.id).toContain('pada hari penetapan calon')
    const after = await allegationOf('KE-05')
    expect([after.row?.code, ...after.alsoOffered]).toEqual(['KE-05', 'D-07'])
    const u5 = after.elements.find((element) => element.element === 'U5')
    expect(u5?.flags).toContain('look-again')
    const [card] = (await call('devices.view', {})).filter((device) => device.id === 'D1')
    const cells = card?.restsOn.filter((one) => one.kind === 'element') ?? []
    expect(cells.length).toBeGreaterThan(0)
    expect(cells.every((one) => one.lookAgain)).toBe(true)
    const side = await call('phases.otherSide', { id: after.id })
    expect(side.open).toBe(true)
    expect(side.shown.id).toContain('kedua kelompok baris ditawarkan')
    await setCard(true)
    expect((await eventOf('E-03'))?.phase?.positions).toEqual(['before'])
    expect((await allegationOf('KE-05')).alsoOffered).toEqual([])
  })

  it('3: says what the row of A1 would be on the other side of the pivot', async () => {
    const side = await call('phases.otherSide', { id: (await allegationOf('KE-05')).id })
    expect(side).toMatchObject({ row: 'KE-05', counterpart: 'D-07', open: false })
    expect(side.shown.id).toContain('masuk baris D-07, bukan KE-05')
    expect(side.sides.find((one) => one.position === 'before')?.touched).toBe(true)
    expect(side.sides.find((one) => one.position === 'after')?.rows.map((row) => row.code)).toContain('D-07')
  })

  it('4: takes the phase from the milestone of the contest, though recruiting runs to November over both sides', async () => {
    const events = await call('timeline.view', {})
    const spanning = events.filter((event) => event.stages.some((stage) => stage.includes('ADHOC')))
    const positions = new Set(spanning.flatMap((event) => event.phase?.positions ?? []))
    expect([...positions].toSorted()).toEqual(expect.arrayContaining(['after', 'before']))
    expect(events.find((event) => event.id === 'E-03')?.phase?.pivot).toMatchObject({ date: '2024-09-22' })
    expect(events.find((event) => event.id === 'E-03')?.phase?.marginHours).toBeLessThan(0)
  })

  it('6: finds one person in two places exactly once, E-15 and E-16', async () => {
    const { conflicts } = await call('timeline.window', {})
    expect(conflicts.map(({ one, other }) => [one, other])).toEqual([['E-15', 'E-16']])
    const events = await call('timeline.view', {})
    expect(events.filter((event) => event.conflictsWith.length > 0).map((event) => event.id)).toEqual(['E-15', 'E-16'])
  })

  it('says of B-038 that the zone in the file is not that of the place, and that the instant is one', async () => {
    const { place, claims } = await call('claims.compare', { evidence: 'B-038' })
    expect(place?.zones.offered[0]?.zone).toBe('WIB')
    expect(place?.note?.id).toBe(
      'Zona dalam berkas (WITA) berbeda dengan zona tempat (WIB); saatnya sama: 18.40.12 WIB = 19.40.12 WITA.',
    )
    expect(claims.find((claim) => claim.claim.source === 'gps')?.difference?.id).toBe('berselisih 2 detik')
  })

  it('tells how the rival claims of B-017 differ from the one in use', async () => {
    const { against, claims } = await call('claims.compare', { evidence: 'B-017' })
    expect(against).toBe('B-017#device-corrected@D1')
    const spoken = claims.find((claim) => claim.id === 'KW-03')
    expect(spoken?.agrees).toBe(false)
    expect(spoken?.difference?.id).toContain('berselisih 47 menit')
  })

  it('waits with the undated call in plain sight, before the meeting', async () => {
    const { undated } = await call('timeline.window', {})
    expect(undated.find((fact) => fact.id === 'E-09')).toMatchObject({ before: ['E-10'] })
  })
})
