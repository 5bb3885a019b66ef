import { beforeAll, describe, expect, it } from 'vitest'
import type { AllegationView } from '../../../src/contract/analysis.ts'
import { nearCopiesOf } from '../../../src/workbench/thumbnails.ts'
import { storyCast, tellHarvestNight, toldHarvestNight } from './story/harvest-night.ts'
import { openCasework, type Casework } from './story/open-desk.ts'

const states = (view: AllegationView): string[] =>
  view.elements.map((cell) => `${cell.element} ${cell.state} ${cell.assessment?.conclusion}`)
const flags = (view: AllegationView): string[] =>
  view.elements.flatMap((cell) => cell.flags.map((flag) => `${view.id} ${cell.element} ${flag}`))

describe('the sample story Malam Panen', () => {
  let casework: Casework
  const view = (id: string): Promise<AllegationView> => casework.call('allegations.view', { id })

  beforeAll(async () => {
    casework = await toldHarvestNight()
  })

  it('corrects the camera by its card and keeps the rival claim beside it', async () => {
    const claims = await casework.call('claims.list', { evidence: 'B-017' })
    expect(claims.map((claim) => [claim.id, claim.adopted, claim.shown.id])).toEqual([
      ['B-017#exif-original', false, '2024:09:22 00:12:40: zona waktu tidak diketahui'],
      ['B-017#device-corrected@D1', true, '21 September 2024 pukul 23.12.20–23.13.10 WITA'],
    ])
  })

  it.each([
    ['B-015#post-date', '2024-09-21T15:41:00Z'],
    ['B-020#exif-original', '2024-09-21T15:12:55Z'],
    ['B-020#gps', '2024-09-21T15:12:53Z'],
    ['B-031#container', '2024-10-12T11:33:44Z'],
    ['B-038#exif-original', '2024-10-12T11:40:12Z'],
  ])('derives %s as %s', async (id, instant) => {
    const claims = await casework.call('claims.list', {})
    expect(claims.find((claim) => claim.id === id)?.derived.fromMs).toBe(Date.parse(instant))
  })

  it('has no valid date where the camera wrote zeros', async () => {
    const claims = await casework.call('claims.list', { evidence: 'B-034' })
    expect(claims.map((claim) => claim.derived.because)).toEqual(['date-zero'])
  })

  it('orders the chronology, puts the undated call before the meeting, and phases every event from the milestone', async () => {
    const events = await casework.call('timeline.view', {})
    expect(events.map((event) => event.id)).toEqual([
      'E-02',
      'E-03',
      'E-04',
      'E-05',
      'E-06',
      'E-07',
      'E-09',
      'E-10',
      'E-13',
      'E-15',
      'E-14',
      'E-16',
      'E-17',
    ])
    const phase = (id: string): readonly unknown[] => {
      const found = events.find((event) => event.id === id)?.phase
      return [found?.positions, found?.campaign]
    }
    expect(phase('E-03')).toEqual([['before'], [false]])
    expect(phase('E-04')).toEqual([['before'], [false]])
    expect(phase('E-05')).toEqual([['on-day'], [false]])
    expect(phase('E-06')).toEqual([['after'], [false]])
    expect(phase('E-10')).toEqual([['after'], [true]])
    expect(events.find((event) => event.id === 'E-07')?.stages).toContain('PLK-BADAN-ADHOC')
  })

  it('finds one person in two places exactly once', async () => {
    const events = await casework.call('timeline.view', {})
    const pairs = events
      .filter((event) => event.conflictsWith.length > 0)
      .map((event) => [event.id, event.conflictsWith])
    expect(pairs).toEqual([
      ['E-15', ['E-16']],
      ['E-16', ['E-15']],
    ])
  })

  it('shows a subject their own chronology with the days that concern everybody', async () => {
    const events = await casework.call('timeline.view', { subject: 'Terlapor I' })
    expect(events.map((event) => event.id)).toEqual(['E-02', 'E-03', 'E-04', 'E-05', 'E-06', 'E-09', 'E-14', 'E-17'])
  })

  it('groups near copies exactly as four pairs', () => {
    const copies = nearCopiesOf(casework.openCase)
    expect(
      [...copies]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([item, others]) => [item, ...others])
        .filter(([a = '', b = '']) => a < b),
    ).toEqual([
      ['B-001', 'B-017'],
      ['B-002', 'B-018'],
      ['B-003', 'B-019'],
      ['B-009', 'B-032'],
    ])
  })

  it('leads to the one right matrix', async () => {
    expect(states(await view('A1'))).toEqual([
      'U1 supported met',
      'U2 supported met',
      'U3 supported met',
      'U4 supported met',
      'U5 contested met',
    ])
    expect(states(await view('A2'))).toEqual([
      'U1 supported met',
      'U2 supported met',
      'U3 supported met',
      'U4 contested met',
      'U5 supported met',
    ])
    expect(states(await view('A3'))).toEqual([
      'U1 supported met',
      'U2 contested not-proved',
      'U3 empty cannot-be-assessed',
      'U4 supported met',
    ])
  })

  it('flags the lone witness and nothing else', async () => {
    const all = [await view('A1'), await view('A2'), await view('A3')]
    expect(all.flatMap(flags)).toEqual(['A3 U2 lone-witness'])
  })

  it('counts sources, not copies', async () => {
    const counts = async (id: string): Promise<number[]> =>
      (await view(id)).elements.map((cell) => cell.independentSources)
    // U3 of A1 rests on B-017, B-020 (one hand-over by one witness) and B-001, a copy of B-017.
    expect(await counts('A1')).toEqual([1, 3, 1, 2, 4])
    expect(await counts('A2')).toEqual([1, 1, 1, 2, 1])
    expect(await counts('A3')).toEqual([1, 1, 0, 1])
  })

  it('shows the law in force on the day, the conflict about the level, and no UU 5/2014', async () => {
    for (const id of ['A1', 'A2', 'A3']) {
      const laws = (await view(id)).row?.legalBasis.map((basis) => basis.instrument) ?? []
      expect(laws).toContain('UU-20-2023')
      expect(laws).toContain('SKB-2022')
      expect(laws).not.toContain('UU-5-2014')
    }
    expect((await view('A2')).row?.conflicts.join(' ')).toMatch(/SEDANG/)
    expect((await view('A1')).alsoOffered).toEqual([])
  })

  it('gives the two last days of handling, and both days each report was due', async () => {
    const lines = await casework.call('deadlines.list', {})
    const line = lines.find((one) => one.step === 'PLK-TAMBAHAN')
    expect([line?.calendar, line?.working, line?.unsettled, line?.keptOn]).toEqual([
      '2024-10-19',
      '2024-10-21',
      true,
      '2024-10-18',
    ])
    expect(lines.filter((one) => one.step === 'PLK-LAPOR').map((one) => [one.calendar, one.keptOn])).toEqual([
      ['2024-10-17', '2024-10-14'],
      ['2024-10-19', '2024-10-14'],
    ])
  })

  it('has exactly one identity warning, settled with its reason', async () => {
    const remarks = async (id: string) =>
      (await casework.call('people.checkNumbers', { id })).filter((remark) => remark.severity === 'warn')
    expect(await remarks('Terlapor I')).toEqual([])
    expect(await remarks('Terlapor II')).toMatchObject([
      {
        code: 'cross-birth-date',
        settled: 'tanggal menurut SK jabatan',
        message: { id: 'Tanggal lahir berbeda: menurut NIP 30-11-79, menurut NIK 29-11-79.' },
      },
    ])
  })

  it('lists the contradictions C1 to C4 and no more', async () => {
    expect((await casework.call('contradictions.list', {})).map((record) => record.id)).toEqual([
      'C1',
      'C2',
      'C3',
      'C4',
    ])
  })

  it('has no gaps of somebody who is no subject', async () => {
    expect(await casework.refusal('dossier.gaps', { subject: 'Saksi-1' })).toMatchObject({
      code: 'subject-unknown',
      message: expect.stringContaining('Terlapor I, Terlapor II'),
    })
  })

  it('leaves the three gaps the story accepts, and takes the acceptance', async () => {
    const gaps = async (subject: string) =>
      (await casework.call('dossier.gaps', { subject })).map((gap) => `${gap.code}: ${gap.about}: ${gap.accepted}`)
    expect(await gaps('Terlapor I')).toEqual(['invited-not-heard: Atasan: null', 'hop-unknown: kelompok 1: null'])
    expect(await gaps('Terlapor II')).toEqual([
      'invited-not-heard: Atasan: null',
      'statement-unsigned: K-4: null',
      'hop-unknown: kelompok 1: null',
    ])
    for (const [code, about] of [
      ['invited-not-heard', 'Atasan'],
      ['statement-unsigned', 'K-4'],
      ['hop-unknown', 'kelompok 1'],
    ])
      await casework.save('gaps.accept', null, { code, about, reason: 'diterima' })
    expect((await gaps('Terlapor II')).every((gap) => gap.endsWith('diterima'))).toBe(true)
  })
})

