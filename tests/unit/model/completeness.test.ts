import { describe, expect, it } from 'vitest'
import { loadDataPacks } from '../../../src/casework/data-packs/load-data-packs.ts'
import { proportionalityFactors } from '../../../src/contract/analysis.ts'
import type { CaseRecord } from '../../../src/contract/case-record.ts'
import { gapCodes, type GapCode } from '../../../src/contract/gap-code.ts'
import type { Person, PostHeld } from '../../../src/contract/people.ts'
import { findGaps, judgeGaps, type AllegationFacts, type CompletenessFacts } from '../../../src/model/completeness.ts'
import { dossierForm } from '../../../src/model/recipient.ts'
import { gapSentences } from '../../../src/text/completeness.ts'
import { fill } from '../../../src/text/say.ts'
import { answer, assessmentOf, evidence, factsOf, statementOf } from './make.ts'

const pack = loadDataPacks().recipients

const record: CaseRecord = {
  intakeKind: 'report',
  reportNumber: '01/LP/CONTOH/X/2024',
  registrationNumber: '01/REG/CONTOH/X/2024',
  becameKnown: [{ date: '2024-10-10', about: 'unggahan' }],
  reportedActs: [],
  receivedAt: '2024-10-14T10:40:00+08:00',
  registeredAt: '2024-10-14T15:00:00+08:00',
  election: 'PILKADA-2024',
  contest: 'pilkada',
  region: { province: 'Contoh Tengah', regency: 'Lembayung', district: null, zone: 'WITA' },
  ruleSet: 'PILKADA',
  assignmentLetter: { number: 'ST-01/CONTOH/X/2024', date: '2024-10-14', issuer: null, about: null },
  officers: [{ name: 'petugas', position: 'staf', role: 'officer', nip: null, signs: 1 }],
  issuer: 'ISSUER_BAWASLU',
  recipient: 'BKN',
  template: 'full',
  copiesTo: [],
  dossierNumber: null,
  otherProceedings: null,
  purpose: null,
}

const post: PostHeld = {
  from: '2021-01-04',
  to: null,
  rank: 'III/c',
  position: 'Kepala Seksi',
  postKind: 'PENGAWAS',
  territorialRole: null,
  workUnit: 'Kecamatan',
  agency: 'Pemerintah Kabupaten',
  directSuperior: 'Terlapor II',
  personnelAuthority: 'Bupati',
  source: ['B-026'],
}

function person(code: string, role: Person['role'], more: Partial<Person> = {}): { id: string; body: Person } {
  const body: Person = {
    code,
    name: `nama ${code}`,
    role,
    subjectKind: role === 'subject' ? 'PNS' : null,
    sex: null,
    birthDate: null,
    nip: '198604122010012001',
    niPppk: null,
    nik: null,
    phones: [],
    address: null,
    protected: role === 'witness',
    posts: role === 'subject' ? [post] : [],
    interest: null,
    settledWarnings: [],
    note: null,
    ...more,
  }
  return { id: code, body }
}

const subject = person('Terlapor I', 'subject')

const allegation: AllegationFacts = {
  id: 'A1',
  body: {
    subject: 'Terlapor I',
    contest: 'pilkada',
    row: 'KE-05',
    act: 'mengunggah foto bersama',
    events: ['E-03'],
    phaseChosen: null,
    notes: [],
    answer: { text: 'mengakui', supports: [answer('K-3', 5)] },
  },
  phase: {
    contest: 'pilkada',
    positions: ['before'],
    campaign: [false],
    marginHours: null,
    pivot: null,
    shown: { id: '', en: '' },
  },
  elements: ['U1'],
  rowApplies: true,
  hasTime: true,
  hasPlace: true,
}

const motive = {
  allegation: 'A1',
  class: 'TIDAK_DAPAT_DISIMPULKAN',
  code: 'bukti tidak cukup',
  strength: null,
  supporting: [],
  contrary: [],
  contraryNote: 'tidak ada',
  alternative: null,
  wouldSettle: 'keterangan atasan',
  text: null,
} as const

