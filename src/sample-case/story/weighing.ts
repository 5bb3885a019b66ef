import type { Motive, Proportionality, ProportionalityFactor } from '../../contract/analysis.ts'
import type { Support } from '../../contract/people.ts'
import { post } from '../papers/post.ts'
import { answer, event, item, items } from './supports.ts'
import { allegationCodes, type Told } from './story-facts.ts'

/** Motive of the two acts concluded as met: one weak preference, and one that cannot be concluded. */
export const motives: readonly Told<Motive>[] = [
  {
    id: 'M-01',
    body: {
      allegation: allegationCodes.upload,
      class: 'MOTIVASI_POLITIK',
      code: 'preferensi politik',
      strength: 'weak',
      supporting: [answer('K-1', 8)],
      contrary: [answer('K-3', 6)],
      contraryNote: 'Terlapor I menyatakan tidak tahu hal itu dilarang dan tidak mengajak siapa pun.',
      alternative: {
        class: 'TIDAK_SENGAJA',
        code: 'ketidaktahuan aturan',
        text: 'Mungkin Terlapor I sungguh tidak tahu aturannya. Daftar hadir sosialisasi 2 September 2024 memuat tanda tangannya.',
        answeredBy: [item('B-028', 'tanda ①'), answer('K-3', 8)],
      },
      wouldSettle: null,
      text: 'Ucapan mengidolakan bakal calon, didengar satu saksi, mengarah pada preferensi pribadi; kekuatannya lemah.',
    },
  },
  {
    id: 'M-02',
    body: {
      allegation: allegationCodes.meeting,
      class: 'TIDAK_DAPAT_DISIMPULKAN',
      code: 'bukti tidak cukup',
      strength: null,
      supporting: [answer('K-4', 9), answer('K-2', 9)],
      contrary: [item('B-022.1', null, 'tidak memuat apa pun tentang telepon atau perintah')],
      contraryNote:
        'Telepon atasan hanya disebut Terlapor II; atasan dua kali tidak hadir. Janji jabatan hanya kabar dari orang lain.',
      alternative: null,
      wouldSettle: 'Keterangan atasan dan catatan panggilan telepon pada hari-hari sebelum 10 Oktober 2024.',
      text: 'Pengaruh eksternal bertumpu pada satu keterangan Terlapor II sendiri, kepentingan pribadi pada kabar; motif tidak dapat disimpulkan.',
    },
  },
]

type Factors = Readonly<Record<ProportionalityFactor, readonly [text: string, ...supports: Support[]]>>
type Point = readonly [text: string, ...supports: Support[]]

/** The nine factors of both allegations concluded as met, with what aggravates and what mitigates. */
export const proportionality: readonly Told<Proportionality>[] = [
  worksheet('PP-01', allegationCodes.upload, {
    factors: {
      phase: ['Sebelum penetapan calon, di luar masa kampanye.', event('E-04')],
      reach: [`Akun terbuka untuk publik, ${post.followers} pengikut, ${post.reactions} reaksi.`, item('B-015')],
      'rank-and-power': ['Jabatan pengawas; tidak ada wewenang yang dipakai.', item('B-026')],
      'state-facilities': ['Tidak ada fasilitas negara; Sabtu malam, di luar jam kerja.', event('E-02')],
      intent: [
        'Kesadaran diperselisihkan: mengaku tidak tahu, tetapi menandatangani daftar hadir sosialisasi.',
        answer('K-3', 6),
        item('B-028'),
      ],
      'frequency-and-record': ['Satu perbuatan; tidak ada catatan sebelumnya.', answer('K-3', 10)],
      impact: ['Terbatas pada unit kerja.'],
      'conduct-afterwards': [
        'Mengakui mengunggah; penghapusan terjadi lebih lambat daripada yang diterangkan.',
        answer('K-3', 5),
        ...items('B-015', 'B-030'),
      ],
      mitigating: ['Pengakuan dan perbuatan tunggal.', answer('K-3', 5)],
    },
    aggravating: [['Mengikuti sosialisasi netralitas sembilan belas hari sebelumnya.', item('B-028', 'tanda ①')]],
    mitigating: [
      ['Mengakui perbuatannya.', answer('K-3', 5)],
      ['Satu perbuatan saja.', item('B-015')],
    ],
  }),
  worksheet('PP-02', allegationCodes.meeting, {
    factors: {
      phase: ['Dalam masa kampanye.', event('E-07'), event('E-10')],
      reach: ['Grup beranggota 23 orang; tidak terbuka untuk publik.', item('B-011')],
      'rank-and-power': ['Camat, berwenang membina kepala desa yang diundang.', item('B-027'), answer('K-4', 1)],
      'state-facilities': ['Aula, kop surat, dan jam kerja.', event('E-10'), item('B-023')],
      intent: ['Kalimatnya tersusun dan menyebut nomor.', item('B-022.1', 'baris 212')],
      'frequency-and-record': [
        'Tiga perbuatan dalam tiga hari; tidak ada catatan sebelumnya.',
        event('E-07'),
        event('E-11'),
        event('E-10'),
      ],
      impact: ['Menyentuh instansi dan pemerintahan tujuh desa.', item('B-024')],
      'conduct-afterwards': ['Menyangkal; hadir pada klarifikasi, menunda tanda tangan.', answer('K-4', 6)],
      mitigating: ['Acara pertama rapat sungguh tentang data bantuan; tidak ada pemberian.', item('B-023', 'acara 1')],
    },
    aggravating: [
      ['Kedudukan dan wewenang atas yang diundang.', item('B-027')],
      ['Memakai fasilitas dan jam kerja.', event('E-10')],
    ],
    mitigating: [
      ['Acara pertama sungguh dibahas.', item('B-023', 'acara 1'), item('B-022.1', 'baris 223')],
      ['Tidak ada uang atau barang yang diberikan.', answer('K-2', 10)],
    ],
  }),
]

function worksheet(
  id: string,
  allegation: string,
  {
    factors,
    aggravating,
    mitigating,
  }: { factors: Factors; aggravating: readonly Point[]; mitigating: readonly Point[] },
): Told<Proportionality> {
  const point = ([text, ...supports]: Point) => ({ text, supports })
  const named = Object.entries(factors) as [ProportionalityFactor, Point][]
  return {
    id,
    body: {
      allegation,
      factors: named.map(([factor, told]) => ({ factor, ...point(told) })),
      aggravating: aggravating.map(point),
      mitigating: mitigating.map(point),
    },
  }
}
