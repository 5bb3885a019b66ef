import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { ElementConclusion } from '../../../../src/contract/analysis.ts'
import type { Person, Support } from '../../../../src/contract/people.ts'
import type { CaseEvent, TimeClaim } from '../../../../src/contract/timeline.ts'
import { proportionalityFactors } from '../../../../src/contract/analysis.ts'
import { answer, evidence, question, statementOf } from '../../model/make.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { fileTime, openCasework, reopenCasework, type Casework } from './open-desk.ts'

/** The names that are exchanged to see that nothing else changes. */
export type StoryCast = {
  subjectOne: string
  subjectTwo: string
  pairA: string
  pairB: string
  numberA: number
  numberB: number
}

export const storyCast: StoryCast = {
  subjectOne: 'Nadira Salwangi',
  subjectTwo: 'Guntur Wanasakti',
  pairA: 'Arga Wisesa',
  pairB: 'Damar Kencana',
  numberA: 2,
  numberB: 1,
}

/** The analysis of *Malam Panen* (sample-case.md §2–§8) as records, over items whose files hold nothing but the times that matter. */
export async function tellHarvestNight(casework: Casework, cast: StoryCast = storyCast): Promise<void> {
  addItems(casework)
  await tellCase(casework, cast)
  await tellPeople(casework, cast)
  await tellStatements(casework, cast)
  await tellTimes(casework)
  await tellAllegations(casework)
  await tellMatrix(casework)
  await tellWeighing(casework)
}

let toldOnce: Promise<string> | null = null

/** A case of its own in which the story has been told; telling it is done once per test file, the rest are copies of its folder. */
export async function toldHarvestNight(): Promise<Casework> {
  toldOnce ??= tellInto(openCasework())
  const copy = join(temporaryFolder(), 'kasus')
  cpSync(await toldOnce, copy, { recursive: true })
  return reopenCasework(copy)
}

async function tellInto(casework: Casework): Promise<string> {
  await tellHarvestNight(casework)
  casework.openCase.close()
  return casework.openCase.folder.root
}

const utc = (instant: string) => ({ offset: '+00:00', utc: instant })

function addItems({ addBatch, addItem }: Casework): void {
  const free = 'diserahkan sukarela'
  addBatch(1, {
    handedOverBy: 'Pelapor',
    basis: free,
    hops: [
      { who: null, how: 'grup percakapan', when: null },
      { who: 'Pelapor', how: 'pesan', when: null },
    ],
  })
  addBatch(2, { basis: 'unggahan publik' })
  addBatch(3, { handedOverBy: 'Saksi-1', basis: free })
  addBatch(4, { handedOverBy: 'Saksi-2', basis: free })
  addBatch(5, { handedOverBy: 'BKPSDM', basis: 'surat permintaan' })
  addBatch(6, { basis: 'unggahan publik' })
  addBatch(7, { handedOverBy: 'Pengawas', basis: 'tugas' })
  addBatch(8, { handedOverBy: 'KPU', basis: 'keputusan publik' })
  addBatch(9, { handedOverBy: 'Terlapor II', basis: free })
  addBatch(10, { basis: 'rekaman klarifikasi' })
  const batches: readonly [number, number, number][] = [
    [1, 14, 1],
    [15, 15, 2],
    [16, 21, 3],
    [22, 25, 4],
    [26, 29, 5],
    [30, 30, 6],
    [31, 35, 7],
    [36, 37, 8],
    [38, 39, 9],
    [40, 40, 10],
  ]
  const times = timesOfItems()
  for (const [first, last, batch] of batches)
    for (let serial = first; serial <= last; serial += 1) {
      const number = `B-${String(serial).padStart(3, '0')}`
      addItem(number, batch, { times: times[number] ?? [], ...copyHash(number) })
    }
  for (const member of ['B-022.1', 'B-022.2', 'B-022.3']) addItem(member, 4)
}

