import type { Sentence } from '../../contract/problem.ts'

/** The pictures inside a page that was saved whole. */
export const savedPageText = {
  title: { id: 'Gambar di dalam halaman ini', en: 'Pictures inside this page' },
  why: {
    id: 'Dibaca dari isi berkas ini, yang terbesar dahulu. Halamannya tidak dijalankan dan tidak ada yang diambil dari jaringan; gambar yang tidak ikut tersimpan tidak ada di sini.',
    en: 'Read from the bytes of this file, the largest first. The page is not run and nothing is fetched; a picture that was not saved with it is not here.',
  },
  none: {
    id: 'Tidak ada gambar di dalam berkas halaman ini.',
    en: 'There is no picture inside the file of this page.',
  },
  picture: { id: 'Gambar {index} di dalam {number}', en: 'Picture {index} inside {number}' },
  kind: { id: '{type} · {size}', en: '{type} · {size}' },
  stated: { id: 'Menurut halaman: {type}', en: 'According to the page: {type}' },
  place: { id: 'Alamat menurut halaman', en: 'Address according to the page' },
  written: { id: 'Tertulis langsung di dalam halaman', en: 'Written into the page itself' },
  writtenAt: { id: 'Tertulis langsung di dalam {place}', en: 'Written directly into {place}' },
  count: { id: 'Muncul {count} kali', en: 'Stands there {count} times' },
  sameAs: { id: 'Isi identik dengan', en: 'Same bytes as' },
  more: { id: 'Tampilkan {count} gambar lagi', en: 'Show {count} more pictures' },
} as const satisfies Readonly<Record<string, Sentence>>
