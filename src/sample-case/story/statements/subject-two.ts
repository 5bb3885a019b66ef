import type { Statement } from '../../../contract/statements.ts'
import { at, codes, officers } from '../story-facts.ts'
import { ask } from './ask.ts'

/** K-4: Terlapor II, heard online and recorded; he would not sign without counsel. */
export const subjectTwoStatement: Statement = {
  person: codes.subjectTwo,
  capacity: 'subject',
  mode: 'online',
  place: 'Daring; petugas di Kantor Bawaslu Kabupaten Lembayung',
  startedAt: at('2024-10-17', '14:00'),
  endedAt: at('2024-10-17', '15:10'),
  interviewers: [officers.officer],
  identityCheckedBy: officers.officer,
  oath: { state: 'taken', reason: null },
  interest: 'Terlapor.',
  freeAccount:
    'Rapat 10 Oktober saya adakan untuk membereskan data bantuan. Tanggal 11 sampai 13 saya di luar daerah karena tugas.',
  questions: ask([
    {
      q: 'Apa jabatan Bapak, dan apa wewenang Bapak terhadap kepala desa?',
      a: 'Camat Arunika sejak 2022. Camat membina kepala desa di wilayahnya.',
      shown: ['B-027'],
    },
    {
      q: 'Apa yang Bapak ketahui tentang sosialisasi 2 September 2024?',
      a: 'Saya hadir dan menandatangani daftar hadir.',
      shown: ['B-028'],
    },
    {
      q: 'Nomor siapa yang tercatat sebagai Camat Arunika dalam grup percakapan?',
      a: 'Nomor di grup itu nomor saya.',
      shown: ['B-022'],
    },
    {
      q: 'Di mana Bapak berada pada 12 Oktober 2024?',
      a: 'Tanggal 12 saya dinas di luar daerah.',
      shown: ['B-029', 'B-038', 'B-039'],
    },
    {
      q: 'Kepada Bapak dibacakan baris 212 percakapan. Apa maksud kalimat itu?',
      a: 'Saya tidak ingat persis kalimatnya. Saya menulis banyak pesan hari itu.',
      shown: ['B-022'],
    },
    {
      q: 'Apa isi rapat 10 Oktober 2024?',
      a: 'Rapat itu soal data bantuan; saya hanya mengimbau netral.',
      shown: ['B-023', 'B-024'],
    },
    {
      q: 'Apa yang dimaksud dengan "konsolidasi wilayah" pada undangan?',
      a: 'Pembagian wilayah kerja pendataan.',
      shown: ['B-023'],
    },
    {
      q: 'Siapa yang memakai mobil dinas pada 12 Oktober 2024 malam?',
      a: 'Kuncinya di kantor, dipakai bergantian untuk keperluan kantor. Saya tidak tahu siapa malam itu.',
      shown: ['B-032'],
    },
    {
      q: 'Apa yang mendahului rapat itu?',
      a: 'Beberapa hari sebelumnya saya ditelepon atasan.',
    },
    {
      q: 'Apa isi pembicaraan itu?',
      a: 'Saya ingin menjawabnya setelah berbicara dengan penasihat hukum.',
    },
  ]),
  translator: null,
  readBack: { done: true, confirmed: true, corrections: null },
  signature: { state: 'refused', reason: 'menunggu penasihat hukum' },
  attached: [],
  assessment:
    'Berita acara dibacakan dan dibenarkan, tanda tangan ditunda oleh Terlapor II. Jawaban 4 didukung B-029, B-038, dan B-039. Jawaban 6 tidak selaras dengan baris 212 percakapan dan keterangan Saksi-2. Jawaban 9 tidak didukung bukti lain.',
}