function timesOfItems(): Record<string, ReturnType<typeof fileTime>[]> {
  return {
    'B-001': [fileTime('file-name', 'IMG-20241014-WA0003.jpg', { note: 'received-or-saved' })],
    'B-015': [fileTime('post-date', '1726933260', utc('2024-09-21T15:41:00Z'))],
    'B-017': [fileTime('exif-original', '2024:09:22 00:12:40')],
    'B-018': [fileTime('exif-original', '2024:09:22 00:12:58')],
    'B-020': [
      fileTime('exif-original', '2024:09:21 23:12:55', { offset: '+08:00', utc: '2024-09-21T15:12:55Z' }),
      fileTime('gps', '2024:09:21 15:12:53', utc('2024-09-21T15:12:53Z')),
    ],
    'B-031': [fileTime('container', '2024-10-12T11:33:44Z', utc('2024-10-12T11:33:44Z'))],
    'B-034': [fileTime('exif-original', '0000:00:00 00:00:00')],
    'B-038': [fileTime('exif-original', '2024:10:12 19:40:12', { offset: '+08:00', utc: '2024-10-12T11:40:12Z' })],
  }
}

/** The four near-copy groups of the sample, as hashes that are equal within a group and far apart otherwise. */
function copyHash(number: string): { pictureHash?: string } {
  const groups = [
    ['B-001', 'B-017'],
    ['B-002', 'B-018'],
    ['B-003', 'B-019'],
    ['B-009', 'B-032'],
  ]
  const at = groups.findIndex((group) => group.includes(number))
  return at < 0 ? {} : { pictureHash: `${'0123'.charAt(at)}f`.repeat(8).replaceAll('f', 'f069'.charAt(at)) }
}

async function tellCase({ save }: Casework, cast: StoryCast): Promise<void> {
  await save('case.saveRecord', null, {
    intakeKind: 'report',
    reportNumber: '01/LP/CONTOH/X/2024',
    registrationNumber: '01/REG/CONTOH/X/2024',
    becameKnown: [
      { date: '2024-10-10', about: 'perbuatan 21 September' },
      { date: '2024-10-12', about: 'perbuatan Oktober' },
    ],
    reportedActs: [{ date: '2024-09-21', about: 'foto dan unggahan' }],
    receivedAt: '2024-10-14T10:40:00+08:00',
    registeredAt: '2024-10-14T15:00:00+08:00',
    election: 'PILKADA-2024',
    contest: 'pilkada',
    region: { province: 'Contoh Tengah', regency: 'Kabupaten Lembayung', district: null, zone: 'WITA' },
    ruleSet: 'PILKADA',
    assignmentLetter: { number: 'ST-01/CONTOH/X/2024', date: '2024-10-14', issuer: null, about: null },
    officers: [
      { name: 'Lintang Samudera', position: 'petugas', role: 'officer', nip: null, signs: 1 },
      { name: 'Bayu Purnacandra', position: 'ketua', role: 'head', nip: null, signs: 2 },
    ],
    issuer: 'ISSUER_BAWASLU',
    recipient: 'BKN',
    template: 'full',
    copiesTo: [],
    dossierNumber: null,
    otherProceedings: null,
    purpose: null,
  })
  await save('elections.save', null, {
    pairs: [
      { code: 'A', names: cast.pairA, decision: null, drawnNumber: cast.numberA, drawnOn: '2024-09-23', drawnBy: null },
      { code: 'B', names: cast.pairB, decision: null, drawnNumber: cast.numberB, drawnOn: '2024-09-23', drawnBy: null },
    ],
    overrides: [
      {
        replaces: 'PLK-PENETAPAN',
        date: '2024-09-22',
        hour: '15:00',
        zone: 'WITA',
        start: null,
        end: null,
        decisionNumber: '000/CONTOH/IX/2024',
        source: 'B-036',
        reason: 'keputusan dibacakan pukul 15.00 WITA',
      },
    ],
  })
}

function personOf(code: string, more: Partial<Person>): Person {
  return {
    code,
    name: code,
    role: 'witness',
    subjectKind: null,
    sex: null,
    birthDate: null,
    nip: null,
    niPppk: null,
    nik: null,
    phones: [],
    address: null,
    protected: true,
    posts: [],
    interest: null,
    settledWarnings: [],
    note: null,
    ...more,
  }
}

