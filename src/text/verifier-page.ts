import type { Sentence } from '../contract/problem.ts'

const s = (id: string, en: string): Sentence => ({ id, en })

/** The stand-alone page that checks dossiers without the program and without a network. */
export const verifierPageText = {
  name: s('Periksa berkas', 'Check a dossier'),
  title: s('Periksa tanda tangan dan keutuhan', 'Verify signature and integrity'),
  lead: s(
    'Untuk siapa pun yang menerima berkas kasus: penelaah, atasan, terlapor, dan pembelanya. Halaman ini bekerja tanpa jaringan. Berkas hanya dibaca di komputer ini; tidak ada yang dikirim atau disimpan.',
    'For anyone who received a dossier: reviewers, superiors, the reported person and their defence. This page works without a network. Files are only read on this computer; nothing is sent or kept.',
  ),
  drop: s('Lepaskan berkas di sini', 'Drop files here'),
  dropWhy: s(
    'Berkas kasus (PDF), bukti asal atau foldernya, sertifikat induk, dan daftar pencabutan boleh sekaligus.',
    'Dossiers (PDF), originals or their folder, root certificates and revocation lists may come together.',
  ),
  pickDocuments: s('Pilih berkas PDF…', 'Choose a PDF…'),
  language: s('Bahasa', 'Language'),
  theme: s('Tampilan', 'Appearance'),
  light: s('Terang', 'Light'),
  dark: s('Gelap', 'Dark'),

  handedIn: s('Yang dicek dan pembandingnya', 'What is checked, and against what'),
  documents: s('Berkas kasus', 'Dossiers'),
  documentsNone: s('belum ada', 'none yet'),
  originals: s('Bukti asal', 'Originals'),
  originalsWhy: s(
    'Bila ada, setiap berkas asal dibandingkan dengan daftar hash di dalam berkas kasus.',
    'Where given, each original is compared with the hash manifest inside the dossier.',
  ),
  pickOriginals: s('Pilih berkas…', 'Choose files…'),
  pickFolder: s('Pilih folder…', 'Choose a folder…'),
  roots: s('Sertifikat induk tepercaya', 'Trusted root certificates'),
  rootsWhy: s(
    'Tanpa sertifikat induk, hasilnya tidak pernah SAH. Ambil dari instansi atau PSrE penerbitnya, bukan dari pengirim berkas.',
    'Without root certificates the result is never VALID. Get them from the agency or authority that issues them, not from whoever sent the dossier.',
  ),
  lists: s('Daftar pencabutan', 'Revocation lists'),
  listsWhy: s(
    'Tanpa daftar ini, status pencabutan disebut belum dicek.',
    'Without them, revocation is told as not checked.',
  ),
  pick: s('Pilih…', 'Choose…'),
  files: s('{count} berkas', '{count} files'),
  remove: s('Keluarkan {name}', 'Take out {name}'),
  removeAll: s('Kosongkan', 'Clear'),
  moment: s('Waktu yang dijadikan dasar', 'Moment to judge for'),
  momentWhy: s(
    'Kosong berarti sekarang menurut jam komputer ini. Isi untuk mengecek masa berlaku sertifikat pada waktu lain.',
    'Empty means now by the clock of this computer. Fill it in to judge the validity of certificates at another time.',
  ),
  momentDate: s('Tanggal dan jam', 'Date and time'),
  zone: s('Zona', 'Zone'),
  now: s('sekarang', 'now'),
  check: s('Periksa', 'Check'),
  checkAgain: s('Periksa lagi', 'Check again'),
  stale: s(
    'Yang diserahkan berubah setelah pengecekan ini. Periksa lagi untuk hasil yang sesuai.',
    'What was handed in has changed since this check. Check again for a result that fits.',
  ),
  nothingToCheck: s('Pilih sekurang-kurangnya satu berkas PDF.', 'Choose at least one PDF.'),

  checking: s('Memeriksa {name} ({index} dari {count})', 'Checking {name} ({index} of {count})'),
  hashing: s('membaca setiap bita', 'reading every byte'),
  judging: s('mengecek tanda tangan dan susunan', 'checking signatures and structure'),
  stopped: s(
    'Pengecekan terhenti karena kesalahan program. Berkas tidak diubah. Muat ulang halaman ini dan coba lagi.',
    'Checking stopped because of a fault in the program. No file was changed. Reload this page and try again.',
  ),
  unreadable: s(
    'Berkas ini tidak dapat dibaca oleh peramban: dipindahkan, dikunci, atau berubah selama dibaca. Pilih berkas itu sekali lagi.',
    'The browser could not read this file: it was moved, locked, or changed while being read. Choose it once more.',
  ),

  results: s('Hasil', 'Results'),
  overview: s('Tanda tangan dan keutuhan semua berkas', 'Signature and integrity of all files'),
  resultOf: s('Hasil {name}', 'Result of {name}'),
  bytes: s('{count} bita', '{count} bytes'),
  fileHash: s('Nilai hash SHA-256 berkas', 'SHA-256 of the file'),
  reasons: s('Alasan', 'Reasons'),
  sample: s('CONTOH: bukan kasus sungguhan', 'SAMPLE: not a real case'),

  dossier: s('Keterangan berkas kasus', 'What the dossier says of itself'),
  number: s('Nomor', 'Number'),
  noNumber: s('tanpa nomor', 'no number'),
  caseCode: s('Kode kasus', 'Case code'),
  subject: s('Terlapor', 'Reported person'),
  recipient: s('Tujuan', 'Recipient'),
  edition: s('Edisi', 'Edition'),
  internal: s('Edisi lengkap (rahasia)', 'Full edition (secret)'),
  external: s('Edisi penyamaran identitas', 'Edition with identities masked'),
  frozenAt: s('Final sejak', 'Final since'),
  caseId: s('Pengenal kasus', 'Case identifier'),
  manifestHash: s('Nilai hash daftar', 'Hash of the manifest'),
  madeBy: s('Dibuat dengan', 'Made with'),

  signatures: s('Tanda tangan', 'Signatures'),
  signer: s('Penanda tangan', 'Signer'),
  when: s('Waktu', 'Time'),
  claimedBy: s('menurut penanda tangan', 'by the signer'),
  stampedBy: s('menurut penanda waktu elektronik', 'by a time-stamp'),
  noTime: s('tidak disebut', 'not stated'),
  notStamped: s('waktu belum disertifikasi', 'time not yet certified'),
  issuer: s('Penerbit', 'Issuer'),
  trusted: s('tepercaya menurut daftar yang diserahkan', 'trusted by the list handed in'),
  untrusted: s('tidak ada dalam daftar yang diserahkan', 'not in the list handed in'),
  covers: s('Mencakup', 'Covers'),
  after: s('Sesudahnya', 'Afterwards'),
  state: s('Keadaan', 'State'),
  intact: s('isi tidak berubah', 'content unchanged'),
  broken: s('isi berbeda', 'content differs'),
  cannotTell: s('tidak dapat disimpulkan', 'cannot tell'),
  none: s('Berkas ini tidak bertanda tangan.', 'This file bears no signature.'),

  checks: s('Empat belas pengecekan', 'Fourteen checks'),
  checkName: s('Pengecekan', 'Check'),
  checkResult: s('Hasil', 'Result'),
  checkSentence: s('Keterangan', 'Explanation'),
  showFacts: s('Tampilkan rincian teknis', 'Show technical details'),
  hideFacts: s('Sembunyikan rincian teknis', 'Hide technical details'),
  yes: s('ya', 'yes'),
  no: s('tidak', 'no'),
  empty: s('tidak ada', 'none'),

  register: s('Daftar bukti menurut berkas', 'Evidence register in the dossier'),
  registerWhy: s(
    'Dari daftar hash yang tertanam dalam berkas dan ikut ditandatangani.',
    'From the hash manifest embedded in the dossier and covered by its signatures.',
  ),
  evidence: s('Nomor bukti', 'Evidence number'),
  kind: s('Jenis', 'Kind'),
  hash: s('Nilai hash SHA-256', 'SHA-256'),
  page: s('Hlm.', 'Page'),
  original: s('Berkas asal', 'Original'),
  showAll: s('Tampilkan semua {count} bukti', 'Show all {count} items'),
  noManifest: s('Berkas ini tidak memuat daftar bukti yang terbaca.', 'This file holds no readable register.'),
  compared: s(
    '{unchanged} tidak berubah · {changed} berubah · {missing} tidak diserahkan',
    '{unchanged} unchanged · {changed} changed · {missing} not handed in',
  ),
  notCompared: s(
    'Bukti asal tidak diserahkan, sehingga belum dibandingkan.',
    'No originals were handed in, so none were compared.',
  ),
  unknownFiles: s('Berkas yang tidak dikenal daftar mana pun', 'Files no manifest knows'),
  unknownFilesWhy: s(
    'Diserahkan sebagai bukti asal, tetapi isinya tidak disebut dalam berkas kasus yang dicek.',
    'Handed in as originals, but their content is not named in any dossier that was checked.',
  ),

  custody: s('Rantai penjagaan bukti', 'Chain of custody'),
  custodyWhy: s(
    'Cocokkan nilai ini dengan yang dicatat instansi: sama berarti riwayat sampai catatan ini tidak ditulis ulang.',
    'Compare this value with the one the agency has on record: where it is the same, history up to this entry was not rewritten.',
  ),
  custodyHead: s('Nilai rantai terakhir', 'Chain head'),
  custodyRoot: s('Akar pohon catatan', 'Root of the log'),
  custodyCount: s('Catatan penanganan', 'Custody entries'),

  record: s('Catatan hasil pengecekan', 'Record of the check'),
  recordWhy: s(
    'Cetak atau simpan bersama berkas. Ulangi pengecekan kapan pun: berkas yang sama memberi hasil yang sama.',
    'Print it or keep it with the file. The check can be repeated at any time: the same file gives the same result.',
  ),
  checkedAt: s('Dicek pada', 'Checked at'),
  byClock: s('menurut jam komputer ini', 'by the clock of this computer'),
  judgedFor: s('Dinilai untuk waktu', 'Judged for'),
  rootsUsed: s('Sertifikat induk yang dipakai', 'Root certificates used'),
  rootsUsedNone: s('tidak ada', 'none'),
  rootsUnreadable: s('{count} sertifikat tidak terbaca', '{count} certificates could not be read'),
  listsUsed: s('Daftar pencabutan yang dipakai', 'Revocation lists used'),
  version: s('Versi halaman ini', 'Version of this page'),
  versionText: s('Netra {version}, susunan {build}', 'Netra {version}, build {build}'),
  versionWhy: s(
    'Nilai hash SHA-256 berkas halaman ini tercetak dalam lampiran metode setiap berkas kasus yang menyertainya.',
    'The SHA-256 of this page is printed in the annex on method of every dossier it comes with.',
  ),
  checkedBy: s('Dicek oleh', 'Checked by'),
  signHere: s('Nama, jabatan, tanda tangan', 'Name, post, signature'),
  print: s('Cetak catatan…', 'Print the record…'),
  save: s('Simpan hasil (JSON)', 'Save the result (JSON)'),

  keys: s(
    'Semua tombol dapat dicapai dengan Tab; hasil diumumkan kepada pembaca layar.',
    'Every control can be reached with Tab; results are announced to screen readers.',
  ),
  selfTest: s('Uji diri', 'Self-test'),
  selfTestGood: s('Uji diri berhasil', 'Self-test passed'),
  selfTestBad: s('Uji diri gagal', 'Self-test failed'),
} as const satisfies Readonly<Record<string, Sentence>>

/** What became of an original that was handed in, or not. */
export const originalStateWords: Readonly<Record<'unchanged' | 'changed' | 'missing' | 'not-given', Sentence>> = {
  unchanged: s('tidak berubah', 'unchanged'),
  changed: s('berubah', 'changed'),
  missing: s('tidak diserahkan', 'not handed in'),
  'not-given': s('belum dibandingkan', 'not compared'),
}

/** How an item is used in the dossier. */
export const useWords: Readonly<Record<'relied-on' | 'not-relied-on' | 'withdrawn', Sentence>> = {
  'relied-on': s('digunakan', 'relied on'),
  'not-relied-on': s('diterima, tidak digunakan', 'received, not relied on'),
  withdrawn: s('ditarik dari penggunaan', 'withdrawn from use'),
}