describe('switching off the card of camera D1', () => {
  it('moves the photo to the day of the pivot, offers both rows, and reopens U5 of A1 alone', async () => {
    const casework = await toldHarvestNight()
    const [card] = await casework.call('devices.list', {})
    await casework.save('devices.save', 'D1', { ...card?.body, applied: false }, 1)
    const event = (await casework.call('timeline.view', {})).find((one) => one.id === 'E-03')
    expect(event?.shownTime.id).toBe('22 September 2024 pukul 00.12.40 WITA')
    expect(event?.phase?.positions).toEqual(['on-day'])
    const view = await casework.call('allegations.view', { id: 'A1' })
    expect(view.phase?.positions).toEqual(['before', 'on-day'])
    expect(view.alsoOffered).toEqual(['D-07'])
    const rows = await casework.call('catalogue.rows', { allegation: 'A1' })
    expect(rows.map((row) => row.code)).toEqual(expect.arrayContaining(['KE-05', 'D-07']))
    expect(flags(view)).toEqual(['A1 U5 look-again'])
    const gaps = (await casework.call('dossier.gaps', { subject: 'Terlapor I' })).map(
      (gap) => `${gap.code}: ${gap.about}`,
    )
    expect(gaps).toEqual(expect.arrayContaining(['phase-undecided: A1', 'element-reopened: A1 U5']))
    const again = view.elements.find((cell) => cell.element === 'U5')
    await casework.save('elements.save', again?.id ?? null, again?.assessment, 1)
    expect(flags(await casework.call('allegations.view', { id: 'A1' }))).toEqual([])
  })
})