async function tellPeople({ save }: Casework, cast: StoryCast): Promise<void> {
  const post = (position: string, rank: string, source: string, directSuperior: string | null) => ({
    from: '2021-01-04',
    to: null,
    rank,
    position,
    postKind: null,
    territorialRole: null,
    workUnit: 'Kecamatan Arunika',
    agency: 'Pemerintah Kabupaten Lembayung',
    directSuperior,
    personnelAuthority: 'Bupati Lembayung',
    source: [source],
  })
  const people: Person[] = [
    personOf('Atasan', { role: 'superior', protected: false }),
    personOf('Terlapor II', {
      name: cast.subjectTwo,
      role: 'subject',
      subjectKind: 'PNS',
      nip: '197911302002031000',
      nik: '0001012911790000',
      posts: [post('Camat Arunika', 'IV/a', 'B-027', 'Atasan')],
      settledWarnings: [{ code: 'cross-birth-date', reason: 'tanggal menurut SK jabatan', evidence: ['B-027'] }],
    }),
    personOf('Terlapor I', {
      name: cast.subjectOne,
      role: 'subject',
      subjectKind: 'PNS',
      nip: '198604122010012000',
      nik: '0001015204860000',
      posts: [post('Kepala Seksi', 'III/c', 'B-026', 'Terlapor II')],
    }),
    personOf('Pelapor', { role: 'reporter' }),
    personOf('Saksi-1', {}),
    personOf('Saksi-2', {}),
    personOf('Pengawas', { role: 'supervisor' }),
  ]
  for (const person of people) await save('people.save', person.code, person)
  await save('links.save', null, {
    from: { kind: 'person', id: 'Terlapor II' },
    to: { kind: 'evidence', number: 'B-010' },
    role: 'appears-in',
    roleNote: null,
    confidence: 'low',
    justification: 'tampak dari belakang; dua orang lain mungkin',
    basis: [],
    photoAlone: true,
    couldAlsoBe: ['orang lain', 'orang lain lagi'],
  })
  for (const when of ['2024-10-16T10:00:00+08:00', '2024-10-18T10:00:00+08:00'])
    await save('invitations.save', null, {
      person: 'Atasan',
      letter: null,
      sentAt: null,
      invitedFor: when,
      outcome: 'absent',
      reason: null,
    })
}

async function tellStatements({ save }: Casework, cast: StoryCast): Promise<void> {
  await save(
    'statements.save',
    'K-1',
    statementOf({ person: 'Saksi-1', questions: [question(4), question(6), question(8)] }),
  )
  await save(
    'statements.save',
    'K-2',
    statementOf({
      person: 'Saksi-2',
      questions: [
        question(5, { question: 'Bapak melihat Pak Camat di panggung, bukan?', leading: true, citable: false }),
        question(6),
        question(8, { answer: `Di rapat kami diminta mendukung nomor ${cast.numberA}.` }),
        question(9),
      ],
    }),
  )
  await save(
    'statements.save',
    'K-3',
    statementOf({
      person: 'Terlapor I',
      capacity: 'subject',
      oath: { state: 'refused', reason: null },
      questions: [question(3), question(5), question(6), question(7)],
    }),
  )
  await save(
    'statements.save',
    'K-4',
    statementOf({
      person: 'Terlapor II',
      capacity: 'subject',
      mode: 'online',
      signature: { state: 'refused', reason: 'menunggu penasihat hukum' },
      attached: [{ evidence: 'B-040', as: 'recording' }],
      questions: [question(4), question(6), question(9)],
    }),
  )
}

/** A moment people tell in WITA. */
export function told(reading: string, more: Partial<TimeClaim> = {}): CaseEvent['when'] {
  const claim: TimeClaim = {
    source: 'stated-by-person',
    raw: reading,
    offset: null,
    assumedZone: { zone: 'WITA', by: 'petugas', because: 'tempat kejadian' },
    reading,
    readingEnd: null,
    precision: 'minute',
    marginMinutes: null,
    ...more,
  }
  return { kind: 'stated', claim }
}

