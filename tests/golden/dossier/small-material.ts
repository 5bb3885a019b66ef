import { readFileSync } from 'node:fs'
import type { AllegationView, ElementAssessment } from '../../../src/contract/analysis.ts'
import type { CaseRecord } from '../../../src/contract/case-record.ts'
import type { CustodyEntryView } from '../../../src/contract/custody.ts'
import { PersonIdentifierPack } from '../../../src/contract/data-packs/person-identifiers.ts'
import { RecipientPack } from '../../../src/contract/data-packs/recipients.ts'
import { ViolationCatalogue } from '../../../src/contract/data-packs/violation-catalogue.ts'
import type { MetadataReading } from '../../../src/contract/metadata.ts'
import type { Person, Support } from '../../../src/contract/people.ts'
import type { ClaimView, EventView, TimeClaim } from '../../../src/contract/timeline.ts'
import type { DossierEvidence, DossierMaterial } from '../../../src/dossier/compose/dossier-material.ts'
import { formatDerivedTime } from '../../../src/model/format-claim.ts'
import { catalogueRow } from '../../../src/model/legal-catalogue.ts'
import { dossierForm } from '../../../src/model/recipient.ts'

/** A small invented case with every kind of chapter: two allegations, four interviews' worth of answers, eight items, one of each state. */
export function smallMaterial(change: Partial<DossierMaterial> = {}): DossierMaterial {
  return { ...base(), ...change }
}

/** The form of a dossier for a recipient, from the shipped pack. */
export function formFor(recipient: string, template: 'full' | 'short' = 'full', issuer = 'ISSUER_BAWASLU') {
  const pack = RecipientPack.parse(readPack('recipients'))
  const question = { pack, recipient, issuer, composedOn: '2024-10-18', template }
  const form = dossierForm(question)
  if (form === null) throw new Error(`no profile ${recipient}`)
  return form
}

function readPack(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../resources/data/${name}.json`, import.meta.url), 'utf8'))
}

const catalogue = ViolationCatalogue.parse(readPack('violation-catalogue'))
const identifiers = PersonIdentifierPack.parse(readPack('person-identifiers'))
const hashOf = (seed: number): string => (seed * 2_654_435_761).toString(16).padStart(16, '0').slice(-16).repeat(4)

export const ev = (number: string, part: string | null = null): Support => ({
  kind: 'evidence',
  number,
  part,
  note: null,
})
const st = (id: string, question: number): Support => ({ kind: 'statement', id, question, note: null })
const at = (iso: string): number => Date.parse(iso)

function person(code: string, name: string, role: Person['role'], more: Partial<Person> = {}): Person {
  return {
    code,
    name,
    role,
    subjectKind: null,
    sex: null,
    birthDate: null,
    nip: null,
    niPppk: null,
    nik: null,
    phones: [],
    address: null,
    protected: false,
    posts: [],
    interest: null,
    settledWarnings: [],
    note: null,
    ...more,
  }
}

const post = {
  from: '2021-01-04',
  to: null,
  rank: 'III/c',
  position: 'Kepala Seksi Pelayanan Umum',
  postKind: 'pengawas',
  territorialRole: null,
  workUnit: 'Kecamatan Arunika',
  agency: 'Pemerintah Kabupaten Lembayung',
  directSuperior: 'Atasan-1',
  personnelAuthority: 'Bupati Lembayung',
  source: ['B-006'],
}

const record: CaseRecord = {
  intakeKind: 'report',
  reportNumber: '07/CONTOH/X/2024',
  registrationNumber: '03/REG/CONTOH/X/2024',
  becameKnown: [{ date: '2024-10-10', about: 'unggahan foto bersama' }],
  reportedActs: [{ date: '2024-09-21', about: 'foto bersama pada malam festival' }],
  receivedAt: '2024-10-14T10:40:00+08:00',
  registeredAt: '2024-10-14T15:00:00+08:00',
  election: 'PILKADA-2024',
  contest: 'pilkada',
  region: {
    province: 'Provinsi Contoh Tengah',
    regency: 'Kabupaten Lembayung',
    district: 'Kecamatan Arunika',
    zone: 'WITA',
  },
  ruleSet: 'PILKADA',
  assignmentLetter: { number: 'ST-01/CONTOH/X/2024', date: '2024-10-14', issuer: 'Ketua', about: null },
  officers: [
    { name: 'Lintang Samudera', position: 'Petugas klarifikasi', role: 'officer', nip: null, signs: 1 },
    { name: 'Bayu Purnacandra', position: 'Ketua Bawaslu Kabupaten Lembayung', role: 'head', nip: null, signs: 2 },
    { name: 'Ratih Candrawulan', position: 'Penelaah', role: 'reviewer', nip: null, signs: null },
  ],
  issuer: 'ISSUER_BAWASLU',
  recipient: 'BKN',
  template: 'full',
  copiesTo: ['Pejabat Pembina Kepegawaian Kabupaten Lembayung', 'Bawaslu Provinsi Contoh Tengah'],
  dossierNumber: null,
  otherProceedings: 'Jalur pidana tidak dinilai dalam berkas ini.',
  purpose: 'Penanganan dugaan pelanggaran netralitas ASN; kewajiban hukum (UU 27/2022).',
}

function claim(
  source: TimeClaim['source'],
  raw: string,
  from: string,
  to: string,
  more: Partial<ClaimView> = {},
): ClaimView {
  const derived = { fromMs: at(from), toMs: at(to), because: null, derivedBy: 'offset-stated' }
  return {
    id: `x#${source}`,
    evidence: null,
    claim: {
      source,
      raw,
      offset: null,
      assumedZone: null,
      reading: null,
      readingEnd: null,
      precision: 'second',
      marginMinutes: null,
    },
    derived,
    adopted: false,
    note: null,
    shown: formatDerivedTime(derived, 'WITA'),
    ...more,
  }
}

