import { beforeAll, describe, expect, it } from 'vitest'
import type { OperationName } from '../../../src/contract/operations.ts'
import type { Support } from '../../../src/contract/people.ts'
import type { DeviceCard } from '../../../src/contract/timeline.ts'
import { answer, assessmentOf, evidence, question, statementOf } from '../model/make.ts'
import { happened, told, toldHarvestNight } from './story/harvest-night.ts'
import { openCasework, type Casework } from './story/open-desk.ts'

let casework: Casework

beforeAll(async () => {
  casework = await toldHarvestNight()
})

const refusal = (name: OperationName, body: unknown, more: object = {}) =>
  casework.refusal(name, { id: null, version: null, body, ...more })

const standing = async (name: OperationName, id: string): Promise<any> => {
  const records = (await casework.call(name, {})) as any[]
  return records.find((record) => record.id === id).body
}

const event: Support = { kind: 'event', id: 'E-03', note: null }
const badSupports: readonly [string, Support][] = [
  ['an item', evidence('B-404')],
  ['a statement', answer('K-9', 1)],
  ['a question nobody asked', answer('K-1', 99)],
  ['an event', { ...event, id: 'E-99' }],
  ['a card', { kind: 'device', id: 'D9', note: null }],
]

describe('an entry that points at nothing', () => {
  it.each(badSupports)('is refused and names it: %s', async (_title, support) => {
    const body = assessmentOf({ allegation: 'A1', element: 'U1', supporting: [support] })
    const what = 'number' in support ? support.number : support.id
    expect(await refusal('elements.save', body)).toEqual({
      code: 'reference-unknown',
      message: expect.stringContaining(what),
    })
  })

  it.each<[string, OperationName, () => unknown]>([
    [
      'a post with unknown evidence',
      'people.save',
      async () => {
        const person = await standing('people.list', 'Terlapor I')
        return { ...person, code: 'X', posts: [{ ...person.posts[0], source: ['B-404'] }] }
      },
    ],
    [
      'a post under an unknown superior',
      'people.save',
      async () => {
        const person = await standing('people.list', 'Terlapor I')
        return { ...person, code: 'X', posts: [{ ...person.posts[0], directSuperior: 'siapa' }] }
      },
    ],
    [
      'a link to an unknown account',
      'links.save',
      async () => ({ ...(await standing('links.list', 'T-01')), to: { kind: 'account', id: 'AK-99' } }),
    ],
    ['a statement of an unknown person', 'statements.save', () => statementOf({ person: 'siapa' })],
    [
      'a statement with an unknown scan',
      'statements.save',
      () => statementOf({ attached: [{ evidence: 'B-404', as: 'scan' }] }),
    ],
    [
      'a question that shows an unknown item',
      'statements.save',
      () => statementOf({ questions: [question(1, { shown: ['B-404'] })] }),
    ],
    [
      'an invitation of an unknown person',
      'invitations.save',
      () => ({
        person: 'siapa',
        letter: null,
        sentAt: null,
        invitedFor: '2024-10-16T09:00:00+08:00',
        outcome: 'open',
        reason: null,
      }),
    ],
    ['a claim about an unknown item', 'claims.add', () => ({ evidence: 'B-404', claim: claim(), basis: [] })],
    [
      'a claim with an unknown basis',
      'claims.add',
      () => ({ evidence: 'B-010', claim: claim(), basis: [answer('K-9', 1)] }),
    ],
    [
      'the adoption of a claim the item does not have',
      'claims.adopt',
      () => ({ evidence: 'B-018', claimId: 'B-018#gps', assumedZone: null, because: 'x' }),
    ],
    [
      'the adoption of another item’s claim',
      'claims.adopt',
      () => ({ evidence: 'B-018', claimId: 'B-020#gps', assumedZone: null, because: 'x' }),
    ],
    [
      'a card that covers an unknown item',
      'devices.save',
      async () => ({ ...(await standing('devices.list', 'D1')), covers: ['B-404'] }),
    ],
    [
      'a card of an unknown owner',
      'devices.save',
      async () => ({ ...(await standing('devices.list', 'D1')), owner: 'siapa' }),
    ],
    [
      'a card resting on an unknown picture',
      'devices.save',
      async () => {
        const card = await standing('devices.list', 'D1')
        return { ...card, references: [{ ...card.references[0], evidence: 'B-404' }] }
      },
    ],
    ['an event told by an unknown claim', 'events.save', () => happened('x', { kind: 'claim', claimId: 'B-017#gps' })],
    [
      'an event told by a claim of an unknown item',
      'events.save',
      () => happened('x', { kind: 'claim', claimId: 'B-404#gps' }),
    ],
    ['an event told by an unknown record', 'events.save', () => happened('x', { kind: 'claim', claimId: 'KW-99' })],
    [
      'an event with an unknown person',
      'events.save',
      () => happened('x', { kind: 'undated' }, { people: [{ person: 'siapa', role: 'x', present: 'yes' }] }),
    ],
    ['an event before an unknown one', 'events.save', () => happened('x', { kind: 'undated' }, { before: ['E-99'] })],
    [
      'an event of an unknown contest',
      'events.save',
      () => happened('x', { kind: 'undated' }, { contest: 'kepala desa' }),
    ],
    [
      'an allegation against a witness',
      'allegations.save',
      async () => ({ ...(await standing('allegations.list', 'A1')), subject: 'Saksi-1' }),
    ],
    [
      'an allegation under an unknown row',
      'allegations.save',
      async () => ({ ...(await standing('allegations.list', 'A1')), row: 'KE-99' }),
    ],
    [
      'an allegation in an unknown contest',
      'allegations.save',
      async () => ({ ...(await standing('allegations.list', 'A1')), contest: 'x' }),
    ],
    [
      'an allegation about an unknown event',
      'allegations.save',
      async () => ({ ...(await standing('allegations.list', 'A1')), events: ['E-99'] }),
    ],
    ['an element the row does not have', 'elements.save', () => assessmentOf({ allegation: 'A3', element: 'U5' })],
    ['an element of an unknown allegation', 'elements.save', () => assessmentOf({ allegation: 'A9' })],
    [
      'a motive of another class',
      'motives.save',
      async () => ({ ...(await standing('motives.list', 'M-01')), code: 'tekanan atasan' }),
    ],
    [
      'an alternative of another class',
      'motives.save',
      async () => {
        const motive = await standing('motives.list', 'M-01')
        return { ...motive, alternative: { ...motive.alternative, code: 'imbalan' } }
      },
    ],
    [
      'a contradiction with an unknown side',
      'contradictions.save',
      () => ({
        about: 'x',
        sides: [
          { claim: 'a', supports: [answer('K-9', 1)] },
          { claim: 'b', supports: [event] },
        ],
        explanation: null,
      }),
    ],
    [
      'an unknown sanction',
      'recommendations.save',
      async () => ({ ...(await standing('recommendations.list', 'R-01')), options: ['DENDA'] }),
    ],
    [
      'a narrative about a witness',
      'narratives.save',
      async () => ({ ...(await standing('narratives.list', 'N-01')), subject: 'Saksi-1' }),
    ],
    ['a use of an unknown item', 'uses.save', () => ({ evidence: 'B-404', use: 'relied-on', reason: null })],
    ['a kind of gap nobody knows', 'gaps.accept', () => ({ code: 'x-missing', about: 'kasus', reason: 'x' })],
    [
      'a worksheet of an unknown allegation',
      'proportionality.save',
      async () => ({ ...(await standing('proportionality.list', 'PP-01')), allegation: 'A9' }),
    ],
    [
      'a conclusion of an unknown allegation',
      'conclusions.save',
      async () => ({ ...(await standing('conclusions.list', 'KS-01')), allegation: 'A9' }),
    ],
    [
      'a case record with an unknown rule set',
      'case.saveRecord',
      async () => ({ ...(await casework.call('case.record', {}))?.body, ruleSet: 'X' }),
    ],
    [
      'a case record with an unknown recipient',
      'case.saveRecord',
      async () => ({ ...(await casework.call('case.record', {}))?.body, recipient: 'X' }),
    ],
    [
      'an override of an unknown milestone',
      'elections.save',
      async () => {
        const data = (await casework.call('elections.data', {}))?.body
        return { ...data, overrides: [{ ...data?.overrides[0], replaces: 'X' }] }
      },
    ],
  ])('is refused: %s', async (_title, name, body) => {
    const before = casework.openCase.log.head().sequence
    expect((await refusal(name, await body())).code).toBe('reference-unknown')
    expect(casework.openCase.log.head().sequence).toBe(before)
  })
})