function complete(more: Partial<CompletenessFacts> = {}): CompletenessFacts {
  return {
    record,
    form: dossierForm({ pack, recipient: 'BKN', issuer: 'ISSUER_BAWASLU', composedOn: '2024-10-18', template: 'full' }),
    subject,
    postsAtAct: [post],
    openWarnings: [],
    people: [subject, person('Pelapor', 'reporter'), person('Terlapor II', 'subject'), person('Saksi-1', 'witness')],
    statements: [
      { id: 'K-1', body: statementOf({ person: 'Saksi-1' }) },
      { id: 'K-3', body: statementOf({ person: 'Terlapor I', capacity: 'subject' }) },
    ],
    invitations: [],
    allegations: [allegation],
    elements: [cell({ supporting: [evidence('B-026')], conclusion: 'met' })],
    elementFacts: factsOf(),
    motives: [{ id: 'M-01', body: { ...motive, supporting: [], contrary: [] } }],
    proportionality: [
      {
        id: 'PP-01',
        body: {
          allegation: 'A1',
          factors: proportionalityFactors.map((factor) => ({ factor, text: 'isi', supports: [] })),
          aggravating: [],
          mitigating: [],
        },
      },
    ],
    conclusions: [{ id: 'KS-01', body: { allegation: 'A1', outcome: 'met', text: 'terpenuhi', supports: [] } }],
    plenaries: [
      {
        id: 'PL-01',
        body: {
          number: '01/BA/CONTOH',
          heldAt: '2024-10-18T13:00:00+08:00',
          place: null,
          participants: [{ name: 'a', position: 'ketua', vote: 'agrees', note: null }],
          decision: 'meneruskan',
        },
      },
    ],
    recommendations: [
      {
        id: 'R-01',
        body: {
          subject: 'Terlapor I',
          text: 'diteruskan',
          options: [],
          proposedLevel: null,
          questions: [],
          reportBack: null,
        },
      },
    ],
    narratives: [
      { id: 'N-01', body: { subject: 'Terlapor I', summary: [], keyProofs: [], openDoubts: [], caseStory: [] } },
    ],
    batches: [batch([])],
    evidence: ['B-026'],
    cited: new Set(['B-026']),
    declared: new Map(),
    withdrawn: new Set(),
    ...more,
  }
}

function batch(hops: { who: string | null; how: null; when: null }[], more: { basis?: string | null } = {}) {
  const sheet = {
    handedOverBy: null,
    handedOverAt: null,
    place: null,
    medium: null,
    method: 'command-line' as const,
    basis: more.basis === undefined ? 'diserahkan sukarela' : more.basis,
    basisKind: null,
    hops,
    receivedBy: null,
    note: null,
  }
  return { number: 1, sheet, openedAt: '', receivedBy: '', evidence: [], closed: null }
}

const cell = (body: Parameters<typeof assessmentOf>[0], unsettled: readonly string[] = []) => ({
  id: 'U-01',
  body: assessmentOf(body),
  unsettled: new Set(unsettled),
})

const listed = (more: Partial<CompletenessFacts> = {}): string[] =>
  findGaps(complete(more)).map((gap) => `${gap.code}: ${gap.about}`)
const withRecord = (more: Partial<CaseRecord>): string[] => listed({ record: { ...record, ...more } })
const withAllegation = (more: Partial<AllegationFacts['body']>, facts: Partial<AllegationFacts> = {}): string[] =>
  listed({ allegations: [{ ...allegation, ...facts, body: { ...allegation.body, ...more } }] })
const withCell = (more: Parameters<typeof assessmentOf>[0]): string[] =>
  listed({
    elements: [cell({ supporting: [evidence('B-026')], conclusion: 'met', ...more })],
  })
const withStatement = (more: Parameters<typeof statementOf>[0]): string[] =>
  listed({
    statements: [
      { id: 'K-3', body: statementOf({ person: 'Terlapor I', capacity: 'subject' }) },
      { id: 'K-9', body: statementOf(more) },
    ],
  })

describe('a dossier', () => {
  it('that has everything has no gap', () => expect(listed()).toEqual([]))

  it('without a case record has one gap before all others', () =>
    expect(listed({ record: null })[0]).toBe('record-missing: kasus'))
})