describe('exchanging names, pairs and drawn numbers', () => {
  it('leaves every state, phase, flag, option and gap equal', async () => {
    const told = async (cast: typeof storyCast) => {
      const casework = openCasework()
      await tellHarvestNight(casework, cast)
      const views = await Promise.all(['A1', 'A2', 'A3'].map((id) => casework.call('allegations.view', { id })))
      const derived = views.map((view) => ({
        phase: view.phase,
        row: view.row,
        also: view.alsoOffered,
        cells: view.elements.map((cell) => [cell.element, cell.state, cell.independentSources, cell.flags]),
      }))
      const gaps = await Promise.all(
        ['Terlapor I', 'Terlapor II'].map((subject) => casework.call('dossier.gaps', { subject })),
      )
      const timeline = (await casework.call('timeline.view', {})).map(({ id, time, phase, stages, conflictsWith }) => ({
        id,
        time,
        phase,
        stages,
        conflictsWith,
      }))
      return { derived, gaps, timeline }
    }
    const swapped = {
      subjectOne: storyCast.subjectTwo,
      subjectTwo: storyCast.subjectOne,
      pairA: storyCast.pairB,
      pairB: storyCast.pairA,
      numberA: storyCast.numberB,
      numberB: storyCast.numberA,
    }
    expect(await told(swapped)).toEqual(await told(storyCast))
  })
})