function reading(make: string | null): MetadataReading {
  return {
    mediaType: 'image/jpeg',
    summary: {
      make,
      model: make === null ? null : 'KX-20',
      dateTimeOriginal: make === null ? null : '2024:09:22 00:12:40',
      createDate: make === null ? null : '2024:09:22 00:12:40',
      modifyDate: null,
      offsetTimeOriginal: null,
      subSecTimeOriginal: null,
      orientation: 1,
      latitude: make === null ? null : -2.731,
      longitude: make === null ? null : 121.498,
      altitudeMeters: null,
      exifWidth: 1600,
      exifHeight: 1200,
      width: 1600,
      height: 1200,
    },
    exif: make === null ? 'absent' : 'present',
    times: [],
    facts: [{ block: 'EXIF', tag: 'Make', raw: make ?? '', reader: 'exifr 7.1.3' }],
    problems: [],
  }
}

type Item = { title: string; name: string; more?: Partial<DossierEvidence>; mediaType?: string; batch?: number }

function item(index: number, { title, name, more = {}, mediaType = 'image/jpeg', batch = 1 }: Item): DossierEvidence {
  const number = `B-${String(index).padStart(3, '0')}`
  return {
    view: {
      number,
      parent: null,
      name,
      sha256: hashOf(index),
      sizeBytes: 1_234_567 + index,
      mediaType,
      batch,
      savedAt: '2024-10-14T10:41:00+08:00',
      exif: 'absent',
      problems: [],
      acquisitions: 1,
      withdrawn: null,
      purged: null,
      secondReaderAgrees: true,
      nearCopies: [],
    },
    description: {
      evidence: number,
      title,
      proofKind: mediaType.startsWith('image') ? 'informasi-elektronik' : 'surat',
      provenance: 'forwarded-by-messenger',
      device: null,
      showsMinors: false,
      marks: [],
      proves: null,
      doesNotProve: null,
      excerpts: [],
      note: null,
    },
    acquisitions: [
      {
        evidence: number,
        batch,
        occurrence: 1,
        name,
        method: 'native-drop',
        acquiredAt: '2024-10-14T10:41:00+08:00',
        by: 'Lintang Samudera',
        fileModifiedAt: null,
      },
    ],
    reading: reading(null),
    secondReading: { reader: 'ExifTool 13.59', agrees: true, differences: [] },
    claims: [],
    adoption: null,
    use: { use: 'relied-on', reason: null },
    ...more,
  }
}