describe('formal requirements', () => {
  it.each<[Partial<CaseRecord>, string]>([
    [{ contest: null }, 'contest-missing: kasus'],
    [{ region: null }, 'region-missing: kasus'],
    [{ ruleSet: null }, 'rule-set-missing: kasus'],
    [{ becameKnown: [] }, 'became-known-missing: kasus'],
    [{ receivedAt: null }, 'received-missing: kasus'],
    [{ registeredAt: null }, 'registered-missing: kasus'],
    [{ assignmentLetter: null }, 'assignment-missing: kasus'],
    [{ officers: [] }, 'signers-missing: kasus'],
    [{ recipient: null }, 'recipient-missing: kasus'],
    [{ issuer: null }, 'issuer-missing: kasus'],
    [{ reportNumber: null, registrationNumber: ' ' }, 'field-intakeKind: kasus'],
    [{ intakeKind: 'finding' }, 'finder-missing: kasus'],
  ])('%j', (change, gap) => expect(withRecord(change)).toEqual([gap]))

  it('ask no registration of a mere tip', () =>
    expect(withRecord({ intakeKind: 'tip', registeredAt: null })).toEqual([]))

  it('ask for the reporter of a report, the plenary, and the post with its evidence', () => {
    expect(listed({ people: [subject] })).toEqual(['reporter-missing: kasus'])
    expect(listed({ plenaries: [] })).toEqual(['plenary-missing: kasus'])
    expect(listed({ postsAtAct: [{ ...post, source: [] }] })).toEqual(['post-source-missing: Terlapor I'])
    expect(listed({ postsAtAct: [] })).toEqual([
      'field-subjectPosition: Terlapor I',
      'field-personnelAuthority: Terlapor I',
      'post-at-act-missing: Terlapor I',
    ])
  })

  it('ask what the recipient asks, and only that', () => {
    const nameless = { ...subject, body: { ...subject.body, nip: null } }
    expect(listed({ subject: nameless })).toEqual(['field-nip: Terlapor I'])
    for (const other of [{ niPppk: '198907142024211001' }, { nik: '7201155204860001' }])
      expect(listed({ subject: { ...nameless, body: { ...nameless.body, ...other } } })).toEqual([])
    const form = dossierForm({
      pack,
      recipient: 'BAWASLU',
      issuer: 'ISSUER_BAWASLU',
      composedOn: '2024-10-18',
      template: null,
    })
    const plenaries = complete().plenaries.map((one) => ({ ...one, body: { ...one.body, number: null } }))
    expect(listed({ form, plenaries })).toEqual(['field-plenaryMinutes: kasus'])
    expect(listed({ plenaries })).toEqual([])
    expect(listed({ form, plenaries: [...plenaries, ...complete().plenaries] })).toEqual([])
    const second = { ...allegation, id: 'A2', hasTime: false, body: { ...allegation.body, row: null }, elements: [] }
    expect(listed({ allegations: [allegation, second] })).toContain('field-actDatePlace: Terlapor I')
  })

  it('show a warning about a number nobody settled', () => {
    expect(listed({ openWarnings: ['cross-birth-date'] })).toEqual([
      'identity-warning-open: Terlapor I cross-birth-date',
    ])
  })
})

