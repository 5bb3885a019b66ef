import type { Allegation, Contradiction } from '../../contract/analysis.ts'
import type { Cast } from '../cast.ts'
import { answer, device, event, item, items } from './supports.ts'
import { allegationCodes, codes, contest, type Told } from './story-facts.ts'

/** The three allegations, each with the answer of the person it is held against. */
export function allegations({ pairs }: Cast): readonly Told<Allegation>[] {
  return [
    {
      id: allegationCodes.upload,
      body: {
        subject: codes.subjectOne,
        contest,
        row: 'KE-05',
        act: 'Diduga mengunggah ke akun yang terbuka untuk publik foto bersama bakal calon di bawah spanduk, 21 September 2024 pukul 23.41 WITA.',
        events: ['E-03', 'E-04'],
        phaseChosen: null,
        notes: [],
        answer: {
          text: 'Terlapor I mengakui mengunggah dan memiliki akun itu, menyatakan tidak tahu hal itu dilarang, dan menyatakan sudah menghapusnya keesokan pagi.',
          supports: [answer('K-3', 5), answer('K-3', 6), answer('K-3', 7)],
        },
      },
    },
    {
      id: allegationCodes.meeting,
      body: {
        subject: codes.subjectTwo,
        contest,
        row: 'D-08',
        act: `Diduga mengadakan kegiatan yang mengarah kepada pasangan nomor ${pairs.a.number}: ajakan dalam grup percakapan 8 Oktober 2024 dan rapat kepala desa 10 Oktober 2024.`,
        events: ['E-07', 'E-08', 'E-11', 'E-10'],
        phaseChosen: null,
        notes: ['Jalur pidana atas ajakan itu diputuskan di tempat lain dan tidak dinilai dalam berkas ini.'],
        answer: {
          text: 'Terlapor II menyatakan rapat itu soal data bantuan dan ia hanya mengimbau netral; tentang kalimat dalam grup ia tidak ingat persis.',
          supports: [answer('K-4', 6), answer('K-4', 5)],
        },
      },
    },
    {
      id: allegationCodes.attendance,
      body: {
        subject: codes.subjectTwo,
        contest,
        row: 'D-04',
        act: 'Diduga hadir dan memberi dukungan aktif pada kampanye 12 Oktober 2024 malam.',
        events: ['E-14', 'E-15'],
        phaseChosen: null,
        notes: [
          'Pemakaian mobil dinas (B-032) adalah pertanyaan bagi Pejabat Pembina Kepegawaian, bukan hasil pemeriksaan berkas ini.',
        ],
        answer: {
          text: 'Terlapor II menyatakan berada di luar daerah karena dinas pada tanggal itu.',
          supports: [answer('K-4', 4), ...items('B-029', 'B-038', 'B-039')],
        },
      },
    },
  ]
}

/** The four contradictions a comparison must list, and no more; one of them is explained. */
export function contradictions({ pairs }: Cast): readonly Told<Contradiction>[] {
  return [
    {
      id: 'C1',
      body: {
        about: 'Waktu foto bersama',
        sides: [
          { claim: 'Sudah lewat tengah malam, menurut jam di kamera.', supports: [answer('K-1', 4)] },
          {
            claim: 'Sekitar pukul sebelas malam; kamera sesudah koreksi dan ponsel menunjukkan 23.12.',
            supports: [answer('K-3', 3), ...items('B-017', 'B-020')],
          },
        ],
        explanation: {
          text: 'Saksi-1 membaca jam kamera yang disetel pada zona lain; selisihnya dibuktikan dengan kartu jam perangkat. Sesudah koreksi kedua keterangan selaras.',
          supports: [answer('K-1', 6), device('D1')],
        },
      },
    },
    {
      id: 'C2',
      body: {
        about: 'Keberadaan Terlapor II pada 12 Oktober 2024 malam',
        sides: [
          {
            claim: 'Turun dari mobil dinas sekitar setengah delapan dan naik panggung; dilihat dari belakang.',
            supports: [answer('K-2', 6), event('E-15')],
          },
          {
            claim: 'Dinas di luar daerah; ponsel, surat tugas, dan tagihan penginapan menunjukkan zona WIB.',
            supports: [answer('K-4', 4), ...items('B-029', 'B-038', 'B-039'), event('E-16')],
          },
        ],
        explanation: null,
      },
    },
    {
      id: 'C3',
      body: {
        about: 'Maksud rapat 10 Oktober 2024',
        sides: [
          { claim: 'Soal data bantuan; hanya mengimbau netral.', supports: [answer('K-4', 6)] },
          {
            claim: `Diminta mendukung nomor ${pairs.a.number}.`,
            supports: [item('B-022.1', 'baris 212'), answer('K-2', 8)],
          },
        ],
        explanation: null,
      },
    },
    {
      id: 'C4',
      body: {
        about: 'Penghapusan unggahan',
        sides: [
          { claim: 'Sudah dihapus keesokan pagi.', supports: [answer('K-3', 7)] },
          { claim: 'Masih terlihat publik pada 10 dan 14 Oktober 2024.', supports: items('B-014', 'B-015') },
        ],
        explanation: null,
      },
    },
  ]
}
