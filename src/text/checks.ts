import type { CheckProblemCode } from '../contract/custody.ts'
import type { Sentence } from '../contract/problem.ts'

/** What a check of the case found, in words. */
export const checkSentences: Readonly<Record<CheckProblemCode, Sentence>> = {
  'original-changed': {
    id: 'Berkas asal {what} tidak sama lagi dengan saat diterima. Jangan dipakai; pulihkan dari cadangan.',
    en: 'The original of {what} is no longer what was received. Do not use it; restore it from a backup.',
  },
  'original-missing': {
    id: 'Berkas asal {what} hilang dari map kasus. Pulihkan dari cadangan.',
    en: 'The original of {what} is gone from the case folder. Restore it from a backup.',
  },
  'original-unknown': {
    id: 'Di map kasus ada berkas yang tidak dikenal: {what}. Berkas itu bukan bukti; pindahkan dari map kasus.',
    en: 'There is an unknown file in the case folder: {what}. It is no evidence; move it out.',
  },
  'row-changed': {
    id: 'Catatan {what} tidak cocok dengan riwayat penanganan bukti: isinya diubah di luar Netra.',
    en: 'The row {what} does not match the custody log: it was changed outside Netra.',
  },
  'row-missing': {
    id: 'Catatan {what} hilang, padahal tercantum dalam riwayat penanganan bukti.',
    en: 'The row {what} is gone although the custody log names it.',
  },
  'chain-broken': {
    id: 'Rantai riwayat penanganan bukti putus pada catatan ini ({what}).',
    en: 'The custody chain breaks at this entry ({what}).',
  },
  'tail-cut': {
    id: 'Catatan {what} tidak tercantum dalam riwayat penanganan bukti: ujung riwayat dipotong, atau catatan disisipkan di luar Netra.',
    en: 'No custody entry names the row {what}: the end of the log was cut, or the row was put in outside Netra.',
  },
  'database-damaged': {
    id: 'Basis data kasus rusak: {what}. Pulihkan dari cadangan.',
    en: 'The database of the case is damaged: {what}. Restore it from a backup.',
  },
}
