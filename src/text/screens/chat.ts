import type { DateOrder, DateOrderBasis } from '../../contract/chats.ts'
import type { Sentence } from '../../contract/problem.ts'

/** A chat export on screen: its messages, and what a person has to settle about its dates. */
export const chatText = {
  tab: { id: 'Percakapan', en: 'Chat' },
  what: { id: 'percakapan', en: 'the chat' },
  summary: {
    id: '{messages} baris pesan dari {authors} orang, {first} sampai {last}.',
    en: '{messages} messages by {authors} people, {first} to {last}.',
  },
  media: {
    id: 'Media: {named} disebut, {present} ada dalam kasus, {leftOut} tidak ikut diekspor. Dihapus: {deleted}. Diedit: {edited}.',
    en: 'Media: {named} named, {present} in the case, {leftOut} left out of the export. Deleted: {deleted}. Edited: {edited}.',
  },
  incomplete: {
    id: 'Ekspor ini lebih panjang daripada teks yang disimpan; pesan sesudahnya hanya ada dalam berkas asal.',
    en: 'This export is longer than the text that is kept; later messages are in the original only.',
  },
  orderIs: { id: 'Urutan tanggal: {order}, {basis}.', en: 'Order of the date: {order}, {basis}.' },
  orderOpen: {
    id: 'Tidak ada baris yang memastikan mana hari dan mana bulan. Sebelum ditetapkan, tidak ada pesan yang bertanggal.',
    en: 'No line settles which number is the day and which the month. Until that is settled no message has a date.',
  },
  zoneIs: {
    id: 'Zona ponsel: {zone}, menurut {by}: {because}',
    en: 'Zone of the phone: {zone}, according to {by}: {because}',
  },
  zoneOpen: {
    id: 'Ekspor tidak menyebut zona ponsel yang membuatnya. Tanyakan satu kali kepada pemegangnya.',
    en: 'The export does not name the zone of the phone that made it. Ask its holder once.',
  },
  settle: { id: 'Tetapkan tanggal dan zona…', en: 'Settle date and zone…' },
  order: { id: 'Urutan hari dan bulan', en: 'Order of day and month' },
  zone: { id: 'Zona ponsel', en: 'Zone of the phone' },
  by: { id: 'Menurut siapa', en: 'According to whom' },
  because: { id: 'Dasarnya', en: 'On what basis' },
  byHint: { id: 'Misalnya Saksi-2', en: 'For example Witness 2' },
  becauseHint: {
    id: 'Misalnya ditanyakan saat penyerahan, K-2 nomor 11',
    en: 'For example asked at hand-over, K-2 no. 11',
  },
  find: { id: 'Cari nama atau kata', en: 'Find a name or words' },
  found: { id: '{shown} pesan', en: '{shown} messages' },
  foundSoFar: {
    id: '{shown} pesan dimuat; gulir untuk yang berikutnya',
    en: '{shown} messages loaded; scroll for the next',
  },
  fromLine: { id: 'Mulai dari baris', en: 'Begin at line' },
  none: { id: 'Tidak ada pesan yang memuat kata itu.', en: 'No message holds those words.' },
  line: { id: 'Baris {line}', en: 'Line {line}' },
  byMessenger: { id: 'ditulis aplikasi', en: 'written by the app' },
  deletedMark: { id: 'pesan dihapus', en: 'deleted message' },
  editedMark: { id: 'diedit', en: 'edited' },
  mediaMissing: { id: 'media tidak ikut diekspor', en: 'media left out of the export' },
  mediaNamed: { id: '{name} tidak ada dalam kasus', en: '{name} is not in the case' },
  cite: { id: 'Salin rujukan', en: 'Copy the citation' },
  cited: { id: 'Rujukan {citation} disalin.', en: 'Citation {citation} copied.' },
  citation: { id: '{evidence} baris {line}', en: '{evidence} line {line}' },
  makeEvent: { id: 'Jadikan peristiwa', en: 'Make an event' },
} as const satisfies Record<string, Sentence>

export const dateOrderWords: Readonly<Record<DateOrder, Sentence>> = {
  'day-month-year': { id: 'hari/bulan/tahun', en: 'day/month/year' },
  'month-day-year': { id: 'bulan/hari/tahun', en: 'month/day/year' },
  'year-month-day': { id: 'tahun/bulan/hari', en: 'year/month/day' },
}

export const dateOrderBasisWords: Readonly<Record<DateOrderBasis, Sentence>> = {
  'year-first': { id: 'karena tahun ditulis di depan', en: 'because the year stands in front' },
  'day-above-twelve': { id: 'dipastikan oleh baris {line}', en: 'settled by line {line}' },
  chronology: {
    id: 'karena dengan urutan lain percakapan ini berjalan mundur',
    en: 'because in the other order this chat would run backwards',
  },
  person: { id: 'ditetapkan oleh petugas', en: 'settled by an officer' },
}
