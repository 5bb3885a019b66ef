import type { Sentence } from '../../contract/problem.ts'

/** Chapter IV, and the figure of it. */
export const chronologyText = {
  intro: {
    id: 'Waktu ditulis menurut {zone}, kecuali disebut lain. Waktu yang tidak pasti ditulis sebagai rentang atau dengan kata.',
    en: 'Times are given in {zone} unless said otherwise. An uncertain time stands as an interval or in words.',
  },
  number: { id: 'No.', en: 'No.' },
  when: { id: 'Waktu', en: 'Time' },
  where: { id: 'Tempat', en: 'Place' },
  what: { id: 'Peristiwa', en: 'Event' },
  stage: { id: 'Tahapan', en: 'Stage' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  undated: { id: 'Belum bertanggal', en: 'Undated' },
  before: { id: 'Sebelum {events}.', en: 'Before {events}.' },
  conflict: {
    id: 'Orang yang sama di dua tempat: lihat {events}.',
    en: 'One person at two places: see {events}.',
  },
  agenda: { id: 'Agenda resmi: {agenda}.', en: 'Official agenda: {agenda}.' },
  facility: { id: 'Fasilitas negara: {facility}.', en: 'State facility: {facility}.' },
  or: { id: ' atau ', en: ' or ' },
  campaign: { id: 'dalam masa kampanye', en: 'in the campaign' },
  none: { id: 'Belum ada peristiwa yang dicatat.', en: 'No event is recorded.' },
  figure: {
    id: 'Gambar 1. Kronologi. Garis tegak tebal menandai penetapan calon ({pivot}). Garis datar menunjukkan ketidakpastian waktu; lingkaran kosong menandai peristiwa yang diperselisihkan atau belum didukung bukti.',
    en: 'Figure 1. Chronology. The strong vertical line marks the determination of candidates ({pivot}). Horizontal lines show uncertainty of time; open circles mark events that are disputed or not yet supported.',
  },
  figureWithoutPivot: {
    id: 'Gambar 1. Kronologi. Garis datar menunjukkan ketidakpastian waktu; lingkaran kosong menandai peristiwa yang diperselisihkan atau belum didukung bukti.',
    en: 'Figure 1. Chronology. Horizontal lines show uncertainty of time; open circles mark events that are disputed or not yet supported.',
  },
  figureAlt: {
    id: 'Gambar lini masa {count} peristiwa dari {from} sampai {to}. Isinya sama dengan tabel sesudahnya.',
    en: 'Timeline of {count} events from {from} to {to}. The table after it says the same.',
  },
  pivot: { id: 'penetapan calon', en: 'determination of candidates' },
} as const satisfies Record<string, Sentence>