const square = { name: 'Lapangan Senandika', latitude: -2.731, longitude: 121.498, accuracyMeters: null, zone: null }
const hall = { name: 'Gedung kampanye', latitude: -2.746, longitude: 121.513, accuracyMeters: null, zone: null }
const trip = { name: 'Waduk', latitude: -6.53, longitude: 107.36, accuracyMeters: null, zone: null }
const office = { name: 'Aula kantor camat', latitude: null, longitude: null, accuracyMeters: null, zone: null }

export function happened(title: string, when: CaseEvent['when'], more: Partial<CaseEvent> = {}): CaseEvent {
  return {
    title,
    description: null,
    when,
    before: [],
    place: null,
    people: [],
    supports: [],
    certainty: 'proved',
    officialAgenda: null,
    stateFacility: null,
    letterhead: null,
    origin: null,
    contest: null,
    ...more,
  }
}

async function tellTimes({ save }: Casework): Promise<void> {
  await save('devices.save', 'D1', {
    name: 'D1 Kirana KX-20',
    owner: 'Saksi-1',
    make: 'Kirana',
    model: 'KX-20',
    covers: ['B-016', 'B-017', 'B-018', 'B-019'],
    references: [
      {
        evidence: 'B-016',
        deviceShowed: '2024-09-21T21:00:20',
        deviceSpanSeconds: 0,
        trueFrom: '2024-09-21T20:00',
        trueSpanSeconds: 59,
        zone: 'WITA',
        how: 'layar kunci D2',
      },
      {
        evidence: 'B-021',
        deviceShowed: '2024-09-21T21:01',
        deviceSpanSeconds: 59,
        trueFrom: '2024-09-21T20:01:30',
        trueSpanSeconds: 0,
        zone: 'WITA',
        how: 'layar D1',
      },
    ],
    zone: 'WITA',
    applied: true,
  })
  await save('claims.adopt', null, {
    evidence: 'B-017',
    claimId: 'B-017#device-corrected',
    assumedZone: null,
    because: 'kartu jam D1, cocok dengan B-020',
  })
  const one = [{ person: 'Terlapor I', role: 'hadir', present: 'yes' as const }]
  const two = (present: 'yes' | 'disputed') => [{ person: 'Terlapor II', role: 'hadir', present }]
  const items = (...numbers: string[]) => numbers.map((number) => evidence(number))
  const events: readonly [string, CaseEvent][] = [
    ['E-02', happened('festival', told('2024-09-21T19:00', { precision: 'after' }), { place: square, people: one })],
    [
      'E-03',
      happened(
        'foto bersama',
        { kind: 'claim', claimId: 'B-017#device-corrected' },
        { place: square, people: one, supports: items('B-017', 'B-018', 'B-020') },
      ),
    ],
    [
      'E-04',
      happened(
        'unggahan',
        { kind: 'claim', claimId: 'B-015#post-date' },
        { people: one, supports: [...items('B-014', 'B-015'), answer('K-3', 5)] },
      ),
    ],
    ['E-05', happened('penetapan', told('2024-09-22T15:00'), { supports: items('B-036') })],
    ['E-06', happened('pengundian nomor urut', told('2024-09-23', { precision: 'day' }), { supports: items('B-037') })],
    [
      'E-07',
      happened('ajakan', told('2024-10-08T21:14'), {
        people: two('yes'),
        supports: [evidence('B-022.1', 'baris 212')],
      }),
    ],
    [
      'E-10',
      happened('pertemuan', told('2024-10-10T10:05', { precision: 'interval', readingEnd: '2024-10-10T11:20' }), {
        place: office,
        people: two('yes'),
        supports: items('B-023', 'B-024'),
      }),
    ],
    ['E-09', happened('telepon atasan', { kind: 'undated' }, { before: ['E-10'], supports: [answer('K-4', 9)] })],
    [
      'E-13',
      happened(
        'tiba di penginapan',
        told('2024-10-11T15:20', { assumedZone: { zone: 'WIB', by: 'petugas', because: 'tempat' } }),
        { place: trip, people: two('yes'), supports: items('B-039') },
      ),
    ],
    [
      'E-14',
      happened('kampanye', told('2024-10-12T19:30', { precision: 'interval', readingEnd: '2024-10-12T21:00' }), {
        place: hall,
        supports: items('B-031', 'B-033'),
      }),
    ],
    [
      'E-15',
      happened('di panggung', told('2024-10-12T19:30', { precision: 'about' }), {
        place: hall,
        people: two('disputed'),
        supports: [answer('K-2', 6), evidence('B-010')],
      }),
    ],
    [
      'E-16',
      happened(
        'di perjalanan dinas',
        { kind: 'claim', claimId: 'B-038#exif-original' },
        { place: trip, people: two('yes'), supports: items('B-038', 'B-039', 'B-029') },
      ),
    ],
    [
      'E-17',
      happened('mobil dinas', told('2024-10-12T19:48:05', { precision: 'second' }), {
        place: hall,
        supports: items('B-032', 'B-009'),
      }),
    ],
  ]
  for (const [id, event] of events) await save('events.save', id, event)
}