describe('an entry that cannot stand', () => {
  it.each<[string, OperationName, () => unknown]>([
    [
      'high confidence by a picture alone',
      'links.save',
      async () => ({ ...(await standing('links.list', 'T-01')), confidence: 'high' }),
    ],
    ['two questions of one number', 'statements.save', () => statementOf({ questions: [question(1), question(1)] })],
    ['a moment that does not exist', 'events.save', () => happened('x', told('2024-02-30T10:00'))],
    [
      'an interval whose end does not exist',
      'events.save',
      () => happened('x', told('2024-10-10', { readingEnd: '2024-13-01' })),
    ],
    [
      'an offset that is none',
      'claims.add',
      () => ({ evidence: 'B-010', claim: { ...claim(), offset: '+99:00' }, basis: [] }),
    ],
    [
      'a card reading that does not exist',
      'devices.save',
      async () => {
        const card = await standing('devices.list', 'D1')
        return { ...card, references: [{ ...card.references[0], deviceShowed: '2024-02-30T21:00' }] }
      },
    ],
    [
      'a post that ends before it starts',
      'people.save',
      async () => {
        const person = await standing('people.list', 'Terlapor I')
        return { ...person, code: 'X', posts: [{ ...person.posts[0], from: '2024-02-01', to: '2024-01-01' }] }
      },
    ],
    [
      'one factor filled twice',
      'proportionality.save',
      async () => {
        const sheet = await standing('proportionality.list', 'PP-01')
        return { ...sheet, allegation: 'A3', factors: [sheet.factors[0], sheet.factors[0]] }
      },
    ],
    [
      'two pairs of one number',
      'elections.save',
      async () => {
        const data = (await casework.call('elections.data', {}))?.body
        return { ...data, pairs: data?.pairs.map((pair) => ({ ...pair, drawnNumber: 1 })) }
      },
    ],
    [
      'an override of a milestone without its date',
      'elections.save',
      async () => {
        const data = (await casework.call('elections.data', {}))?.body
        return { ...data, overrides: [{ ...data?.overrides[0], date: null }] }
      },
    ],
    [
      'an override with an hour and no zone',
      'elections.save',
      async () => {
        const data = (await casework.call('elections.data', {}))?.body
        return { ...data, overrides: [{ ...data?.overrides[0], zone: null }] }
      },
    ],
  ])('is refused: %s', async (_title, name, body) => {
    expect((await refusal(name, await body())).code).toBe('invalid-input')
  })

  it('is refused when events would lie before each other', async () => {
    const meeting = await standing('events.list', 'E-10')
    const body = { ...meeting, before: ['E-09'] }
    expect((await refusal('events.save', body, { id: 'E-10', version: 1 })).code).toBe('order-ring')
  })

  it('is refused when an issuer who may not propose a level proposes one', async () => {
    const body = { ...(await standing('recommendations.list', 'R-01')), proposedLevel: 'BERAT' }
    expect((await refusal('recommendations.save', body, { id: 'R-01', version: 1 })).code).toBe('not-permitted')
  })
})

