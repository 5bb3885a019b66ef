import type { Sentence } from '../../contract/problem.ts'

/** Annexes A to F. */
export const annexText = {
  records: { id: 'Berita Acara Klarifikasi', en: 'Interview Records' },
  exhibits: { id: 'Salinan Bukti', en: 'Copies of Evidence' },
  metadata: { id: 'Metadata dan EXIF', en: 'Metadata and EXIF' },
  custody: { id: 'Log Rantai Penjagaan Bukti (chain of custody)', en: 'Chain of Custody Log' },
  method: { id: 'Metode dan Perangkat Lunak', en: 'Method and Software' },
  manifest: { id: 'Manifes Hash', en: 'Hash Manifest' },
  noRecords: { id: 'Tidak ada berita acara klarifikasi.', en: 'There is no interview record.' },
} as const satisfies Record<string, Sentence>

export const exhibitText = {
  intro: {
    id: 'Gambar dicetak dari salinan kerja dan diperkecil bila perlu; berkas asal tidak diubah. Tanda ① dan seterusnya ditambahkan oleh penyusun di atas salinan.',
    en: 'Pictures are printed from working copies, reduced where needed; originals are not altered. Marks ① and following were added by the composers on the copy.',
  },
  caption: { id: 'Gambar {number}. {title}', en: 'Picture {number}. {title}' },
  alt: { id: 'Gambar bukti {number}: {title}', en: 'Picture of evidence {number}: {title}' },
  unshowable: { id: 'Gambar tidak dapat ditampilkan di sini.', en: 'The picture cannot be shown here.' },
  noPicture: {
    id: 'Tidak ada gambar yang dapat dicetak dari bukti ini.',
    en: 'There is no picture of this item to print.',
  },
  pagesPrinted: {
    id: 'Dokumen ini memuat {count} halaman. Yang dikutip dicetak di bawah: halaman {pages}.',
    en: 'This document has {count} pages. Those cited are printed below: page {pages}.',
  },
  pagesNotPrinted: {
    id: 'Dokumen ini memuat {count} halaman. Tidak ada halaman yang dicetak di sini; berkasnya disimpan lengkap dengan nilai hash di bawah.',
    en: 'This document has {count} pages. None is printed here; the file is kept whole, under the digest below.',
  },
  pageOf: { id: '{title}, halaman {page} dari {count}', en: '{title}, page {page} of {count}' },
  notPrinted: { id: 'Tidak dicetak karena tidak digunakan.', en: 'Not printed because it was not used.' },
  fileName: { id: 'Nama berkas', en: 'File name' },
  sha256: { id: 'SHA-256', en: 'SHA-256' },
  size: { id: 'Ukuran dan jenis', en: 'Size and type' },
  bytes: { id: '{bytes} bita, {type}', en: '{bytes} bytes, {type}' },
  received: { id: 'Diterima', en: 'Received' },
  receivedBy: { id: '{moment}, oleh {who}', en: '{moment}, by {who}' },
  times: { id: 'Keterangan waktu', en: 'Claims of time' },
  used: { id: 'waktu yang digunakan', en: 'time used' },
  usedBecause: { id: 'waktu yang digunakan, alasan: {reason}', en: 'time used, reason: {reason}' },
  notUsed: { id: 'tidak digunakan', en: 'not used' },
  asWritten: { id: 'sebagaimana tertulis: {raw}', en: 'as written: {raw}' },
  marks: { id: 'Penanda', en: 'Marks' },
  onPage: { id: ' (halaman {page})', en: ' (page {page})' },
  reading: { id: '; dibaca sebagai: {reading}', en: '; read as: {reading}' },
  proves: { id: 'Yang dapat ditunjukkan', en: 'What it can show' },
  doesNotProve: { id: 'Yang tidak dapat ditunjukkan', en: 'What it cannot show' },
  excerpt: { id: 'Kutipan {part}', en: 'Excerpt {part}' },
  translation: { id: 'Terjemahan oleh {by}: {text}', en: 'Translation by {by}: {text}' },
  unchanged: {
    id: 'Tidak berubah sejak diterima pada {moment} oleh {who}.',
    en: 'Unchanged since received on {moment} by {who}.',
  },
  partOf: { id: 'Bagian dari {number}', en: 'Part of {number}' },
  note: { id: 'Catatan', en: 'Note' },
} as const satisfies Record<string, Sentence>