describe('the right to be heard', () => {
  const invitation = (who: string) => ({
    id: 'UND-01',
    body: {
      person: who,
      letter: null,
      sentAt: null,
      invitedFor: '2024-10-16T09:00:00+08:00',
      outcome: 'absent' as const,
      reason: null,
    },
  })

  it('is a gap while the subject has made no statement, however often invited', () => {
    const statements = complete().statements.slice(0, 1)
    const gaps = findGaps(complete({ statements, invitations: [invitation('Terlapor I'), invitation('Terlapor I')] }))
    expect(gaps).toEqual([{ code: 'subject-not-heard', about: 'Terlapor I', params: { invitations: 2 } }])
  })

  it('names whoever was invited and never heard, with the number of invitations', () => {
    const gaps = findGaps(
      complete({ invitations: [invitation('Atasan'), invitation('Atasan'), invitation('Saksi-1')] }),
    )
    expect(gaps).toEqual([{ code: 'invited-not-heard', about: 'Atasan', params: { invitations: 2 } }])
  })

  it('leaves the statement of another subject to that dossier', () => {
    expect(
      withStatement({ person: 'Terlapor II', capacity: 'subject', signature: { state: 'refused', reason: null } }),
    ).toEqual([])
    expect(listed({ invitations: [invitation('Terlapor II')] })).toEqual([])
  })

  it.each<[Parameters<typeof statementOf>[0], string[]]>([
    [{ signature: { state: 'refused', reason: 'menunggu penasihat hukum' } }, ['statement-unsigned: K-9']],
    [{ signature: { state: 'refused', reason: null } }, ['statement-unsigned: K-9', 'refusal-reason-missing: K-9']],
    [{ signature: { state: 'pending', reason: null } }, ['statement-unsigned: K-9']],
    [{ oath: { state: 'not-asked', reason: null } }, ['oath-not-asked: K-9']],
    [{ oath: { state: 'refused', reason: null } }, []],
    [{ readBack: { done: true, confirmed: false, corrections: null } }, ['read-back-missing: K-9']],
    [{ mode: 'online' }, ['recording-missing: K-9']],
    [{ mode: 'online', attached: [{ evidence: 'B-040', as: 'recording' }] }, []],
    [
      {
        mode: 'written',
        oath: { state: 'not-asked', reason: null },
        readBack: { done: false, confirmed: false, corrections: null },
      },
      [],
    ],
    [{ identityCheckedBy: null }, ['identity-check-missing: K-9']],
  ])('asks of an interview record %j: %j', (change, gaps) => expect(withStatement(change)).toEqual(gaps))
})

describe('material requirements', () => {
  it.each<[Partial<AllegationFacts['body']>, Partial<AllegationFacts>, string[]]>([
    [{ row: null }, { elements: [], rowApplies: false }, ['row-missing: A1']],
    [{}, { rowApplies: false }, ['row-not-applicable: A1']],
    [{ events: [] }, { hasTime: false, hasPlace: false }, ['field-actDatePlace: Terlapor I', 'events-missing: A1']],
    [{}, { hasTime: false }, ['field-actDatePlace: Terlapor I', 'act-undated: A1']],
    [{}, { hasPlace: false }, ['field-actDatePlace: Terlapor I', 'act-place-missing: A1']],
    [{ answer: null }, {}, ['answer-missing: A1']],
  ])('%j %j', (body, facts, gaps) => expect(withAllegation(body, facts)).toEqual(gaps))

  it('ask a person to choose where the phase is open or the act lies on the day itself', () => {
    const phase = allegation.phase
    for (const positions of [['on-day'], ['before', 'after']] as const) {
      const open = { phase: phase === null ? null : { ...phase, positions: [...positions] } }
      expect(withAllegation({}, open)).toEqual(['phase-undecided: A1'])
      expect(withAllegation({ phaseChosen: { position: 'before', reason: 'kartu jam' } }, open)).toEqual([])
    }
  })

  it('reopen a choice of phase the act no longer touches, but none on the day itself or without a time', () => {
    const phase = allegation.phase
    const chosen = { phaseChosen: { position: 'before', reason: 'kartu jam' } } as const
    const touching = (...positions: ('before' | 'on-day' | 'after')[]) => ({
      phase: phase === null ? null : { ...phase, positions },
    })
    expect(withAllegation(chosen, touching('after'))).toEqual(['phase-reopened: A1'])
    for (const touched of [touching('before'), touching('before', 'after'), touching('on-day', 'after'), touching()])
      expect(withAllegation(chosen, touched)).toEqual([])
  })

  it('go through every element of the row', () => {
    expect(listed({ elements: [] })).toEqual(['element-not-assessed: A1 U1'])
    for (const other of [{ allegation: 'A2' }, { element: 'U2' }])
      expect(withCell(other)).toEqual(['element-not-assessed: A1 U1'])
    expect(withCell({ conclusion: null })).toEqual(['element-conclusion-missing: A1 U1'])
    expect(withCell({ supporting: [] })).toEqual(['element-met-without-support: A1 U1'])
    expect(withCell({ contrary: [evidence('B-023')] })).toEqual(['element-reason-missing: A1 U1'])
    const elements = [cell({ supporting: [{ kind: 'device', id: 'D1', note: null }], conclusion: 'met' }, ['D1'])]
    expect(listed({ elements, elementFacts: factsOf({ restsOn: { D1: [] } }) })).toEqual(['element-reopened: A1 U1'])
  })

  it('ask for a conclusion that follows from the elements', () => {
    expect(listed({ conclusions: [] })).toEqual(['conclusion-missing: A1'])
    expect(withCell({ conclusion: 'not-proved', reason: 'satu saksi' })).toEqual(['conclusion-differs: A1'])
  })

  it('ask for motive and nine factors of what is met, and of nothing else', () => {
    expect(listed({ motives: [], proportionality: [] })).toEqual(['motive-missing: A1', 'proportionality-missing: A1'])
    const bare = { ...motive, supporting: [], contrary: [], contraryNote: null }
    expect(listed({ motives: [{ id: 'M-01', body: bare }] })).toEqual(['motive-contrary-missing: A1 M-01'])
    const factors = proportionalityFactors.slice(1).map((factor) => ({ factor, text: 'isi', supports: [] }))
    const proportionality = [{ id: 'PP-01', body: { allegation: 'A1', factors, aggravating: [], mitigating: [] } }]
    expect(listed({ proportionality })).toEqual(['factor-missing: A1 phase'])
    const elements = [cell({ conclusion: 'not-proved', reason: 'kurang bukti' })]
    const conclusions = [
      { id: 'KS-01', body: { allegation: 'A1', outcome: 'not-proved' as const, text: 'x', supports: [] } },
    ]
    expect(listed({ elements, conclusions, motives: [], proportionality: [] })).toEqual([])
  })

  it('ask for an allegation, a recommendation and a summary', () => {
    expect(listed({ allegations: [], recommendations: [], narratives: [] })).toEqual([
      'field-actDatePlace: Terlapor I',
      'allegation-missing: Terlapor I',
      'recommendation-missing: Terlapor I',
      'summary-missing: Terlapor I',
    ])
  })
})

