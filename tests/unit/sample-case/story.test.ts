import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataPacks } from '../../../src/casework/data-packs/load-data-packs.ts'
import type { EventTime } from '../../../src/contract/timeline.ts'
import { deriveTime } from '../../../src/model/claimed-time.ts'
import { cardOffset, correctedTime } from '../../../src/model/device-clock.ts'
import {
  conclusionFaults,
  elementFlags,
  elementState,
  outcomeOfElements,
  type ElementFacts,
} from '../../../src/model/elements.ts'
import { looksLeading } from '../../../src/model/leading-question.ts'
import { motiveFaults } from '../../../src/model/motive.ts'
import { checkPersonNumbers } from '../../../src/model/person-number.ts'
import { missingFactors } from '../../../src/model/proportionality.ts'
import { findTwoPlaces } from '../../../src/model/two-places.ts'
import { sampleCast, swapCast } from '../../../src/sample-case/cast.ts'
import { recordStory, supportsIn, type RecordedStory } from './record-story.ts'

let story: RecordedStory

beforeAll(async () => {
  story = await recordStory()
})

describe('the story of the sample case', () => {
  it('goes forward in time from the report to the moment of freezing', () => {
    const moments = story.calls.map((call) => call.atMs)
    expect(moments).toEqual(moments.toSorted((a, b) => a - b))
    expect(new Date(moments[0] ?? 0).toISOString()).toBe('2024-10-14T02:41:00.000Z')
    expect(new Date(story.endsAtMs).toISOString()).toBe('2024-10-18T08:30:00.000Z')
  })

  it('hands over ten batches that give the forty numbers, in their order', () => {
    const imports = story.calls.filter((call) => call.name === 'evidence.import')
    expect(imports.map((call) => call.input['grants'].length)).toEqual([15, 1, 6, 4, 4, 1, 5, 2, 2, 1])
    for (const { input, atMs } of imports) {
      expect(Date.parse(input['batch'].handedOverAt)).toBeLessThanOrEqual(atMs)
      expect(input['batch'].basis).not.toBeNull()
    }
    const unknown = imports.flatMap(({ input }) => input['batch'].hops).filter((hop: any) => hop.who === null)
    expect(unknown).toHaveLength(1)
  })

  it('never cites what is not in the case yet', () => {
    const seen = { evidence: new Set<string>(), records: new Set<string>(), questions: new Set<string>() }
    for (const { name, input } of story.calls) {
      if (name === 'evidence.import') for (const number of numbersOf(input['grants'])) seen.evidence.add(number)
      if (name === 'evidence.import' && seen.evidence.has('B-022'))
        for (const part of [1, 2, 3]) seen.evidence.add(`B-022.${part}`)
      for (const support of supportsIn(input['body'])) {
        const cited = support.kind === 'evidence' ? support.number : support.id
        expect([
          name,
          input['id'],
          cited,
          (support.kind === 'evidence' ? seen.evidence : seen.records).has(cited),
        ]).toEqual([name, input['id'], cited, true])
        if (support.kind === 'statement') expect(seen.questions).toContain(`${support.id} ${support.question}`)
      }
      if (input['id']) seen.records.add(input['id'])
      if (name === 'statements.save')
        for (const asked of input['body'].questions) seen.questions.add(`${input['id']} ${asked.number}`)
    }
  })

  it('says the sentences of the interviews as the specification has them', () => {
    const statements = story.bodies('statements.save')
    const answer = (id: string, number: number) =>
      statements.get(id)?.questions.find((one) => one.number === number)?.answer ?? ''
    expect(answer('K-1', 4)).toBe('Foto itu sudah lewat tengah malam, saya lihat jam di kamera.')
    expect(answer('K-1', 6)).toContain('Jam kamera memang saya setel jam Papua.')
    expect(answer('K-1', 8)).toBe('Bu Nadira bilang beliau mengidolakan Pak Arga.')
    expect(answer('K-2', 6)).toBe(
      'Saya lihat Pak Camat turun dari mobil dinas kira-kira setengah delapan dan naik panggung; dari belakang.',
    )
    expect(answer('K-2', 8)).toBe('Di rapat kami diminta mendukung nomor 2.')
    expect(answer('K-2', 9)).toBe('Katanya beliau dijanjikan jadi kepala dinas; itu kata orang.')
    expect(answer('K-3', 3)).toBe('Foto sekitar jam sebelas malam.')
    expect(answer('K-3', 5)).toBe('Saya yang mengunggah, akun itu milik saya.')
    expect(answer('K-3', 6)).toBe('Saya tidak tahu itu dilarang.')
    expect(answer('K-3', 7)).toBe('Paginya sudah saya hapus.')
    expect(answer('K-4', 4)).toBe('Tanggal 12 saya dinas di luar daerah.')
    expect(answer('K-4', 6)).toBe('Rapat itu soal data bantuan; saya hanya mengimbau netral.')
    expect(answer('K-4', 9)).toBe('Beberapa hari sebelumnya saya ditelepon atasan.')
    expect(statements.get('K-4')?.signature).toEqual({ state: 'refused', reason: 'menunggu penasihat hukum' })
    expect(statements.get('K-4')?.attached).toEqual([{ evidence: 'B-040', as: 'recording' }])
  })

  it('flags exactly one leading question, and never cites its answer', () => {
    const asked = [...story.bodies('statements.save')].flatMap(([id, { questions }]) =>
      questions.map((one) => ({ id, ...one })),
    )
    const flagged = asked.filter((one) => one.leading).map((one) => `${one.id} ${one.number}`)
    expect(flagged).toEqual(['K-2 5'])
    expect(asked.filter((one) => looksLeading(one.question)).map((one) => `${one.id} ${one.number}`)).toEqual(['K-2 5'])
    const cited = story.calls
      .flatMap((call) => supportsIn(call.input['body']))
      .map((one) => (one.kind === 'statement' ? `${one.id} ${one.question}` : ''))
    expect(cited).not.toContain('K-2 5')
  })

  it('keeps to the words of the field: nobody is called guilty', () => {
    const words = JSON.stringify(story.calls.map((call) => call.input)).toLowerCase()
    for (const word of [
      'pelaku',
      'tersangka',
      'oknum',
      'terdakwa',
      'bersalah',
      'barang bukti',
      'berkas perkara',
      'otentik',
      'autentik',
    ])
      expect(words).not.toContain(word)
  })

  it('is the same story when pairs and numbers are exchanged', async () => {
    const swapped = await recordStory(swapCast(sampleCast))
    const textOf = (told: RecordedStory) => JSON.stringify(told.calls.filter((call) => call.name !== 'elections.save'))
    expect(textOf(story)).not.toMatch(/[Nn]omor(?: urut)? 1\b/)
    expect(textOf(swapped)).not.toMatch(/[Nn]omor(?: urut)? 2\b/)
    expect(exchangeNames(textOf(swapped)).replaceAll(/([Nn]omor(?: urut)?) 1\b/g, '$1 2')).toBe(textOf(story))
    const numbers = [...swapped.bodies('elections.save').values()].flatMap(({ pairs }) =>
      pairs.map((pair) => [pair.names, pair.drawnNumber]),
    )
    expect(numbers).toEqual([
      ['Damar Kencana dan Sekar Mayang', 1],
      ['Arga Wisesa dan Laras Winaya', 2],
      ['Tirta Wibawa dan Gita Lestari', 3],
    ])
  })

  /** Names of pairs A and B exchanged, full names before the first names people speak. */
  function exchangeNames(text: string): string {
    const { a, b } = sampleCast.pairs
    const exchanges = [
      [a.regent, b.regent],
      [a.deputy, b.deputy],
      ['Pak Arga', 'Pak Damar'],
    ] as const
    return exchanges.reduce(
      (told, [one, other]) => told.replaceAll(one, '\u0000').replaceAll(other, one).replaceAll('\u0000', other),
      text,
    )
  }
})