function described(
  index: number,
  given: Item,
  description: Partial<NonNullable<DossierEvidence['description']>>,
): DossierEvidence {
  const made = item(index, given)
  return { ...made, description: made.description && { ...made.description, ...description } }
}

const claims = [
  claim('exif-original', '2024:09:22 00:12:40', '2024-09-22T00:12:40+08:00', '2024-09-22T00:12:41+08:00'),
  claim('device-corrected', '2024:09:22 00:12:40', '2024-09-21T23:12:20+08:00', '2024-09-21T23:13:11+08:00', {
    adopted: true,
  }),
]

function evidence(): DossierEvidence[] {
  const camera = described(
    2,
    {
      title: 'Foto bersama di bawah spanduk',
      name: 'DSC_0431.JPG',
      batch: 2,
      more: {
        reading: reading('Kirana'),
        claims,
        adoption: {
          evidence: 'B-002',
          claimId: 'x#device-corrected',
          assumedZone: null,
          because: 'kartu jam perangkat D1',
        },
      },
    },
    {
      provenance: 'camera-file',
      marks: [
        {
          mark: 1,
          what: 'spanduk bakal calon',
          reading: 'alat peraga',
          box: { x: 0.1, y: 0.08, width: 0.5, height: 0.2 },
        },
        { mark: 2, what: 'dua jari', reading: null, box: { x: 0.62, y: 0.5, width: 0.2, height: 0.25 } },
      ],
      proves: 'Terlapor I berdiri di bawah spanduk bakal calon.',
      doesNotProve: 'Arti dua jari: nomor urut belum diundi pada waktu itu.',
    },
  )
  return [
    item(1, { title: 'Foto bersama, salinan dari grup percakapan', name: 'IMG-20241014-WA0003.jpg' }),
    { ...camera, view: { ...camera.view, exif: 'present', nearCopies: ['B-001'] } },
    item(3, {
      title: 'Tangkapan layar unggahan',
      name: 'Screenshot_20241010-091530_Browser.png',
      mediaType: 'image/png',
    }),
    described(
      4,
      { title: 'Percakapan grup', name: 'Chat WhatsApp dengan Forum.zip', mediaType: 'application/zip', batch: 2 },
      {
        provenance: 'export',
        excerpts: [
          {
            part: 'baris 212',
            text: '08/10/24 21.14 - Camat: Kita rapatkan barisan, menangkan nomor 2.',
            translation: null,
          },
          {
            part: 'baris 215',
            text: '\u200eTorang baku bantu jo, Pak.',
            translation: { text: 'Kita saling membantu saja, Pak.', by: 'Senja Paramitha' },
          },
        ],
      },
    ),
    item(5, {
      title: 'Anak-anak menari',
      name: 'IMG-20241014-WA0009.jpg',
      more: { use: { use: 'not-relied-on', reason: 'tidak berhubungan dengan perbuatan; memperlihatkan anak' } },
    }),
    item(6, {
      title: 'Keputusan pengangkatan jabatan',
      name: 'sk-jabatan-1.pdf',
      mediaType: 'application/pdf',
      batch: 2,
    }),
    withdrawnItem(),
    item(8, { title: 'Berkas bernama asing صورة 照片', name: 'photo\u202Egpj.exe', batch: 2 }),
  ]
}

function withdrawnItem(): DossierEvidence {
  const made = item(7, { title: 'Foto terpotong', name: 'IMG_20241012_195230.jpg' })
  const withdrawn = {
    reason: 'berkas terpotong, tidak terbaca',
    at: '2024-10-17T09:00:00+08:00',
    by: 'Lintang Samudera',
  }
  const problems = [{ code: 'exif-truncated', message: 'Segmen EXIF terpotong.' }]
  return { ...made, use: null, view: { ...made.view, withdrawn, problems, exif: 'unreadable' } }
}

type EventFacts = {
  title: string
  from: string | null
  to?: string
  supports?: Support[]
  more?: Partial<EventView['event']>
}

