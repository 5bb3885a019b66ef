import { describe, expect, it } from 'vitest'
import { loadDataPacks } from '../../../src/casework/data-packs/load-data-packs.ts'
import type { PhaseOverride } from '../../../src/model/election-phase.ts'
import { stageRuler } from '../../../src/model/stage-ruler.ts'

const { calendar } = loadDataPacks()
const rulerOf = (contest: string | null, overrides: PhaseOverride[] = []) =>
  stageRuler({ calendar, contest, overrides, zone: 'WITA' })

const decision: PhaseOverride = {
  replaces: 'PLK-PENETAPAN',
  date: '2024-09-23',
  hour: '15:00',
  zone: 'WITA',
  start: null,
  end: null,
  decisionNumber: 'K-1',
  source: 'B-036',
}

describe('the stage ruler', () => {
  it('stands on the determination of the contest, told in the zone of the region where the calendar names none', () => {
    expect(rulerOf('pilkada').pivot).toMatchObject({ date: '2024-09-22', hour: null, zone: 'WITA' })
    expect(rulerOf('president').pivot).toMatchObject({ date: '2023-11-13', hour: '14:02', zone: 'WIB' })
  })

  it('moves the pivot to what the region decided, with its source', () => {
    expect(rulerOf('pilkada', [decision]).pivot).toMatchObject({
      date: '2024-09-23',
      hour: '15:00',
      source: 'K-1 (B-036)',
    })
  })

  it('draws campaign, quiet days and voting of that contest once each', () => {
    const kinds = rulerOf('pilkada').stages.filter(({ kind }) => kind !== 'stage')
    expect(kinds.map(({ code, start, end }) => [code, start, end])).toEqual([
      ['PLK-KAMPANYE-PILKADA', '2024-09-25', '2024-11-23'],
      ['PLK-TENANG-PILKADA', '2024-11-24', '2024-11-26'],
      ['PLK-PEMUNGUTAN', '2024-11-27', '2024-11-27'],
    ])
  })

  it('moves a window the region changed and leaves no national band standing beside it', () => {
    const moved = { ...decision, replaces: 'PLK-KAMPANYE-PILKADA', date: null, start: '2024-09-28', end: '2024-11-20' }
    const bands = rulerOf('pilkada', [moved]).stages.filter(({ title }) => /kampanye/i.test(title.id))
    expect(bands.map(({ start, end }) => [start, end])).toEqual([['2024-09-28', '2024-11-20']])
  })

  it('orders bands by their first day, an unknown beginning first', () => {
    const starts = rulerOf('pilkada').stages.map(({ start }) => start ?? '')
    expect(starts).toEqual(starts.toSorted())
    expect(rulerOf('pilkada').stages.every(({ code }) => code.startsWith('PLK-'))).toBe(true)
  })

  it('is empty without a contest the calendar knows', () => {
    for (const contest of [null, '', 'constructor', 'pilkada-2029'])
      expect(rulerOf(contest)).toEqual({ pivot: null, stages: [] })
  })
})
