import type { RootKind, TrustEntry } from '../../contract/trust.ts'
import type { Sentence } from '../../contract/problem.ts'

const s = (id: string, en: string): Sentence => ({ id, en })

/** The list of trusted roots of this office. */
export const trustStoreText = {
  title: s('Daftar sertifikat induk tepercaya', 'Trust store'),
  why: s(
    'Tanda tangan hanya dapat SAH bila berujung pada salah satu sertifikat ini. Ambil sertifikat induk dari penerbitnya dan cocokkan nilai hash-nya lewat jalan lain, misalnya telepon.',
    'A signature can be VALID only where it leads to one of these. Get root certificates from their issuer and compare the digest by another way, such as a telephone call.',
  ),
  empty: s(
    'Daftar ini kosong: Netra tidak membawa sertifikat induk apa pun. Sampai ada yang ditambahkan, hasil pengecekan tidak pernah SAH.',
    'This list is empty: Netra ships without any root. Until one is added, no check results in VALID.',
  ),
  add: s('Tambah sertifikat induk…', 'Add a root certificate…'),
  addTitle: s('Tambah sertifikat induk', 'Add a root certificate'),
  file: s('Berkas {name}', 'File {name}'),
  kind: s('Milik', 'Belongs to'),
  source: s('Diperoleh dari', 'Obtained from'),
  sourceHint: s(
    'Terbitan, surat, atau kantor tempat siapa pun dapat memperolehnya lagi',
    'The publication, letter or office where anybody can obtain it again',
  ),
  sourceDate: s('Tanggal diperoleh', 'Obtained on'),
  reason: s('Alasan', 'Reason'),
  confirm: s('Tambahkan', 'Add'),
  cancel: s('Batal', 'Cancel'),
  validUntil: s('berlaku sampai {until}', 'valid until {until}'),
  addedBy: s('ditambahkan {at} oleh {by}', 'added {at} by {by}'),
  builtIn: s('bawaan program', 'ships with the program'),
  remove: s('Keluarkan…', 'Take out…'),
  removeNamed: s('Keluarkan {name}…', 'Take out {name}…'),
  removeTitle: s('Keluarkan dari daftar', 'Take out of the list'),
  removeWhy: s(
    'Tanda tangan yang berujung pada sertifikat ini tidak lagi SAH. Sertifikatnya dapat ditambahkan kembali.',
    'Signatures that lead to this certificate will no longer be VALID. It can be added again.',
  ),
  pinned: s('Wajib untuk tujuan {recipient}', 'Required for recipient {recipient}'),
  log: s('Riwayat daftar ini', 'History of this list'),
} as const satisfies Readonly<Record<string, Sentence>>

/** The page for whoever has no Netra. */
export const checkingPageText = {
  title: s('Untuk penerima tanpa Netra', 'For recipients without Netra'),
  why: s(
    'Halaman periksa-berkas.html mengecek berkas di peramban mana pun tanpa jaringan. Serahkan bersama berkas kasus; nilai hash-nya tercetak dalam lampiran metode.',
    'The page periksa-berkas.html checks dossiers in any browser without a network. Hand it over with the dossier; its digest is printed in the annex on method.',
  ),
  save: s('Simpan halaman…', 'Save the page…'),
  saved: s('Tersimpan. Nilai hash:', 'Saved. Digest:'),
} as const satisfies Readonly<Record<string, Sentence>>

/** Whose a root is. */
export const rootKindWords: Readonly<Record<RootKind, Sentence>> = {
  psre: s('PSrE Indonesia', 'Indonesian certification provider (PSrE)'),
  agency: s('instansi', 'agency'),
  'time-stamping': s('penerbit penanda waktu', 'time-stamping authority'),
}

/** Acts upon the trust store. */
export const trustActWords: Readonly<Record<TrustEntry['act'], Sentence>> = {
  'root-imported': s('ditambahkan', 'added'),
  'root-removed': s('dikeluarkan', 'taken out'),
  'recipient-pinned': s('diwajibkan untuk tujuan', 'required for recipient'),
  'pin-lifted': s('tidak lagi diwajibkan untuk tujuan', 'no longer required for recipient'),
}