function event(id: string, { title, from, to, supports = [], more = {} }: EventFacts): EventView {
  const fromMs = from === null ? null : at(from)
  const toMs = to === undefined ? (fromMs === null ? null : fromMs + 60_000) : at(to)
  const time = { fromMs, toMs, because: from === null ? 'undated' : null, derivedBy: null }
  const isBefore = from !== null && from < '2024-09-22'
  return {
    id,
    version: 1,
    event: {
      title,
      description: null,
      when: { kind: 'undated' },
      before: [],
      place: { name: 'Lapangan Senandika', latitude: null, longitude: null, accuracyMeters: null, zone: null },
      people: [],
      supports,
      certainty: 'proved',
      officialAgenda: null,
      stateFacility: null,
      letterhead: null,
      origin: null,
      contest: 'pilkada',
      ...more,
    },
    time,
    shownTime: formatDerivedTime(time, 'WITA'),
    phase:
      from === null
        ? null
        : {
            contest: 'pilkada',
            positions: [isBefore ? 'before' : 'after'],
            campaign: [!isBefore],
            marginHours: null,
            pivot: {
              milestone: 'M',
              date: '2024-09-22',
              hour: '15:00',
              zone: 'WITA',
              source: 'keputusan KPU Kabupaten Lembayung',
            },
            shown: isBefore
              ? { id: 'sebelum penetapan calon', en: 'before the determination' }
              : { id: 'sesudah penetapan calon, masa kampanye', en: 'after the determination, campaign' },
          },
    stages: from === null ? [] : [isBefore ? 'pencalonan' : 'kampanye'],
    conflictsWith: [],
  }
}

function events(): EventView[] {
  return [
    event('E-01', {
      title: 'Sosialisasi netralitas',
      from: '2024-09-02T09:00:00+08:00',
      to: '2024-09-02T11:30:00+08:00',
      supports: [ev('B-006')],
    }),
    event('E-03', {
      title: 'Foto bersama bakal calon di bawah spanduk',
      from: '2024-09-21T23:12:20+08:00',
      to: '2024-09-21T23:13:11+08:00',
      supports: [ev('B-002'), ev('B-001')],
    }),
    event('E-04', {
      title: 'Unggahan ke akun yang terbuka',
      from: '2024-09-21T23:41:00+08:00',
      supports: [ev('B-003'), st('K-2', 2)],
    }),
    event('E-07', {
      title: 'Ajakan mendukung dalam grup',
      from: '2024-10-08T21:14:00+08:00',
      supports: [ev('B-004', 'baris 212')],
      more: { place: null },
    }),
    event('E-15', {
      title: 'Kehadiran pada kampanye',
      from: '2024-10-12T19:00:00+08:00',
      to: '2024-10-12T20:30:00+08:00',
      supports: [st('K-1', 2)],
      more: { certainty: 'disputed', description: 'Dilihat dari belakang; bandingkan E-03.' },
    }),
    event('E-09', {
      title: 'Telepon dari atasan',
      from: null,
      supports: [st('K-2', 3)],
      more: { before: ['E-07'], certainty: 'unproved', place: null },
    }),
  ]
}

const session = {
  mode: 'face-to-face',
  place: 'Kantor Bawaslu Kabupaten Lembayung',
  startedAt: '2024-10-16T09:00:00+08:00',
  endedAt: '2024-10-16T09:50:00+08:00',
  interviewers: ['Lintang Samudera'],
  identityCheckedBy: 'Lintang Samudera',
  oath: { state: 'taken', reason: null },
  interest: null,
  freeAccount: 'Saya memotret pada malam festival.',
  translator: null,
  readBack: { done: true, confirmed: true, corrections: null },
  signature: { state: 'signed', reason: null },
  attached: [],
  assessment: 'Keterangan selaras dengan B-002 setelah jam kamera dikoreksi.',
} as const

const qa = (number: number, question: string, answer: string, leading = false) => ({
  number,
  question,
  answer,
  leading,
  citable: !leading,
  shown: number === 2 ? ['B-002'] : [],
})

function assessment(element: string, more: Partial<ElementAssessment>): ElementAssessment {
  return {
    allegation: 'A1',
    element,
    supporting: [],
    contrary: [],
    fact: null,
    interpretation: null,
    conclusion: 'met',
    reason: null,
    ...more,
  }
}

