import type { Support } from '../../contract/people.ts'
import type { CaseEvent, EventTime, TimeClaim } from '../../contract/timeline.ts'
import type { Cast } from '../cast.ts'
import { places } from '../files/cameras.ts'
import { answer, item, items } from './supports.ts'
import { codes, contest, type Told } from './story-facts.ts'
import { assumed } from './times.ts'

/** An event whose time is a claim of an item is told by item and source; the code of the claim is looked up when it is saved. */
export type StoryEvent = Told<Omit<CaseEvent, 'when'>> & {
  readonly when:
    | EventTime
    | {
        readonly kind: 'of-item'
        readonly evidence: string
        readonly uses: TimeClaim['source'] | `KW-${string}` | `line-${number}`
      }
}

type Place = NonNullable<CaseEvent['place']>
type Presence = CaseEvent['people'][number]

const field: Place = { ...named('Lapangan Senandika'), ...places.festival }
const hall: Place = { ...named('Balai Pertemuan Arunika'), ...places.hall }
const trip: Place = { ...named('Kota Sagarapura (tepi waduk)'), ...places.trip, zone: 'WIB' }
const districtHall = named('Aula Kantor Camat Arunika')
const home = assumed('WITA', 'Peristiwa di Kabupaten Lembayung, zona WITA')

function named(name: string): Place {
  return { name, latitude: null, longitude: null, accuracyMeters: null, zone: null }
}

function stated(claim: Pick<TimeClaim, 'source' | 'raw' | 'precision'> & Partial<TimeClaim>): EventTime {
  return {
    kind: 'stated',
    claim: {
      offset: null,
      assumedZone: claim.offset ? null : home,
      reading: null,
      readingEnd: null,
      marginMinutes: null,
      ...claim,
    },
  }
}

function there(person: string, role: string, present: Presence['present'] = 'yes'): Presence {
  return { person, role, present }
}

function tell(
  id: string,
  when: StoryEvent['when'],
  more: Pick<CaseEvent, 'title'> & Partial<Omit<CaseEvent, 'when'>> & { supports: Support[] },
): StoryEvent {
  const body = {
    description: null,
    before: [],
    place: null,
    people: [],
    certainty: 'proved' as const,
    officialAgenda: null,
    stateFacility: null,
    letterhead: null,
    origin: null,
    contest,
    ...more,
  }
  return { id, when, body }
}

/** The twenty events. E-10 stands before E-09, which is told to lie before it. */
export function storyEvents(cast: Cast): readonly StoryEvent[] {
  return [...beforeThePivot(), ...aroundThePivot(cast), ...inTheCampaign(cast), ...onTheTwelfth(cast), ...inTheOffice()]
}

function beforeThePivot(): StoryEvent[] {
  return [
    tell(
      'E-01',
      stated({
        source: 'letter-date',
        raw: '2 September 2024, 09.00-11.30 WITA',
        reading: '2024-09-02T09:00',
        readingEnd: '2024-09-02T11:30',
        precision: 'interval',
      }),
      {
        title: 'Sosialisasi netralitas pegawai ASN',
        description: 'Kedua terlapor menandatangani daftar hadir, baris 1 dan 14.',
        place: districtHall,
        people: [there(codes.subjectOne, 'peserta'), there(codes.subjectTwo, 'peserta')],
        supports: [item('B-028'), answer('K-3', 8), answer('K-4', 2)],
        officialAgenda: 'Sosialisasi netralitas',
      },
    ),
    tell(
      'E-02',
      stated({
        source: 'stated-by-person',
        raw: 'dari sekitar pukul tujuh malam sampai acara selesai',
        reading: '2024-09-21T19:00',
        precision: 'after',
      }),
      {
        title: 'Malam Panen di Lapangan Senandika',
        description: 'Mulai sekitar pukul 19.00 WITA; kapan selesai tidak diketahui.',
        place: field,
        people: [there(codes.subjectOne, 'pengunjung'), there(codes.photographer, 'juru foto')],
        supports: [answer('K-1', 2), item('B-019')],
      },
    ),
    tell(
      'E-03',
      { kind: 'of-item', evidence: 'B-017', uses: 'device-corrected' },
      {
        title: 'Foto Terlapor I bersama bakal calon di bawah spanduk',
        description: 'Tanpa koreksi, jam kamera akan menunjukkan 22 September 2024, hari penetapan calon.',
        place: field,
        people: [there(codes.subjectOne, 'berfoto'), there(codes.photographer, 'juru foto')],
        supports: [...items('B-017', 'B-018', 'B-020'), { kind: 'device', id: 'D1', note: null }],
      },
    ),
    tell(
      'E-04',
      { kind: 'of-item', evidence: 'B-015', uses: 'KW-02' },
      {
        title: 'Foto diunggah ke akun yang terbuka untuk publik',
        description: 'Sebagaimana ditampilkan pada ponsel Pelapor (zona WIT) waktunya 22 September 2024 pukul 00.41.',
        place: named('Akun Lini Warga yang terbuka untuk publik'),
        people: [there(codes.subjectOne, 'pengunggah')],
        supports: [...items('B-014', 'B-015'), answer('K-3', 5)],
      },
    ),
  ]
}