async function tellAllegations({ save }: Casework): Promise<void> {
  const allegation = (subject: string, row: string, events: string[], reply: Support) => ({
    subject,
    contest: 'pilkada',
    row,
    act: `dugaan menurut ${row}`,
    events,
    phaseChosen: null,
    notes: [],
    answer: { text: 'jawaban', supports: [reply] },
  })
  await save('allegations.save', 'A1', allegation('Terlapor I', 'KE-05', ['E-03', 'E-04'], answer('K-3', 5)))
  await save('allegations.save', 'A2', allegation('Terlapor II', 'D-08', ['E-07', 'E-10'], answer('K-4', 6)))
  await save('allegations.save', 'A3', allegation('Terlapor II', 'D-04', ['E-14', 'E-15'], answer('K-4', 4)))
}

type Cell = { for: Support[]; against?: Support[]; concluded?: ElementConclusion; reason?: string }

async function tellMatrix({ save }: Casework): Promise<void> {
  const event = (id: string): Support => ({ kind: 'event', id, note: null })
  const card: Support = { kind: 'device', id: 'D1', note: null }
  const matrix: Record<string, Cell[]> = {
    A1: [
      { for: [evidence('B-026')] },
      { for: [evidence('B-014'), evidence('B-015'), answer('K-3', 5)] },
      { for: [evidence('B-017'), evidence('B-020'), evidence('B-001')] },
      { for: [evidence('B-017', 'tanda ①'), evidence('B-005')] },
      {
        for: [event('E-03'), event('E-04'), card],
        against: [answer('K-1', 4), evidence('B-001'), evidence('B-002'), evidence('B-003')],
        reason: 'jam kamera disetel satu jam lebih cepat (K-1 no. 6)',
      },
    ],
    A2: [
      { for: [evidence('B-027')] },
      { for: [evidence('B-022.1', 'baris 212'), evidence('B-023'), evidence('B-024'), answer('K-2', 8)] },
      { for: [evidence('B-024')] },
      {
        for: [evidence('B-022.1', 'baris 212'), evidence('B-037')],
        against: [answer('K-4', 6), evidence('B-023', 'agenda 1')],
        reason: 'kalimatnya menyebut nomor yang berlaku',
      },
      { for: [event('E-07'), event('E-10')] },
    ],
    A3: [
      { for: [evidence('B-027')] },
      {
        for: [answer('K-2', 6), evidence('B-010')],
        against: [evidence('B-038'), evidence('B-039'), evidence('B-029'), answer('K-4', 4)],
        concluded: 'not-proved',
        reason: 'satu saksi dari belakang',
      },
      { for: [], concluded: 'cannot-be-assessed', reason: 'bergantung pada U2' },
      { for: [event('E-14')] },
    ],
  }
  for (const [allegation, cells] of Object.entries(matrix))
    for (const [index, cell] of cells.entries())
      await save('elements.save', null, {
        allegation,
        element: `U${index + 1}`,
        supporting: cell.for,
        contrary: cell.against ?? [],
        fact: 'fakta',
        interpretation: null,
        conclusion: cell.concluded ?? 'met',
        reason: cell.reason ?? null,
      })
  for (const [allegation, outcome] of [
    ['A1', 'met'],
    ['A2', 'met'],
    ['A3', 'not-proved'],
  ] as const)
    await save('conclusions.save', null, { allegation, outcome, text: 'kesimpulan', supports: [] })
}