describe('the times of the sample case', () => {
  it('give the camera card exactly the interval of the specification', () => {
    const card = story.bodies('devices.save').get('D1')
    expect(card && cardOffset(card).offset).toEqual({ minSeconds: 3570, maxSeconds: 3620 })
    const claim = {
      source: 'exif-original',
      raw: '2024:09:22 00:12:40',
      offset: null,
      assumedZone: null,
      reading: null,
      readingEnd: null,
      precision: 'second',
      marginMinutes: null,
    } as const
    const time = card && correctedTime(claim, card)
    expect(toIso(time?.fromMs)).toBe('2024-09-21T15:12:20.000Z')
    expect(toIso((time?.toMs ?? 0) - 1000)).toBe('2024-09-21T15:13:10.000Z')
  })

  it('come to the moments of the specification', () => {
    const claims = story.bodies('claims.add')
    const from = (id: string) => toIso(deriveTime(claims.get(id)?.claim ?? claims.values().next().value!.claim).fromMs)
    expect(from('KW-01')).toBe('2024-09-21T15:41:00.000Z')
    expect(from('KW-02')).toBe('2024-09-21T15:41:00.000Z')
    expect(from('KW-06')).toBe('2024-10-08T13:16:00.000Z')
    expect(from('KW-11')).toBe('2024-09-22T07:00:00.000Z')
    expect(from('KW-13')).toBe('2024-10-11T08:20:00.000Z')
    for (const [id, { claim }] of claims) expect([id, deriveTime(claim).because]).toEqual([id, null])
  })

  it('put one person at two places exactly once', () => {
    const events = [...story.bodies('events.save')].map(([id, event]) => ({
      id,
      event,
      time: deriveTime(claimOf(event.when)),
    }))
    expect(events).toHaveLength(20)
    expect(findTwoPlaces(events)).toEqual([{ person: 'Terlapor II', one: 'E-15', other: 'E-16' }])
  })

  /** A claim of an item as its file states it, for the few the events take from cameras and names. */
  const stated: Record<string, string> = {
    'B-017#device-corrected': '2024-09-21T23:12:20+08:00',
    'B-014#file-name': '2024-10-10T08:15:30+08:00',
    'B-022.1#chat-message@212': '2024-10-08T21:14:00+08:00',
    'B-038#exif-original': '2024-10-12T19:40:12+08:00',
    'B-032#exif-original': '2024-10-12T19:48:05+08:00',
  }

  function claimOf(when: EventTime) {
    const blank = {
      source: 'exif-original',
      raw: '',
      offset: null,
      assumedZone: null,
      reading: null,
      readingEnd: null,
      precision: 'unknown',
      marginMinutes: null,
    } as const
    if (when.kind === 'undated') return blank
    if (when.kind === 'stated') return when.claim
    const added = story.bodies('claims.add').get(when.claimId)?.claim
    const text = stated[when.claimId]
    if (!added && !text) throw new Error(`no such claim ${when.claimId}`)
    return added ?? { ...blank, offset: '+08:00', reading: text?.slice(0, 19) ?? null, precision: 'second' as const }
  }
})