function aroundThePivot({ pairs }: Cast): StoryEvent[] {
  return [
    tell(
      'E-05',
      stated({
        source: 'letter-date',
        raw: '22 September 2024 pukul 15.00 WITA',
        offset: '+08:00',
        reading: '2024-09-22T15:00',
        precision: 'minute',
      }),
      {
        title: 'Penetapan pasangan calon dibacakan',
        place: named('Kantor KPU Kabupaten Lembayung'),
        supports: [item('B-036')],
        officialAgenda: 'Rapat pleno terbuka KPU',
      },
    ),
    tell('E-06', stated({ source: 'letter-date', raw: '23 September 2024', reading: '2024-09-23', precision: 'day' }), {
      title: `Nomor urut diundi: pasangan ${pairs.a.regent} dan ${pairs.a.deputy} bernomor ${pairs.a.number}`,
      place: named('Kantor KPU Kabupaten Lembayung'),
      supports: [item('B-037')],
      officialAgenda: 'Rapat pleno terbuka KPU',
    }),
  ]
}

function inTheCampaign({ pairs }: Cast): StoryEvent[] {
  const group = named('Grup percakapan kepala desa')
  return [
    tell(
      'E-07',
      { kind: 'of-item', evidence: 'B-022.1', uses: 'line-212' },
      {
        title: 'Ajakan hadir dan mendukung dalam grup percakapan',
        description: `"Kita rapatkan barisan, menangkan nomor ${pairs.a.number}."`,
        place: group,
        people: [there(codes.subjectTwo, 'pengirim'), there(codes.villageHead, 'penerima')],
        supports: [item('B-022.1', 'baris 212'), item('B-012')],
      },
    ),
    tell(
      'E-08',
      { kind: 'of-item', evidence: 'B-022.2', uses: 'KW-06' },
      {
        title: 'Pesan suara dalam grup percakapan',
        place: group,
        people: [there(codes.subjectTwo, 'pengirim'), there(codes.villageHead, 'penerima')],
        supports: [item('B-022.2'), item('B-022.1', 'baris 213')],
      },
    ),
    tell(
      'E-10',
      stated({
        source: 'stated-by-person',
        raw: 'mulai sekitar pukul sepuluh lewat lima, selesai sekitar pukul sebelas lewat dua puluh',
        reading: '2024-10-10T10:05',
        readingEnd: '2024-10-10T11:20',
        precision: 'interval',
        marginMinutes: 10,
      }),
      {
        title: 'Rapat kepala desa di aula kantor camat',
        description: 'Hari Kamis, dalam jam kerja.',
        place: districtHall,
        people: [there(codes.subjectTwo, 'pemimpin rapat'), there(codes.villageHead, 'peserta')],
        supports: [...items('B-023', 'B-024', 'B-025'), answer('K-2', 3), answer('K-2', 10)],
        officialAgenda: 'Rapat koordinasi kepala desa',
        stateFacility: 'Aula dan kop surat kecamatan, jam kerja',
      },
    ),
    tell(
      'E-09',
      { kind: 'undated' },
      {
        title: 'Terlapor II ditelepon atasan',
        description: 'Hanya menurut Terlapor II; isi dan harinya tidak diketahui.',
        before: ['E-10'],
        people: [there(codes.subjectTwo, 'penerima telepon'), there(codes.superior, 'penelepon', 'disputed')],
        supports: [answer('K-4', 9)],
        certainty: 'unproved',
      },
    ),
    tell(
      'E-11',
      { kind: 'of-item', evidence: 'B-023', uses: 'KW-07' },
      {
        title: 'Undangan rapat dibuat',
        place: named('Kantor Camat Arunika'),
        people: [there(codes.subjectTwo, 'penanda tangan')],
        supports: [item('B-023')],
        stateFacility: 'Kop surat dan cap kecamatan',
      },
    ),
    tell(
      'E-12',
      { kind: 'of-item', evidence: 'B-014', uses: 'file-name' },
      {
        title: 'Pelapor melihat unggahan (hari diketahui)',
        place: named('Ponsel Pelapor'),
        people: [there(codes.reporter, 'pelihat')],
        supports: [item('B-014')],
      },
    ),
    tell(
      'E-13',
      { kind: 'of-item', evidence: 'B-039', uses: 'KW-13' },
      {
        title: 'Terlapor II masuk penginapan',
        place: trip,
        people: [there(codes.subjectTwo, 'tamu')],
        supports: items('B-039', 'B-029'),
      },
    ),
  ]
}