describe('a second record about the same thing', () => {
  it.each<[string, OperationName, () => unknown, string]>([
    ['a person of one code', 'people.save', () => standing('people.list', 'Saksi-1'), 'Saksi-1'],
    ['a cell of the matrix', 'elements.save', () => assessmentOf({ allegation: 'A1', element: 'U1' }), 'U-01'],
    [
      'an adoption for one item',
      'claims.adopt',
      () => ({ evidence: 'B-017', claimId: 'B-017#exif-original', assumedZone: null, because: 'x' }),
      'WD-01',
    ],
    ['a worksheet of one allegation', 'proportionality.save', () => standing('proportionality.list', 'PP-01'), 'PP-01'],
    ['a conclusion of one allegation', 'conclusions.save', () => standing('conclusions.list', 'KS-01'), 'KS-01'],
    [
      'a recommendation for one subject',
      'recommendations.save',
      () => standing('recommendations.list', 'R-01'),
      'R-01',
    ],
    ['a narrative of one subject', 'narratives.save', () => standing('narratives.list', 'N-01'), 'N-01'],
    [
      'a declaration about one item',
      'uses.save',
      () => ({ evidence: 'B-004', use: 'relied-on', reason: null }),
      'PB-01',
    ],
  ])('is refused in favour of a new version: %s', async (_title, name, body, there) => {
    const refused = await refusal(name, await body())
    expect(refused.code).toBe('version-conflict')
    expect(refused.message).toContain(there)
  })

  it('is a new version where it names the newest one, and the earlier ones stay', async () => {
    const statement = statementOf({ questions: [question(1)] })
    const saved = await casework.save('statements.save', null, statement)
    const changed = { ...statement, questions: [question(1, { answer: 'diperbaiki' })] }
    expect((await refusal('statements.save', changed, { id: saved.id, version: 7 })).code).toBe('version-conflict')
    await casework.save('statements.save', saved.id, changed, 1)
    const history = await casework.call('statements.history', { id: saved.id })
    expect(history.map((record) => [record.version, record.body.questions[0]?.answer])).toEqual([
      [1, 'Jawaban.'],
      [2, 'diperbaiki'],
    ])
    expect(history[1]).toMatchObject({ recordedBy: 'petugas', recordedAt: '2024-10-14T02:40:00.000Z' })
  })
})