describe('evidence', () => {
  it('is accounted for when cited, declared, withdrawn, or lying in an archive that is', () => {
    const numbers = ['B-001', 'B-002', 'B-003', 'B-022', 'B-022.1', 'B-040']
    const declared = new Map([
      ['B-002', { use: 'not-relied-on', hasReason: true }],
      ['B-022', { use: 'relied-on', hasReason: false }],
    ] as const)
    const facts = { evidence: numbers, cited: new Set(['B-001']), declared, withdrawn: new Set(['B-003']) }
    expect(listed(facts)).toEqual(['evidence-unaccounted: B-040'])
  })

  it('that is not used needs a reason, unless it was withdrawn', () => {
    const declared = new Map([['B-004', { use: 'not-relied-on', hasReason: false }]] as const)
    expect(listed({ evidence: ['B-004'], declared })).toEqual(['unused-without-reason: B-004'])
    expect(listed({ evidence: ['B-004'], declared, withdrawn: new Set(['B-004']) })).toEqual([])
  })

  it('names a hand-over with unknown hands before intake, and one with no origin at all', () => {
    expect(listed({ batches: [batch([{ who: null, how: null, when: null }])] })).toEqual(['hop-unknown: kelompok 1'])
    expect(listed({ batches: [batch([{ who: 'Pelapor', how: null, when: null }])] })).toEqual([])
    expect(listed({ batches: [batch([], { basis: null })] })).toEqual(['batch-origin-missing: kelompok 1'])
  })
})

describe('a gap', () => {
  it('is accepted with a reason for just what it is about', () => {
    const found = findGaps(complete({ plenaries: [], elements: [] }))
    const judged = judgeGaps(found, [
      { code: 'plenary-missing', about: 'kasus', reason: 'menyusul' },
      { code: 'element-not-assessed', about: 'A1 U9', reason: 'lain' },
    ])
    expect(judged.map((gap) => gap.accepted)).toEqual(['menyusul', null])
  })

  it('has a sentence in both languages for every code, with every blank filled', () => {
    expect(Object.keys(gapSentences).toSorted()).toEqual([...gapCodes].toSorted())
    const blanks = {
      about: 'a',
      field: 'a',
      recipient: 'a',
      invitations: 1,
      reason: 'a',
      row: 'a',
      element: 'a',
      allegation: 'a',
      batch: 1,
      hops: 1,
    }
    for (const code of gapCodes) {
      const sentence = fill(gapSentences[code satisfies GapCode], blanks)
      expect(`${sentence.id}${sentence.en}`).not.toMatch(/[{}]/)
    }
  })
})