function onTheTwelfth({ pairs }: Cast): StoryEvent[] {
  return [
    tell(
      'E-14',
      { kind: 'of-item', evidence: 'B-033', uses: 'KW-10' },
      {
        title: `Kampanye pasangan nomor ${pairs.a.number} di balai pertemuan`,
        description: 'Hari Sabtu malam.',
        place: hall,
        people: [there(codes.supervisor, 'pengawas'), there(codes.villageHead, 'penonton')],
        supports: items('B-031', 'B-033'),
      },
    ),
    tell(
      'E-15',
      stated({
        source: 'stated-by-person',
        raw: 'kira-kira setengah delapan',
        reading: '2024-10-12T19:30',
        precision: 'about',
      }),
      {
        title: 'Seseorang yang disebut Terlapor II naik panggung kampanye',
        description: 'Satu saksi, dari belakang, sekitar tiga puluh meter; foto dari belakang dengan keyakinan rendah.',
        place: hall,
        people: [there(codes.subjectTwo, 'disebut berada di panggung', 'disputed')],
        supports: [answer('K-2', 6), item('B-010')],
        certainty: 'disputed',
      },
    ),
    tell(
      'E-16',
      { kind: 'of-item', evidence: 'B-038', uses: 'exif-original' },
      {
        title: 'Terlapor II di tempat dinas luar (pukul 18.40.12 WIB)',
        place: trip,
        people: [there(codes.subjectTwo, 'pemotret')],
        supports: items('B-038', 'B-039', 'B-029'),
      },
    ),
    tell(
      'E-17',
      { kind: 'of-item', evidence: 'B-032', uses: 'exif-original' },
      {
        title: 'Mobil dinas di depan balai pertemuan',
        description: 'Hanya pengemudi yang terlihat.',
        place: hall,
        people: [],
        supports: items('B-032', 'B-009', 'B-033'),
        stateFacility: 'Mobil dinas DZ 0000 ZZ',
      },
    ),
  ]
}

function inTheOffice(): StoryEvent[] {
  const office = named('Kantor Bawaslu Kabupaten Lembayung')
  return [
    tell(
      'E-18',
      stated({
        source: 'stated-by-person',
        raw: 'lembar penerimaan kelompok 1',
        reading: '2024-10-14T10:40',
        precision: 'minute',
      }),
      {
        title: 'Laporan diterima dan bukti diserahkan',
        place: office,
        people: [there(codes.reporter, 'penyerah')],
        supports: items('B-001', 'B-014'),
      },
    ),
    tell(
      'E-19',
      stated({
        source: 'stated-by-person',
        raw: 'antara penyimpanan halaman dan tangkapan layar kedua',
        reading: '2024-10-14T14:05',
        readingEnd: '2024-10-16T08:05',
        precision: 'interval',
      }),
      {
        title: 'Unggahan tidak lagi terlihat',
        description: 'Hilang di antara dua pengamatan kantor; siapa yang menghapus tidak diketahui.',
        place: named('Akun Lini Warga yang terbuka untuk publik'),
        supports: items('B-015', 'B-030'),
      },
    ),
    tell(
      'E-20',
      stated({
        source: 'stated-by-person',
        raw: '16 dan 17 Oktober 2024',
        reading: '2024-10-16',
        readingEnd: '2024-10-17',
        precision: 'interval',
      }),
      {
        title: 'Klarifikasi saksi dan terlapor',
        place: office,
        supports: [answer('K-1', 1), answer('K-2', 1), answer('K-3', 1), answer('K-4', 1)],
      },
    ),
  ]
}
