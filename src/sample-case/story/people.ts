import type { Account, Person, PostHeld } from '../../contract/people.ts'
import type { Cast } from '../cast.ts'
import { photographerName } from '../files/list-camera-files.ts'
import { post } from '../papers/post.ts'
import { viewerAccount } from '../papers/saved-page.ts'
import { supervisorName } from '../papers/supervision-report.ts'
import { codes, type Told } from './story-facts.ts'

const personnelAuthority = 'Bupati Lembayung'
const regency = 'Pemerintah Kabupaten Lembayung'

const blank: Omit<Person, 'code' | 'name' | 'role' | 'protected'> = {
  subjectKind: null,
  sex: null,
  birthDate: null,
  nip: null,
  niPppk: null,
  nik: null,
  phones: [],
  address: null,
  posts: [],
  interest: null,
  settledWarnings: [],
  note: null,
}

function held(
  more: Pick<PostHeld, 'from' | 'rank' | 'position' | 'workUnit' | 'source'> & Partial<PostHeld>,
): PostHeld {
  return {
    to: null,
    postKind: null,
    territorialRole: null,
    agency: regency,
    directSuperior: null,
    personnelAuthority,
    ...more,
  }
}

/** Reporter and the two reported persons, as known on the first day. */
export function peopleOfTheReport(cast: Cast): readonly Told<Person>[] {
  return [
    {
      id: codes.reporter,
      body: {
        ...blank,
        code: codes.reporter,
        name: 'Mentari Jenggala',
        role: 'reporter',
        protected: true,
        sex: 'female',
        nik: '0001015703910000',
        phones: ['+62 800 0000 0001'],
        interest: 'Warga Kecamatan Arunika; menyatakan tidak terikat dengan pasangan calon mana pun.',
        note: 'Ponsel disetel pada zona WIT.',
      },
    },
    { id: codes.subjectOne, body: { ...subjectOne(cast), posts: [], birthDate: null } },
    { id: codes.subjectTwo, body: { ...subjectTwo(cast), posts: [], birthDate: null, settledWarnings: [] } },
  ]
}

/** Who else comes into the case, in the order they do. */
export const laterPeople: readonly Told<Person>[] = [
  {
    id: codes.photographer,
    body: {
      ...blank,
      code: codes.photographer,
      name: photographerName,
      role: 'witness',
      protected: true,
      sex: 'male',
      nik: '0001010506880000',
      phones: ['+62 800 0000 0002'],
      interest: 'Juru foto yang diminta panitia Malam Panen; tidak ada hubungan keluarga dengan para terlapor.',
    },
  },
  {
    id: codes.villageHead,
    body: {
      ...blank,
      code: codes.villageHead,
      name: 'Sagara Punta',
      role: 'witness',
      protected: true,
      subjectKind: 'KEPALA_DESA',
      sex: 'male',
      nik: '0001012101710000',
      phones: ['+62 800 0000 0003'],
      posts: [
        held({
          from: null,
          rank: null,
          position: 'Kepala Desa Senandika',
          workUnit: 'Desa Senandika',
          source: ['B-024'],
          postKind: 'KEPALA_DESA_POST',
        }),
      ],
      interest: 'Menerima undangan rapat dan dibina oleh Camat, jadi tidak sepenuhnya tanpa kepentingan.',
    },
  },
  {
    id: codes.superior,
    body: {
      ...blank,
      code: codes.superior,
      name: 'Panji Sagotra',
      role: 'superior',
      protected: false,
      sex: 'male',
      posts: [
        held({
          from: null,
          rank: null,
          position: 'Sekretaris Daerah',
          workUnit: 'Sekretariat Daerah',
          source: [],
          postKind: 'JPT_PRATAMA',
        }),
      ],
      note: 'Diundang dua kali (untuk 16 dan 18 Oktober 2024), dua kali tidak hadir.',
    },
  },
  {
    id: codes.supervisor,
    body: {
      ...blank,
      code: codes.supervisor,
      name: supervisorName,
      role: 'supervisor',
      protected: true,
      sex: 'female',
      nik: '0001014809950000',
      phones: ['+62 800 0000 0005'],
      note: 'Pengawas lapangan Kecamatan Arunika; pemegang ponsel D4, penulis B-033.',
    },
  },
  {
    id: codes.translator,
    body: {
      ...blank,
      code: codes.translator,
      name: 'Senja Paramitha',
      role: 'translator',
      protected: true,
      sex: 'female',
      nik: '0001014212900000',
      phones: ['+62 800 0000 0006'],
      note: 'Menerjemahkan baris 215 percakapan; fasih bahasa daerah setempat, tidak terikat dengan pihak mana pun.',
    },
  },
]