export const metadataText = {
  intro: {
    id: 'Nilai dicetak sebagaimana tertulis dalam berkas. Tanggal yang kosong, nol, atau tidak ada di kalender bukan tanggal yang sah dan tidak pernah diganti dengan tanggal lain.',
    en: 'Values are printed as the file has them. A blank, zero or impossible date is no valid date and is never replaced by another.',
  },
  exif: { id: 'EXIF: {state}', en: 'EXIF: {state}' },
  camera: { id: 'Kamera', en: 'Camera' },
  original: { id: 'DateTimeOriginal', en: 'DateTimeOriginal' },
  created: { id: 'CreateDate', en: 'CreateDate' },
  modified: { id: 'ModifyDate', en: 'ModifyDate' },
  offset: { id: 'OffsetTimeOriginal', en: 'OffsetTimeOriginal' },
  position: { id: 'Posisi GPS', en: 'GPS position' },
  pixels: { id: 'Ukuran gambar', en: 'Picture size' },
  second: { id: 'Pembaca kedua', en: 'Second reader' },
  secondAgrees: { id: '{reader}: sama', en: '{reader}: agrees' },
  secondDiffers: { id: '{reader}: berbeda pada {tags}', en: '{reader}: differs in {tags}' },
  secondNotRun: { id: 'belum dijalankan', en: 'not run' },
  values: {
    id: '{count} nilai mentah terbaca; daftar lengkapnya ada dalam paket kasus.',
    en: '{count} raw values read; the full list is in the case bundle.',
  },
  problems: { id: 'Catatan pembaca', en: 'Remarks of the reader' },
  notRead: { id: 'Metadata belum dibaca.', en: 'Metadata have not been read.' },
  fileModified: {
    id: 'Perubahan terakhir menurut sistem berkas asal: {moment} (bukan waktu pengambilan)',
    en: 'Last change by the file system it came from: {moment} (not a time of capture)',
  },
} as const satisfies Record<string, Sentence>

export const custodyText = {
  intro: {
    id: 'Setiap catatan memuat nilai hash catatan sebelumnya; mengubah, menghapus, atau menyisipkan satu catatan mengubah semua nilai sesudahnya. Waktu adalah jam laptop sebagaimana adanya, tidak dikoreksi. Nilai dicetak 16 karakter pertama; nilai lengkap setiap catatan ada dalam manifes.',
    en: 'Each entry carries the hash of the one before; changing, deleting or inserting one changes every later value. Times are those of the laptop clock as it stood, not corrected. The first 16 characters are printed; the full leaf value of every entry is in the manifest.',
  },
  sequence: { id: 'No.', en: 'No.' },
  at: { id: 'Jam laptop', en: 'Laptop clock' },
  actor: { id: 'Pelaksana', en: 'Actor' },
  act: { id: 'Catatan', en: 'Entry' },
  hash: { id: 'Nilai rantai', en: 'Chain value' },
  wentBack: {
    id: 'Jam laptop mundur dibanding catatan sebelumnya.',
    en: 'The laptop clock stood earlier than at the entry before.',
  },
  reason: { id: 'Alasan: {reason}', en: 'Reason: {reason}' },
} as const satisfies Record<string, Sentence>