describe('the analysis of the sample case', () => {
  it('has the states, conclusions and the one flag of the specification', () => {
    const cells = [...story.bodies('elements.save')].map(([id, body]) =>
      `${id} ${elementState(body, facts())} ${body.conclusion} ${elementFlags(body, facts()).join()}`.trim(),
    )
    expect(cells).toEqual([
      'A1-U1 supported met',
      'A1-U2 supported met',
      'A1-U3 supported met',
      'A1-U4 supported met',
      'A1-U5 contested met',
      'A2-U1 supported met',
      'A2-U2 supported met',
      'A2-U3 supported met',
      'A2-U4 contested met',
      'A2-U5 supported met',
      'A3-U1 supported met',
      'A3-U2 contested not-proved lone-witness',
      'A3-U3 empty cannot-be-assessed',
      'A3-U4 supported met',
    ])
    for (const [id, body] of story.bodies('elements.save'))
      expect([id, conclusionFaults(body, facts())]).toEqual([id, []])
  })

  it('concludes of each allegation what its elements come to', () => {
    const elements = [...story.bodies('elements.save').values()]
    for (const { allegation, outcome } of story.bodies('conclusions.save').values()) {
      const own = elements.filter((element) => element.allegation === allegation).map((element) => element.conclusion)
      expect([allegation, outcomeOfElements(own)]).toEqual([allegation, outcome])
    }
    expect([...story.bodies('conclusions.save').values()].map((one) => one.outcome)).toEqual([
      'met',
      'met',
      'not-proved',
    ])
  })

  it('names rows, elements and sanctions the shipped catalogue has', () => {
    const { catalogue } = loadDataPacks()
    const rows = [...story.bodies('allegations.save')].map(([id, { row }]) => `${id} ${row}`)
    expect(rows).toEqual(['A1 KE-05', 'A2 D-08', 'A3 D-04'])
    for (const [id, { row }] of story.bodies('allegations.save')) {
      const elements = catalogue.rows.find((one) => one.code === row)?.elements.map((element) => element.code)
      const told = [...story.bodies('elements.save').values()]
        .filter((element) => element.allegation === id)
        .map((element) => element.element)
      expect(told).toEqual(elements)
    }
    const known = catalogue.sanctions.map((sanction) => sanction.code)
    for (const { options } of story.bodies('recommendations.save').values())
      expect(known).toEqual(expect.arrayContaining(options))
  })

  it('leaves one motive open, owes no motive anything, and fills all nine factors', () => {
    const motives = [...story.bodies('motives.save').values()]
    expect(motives.map((motive) => motive.class)).toEqual(['MOTIVASI_POLITIK', 'TIDAK_DAPAT_DISIMPULKAN'])
    for (const motive of motives) expect(motiveFaults(motive)).toEqual([])
    for (const worksheet of story.bodies('proportionality.save').values()) expect(missingFactors(worksheet)).toEqual([])
  })

  it('lists four contradictions, the first of them explained', () => {
    const told = [...story.bodies('contradictions.save')].map(([id, body]) => [id, body.explanation !== null])
    expect(told).toEqual([
      ['C1', true],
      ['C2', false],
      ['C3', false],
      ['C4', false],
    ])
  })

  it('warns of one identity, and that warning is settled', () => {
    const pack = loadDataPacks().personIdentifiers
    const warnings = [...story.bodies('people.save')].flatMap(([id, person]) =>
      checkPersonNumbers({ person, pack, sample: true, asOf: '2024-10-18' })
        .filter((remark) => remark.severity === 'warn')
        .map((remark) => [id, remark.code, remark.settled !== null]),
    )
    expect(warnings).toEqual([['Terlapor II', 'cross-birth-date', true]])
  })

  it('accounts for every number: six not relied on, each with its reason', () => {
    const uses = [...story.bodies('uses.save').values()]
    expect(uses).toHaveLength(40)
    expect(uses.filter((use) => use.use === 'not-relied-on').map((use) => use.evidence)).toEqual([
      'B-004',
      'B-006',
      'B-007',
      'B-008',
      'B-034',
      'B-035',
    ])
    expect(uses.filter((use) => use.use === 'not-relied-on' && !use.reason)).toEqual([])
    const described = [...story.bodies('evidence.describe').values()].map((body) => body.evidence)
    expect(described.toSorted()).toEqual(
      [...uses.map((use) => use.evidence), 'B-022.1', 'B-022.2', 'B-022.3'].toSorted(),
    )
  })

  function facts(): ElementFacts {
    return {
      copies: [],
      hands: [],
      statements: Object.fromEntries(story.bodies('statements.save')),
      restsOn: {
        ...Object.fromEntries([...story.bodies('events.save')].map(([id, event]) => [id, event.supports])),
        ...Object.fromEntries([...story.bodies('devices.save')].map(([id]) => [id, []])),
      },
      withdrawn: new Set(
        story.calls.filter((call) => call.name === 'evidence.withdraw').map((call) => call.input['evidence']),
      ),
      weak: new Set(lowOnly()),
      photoAlone: new Set(),
      unsettled: new Set(),
    }
  }

  function lowOnly(): string[] {
    const links = [...story.bodies('links.save').values()].filter(
      (link) => link.role === 'appears-in' && link.confidence === 'low',
    )
    return links.flatMap((link) => (link.to.kind === 'evidence' ? [link.to.number] : []))
  }
})

function numbersOf(grants: readonly string[]): string[] {
  return grants.flatMap((grant) => {
    const call = knownNumbers.get(grant.split('/').at(-1) ?? '')
    return call ? [call] : []
  })
}

const knownNumbers = new Map<string, string>()
beforeAll(async () => {
  const { listSampleFiles } = await import('../../../src/sample-case/files/list-sample-files.ts')
  for (const file of listSampleFiles()) if (file.evidence) knownNumbers.set(file.name, file.evidence)
})

function toIso(ms: number | null | undefined): string {
  return new Date(ms ?? 0).toISOString()
}