/** The two reported persons once the personnel office has answered: post on the day of the act, and the warning settled. */
export function subjectsAtTheAct(cast: Cast): readonly Told<Person>[] {
  return [
    { id: codes.subjectOne, body: subjectOne(cast) },
    { id: codes.subjectTwo, body: subjectTwo(cast) },
  ]
}

function subjectOne(cast: Cast): Person {
  return {
    ...blank,
    code: codes.subjectOne,
    name: `${cast.subjectOne}, S.Sos.`,
    role: 'subject',
    protected: false,
    subjectKind: 'PNS',
    sex: 'female',
    birthDate: '1986-04-12',
    nip: '198604122010012000',
    nik: '0001015204860000',
    phones: ['+62 800 0000 0008'],
    posts: [
      held({
        from: '2021-01-04',
        rank: 'III/c',
        position: 'Kepala Seksi Pelayanan Umum',
        postKind: 'PENGAWAS',
        workUnit: 'Kecamatan Arunika',
        directSuperior: codes.subjectTwo,
        source: ['B-026'],
      }),
    ],
  }
}

function subjectTwo(cast: Cast): Person {
  return {
    ...blank,
    code: codes.subjectTwo,
    name: `${cast.subjectTwo}, S.STP., M.Si.`,
    role: 'subject',
    protected: false,
    subjectKind: 'PNS',
    sex: 'male',
    birthDate: '1979-11-30',
    nip: '197911302002031000',
    nik: '0001012911790000',
    phones: ['+62 800 0000 0004'],
    posts: [
      held({
        from: '2022-01-03',
        rank: 'IV/a',
        position: 'Camat Arunika',
        postKind: 'ADMINISTRATOR',
        territorialRole: 'CAMAT',
        workUnit: 'Kecamatan Arunika',
        directSuperior: codes.superior,
        source: ['B-027'],
      }),
    ],
    settledWarnings: [
      {
        code: 'cross-birth-date',
        reason:
          'Petikan keputusan pengangkatan (B-027) menyebut tanggal lahir yang sama dengan NIP; hari pada NIK berselisih satu hari dan dianggap salah catat. Orangnya sama: nama, jabatan, dan unit kerja cocok.',
        evidence: ['B-027'],
      },
    ],
    note: 'Berwenang membina kepala desa dan pegawai kecamatan.',
  }
}

/** Accounts and numbers as things of their own: who controls one is a claim, told in the links. */
export const accounts: readonly Told<Account>[] = [
  {
    id: 'AK-01',
    body: {
      kind: 'social-media',
      platform: post.platform,
      handle: 'Akun pengunggah B-014',
      accountId: post.accountId,
      url: `https://${post.host}/u/${post.accountId}`,
      note: `Akun terbuka untuk publik, ${post.followers} pengikut saat halaman disimpan.`,
    },
  },
  {
    id: 'AK-02',
    body: {
      kind: 'phone-number',
      platform: 'WhatsApp',
      handle: 'Camat Arunika',
      accountId: '+62 800 0000 0004',
      url: null,
      note: 'Nama kontak pada ponsel Saksi-2; bukan nama akun.',
    },
  },
  {
    id: 'AK-03',
    body: {
      kind: 'chat-group',
      platform: 'WhatsApp',
      handle: 'Forum Kades Arunika',
      accountId: null,
      url: null,
      note: '23 anggota menurut cetakan B-011.',
    },
  },
  {
    id: 'AK-04',
    body: {
      kind: 'social-media',
      platform: post.platform,
      handle: viewerAccount,
      accountId: null,
      url: null,
      note: 'Akun pantau kantor, dipakai menyimpan B-015; disamarkan pada edisi luar.',
    },
  },
]
