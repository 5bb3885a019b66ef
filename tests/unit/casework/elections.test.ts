import { beforeEach, describe, expect, it } from 'vitest'
import { loadDataPacks } from '../../../src/casework/data-packs/load-data-packs.ts'
import { viewTimeline } from '../../../src/casework/timeline/view-timeline.ts'
import type { ElectionData } from '../../../src/contract/case-record.ts'
import type { DataPacks } from '../../../src/contract/data-packs.ts'
import { happened, told, toldHarvestNight } from './story/harvest-night.ts'
import { openCasework, type Casework } from './story/open-desk.ts'

const window: ElectionData['overrides'][number] = {
  replaces: 'PLK-KAMPANYE-PILKADA',
  date: null,
  hour: null,
  zone: null,
  start: '2025-01-10',
  end: '2025-02-08',
  decisionNumber: '000/CONTOH/I/2025',
  source: 'B-036',
  reason: 'pemilihan ulang',
}

describe('the election data of a case', () => {
  let casework: Casework
  beforeEach(async () => {
    casework = await toldHarvestNight()
  })

  const campaignOf = async (id: string) =>
    (await casework.call('timeline.view', {})).find((event) => event.id === id)?.phase?.campaign
  const save = (more: Partial<ElectionData['overrides'][number]>) =>
    casework.save('elections.save', null, { pairs: [], overrides: [{ ...window, ...more }] }, 1)
  const refusal = (more: Partial<ElectionData['overrides'][number]>) =>
    casework.refusal('elections.save', { version: 1, body: { pairs: [], overrides: [{ ...window, ...more }] } })

  it('move the campaign of the region', async () => {
    expect(await campaignOf('E-10')).toEqual([true])
    await save({})
    expect(await campaignOf('E-10')).toEqual([false])
  })

  it('may be one day long, and not end before it starts or lack an end', async () => {
    await save({ end: '2025-01-10' })
    for (const more of [{ start: null }, { end: null }, { end: '2025-01-09' }])
      expect((await refusal(more)).code).toBe('invalid-input')
  })

  it('refuse two pairs of one code', async () => {
    const pair = { code: 'A', names: 'x', decision: null, drawnNumber: null, drawnOn: null, drawnBy: null }
    const body = { pairs: [pair, { ...pair, names: 'y' }], overrides: [] }
    expect((await casework.refusal('elections.save', { version: 1, body })).code).toBe('invalid-input')
    await casework.save('elections.save', null, { pairs: [pair, { ...pair, code: 'B' }], overrides: [] }, 1)
  })

  it('stand before an override of the same region that ships with the calendar', async () => {
    const packs = loadDataPacks()
    const [example] = packs.calendar.regionalOverrideShape.example
    if (example === undefined) throw new Error('no example')
    const shipped = (region: string, contest: 'pilkada' | 'president'): DataPacks => {
      const override = { ...example, contest, date: '2024-09-20', region: { code: '0001', nameId: region } }
      return { ...packs, calendar: { ...packs.calendar, regionalOverrides: [override] } }
    }
    const pivot = (own: DataPacks): string | undefined =>
      viewTimeline(casework.openCase, own, { subject: null })[0]?.phase?.pivot?.date
    expect(pivot(shipped('Kabupaten Lembayung', 'pilkada'))).toBe('2024-09-22')
    await casework.save('elections.save', null, { pairs: [], overrides: [] }, 1)
    expect(pivot(shipped('Kabupaten Lembayung', 'pilkada'))).toBe('2024-09-20')
    expect(pivot(shipped('Kabupaten Lain', 'pilkada'))).toBe('2024-09-22')
    expect(pivot(shipped('Kabupaten Lembayung', 'president'))).toBe('2024-09-22')
  })

  it('tell each event by its own contest where it names one', async () => {
    await casework.save(
      'events.save',
      'E-50',
      happened('x', told('2023-11-10', { precision: 'day' }), { contest: 'legislative' }),
    )
    const event = (await casework.call('timeline.view', {})).find((one) => one.id === 'E-50')
    expect(event?.phase).toMatchObject({ contest: 'legislative', positions: ['after'] })
    expect(event?.stages).toContain('PML-CALON-LEGISLATIF')
  })
})

describe('accepting a gap', () => {
  it('is done once for what it is about, and again for something else', async () => {
    const casework = openCasework()
    await casework.save('gaps.accept', null, { code: 'statement-unsigned', about: 'K-4', reason: 'menunggu' })
    await casework.save('gaps.accept', null, { code: 'statement-unsigned', about: 'K-5', reason: 'menunggu' })
    await casework.save('gaps.accept', null, { code: 'recording-missing', about: 'K-4', reason: 'menunggu' })
    const again = { code: 'statement-unsigned', about: 'K-4', reason: 'lain' }
    expect((await casework.refusal('gaps.accept', { body: again })).code).toBe('version-conflict')
    await casework.save('gaps.accept', 'KD-01', again, 1)
    expect(await casework.call('gaps.accepted', {})).toHaveLength(3)
  })
})