function allegationRow(code: string, phase: 'before' | 'after') {
  return catalogueRow(code, {
    catalogue,
    subjectKind: 'PNS',
    contest: 'pilkada',
    positions: [phase],
    campaign: [phase === 'after'],
    actFrom: phase === 'before' ? '2024-09-21' : '2024-10-12',
    actTo: phase === 'before' ? '2024-09-21' : '2024-10-12',
    composedOn: '2024-10-18',
  })
}

const assessments: Record<string, ElementAssessment> = {
  U1: assessment('U1', { supporting: [ev('B-006')], fact: 'Terlapor I adalah PNS pada 21 September 2024 (B-006).' }),
  U2: assessment('U2', {
    supporting: [ev('B-003'), st('K-2', 2)],
    fact: 'Foto diunggah pada E-04 ke akun yang dapat dibaca umum.',
  }),
  U3: assessment('U3', { supporting: [ev('B-002'), ev('B-001')] }),
  U4: assessment('U4', {
    supporting: [ev('B-002', 'tanda ①')],
    contrary: [ev('B-002', 'tanda ②')],
    fact: 'Spanduk bakal calon terlihat pada B-002, tanda ①.',
    interpretation: {
      text: 'Spanduk itu alat peraga bakal calon; dua jari tidak berarti apa pun sebelum nomor urut diundi.',
      by: 'Lintang Samudera',
    },
    reason: 'Terpenuhi oleh spanduk saja.',
  }),
  U5: assessment('U5', {
    supporting: [
      { kind: 'event', id: 'E-03', note: null },
      { kind: 'device', id: 'D1', note: null },
    ],
    contrary: [st('K-1', 1)],
    reason: 'Jam kamera satu jam lebih cepat (B-002).',
  }),
}

function allegation(id: string, code: string, phase: 'before' | 'after'): AllegationView {
  const row = allegationRow(code, phase)
  return {
    id,
    allegation: {
      subject: 'Terlapor I',
      contest: 'pilkada',
      row: code,
      act:
        phase === 'before'
          ? 'Mengunggah foto bersama bakal calon di bawah spanduk (E-03, E-04).'
          : 'Hadir pada kampanye (E-15).',
      events: phase === 'before' ? ['E-03', 'E-04'] : ['E-15'],
      phaseChosen: null,
      notes: [],
      answer: { text: 'Saya tidak tahu itu dilarang.', supports: [st('K-2', 2)] },
    },
    subjectKind: 'PNS',
    phase: {
      contest: 'pilkada',
      positions: [phase],
      campaign: [phase === 'after'],
      marginHours: null,
      pivot: null,
      shown:
        phase === 'before'
          ? { id: 'sebelum penetapan calon', en: 'before the determination' }
          : { id: 'sesudah penetapan calon', en: 'after the determination' },
    },
    row,
    alsoOffered: phase === 'before' ? ['D-07'] : [],
    elements: (row?.elements ?? []).map((element) => ({
      id: `${id}-${element.code}`,
      element: element.code,
      text: element.text,
      state: phase === 'after' ? 'contested' : element.code === 'U4' ? 'contested' : 'supported',
      assessment:
        phase === 'before'
          ? (assessments[element.code] ?? null)
          : assessment(element.code, {
              allegation: id,
              supporting: [st('K-1', 2)],
              contrary: [ev('B-004')],
              conclusion: element.code === 'U2' ? 'not-proved' : 'cannot-be-assessed',
              reason: 'Satu saksi, dari belakang.',
            }),
      independentSources: 1,
      flags: phase === 'after' ? ['lone-witness'] : [],
    })),
  }
}

