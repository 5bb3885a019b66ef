import type { Sentence } from '../../contract/problem.ts'

/** For whom the desk is laid out, and what a reading layout is and is not. */
export const presetText = {
  title: { id: 'Susunan', en: 'Layout' },
  investigator: { id: 'Petugas', en: 'Investigator' },
  investigatorNote: {
    id: 'Semua langkah dan isian; mulai dari yang perlu dikerjakan.',
    en: 'Every step and form; begins at what needs doing.',
  },
  reviewer: { id: 'Penelaah', en: 'Reviewer' },
  reviewerNote: {
    id: 'Mulai dari berkas dan kekurangannya; rincian membuka riwayat penanganan.',
    en: 'Begins at the dossier and its gaps; the detail opens at the custody log.',
  },
  reader: { id: 'Pembaca', en: 'Reader' },
  readerNote: {
    id: 'Hanya membaca: tombol dan isian yang mengubah kasus tidak ditampilkan.',
    en: 'Reading only: what changes the case is not shown.',
  },
  readingLine: {
    id: 'Susunan pembaca. Ini cara menampilkan agar tidak salah tekan, bukan hak akses: siapa pun di komputer ini dapat menggantinya.',
    en: 'Reader layout. It is a way of showing the case that guards against slips, not an access right: anyone at this computer can change it.',
  },
  leaveReading: { id: 'Ganti ke susunan petugas', en: 'Change to the investigator layout' },
  dropVeil: {
    id: 'Susunan pembaca tidak menerima berkas. Ganti susunan lewat Tampilan.',
    en: 'The reader layout takes in no files. Change the layout under Appearance.',
  },
  noNewTitle: { id: 'Isian baru tidak ditampilkan dalam susunan pembaca', en: 'The reader layout shows no new form' },
  noNewWhy: {
    id: 'Alamat ini membuka isian kosong. Pilih susunan lain lewat Tampilan di kanan atas untuk mengisinya.',
    en: 'This address opens an empty form. Choose another layout under Appearance at the top right to fill it in.',
  },
} as const satisfies Readonly<Record<string, Sentence>>