/** What was done, by the codes of the custody log. A code without a word is printed as it is. */
export const custodyActWords: Readonly<Record<string, Sentence>> = {
  'case-created': { id: 'Kasus dibuat', en: 'Case created' },
  'batch-opened': { id: 'Kelompok penerimaan dibuka', en: 'Batch opened' },
  'batch-sheet-saved': { id: 'Lembar penerimaan diisi', en: 'Batch sheet filled in' },
  'batch-closed': { id: 'Kelompok penerimaan ditutup', en: 'Batch closed' },
  'evidence-saved': { id: 'Bukti tersimpan', en: 'Evidence saved' },
  'import-set-aside': { id: 'Sisa penerimaan dilepaskan', en: 'Rest of an import set aside' },
  'duplicate-received': { id: 'Salinan identik diterima', en: 'Identical copy received' },
  'file-not-saved': { id: 'Berkas gagal disimpan', en: 'File not saved' },
  'evidence-withdrawn': { id: 'Bukti ditarik dari penggunaan', en: 'Evidence taken out of use' },
  'evidence-purged': {
    id: 'Isi bukti dimusnahkan; nomor, nama, ukuran, dan nilai hash tetap',
    en: 'Content of evidence purged; number, name, size and digest stay',
  },
  'evidence-exported': { id: 'Berkas asal disalin keluar', en: 'Original copied out' },
  'figure-exported': { id: 'Gambar lini masa disimpan keluar', en: 'Timeline figure saved outside' },
  'record-saved': { id: 'Catatan kasus disimpan', en: 'Casework record saved' },
  'record-withdrawn': { id: 'Catatan kasus ditarik', en: 'Casework record withdrawn' },
  'change-undone': { id: 'Perubahan diurungkan', en: 'Change undone' },
  'change-redone': { id: 'Perubahan dilakukan lagi', en: 'Change done again' },
  note: { id: 'Catatan petugas', en: 'Remark' },
  'check-passed': { id: 'Pengecekan keutuhan: tidak berubah', en: 'Integrity check: unchanged' },
  'mismatch-explained': { id: 'Ketidakcocokan dijelaskan', en: 'Mismatch explained' },
  'check-failed': { id: 'Pengecekan keutuhan: ketidakcocokan ditemukan', en: 'Integrity check: mismatch found' },
  'read-again': { id: 'Dibaca pembaca kedua', en: 'Read by the second reader' },
  'clock-checked': { id: 'Jam laptop dicek', en: 'Laptop clock checked' },
  'receipt-printed': { id: 'Tanda terima bukti dicetak', en: 'Receipt of evidence printed' },
  'dossier-frozen': { id: 'Versi final ditetapkan', en: 'Final version fixed' },
  'draft-exported': { id: 'Rancangan berkas disalin keluar', en: 'Draft dossier copied out' },
  'dossier-exported': { id: 'Versi final disalin keluar', en: 'Final version copied out' },
  'dossier-signed': { id: 'Berkas ditandatangani', en: 'Dossier signed' },
}

/** Details of custody entries, by their keys; one without a word is printed as it is. */
export const custodyDetailWords: Readonly<Record<string, Sentence>> = {
  caseId: { id: 'kasus', en: 'case' },
  code: { id: 'kode', en: 'code' },
  batch: { id: 'kelompok', en: 'batch' },
  method: { id: 'cara', en: 'method' },
  name: { id: 'nama berkas', en: 'file name' },
  sizeBytes: { id: 'bita', en: 'bytes' },
  sha256: { id: 'SHA-256', en: 'SHA-256' },
  saved: { id: 'tersimpan', en: 'saved' },
  duplicates: { id: 'salinan identik', en: 'duplicates' },
  failed: { id: 'gagal', en: 'failed' },
  left: { id: 'belum diambil', en: 'not taken yet' },
  kind: { id: 'jenis', en: 'kind' },
  id: { id: 'sebutan', en: 'record' },
  version: { id: 'versi', en: 'version' },
  undone: { id: 'catatan yang diurungkan', en: 'entry undone' },
  problems: { id: 'ketidakcocokan', en: 'problems' },
  originals: { id: 'berkas asal', en: 'originals' },
  agrees: { id: 'sama', en: 'agrees' },
  field: { id: 'bidang tanda tangan', en: 'signature field' },
  signer: { id: 'penanda tangan', en: 'signer' },
}

