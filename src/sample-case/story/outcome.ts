import type { AcceptedGap, Conclusion, EvidenceUse, Plenary, Recommendation } from '../../contract/analysis.ts'
import type { Cast } from '../cast.ts'
import { answer, event, item, items } from './supports.ts'
import { allegationCodes, at, codes, officers, type Told } from './story-facts.ts'

/** Who decided, and that nobody dissented. */
export const plenary: Told<Plenary> = {
  id: 'PL-01',
  body: {
    number: '041/BA-PLENO/CONTOH/X/2024',
    heldAt: at('2024-10-18', '13:00'),
    place: 'Kantor Bawaslu Kabupaten Lembayung',
    participants: [
      { name: officers.head, position: 'Ketua', vote: 'agrees', note: null },
      { name: 'Anggota 1 (contoh)', position: 'Anggota', vote: 'agrees', note: null },
      { name: 'Anggota 2 (contoh)', position: 'Anggota', vote: 'agrees', note: null },
    ],
    decision:
      'Dugaan A1 dan A2 terpenuhi unsurnya dan diteruskan; dugaan A3 tidak terbukti pada unsur kehadiran dan disebut demikian dalam penerusan.',
  },
}

/** What is concluded of each allegation. */
export function conclusions({ pairs }: Cast): readonly Told<Conclusion>[] {
  return [
    {
      id: 'KS-01',
      body: {
        allegation: allegationCodes.upload,
        outcome: 'met',
        text: 'Berdasarkan bukti yang diperoleh, unsur KE-05 terpenuhi: Terlapor I mengunggah ke akun yang terbuka untuk publik foto bersama bakal calon dengan spanduk di belakangnya, sebelum penetapan calon.',
        supports: [item('B-015'), item('B-017'), event('E-04'), answer('K-3', 5)],
      },
    },
    {
      id: 'KS-02',
      body: {
        allegation: allegationCodes.meeting,
        outcome: 'met',
        text: `Berdasarkan bukti yang diperoleh, unsur D-08 terpenuhi: Terlapor II mengadakan ajakan dan rapat yang mengarah kepada pasangan nomor ${pairs.a.number} terhadap pegawai di unit kerjanya dan kepala desa, dalam masa kampanye.`,
        supports: [item('B-022.1', 'baris 212'), item('B-024'), item('B-037'), event('E-10')],
      },
    },
    {
      id: 'KS-03',
      body: {
        allegation: allegationCodes.attendance,
        outcome: 'not-proved',
        text: 'Berdasarkan bukti yang diperoleh, unsur "hadir pada kampanye" tidak terbukti; dugaan A3 tidak terbukti.',
        supports: [...items('B-038', 'B-039', 'B-029'), answer('K-2', 6)],
      },
    },
  ]
}

/** Forwarding, one for each subject: options named by the rules stand as material, no level is proposed. */
export const recommendations: readonly Told<Recommendation>[] = [
  {
    id: 'R-01',
    body: {
      subject: codes.subjectOne,
      text: 'Meneruskan dugaan pelanggaran kode etik dan kode perilaku (KE-05) atas nama Terlapor I untuk diperiksa menurut kewenangan penerima. Hal yang meringankan, yaitu pengakuan dan perbuatan tunggal, disampaikan bersama hal yang memberatkan. Tingkatnya ditetapkan Pejabat Pembina Kepegawaian setelah Majelis Kode Etik.',
      options: ['MORAL_TERTUTUP', 'MORAL_TERBUKA'],
      proposedLevel: null,
      questions: [],
      reportBack: 'Hasil tindak lanjut agar disampaikan kepada Bawaslu Kabupaten Lembayung.',
    },
  },
  {
    id: 'R-02',
    body: {
      subject: codes.subjectTwo,
      text: 'Meneruskan dugaan pelanggaran disiplin (D-08) atas nama Terlapor II untuk diperiksa dan ditetapkan oleh Pejabat Pembina Kepegawaian. Tingkat menurut daftar (berat, PP 94/2021 Pasal 14 huruf i) dan perbedaan antarsumber tentang tingkat itu disampaikan sebagai bahan. Dugaan A3 tidak terbukti dan tidak diteruskan sebagai pelanggaran.',
      options: ['BERAT'],
      proposedLevel: null,
      questions: ['Siapa yang memakai mobil dinas DZ 0000 ZZ pada 12 Oktober 2024 malam, dan atas izin siapa?'],
      reportBack: 'Hasil tindak lanjut agar disampaikan kepada Bawaslu Kabupaten Lembayung.',
    },
  },
]

const unused: Readonly<Record<string, string>> = {
  'B-004': 'Panggung tanpa orang atau tanda yang terkait dugaan.',
  'B-006': 'Warung makanan; tidak terkait dugaan.',
  'B-007': 'Anak-anak menari; tidak terkait dugaan.',
  'B-008': 'Terlapor I bersama tetangga, tanpa bakal calon, atribut, atau alat peraga.',
  'B-034': 'Tidak berwaktu: tanggal pada EXIF tidak sah; isinya tidak menambah apa pun.',
  'B-035': 'Berkas terpotong dan tidak terbaca; ditarik dari penggunaan.',
}

/** Every number of the register is accounted for: 34 relied on, six received and not used. */
export const evidenceUses: readonly Told<EvidenceUse>[] = Array.from({ length: 40 }, (_, index) => {
  const digits = String(index + 1).padStart(3, '0')
  const reason = unused[`B-${digits}`] ?? null
  return {
    id: `PB-${digits}`,
    body: { evidence: `B-${digits}`, use: reason === null ? 'relied-on' : 'not-relied-on', reason },
  }
})

/** Why B-035 is taken out of use; it stays in the register. */
export const withdrawal = {
  evidence: 'B-035',
  reason:
    'Berkas terpotong saat disalin dari flash disk dan tidak terbaca; pengawas tidak lagi menyimpan berkas asalnya. Tetap tercatat dalam daftar bukti.',
} as const

/** What could not be completed, and is printed with its reason. */
export const acceptedGaps: readonly Told<AcceptedGap>[] = [
  {
    id: 'KD-01',
    body: {
      code: 'invited-not-heard',
      about: codes.superior,
      reason:
        'Atasan dua kali diundang (16 dan 18 Oktober 2024) dan tidak hadir; tenggat tidak mengizinkan menunggu. Akibatnya motif A2 tidak dapat disimpulkan.',
    },
  },
  {
    id: 'KD-02',
    body: {
      code: 'statement-unsigned',
      about: 'K-4',
      reason:
        'Terlapor II menunda tanda tangan karena menunggu penasihat hukum; berita acara dibacakan, dibenarkan, dan direkam (B-040).',
    },
  },
  {
    id: 'KD-03',
    body: {
      code: 'hop-unknown',
      about: 'kelompok 1',
      reason:
        'Perangkat pertama foto kelompok 1 tidak diketahui Pelapor; yang dipakai adalah berkas asal dari Saksi-1 dan pengawas lapangan.',
    },
  },
]
