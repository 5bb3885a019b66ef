import type { Sentence } from '../../contract/problem.ts'
import type { SearchPlace } from '../../contract/search.ts'

/** Looking into the evidence itself. */
export const searchText = {
  title: { id: 'Cari di dalam bukti', en: 'Search inside the evidence' },
  field: { id: 'Kata di dalam bukti', en: 'Words inside the evidence' },
  where: {
    id: 'Dicari di nama berkas, teks di dalamnya, metadata, dan uraian petugas.',
    en: 'Looks in file names, the text inside files, metadata and what officers wrote.',
  },
  how: {
    id: 'Semua kata harus ada. Kata dalam “tanda kutip” harus berdampingan; kata terakhir boleh belum selesai.',
    en: 'Every word has to be there. Words in “quotation marks” stand together; the last word may be unfinished.',
  },
  searching: { id: 'Mencari…', en: 'Searching…' },
  none: { id: 'Tidak ada bukti yang memuat “{query}”.', en: 'No evidence holds “{query}”.' },
  noneHow: {
    id: 'Coba satu kata saja, atau ejaan lain. Tulisan di dalam gambar dan suara rekaman tidak ikut dicari.',
    en: 'Try one word, or another spelling. Writing inside pictures and spoken words are not searched.',
  },
  count: { id: '{count} bukti ditemukan', en: '{count} items found' },
  cut: {
    id: 'Hanya yang paling cocok yang ditampilkan. Tambah kata untuk mempersempit.',
    en: 'Only the best hits are shown. Add a word to narrow it down.',
  },
  otherBox: {
    id: 'untuk berpindah layar, mencari orang, keterangan, atau peristiwa',
    en: 'to go to a screen, or find people, statements and events',
  },
  fromPalette: { id: 'Cari “{query}” di dalam bukti', en: 'Search for “{query}” inside the evidence' },
  onPage: { id: '{where}, hlm. {page}', en: '{where}, p. {page}' },
  group: { id: 'Isi bukti', en: 'Contents' },
} as const

/** Where in an item a word was found. */
export const searchPlaceWords = {
  name: { id: 'Nama', en: 'Name' },
  text: { id: 'Teks', en: 'Text' },
  metadata: { id: 'Metadata', en: 'Metadata' },
  description: { id: 'Uraian', en: 'Description' },
} as const satisfies Readonly<Record<SearchPlace, Sentence>>
