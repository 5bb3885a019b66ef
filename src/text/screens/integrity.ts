import type { Sentence } from '../../contract/problem.ts'

/** What checks of a case have found, wherever a screen says so. */
export const integrityText = {
  title: { id: 'Ketidakcocokan', en: 'Mismatches' },
  lead: {
    id: 'Pengecekan menemukan sesuatu yang tidak sama dengan saat diterima atau dicatat. Jangan dipakai sebelum jelas. Ini tetap tampil sampai ada yang menjelaskannya; penjelasan tercatat dalam riwayat penanganan.',
    en: 'A check found something that is not what was received or recorded. Do not use it before that is clear. It stays here until somebody explains it; the explanation goes into the custody log.',
  },
  ofCase: { id: 'Kasus ini', en: 'This case' },
  foundAt: {
    id: 'Ditemukan {at}, catatan penanganan {sequence}.',
    en: 'Found {at}, custody entry {sequence}.',
  },
  notFoundAgain: {
    id: 'Pengecekan terakhir tidak menemukannya lagi.',
    en: 'The last check did not find it any more.',
  },
  notCheckedYet: { id: 'Belum dicek lagi sejak dibuka.', en: 'Not checked again since opening.' },
  beingChecked: { id: 'Sedang dicek lagi.', en: 'Being checked again.' },
  explain: { id: 'Catat penjelasan…', en: 'Record an explanation…' },
  explainTitle: { id: 'Penjelasan ketidakcocokan: {what}', en: 'Explanation of the mismatch: {what}' },
  explainWhy: {
    id: 'Tulis apa yang terjadi dan apa yang sudah dilakukan, misalnya dipulihkan dari cadangan tanggal sekian. Bukti yang berubah tetap disebut rusak selama pengecekan menemukannya.',
    en: 'Write what happened and what was done about it, for example restored from the backup of a day. An item that changed is still called damaged for as long as checks find it.',
  },
  explanation: { id: 'Penjelasan', en: 'Explanation' },
  explainAct: { id: 'Catat penjelasan', en: 'Record the explanation' },
  explained: { id: 'Dijelaskan {by}, {at}: {reason}', en: 'Explained by {by}, {at}: {reason}' },
  unchanged: {
    id: 'Tidak berubah sejak diterima pada {at}, dicek {checked}.',
    en: 'Unchanged since it was received on {at}, checked {checked}.',
  },
  unchecked: {
    id: 'Diterima dan dihitung nilai hash-nya pada {at}; belum dicek lagi.',
    en: 'Received and hashed on {at}; not checked again yet.',
  },
  checking: {
    id: 'Diterima pada {at}; keutuhannya sedang dicek.',
    en: 'Received on {at}; its integrity is being checked.',
  },
  unexplained: {
    id: 'Pernah tidak cocok pada {at} dan belum dijelaskan. Lihat Ketidakcocokan di Mulai.',
    en: 'Did not match on {at}, and nobody has explained it yet. See Mismatches at Start.',
  },
  caseDoubtful: {
    id: 'Riwayat atau basis data kasus ini tidak utuh, jadi keutuhan bukti ini tidak dapat dipastikan. Lihat Ketidakcocokan di Mulai.',
    en: 'The log or database of this case is not whole, so the integrity of this item cannot be told. See Mismatches at Start.',
  },
  purged: {
    id: 'Isinya dimusnahkan; tidak ada lagi yang dapat dicek.',
    en: 'Its content was purged; there is nothing left to check.',
  },
  wordPurged: { id: 'dimusnahkan', en: 'purged' },
  wordDiffers: { id: 'tidak cocok', en: 'mismatch' },
  wordChecking: { id: 'sedang dicek', en: 'being checked' },
} as const satisfies Readonly<Record<string, Sentence>>
