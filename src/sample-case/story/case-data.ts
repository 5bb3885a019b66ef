import type { CaseRecord, ClockCheck, ElectionData, LetterReference } from '../../contract/case-record.ts'
import type { Cast } from '../cast.ts'
import { at, contest, officers } from './story-facts.ts'

/** The title of the sample case. */
export const caseTitle = 'Malam Panen (kasus contoh)'

const assignment: LetterReference = {
  number: 'ST-01/CONTOH/X/2024',
  date: '2024-10-14',
  issuer: 'Bawaslu Kabupaten Lembayung',
  about: 'Penanganan dugaan pelanggaran netralitas ASN di Kecamatan Arunika',
}

/** The record as it stands when the report has just been handed in; registration follows in the afternoon. */
export const recordOnReceipt: CaseRecord = {
  intakeKind: 'report',
  reportNumber: '003/LP/PB/CONTOH/X/2024',
  registrationNumber: null,
  becameKnown: [
    { date: '2024-10-10', about: 'Unggahan foto bersama bakal calon tanggal 21 September 2024' },
    { date: '2024-10-12', about: 'Kegiatan bulan Oktober 2024 di Kecamatan Arunika' },
  ],
  reportedActs: [
    { date: '2024-09-21', about: 'Foto bersama bakal calon di bawah spanduk dan unggahannya' },
    { date: '2024-10-08', about: 'Ajakan dalam grup percakapan kepala desa' },
    { date: '2024-10-10', about: 'Rapat di aula kantor camat' },
    { date: '2024-10-12', about: 'Kehadiran pada kampanye di balai pertemuan' },
  ],
  receivedAt: at('2024-10-14', '10:40'),
  registeredAt: null,
  election: 'PILKADA-2024',
  contest,
  region: {
    province: 'Contoh Tengah',
    regency: 'Kabupaten Lembayung',
    district: 'Kecamatan Arunika',
    zone: 'WITA',
  },
  ruleSet: 'PILKADA',
  assignmentLetter: null,
  officers: [
    { name: officers.officer, position: 'Petugas klarifikasi', role: 'officer', nip: null, signs: 1 },
    { name: officers.head, position: 'Ketua Bawaslu Kabupaten Lembayung', role: 'head', nip: null, signs: 2 },
  ],
  issuer: 'ISSUER_BAWASLU',
  recipient: 'BKN',
  template: 'full',
  copiesTo: ['Pejabat Pembina Kepegawaian Kabupaten Lembayung', 'Ketua Bawaslu Provinsi Contoh Tengah'],
  dossierNumber: null,
  otherProceedings: null,
  purpose:
    'Penanganan laporan dugaan pelanggaran netralitas ASN. Identitas pelapor, saksi, penerjemah, dan pengawas lapangan dilindungi; dasar: tugas menurut peraturan dan UU 27/2022.',
}

/** The record after registration: numbers, the letter of assignment, and what is decided elsewhere. */
export const recordRegistered: CaseRecord = {
  ...recordOnReceipt,
  registrationNumber: '003/REG/LP/PB/CONTOH/X/2024',
  registeredAt: at('2024-10-14', '15:00'),
  assignmentLetter: assignment,
  dossierNumber: 'R-003/CONTOH/X/2024',
  otherProceedings:
    'Kemungkinan jalur pidana atas ajakan dalam grup percakapan dinilai tersendiri di Sentra Gakkumdu dan tidak diputuskan dalam berkas ini.',
}

/** The laptop's clock against the office clock, on the morning of the first day. */
export const clockCheck: ClockCheck = {
  checkedAt: at('2024-10-14', '08:00'),
  laptopMinusReferenceSeconds: -240,
  reference: 'Jam dinding kantor, disetel menurut siaran radio pukul 07.00 WITA',
}

/** Pairs, decision and drawn numbers of the regency, from B-036 and B-037; nothing is said of any party. */
export function electionData({ pairs }: Cast): ElectionData {
  const decision = kpu('071/CONTOH/2024', '2024-09-22', 'Penetapan pasangan calon (B-036)')
  const draw = kpu('072/CONTOH/2024', '2024-09-23', 'Nomor urut pasangan calon (B-037)')
  return {
    pairs: (['a', 'b', 'c'] as const).map((letter) => ({
      code: letter.toUpperCase(),
      names: `${pairs[letter].regent} dan ${pairs[letter].deputy}`,
      decision,
      drawnNumber: pairs[letter].number,
      drawnOn: '2024-09-23',
      drawnBy: draw,
    })),
    overrides: [
      {
        replaces: 'PLK-PENETAPAN',
        date: '2024-09-22',
        hour: '15:00',
        zone: 'WITA',
        start: null,
        end: null,
        decisionNumber: '071/CONTOH/2024',
        source: 'B-036',
        reason: 'Keputusan KPU kabupaten menyebut hari dan jam pembacaan',
      },
    ],
  }
}

function kpu(number: string, date: string, about: string): LetterReference {
  return { number, date, issuer: 'KPU Kabupaten Lembayung', about }
}