describe('what was withdrawn', () => {
  it('cannot be cited anew and carries nothing any more, but stays readable', async () => {
    const own = await toldHarvestNight()
    await own.call('statements.withdraw', { id: 'K-2', reason: 'salah orang' })
    const [, presence] = (await own.call('allegations.view', { id: 'A3' })).elements
    expect([presence?.state, presence?.independentSources, presence?.flags]).toEqual([
      'contested',
      0,
      ['withdrawn-evidence', 'photo-alone'],
    ])
    const body = assessmentOf({ allegation: 'A3', element: 'U2', supporting: [answer('K-2', 6)] })
    const refused = await own.refusal('elements.save', { id: presence?.id ?? null, version: 1, body })
    expect(refused.code).toBe('reference-unknown')
    expect(await own.call('statements.list', {})).toHaveLength(3)
    expect(await own.call('statements.list', { includeWithdrawn: true })).toHaveLength(4)
  })
})

describe('the claims of an item', () => {
  it('hold what people added, and the file system apart from the rest', async () => {
    const own = openCasework()
    own.addBatch(1)
    own.addItem('B-001', 1, { modifiedAt: '2024-10-14T03:00:00Z' })
    const added = await own.save('claims.add', null, { evidence: 'B-001', claim: claim(), basis: [] })
    const claims = await own.call('claims.list', { evidence: 'B-001' })
    expect(claims.map((one) => [one.id, one.claim.source, one.shown.id])).toEqual([
      ['B-001#file-system', 'file-system', '14 Oktober 2024 pukul 11.00 WITA'],
      [added.id, 'stated-by-person', '12 Oktober 2024 pukul 19.30 WITA'],
    ])
    expect((await own.refusal('claims.list', { evidence: 'B-404' })).code).toBe('not-found')
  })

  it('take the zone a person assumed when adopting, and tell the rest apart by number', async () => {
    const own = openCasework()
    own.addBatch(1)
    const time = (raw: string) =>
      ({ source: 'chat-message', raw, offset: null, utc: null, zone: null, note: null }) as const
    own.addItem('B-001', 1, { times: [time('2024-10-08 21:14'), time('2024-10-08 21:16')] })
    await own.save('claims.adopt', null, {
      evidence: 'B-001',
      claimId: 'B-001#chat-message#2',
      assumedZone: { zone: 'WITA', by: 'petugas', because: 'ditanya sekali' },
      because: 'baris 213',
    })
    const claims = await own.call('claims.list', {})
    expect(claims.map((one) => [one.id, one.adopted, one.derived.fromMs])).toEqual([
      ['B-001#chat-message', false, null],
      ['B-001#chat-message#2', true, Date.parse('2024-10-08T13:16:00Z')],
    ])
    const event = await own.save(
      'events.save',
      null,
      happened('suara', { kind: 'claim', claimId: 'B-001#chat-message#2' }),
    )
    expect((await own.call('timeline.view', {}))[0]).toMatchObject({
      id: event.id,
      phase: null,
      shownTime: { id: '8 Oktober 2024 pukul 21.16 WITA' },
    })
  })

  it('say why a card gives no correction', async () => {
    const own = await toldHarvestNight()
    const [card] = await own.call('devices.list', {})
    const [first, second] = card?.body.references ?? []
    const far = { ...second, trueFrom: '2024-09-21T20:30:00' }
    const refused = await own.refusal('devices.save', {
      id: 'D1',
      version: 1,
      body: { ...card?.body, references: [first, far] } as DeviceCard,
    })
    expect(refused).toMatchObject({ code: 'clock-references-contradict' })
    expect(refused.message).toContain('1: +0.59.21 … +1.00.20; 2: +0.31.00 … +0.31.59')
    await own.save('devices.save', 'D1', { ...card?.body, references: [] }, 1)
    const claims = await own.call('claims.list', { evidence: 'B-017' })
    expect(claims[1]?.derived.because).toBe('no-reference')
    expect((await own.call('timeline.view', {})).find((one) => one.id === 'E-03')?.shownTime.id).toMatch(/tanpa acuan/)
  })
})

function claim() {
  return {
    source: 'stated-by-person',
    raw: 'setengah delapan',
    offset: null,
    assumedZone: { zone: 'WITA', by: 'a', because: 'b' },
    reading: '2024-10-12T19:30',
    readingEnd: null,
    precision: 'minute',
    marginMinutes: null,
  }
}