function custodyEntries(): CustodyEntryView[] {
  const acts = ['case-created', 'batch-opened', 'evidence-saved', 'duplicate-received', 'check-passed', 'record-saved']
  return Array.from({ length: 24 }, (_, index) => ({
    sequence: index + 1,
    act: acts[index % acts.length] ?? 'note',
    actor: 'Lintang Samudera',
    laptopAt: `2024-10-14T10:${String(index).padStart(2, '0')}:00+08:00`,
    reason: index % 5 === 4 ? 'pengecekan harian' : null,
    evidence: index % 6 === 2 ? [`B-00${(index % 8) + 1}`] : [],
    details: index % 6 === 2 ? { sha256: hashOf(index), sizeBytes: 1_234_567, name: 'IMG.jpg', batch: 1 } : {},
    entryHash: hashOf(index + 100),
    previousHash: index === 0 ? null : hashOf(index + 99),
    merkleRoot: hashOf(index + 200),
    clockWentBack: index === 13,
  }))
}

function base(): DossierMaterial {
  const subject = person('Terlapor I', 'Nadira Salwangi, S.Sos.', 'subject', {
    subjectKind: 'PNS',
    nip: '198604122010012000',
    nik: '0001015204860000',
    posts: [post],
  })
  return {
    language: 'id',
    edition: 'internal',
    classification: 'RAHASIA',
    frozenAt: '2024-10-18T16:30:00+08:00',
    producer: { name: 'Netra', version: '0.1.0' },
    case: {
      caseId: '0192a1b2-0000-7000-8000-000000000001',
      code: 'ML-2024-001',
      title: 'Malam Panen',
      sample: true,
      zone: 'WITA',
    },
    office: {
      letterhead: ['Badan Pengawas Pemilihan Umum', 'Kabupaten Lembayung'],
      name: 'Bawaslu Kabupaten Lembayung',
      city: 'Arunika',
    },
    form: formFor('BKN'),
    record,
    elections: {
      pairs: [
        {
          code: 'A',
          names: 'Arga Wisesa – Laras Winaya',
          decision: null,
          drawnNumber: 2,
          drawnOn: '2024-09-23',
          drawnBy: null,
        },
        {
          code: 'B',
          names: 'Damar Kencana – Sekar Mayang',
          decision: null,
          drawnNumber: null,
          drawnOn: null,
          drawnBy: null,
        },
      ],
      overrides: [],
    },
    identifiers,
    subject: { id: 'Terlapor I', body: subject },
    postAtAct: post,
    people: [
      { id: 'Pelapor', body: person('Pelapor', 'Mentari Jenggala', 'reporter', { protected: true }) },
      {
        id: 'Saksi-1',
        body: person('Saksi-1', 'Rimba Kelana', 'witness', { protected: true, interest: 'Juru foto festival.' }),
      },
      {
        id: 'Atasan-1',
        body: person('Atasan-1', 'Panji Sagotra', 'superior', {
          posts: [{ ...post, position: 'Sekretaris Daerah', directSuperior: null }],
        }),
      },
    ],
    links: [
      {
        id: 'L-1',
        body: {
          from: { kind: 'person', id: 'Terlapor I' },
          to: { kind: 'evidence', number: 'B-002' },
          role: 'appears-in',
          roleNote: null,
          confidence: 'medium',
          justification: 'Dikenali Saksi-1 yang memotret (K-1).',
          basis: [ev('B-002'), st('K-1', 1)],
          photoAlone: false,
          couldAlsoBe: ['staf lain berseragam sama'],
        },
      },
    ],
    statements: [
      {
        id: 'K-1',
        body: {
          ...session,
          person: 'Saksi-1',
          capacity: 'witness',
          interviewers: [...session.interviewers],
          attached: [],
          questions: [
            qa(
              1,
              'Kapan foto itu diambil?',
              'Sudah lewat tengah malam, saya lihat jam di kamera. Jam kamera saya setel jam Papua.',
            ),
            qa(2, 'Apa yang Saudara lihat pada B-002?', 'Ibu Nadira berdiri di bawah spanduk.'),
            qa(3, 'Ibu itu mendukung, bukan?', 'Mungkin.', true),
          ],
        },
      },
      {
        id: 'K-2',
        body: {
          ...session,
          person: 'Terlapor I',
          capacity: 'subject',
          interviewers: [...session.interviewers],
          attached: [{ evidence: 'B-004', as: 'recording' }],
          mode: 'online',
          startedAt: '2024-10-17T09:00:00+08:00',
          endedAt: null,
          oath: { state: 'refused', reason: 'tidak bersedia' },
          signature: { state: 'refused', reason: 'menunggu penasihat hukum' },
          freeAccount: null,
          assessment: null,
          questions: [
            qa(2, 'Siapa yang mengunggah?', 'Saya yang mengunggah, akun itu milik saya.'),
            qa(3, 'Adakah yang menghubungi Saudara?', 'Beberapa hari sebelumnya saya ditelepon atasan.'),
          ],
        },
      },
    ],
    invitations: [
      {
        id: 'U-1',
        body: {
          person: 'Atasan-1',
          letter: 'B.9-03/CONTOH',
          sentAt: null,
          invitedFor: '2024-10-16T09:00:00+08:00',
          outcome: 'absent',
          reason: null,
        },
      },
    ],
    deadlines: [
      {
        step: 'handling',
        title: 'Penanganan laporan',
        clause: 'UU 1/2015 Pasal 134',
        startEvent: 'registered',
        startDate: '2024-10-14',
        days: 5,
        calendar: '2024-10-19',
        working: '2024-10-21',
        unsettled: true,
        keptOn: '2024-10-18',
        toldOn: '2024-10-18',
        states: [],
        told: { id: 'dalam tenggat menurut kedua hitungan', en: 'in time by both counts' },
        incomplete: false,
        confidence: 'seen',
      },
    ],
    events: events(),
    devices: [
      {
        id: 'D1',
        body: {
          name: 'Kirana KX-20 milik Saksi-1',
          owner: 'Saksi-1',
          make: 'Kirana',
          model: 'KX-20',
          covers: ['B-002'],
          references: [
            {
              evidence: 'B-002',
              deviceShowed: '2024-09-21T21:00:20',
              deviceSpanSeconds: 0,
              trueFrom: '2024-09-21T20:00:00',
              trueSpanSeconds: 59,
              zone: 'WITA',
              how: 'layar kunci telepon menunjukkan 20.00',
            },
          ],
          zone: 'WITA',
          applied: true,
        },
      },
    ],
    batches: [1, 2].map((number) => ({
      number,
      sheet: {
        handedOverBy: number === 1 ? 'Pelapor' : null,
        handedOverAt: null,
        place: null,
        medium: 'flash disk',
        method: 'native-drop',
        basis: 'diserahkan sukarela',
        basisKind: null,
        hops: number === 1 ? [{ who: null, how: 'grup percakapan', when: null }] : [],
        receivedBy: null,
        note: null,
      },
      openedAt: `2024-10-1${number + 3}T10:40:00+08:00`,
      receivedBy: 'Lintang Samudera',
      evidence: [],
      closed: null,
    })),
    evidence: evidence(),
    allegations: [
      {
        ...allegation('A1', 'KE-05', 'before'),
        motives: [
          {
            id: 'M-1',
            body: {
              allegation: 'A1',
              class: 'MOTIVASI_POLITIK',
              code: 'preferensi politik',
              strength: 'weak',
              supporting: [st('K-1', 2)],
              contrary: [st('K-2', 2)],
              contraryNote: null,
              alternative: {
                class: 'TIDAK_SENGAJA',
                code: 'ketidaktahuan aturan',
                text: 'Tidak tahu aturannya.',
                answeredBy: [ev('B-006')],
              },
              wouldSettle: null,
              text: 'Satu keterangan menyebut kekaguman.',
            },
          },
        ],
        proportionality: {
          allegation: 'A1',
          factors: [
            {
              factor: 'phase',
              text: 'Sebelum penetapan calon.',
              supports: [{ kind: 'event', id: 'E-03', note: null }],
            },
            { factor: 'reach', text: 'Akun terbuka, 212 pengikut.', supports: [ev('B-003')] },
          ],
          aggravating: [{ text: 'Hadir pada sosialisasi netralitas.', supports: [ev('B-006')] }],
          mitigating: [{ text: 'Mengakui dan satu perbuatan.', supports: [st('K-2', 2)] }],
        },
        conclusion: {
          allegation: 'A1',
          outcome: 'met',
          text: 'Unsur-unsur terpenuhi berdasarkan B-002 dan B-003.',
          supports: [ev('B-002'), ev('B-003')],
        },
      },
      {
        ...allegation('A3', 'D-04', 'after'),
        motives: [
          {
            id: 'M-2',
            body: {
              allegation: 'A3',
              class: 'TIDAK_DAPAT_DISIMPULKAN',
              code: 'bukti tidak cukup',
              strength: null,
              supporting: [],
              contrary: [],
              contraryNote: 'Tidak ada bukti pada B-004.',
              alternative: null,
              wouldSettle: 'Keterangan atasan.',
              text: null,
            },
          },
        ],
        proportionality: null,
        conclusion: {
          allegation: 'A3',
          outcome: 'not-proved',
          text: 'Berdasarkan bukti yang diperoleh, unsur hadir pada kampanye tidak terbukti.',
          supports: [],
        },
      },
    ],
    contradictions: [
      {
        id: 'C1',
        body: {
          about: 'Waktu foto',
          sides: [
            { claim: 'Sesudah tengah malam.', supports: [st('K-1', 1)] },
            { claim: 'Sekitar pukul sebelas malam.', supports: [st('K-2', 2), ev('B-002')] },
          ],
          explanation: { text: 'Jam kamera disetel waktu Papua.', supports: [st('K-1', 1)] },
        },
      },
    ],
    plenary: {
      number: '11/BA/CONTOH/X/2024',
      heldAt: '2024-10-18T13:00:00+08:00',
      place: 'Kantor Bawaslu Kabupaten Lembayung',
      participants: [
        { name: 'Bayu Purnacandra', position: 'Ketua', vote: 'agrees', note: null },
        {
          name: 'Sinar Wulandara',
          position: 'Anggota',
          vote: 'dissents',
          note: 'A1 cukup diselesaikan dengan pembinaan.',
        },
      ],
      decision: 'A1 diteruskan; A3 tidak terbukti.',
    },
    recommendation: {
      subject: 'Terlapor I',
      text: 'Dugaan A1 diteruskan sebagai dugaan pelanggaran kode etik dan kode perilaku.',
      options: ['MORAL_TERTUTUP', 'MORAL_TERBUKA'],
      proposedLevel: 'MORAL_TERBUKA',
      questions: ['Apakah mobil dinas dipakai dengan izin?'],
      reportBack: 'Mohon hasil penanganan disampaikan kembali.',
    },
    narrative: {
      subject: 'Terlapor I',
      summary: ['Terlapor I diduga mengunggah foto bersama bakal calon sebelum penetapan calon (B-002, B-003).'],
      keyProofs: [
        { text: 'Foto di bawah spanduk, waktu dikoreksi menjadi 23.12–23.13 WITA.', supports: [ev('B-002')] },
        { text: 'Pengakuan pemilik akun.', supports: [st('K-2', 2)] },
      ],
      openDoubts: ['Atasan belum didengar.'],
      caseStory: [
        'Pada malam festival, 21 September 2024, Terlapor I berfoto bersama bakal calon di bawah spanduk (B-002, B-001). Foto itu diunggah setengah jam kemudian (B-003).',
        'Terlapor I mengakui akunnya (K-2) dan menyatakan tidak tahu larangannya.',
      ],
    },
    gaps: [
      {
        code: 'invited-not-heard',
        about: 'Atasan-1',
        message: 'Atasan-1 diundang 1 kali dan belum didengar.',
        accepted: 'Tenggat berakhir; keterangannya tidak menentukan A1.',
      },
    ],
    custody: {
      head: { sequence: 24, entryHash: hashOf(123), merkleRoot: hashOf(223) },
      leaves: custodyEntries().map((entry) => entry.entryHash),
      entries: custodyEntries(),
      lastCheck: { checkedAt: '2024-10-18T16:05:00+08:00', whole: true, originals: 8 },
    },
    clockChecks: [
      { checkedAt: '2024-10-14T08:00:00+08:00', laptopMinusReferenceSeconds: -240, reference: 'jam kantor' },
    ],
    dataPacks: [{ name: 'violation-catalogue', sha256: hashOf(300) }],
    tools: [{ name: 'exifr', version: '7.1.3', use: 'membaca EXIF; tanpa mengubah nilai menjadi tanggal' }],
  }
}