/** Kinds of casework records, by the codes of the record store. */
export const recordKindWords: Readonly<Record<string, Sentence>> = {
  'case-record': { id: 'data kasus', en: 'case record' },
  elections: { id: 'data pemilihan', en: 'election data' },
  office: { id: 'profil kantor', en: 'office profile' },
  'dossier-signature': { id: 'tanda tangan berkas', en: 'signature of a dossier' },
  'batch-sheet': { id: 'lembar penerimaan', en: 'batch sheet' },
  'clock-check': { id: 'pengecekan jam laptop', en: 'laptop clock check' },
  'chat-setting': { id: 'tanggal dan zona percakapan', en: 'date and zone of a chat' },
  capture: { id: 'lembar pengambilan unggahan', en: 'capture sheet' },
  exhibit: { id: 'benda fisik', en: 'physical exhibit' },
  'page-group': { id: 'halaman satu surat', en: 'pages of one paper' },
  person: { id: 'orang', en: 'person' },
  account: { id: 'akun', en: 'account' },
  link: { id: 'pengenalan atau tautan', en: 'link' },
  statement: { id: 'berita acara klarifikasi', en: 'interview record' },
  invitation: { id: 'undangan', en: 'invitation' },
  claim: { id: 'keterangan waktu', en: 'claim of time' },
  adoption: { id: 'waktu yang digunakan', en: 'time adopted' },
  device: { id: 'kartu jam perangkat', en: 'device-clock card' },
  event: { id: 'peristiwa', en: 'event' },
  allegation: { id: 'dugaan pelanggaran', en: 'allegation' },
  element: { id: 'penilaian unsur', en: 'element' },
  motive: { id: 'motif', en: 'motive' },
  proportionality: { id: 'pertimbangan proporsionalitas', en: 'proportionality worksheet' },
  contradiction: { id: 'keterangan yang bertentangan', en: 'contradiction' },
  plenary: { id: 'rapat pleno', en: 'plenary' },
  conclusion: { id: 'kesimpulan', en: 'conclusion' },
  recommendation: { id: 'rekomendasi atau penerusan', en: 'recommendation' },
  narrative: { id: 'ringkasan dan kasus posisi', en: 'summary and story' },
  use: { id: 'penggunaan bukti', en: 'use of evidence' },
  'accepted-gap': { id: 'kekurangan yang diterima', en: 'accepted gap' },
  description: { id: 'keterangan bukti', en: 'description of evidence' },
}

