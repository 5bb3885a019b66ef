import type { Sentence } from '../../contract/problem.ts'

/** The page of one item: its picture large, its marks, the way to the items before and after. */
export const itemText = {
  open: { id: 'Buka bukti {number} besar', en: 'Open item {number} large' },
  back: { id: 'Daftar bukti', en: 'Evidence register' },
  what: { id: 'bukti {number}', en: 'item {number}' },
  place: { id: '{at} dari {total}', en: '{at} of {total}' },
  placeNone: { id: 'di luar saringan daftar', en: 'outside the filter of the register' },
  walk: { id: 'Bukti sebelum dan sesudahnya menurut daftar', en: 'Items before and after, as in the register' },
  stage: { id: 'Gambar {number}', en: 'Picture of {number}' },
  view: { id: 'Cara melihat gambar', en: 'How the picture is seen' },
  viewOnly: {
    id: 'Memutar dan memperbesar hanya mengubah tampilan, bukan berkasnya.',
    en: 'Turning and enlarging change the view only, never the file.',
  },
  pictureWhat: { id: 'gambar {number}', en: 'the picture of {number}' },
  fit: { id: 'Seluruh gambar', en: 'The whole picture' },
  beyond: {
    id: 'Ini gambar turunan. Berkas asal {width} × {height} piksel; simpan salinannya untuk melihat yang lebih halus.',
    en: 'This is a derivative. The original has {width} × {height} pixels; save a copy to see finer detail.',
  },
  marks: { id: 'Penanda pada {number}', en: 'Marks on {number}' },
  marksNone: { id: 'Belum ada penanda pada gambar ini.', en: 'No mark on this picture yet.' },
  mark: { id: 'Penanda {mark}: {what}', en: 'Mark {mark}: {what}' },
  markNoBox: { id: 'tanpa tempat pada gambar', en: 'without a place on the picture' },
  markCount: { id: '{count} penanda', en: '{count} marks' },
  citeMark: { id: 'Salin rujukan penanda {mark}', en: 'Copy the citation of mark {mark}' },
  citePage: { id: 'Salin rujukan halaman', en: 'Copy the page citation' },
  markCitation: { id: '{number} tanda {mark}', en: '{number} mark {mark}' },
  pageCitation: { id: '{number} halaman {page}', en: '{number} page {page}' },
  cited: {
    id: 'Rujukan “{citation}” disalin; tempelkan pada isian “bertumpu pada”.',
    en: 'Citation “{citation}” copied; paste it into a “rests on” field.',
  },
  notCited: {
    id: 'Rujukan tidak dapat disalin dari sini. Ketik: {citation}',
    en: 'The citation cannot be copied from here. Type: {citation}',
  },
  unknownTitle: { id: 'Tidak ada bukti bernomor {number}', en: 'There is no item numbered {number}' },
  unknownWhy: {
    id: 'Kasus ini tidak memuat nomor itu. Mungkin salah ketik, atau bukti itu milik kasus lain. Tidak ada yang berubah.',
    en: 'This case holds no such number. It may be mistyped, or belong to another case. Nothing was changed.',
  },
  noneTitle: { id: 'Isi berkas ini tidak dapat ditampilkan di sini', en: 'This file cannot be shown here' },
  noneWhy: {
    id: 'Berkas {name} ({type}) tersimpan utuh, tetapi tidak ada gambar atau teks yang dapat dibaca darinya. Metadata dan riwayatnya ada di panel rincian; berkas asal dapat disimpan sebagai salinan.',
    en: 'The file {name} ({type}) is kept whole, but no picture or text could be read from it. Its metadata and custody are in the detail panel; the original can be saved as a copy.',
  },
  archiveTitle: { id: 'Arsip ini memuat {count} bukti', en: 'This archive holds {count} items' },
  archiveWhy: {
    id: 'Tiap isinya mendapat nomor sendiri. Pilih satu untuk melihat rinciannya di samping, lalu buka dari sana.',
    en: 'Each of them has a number of its own. Choose one to see its detail beside this, and open it from there.',
  },
  pictureFailed: {
    id: 'Gambar bukti ini tidak dapat dibuat. Berkas asal tetap tersimpan.',
    en: 'No picture of this item could be made. The original is kept.',
  },
  purgedTitle: { id: 'Isi bukti ini sudah dimusnahkan', en: 'The contents of this item were purged' },
  purgedWhy: {
    id: 'Berkas asal dan turunannya tidak ada lagi. Nomor, nilai hash, dan riwayat penanganannya tetap tersimpan.',
    en: 'The original and its derivatives are gone. Its number, digest and custody log are kept.',
  },
  keyZoom: { id: 'Perbesar, perkecil, seluruh gambar', en: 'Zoom in, out, the whole picture' },
  keyTurn: { id: 'Putar tampilan ke kanan / kiri', en: 'Turn the view right / left' },
  keyPan: { id: 'Geser gambar yang diperbesar', en: 'Move the enlarged picture' },
  keyPages: { id: 'Halaman sesudah / sebelumnya', en: 'Page after / before' },
  keyMarks: { id: 'Tunjukkan penanda bernomor itu', en: 'Show the mark of that number' },
} as const satisfies Readonly<Record<string, Sentence>>