async function tellWeighing({ save }: Casework): Promise<void> {
  const motive = {
    allegation: 'A1',
    class: 'MOTIVASI_POLITIK',
    code: 'preferensi politik',
    strength: 'weak',
    supporting: [answer('K-1', 8)],
    contrary: [answer('K-3', 6)],
    contraryNote: null,
    alternative: {
      class: 'TIDAK_SENGAJA',
      code: 'ketidaktahuan aturan',
      text: 'tidak tahu',
      answeredBy: [evidence('B-028')],
    },
    wouldSettle: null,
    text: null,
  }
  await save('motives.save', null, motive)
  await save('motives.save', null, {
    ...motive,
    allegation: 'A2',
    class: 'TIDAK_DAPAT_DISIMPULKAN',
    code: 'bukti tidak cukup',
    strength: null,
    supporting: [answer('K-4', 9)],
    contrary: [evidence('B-022')],
    alternative: null,
    wouldSettle: 'keterangan atasan',
  })
  for (const allegation of ['A1', 'A2'])
    await save('proportionality.save', null, {
      allegation,
      factors: proportionalityFactors.map((factor) => ({ factor, text: 'isi', supports: [] })),
      aggravating: [],
      mitigating: [],
    })
  const sides = (one: Support[], other: Support[]) => [
    { claim: 'satu', supports: one },
    { claim: 'lain', supports: other },
  ]
  const contradictions: readonly [string, ReturnType<typeof sides>][] = [
    ['C1', sides([answer('K-1', 4)], [answer('K-3', 3), evidence('B-017'), evidence('B-020')])],
    ['C2', sides([answer('K-2', 6)], [answer('K-4', 4), evidence('B-029'), evidence('B-038'), evidence('B-039')])],
    ['C3', sides([answer('K-4', 6)], [evidence('B-022.1', 'baris 212'), answer('K-2', 8)])],
    ['C4', sides([answer('K-3', 7)], [evidence('B-014'), evidence('B-015')])],
  ]
  for (const [id, both] of contradictions)
    await save('contradictions.save', id, { about: id, sides: both, explanation: null })
  await save('plenaries.save', null, {
    number: '01/BA/CONTOH/X/2024',
    heldAt: '2024-10-18T13:00:00+08:00',
    place: null,
    participants: [{ name: 'ketua', position: 'ketua', vote: 'agrees', note: null }],
    decision: 'meneruskan',
  })
  for (const subject of ['Terlapor I', 'Terlapor II']) {
    await save('recommendations.save', null, {
      subject,
      text: 'diteruskan',
      options: subject === 'Terlapor I' ? ['MORAL_TERTUTUP', 'MORAL_TERBUKA'] : ['BERAT'],
      proposedLevel: null,
      questions: [],
      reportBack: null,
    })
    await save('narratives.save', null, { subject, summary: ['ringkas'], keyProofs: [], openDoubts: [], caseStory: [] })
  }
  const unused = ['B-004', 'B-006', 'B-007', 'B-008', 'B-034', 'B-035']
  const rest = ['B-011', 'B-012', 'B-013', 'B-025', 'B-030', 'B-040']
  for (const number of unused)
    await save('uses.save', null, { evidence: number, use: 'not-relied-on', reason: 'tidak berkaitan dengan unsur' })
  for (const number of rest) await save('uses.save', null, { evidence: number, use: 'relied-on', reason: null })
}