export const methodText = {
  receivedHeading: { id: 'Penerimaan dan penyimpanan', en: 'Intake and storage' },
  received: {
    id: 'Setiap berkas disalin satu kali ke dalam kasus sambil dihitung nilai hash SHA-256-nya, dituliskan ke media penyimpanan, diberi nomor, lalu dicatat dalam riwayat penanganan bukti; sesudah itu baru dinyatakan tersimpan. Berkas asal tidak pernah diubah. Potongan, gambar kecil, dan teks adalah turunan yang disimpan terpisah.',
    en: 'Each file is copied once into the case while its SHA-256 digest is computed, flushed to the medium, numbered, and entered in the custody log; only then is it called saved. Originals are never altered. Crops, thumbnails and text are derivatives kept apart.',
  },
  readHeading: { id: 'Pembacaan', en: 'Reading' },
  read: {
    id: 'Berkas dibaca oleh proses tersendiri dengan batas waktu dan memori. Nilai dicetak sebagaimana tertulis beserta tempatnya dalam berkas. Waktu dihitung dari keterangan tertulis; bila zona tidak disebut, orang yang mengandaikannya dan alasannya dicetak. Jam komputer tidak pernah dipakai sebagai waktu pengambilan.',
    en: 'Files are read by separate processes with limits on time and memory. Values are printed as written, with their place in the file. Times are computed from what is written; where no zone is stated, who assumed one and why is printed. A computer clock never stands in for a time of capture.',
  },
  judgedHeading: { id: 'Penilaian', en: 'Judgement' },
  judged: {
    id: 'Fakta, penafsiran, dan kesimpulan dicatat dan dicetak terpisah, masing-masing oleh orang. Program tidak mengenali wajah, tidak memberi skor, tidak menyimpulkan kesalahan, dan tidak mengusulkan sanksi; nama, partai, dan calon tidak memengaruhi hasil apa pun.',
    en: 'Facts, interpretations and conclusions are recorded and printed apart, each by a person. The program recognises no faces, gives no score, concludes no guilt and proposes no sanction; names, parties and candidates influence nothing.',
  },
  lawHeading: { id: 'Data hukum dan kalender', en: 'Law and calendar data' },
  law: {
    id: 'Ketentuan, kalender pemilihan, dan hari libur adalah data bertanggal dengan sumber dan tingkat keyakinannya. Berkas ini memakai paket data berikut.',
    en: 'Provisions, election calendar and holidays are dated data with their source and confidence. This dossier used the following packs.',
  },
  pack: { id: 'Paket data', en: 'Data pack' },
  software: { id: 'Perangkat lunak', en: 'Software' },
  name: { id: 'Nama', en: 'Name' },
  version: { id: 'Versi', en: 'Version' },
  use: { id: 'Kegunaan dan pengaturan', en: 'Use and settings' },
  composes: {
    id: 'menyusun berkas ini; data yang sama menghasilkan bita yang sama',
    en: 'composed this dossier; the same data give the same bytes',
  },
  limitsHeading: { id: 'Batas', en: 'Limits' },
  limits: {
    id: 'Nilai hash menunjukkan bahwa berkas sama dengan yang diterima, bukan dari mana ia berasal. Perbandingan gambar serupa adalah petunjuk, bukan pembuktian. Pembacaan teks dari gambar dapat keliru dan tidak dikutip tanpa dibaca orang.',
    en: 'A digest shows that a file is what was received, not where it came from. Comparing similar pictures gives a hint, not proof. Text read from pictures can be wrong and is not cited unless a person has read it.',
  },
  verifierHeading: { id: 'Pengecekan oleh siapa pun', en: 'Checking by anyone' },
  verifier: {
    id: 'Bersama berkas ini diserahkan satu halaman yang terbuka di peramban mana pun tanpa jaringan dan tanpa program kami. Halaman itu mengecek tanda tangan dan keutuhan berkas ini serta membandingkan bukti asal dengan daftar hash di dalamnya. Sebelum memakainya, cocokkan nilai hash halaman dengan nilai berikut, misalnya dengan certutil -hashfile atau sha256sum.',
    en: 'This dossier comes with one page that opens in any browser without a network and without our program. It checks signatures and integrity of this dossier and compares originals with the hash manifest inside it. Before using it, compare the digest of the page with the following, for example by certutil -hashfile or sha256sum.',
  },
  undrawnHeading: { id: 'Aksara yang dicetak sebagai kode', en: 'Characters printed as codes' },
  undrawn: {
    id: 'Aksara berikut tidak ada dalam huruf yang dipakai dan dicetak sebagai kotak berisi kodenya; teks yang disalin dari berkas ini tetap memuat aksara itu sendiri. Tanda yang tidak tampak atau mengubah arah tulisan dicetak sebagai ‹U+XXXX›.',
    en: 'The following characters are not in the typefaces used and are printed as a box with their code; text copied from this file still holds the character itself. Signs that are invisible or change the direction of text are printed as ‹U+XXXX›.',
  },
  character: { id: 'Aksara', en: 'Character' },
  pages: { id: 'Halaman', en: 'Pages' },
} as const satisfies Record<string, Sentence>

export const manifestText = {
  intro: {
    id: 'Manifes yang dapat dibaca mesin, netra-manifest.json, terlampir di dalam berkas PDF ini; nilai hash-nya ada dalam metadata dokumen. Untuk membandingkan, hitung nilai hash SHA-256 berkas asal dengan perangkat lunak apa pun.',
    en: 'The machine-readable manifest, netra-manifest.json, is attached inside this PDF; its digest stands in the metadata of the document. To compare, compute the SHA-256 digest of an original with any program.',
  },
  number: { id: 'Nomor', en: 'Number' },
  sha256: { id: 'Nilai hash SHA-256', en: 'SHA-256 digest' },
  size: { id: 'Bita', en: 'Bytes' },
  use: { id: 'Penggunaan', en: 'Use' },
  page: { id: 'Hlm.', en: 'Page' },
  'relied-on': { id: 'digunakan', en: 'used' },
  'not-relied-on': { id: 'tidak digunakan', en: 'not used' },
  withdrawn: { id: 'ditarik', en: 'withdrawn' },
} as const satisfies Record<string, Sentence>
