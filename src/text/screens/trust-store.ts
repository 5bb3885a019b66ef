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
  pins: s('Sertifikat wajib per tujuan', 'Required roots by recipient'),
  pinsWhy: s(
    'Berkas untuk suatu tujuan hanya SAH bila tanda tangannya berujung pada sertifikat yang diwajibkan di sini, walaupun daftar di atas memuat yang lain.',
    'A dossier for a recipient is VALID only where its signatures lead to a root required here, whatever else the list above holds.',
  ),
  pinsNone: s(
    'Belum ada yang diwajibkan: setiap sertifikat dalam daftar berlaku untuk semua tujuan.',
    'None is required yet: every root in the list counts for every recipient.',
  ),
  pinsNoRoots: s('Tambahkan sertifikat induk dahulu.', 'Add a root certificate first.'),
  pinAdd: s('Wajibkan sertifikat…', 'Require a root…'),
  pinTitle: s('Wajibkan sertifikat untuk suatu tujuan', 'Require a root for a recipient'),
  pinRecipient: s('Tujuan', 'Recipient'),
  pinOther: s('Tujuan lain, seperti tertulis dalam berkas', 'Another recipient, as written in the dossier'),
  pinOtherHint: s('Kosongkan bila tujuan sudah dipilih.', 'Leave blank when a recipient is chosen.'),
  pinRoots: s('Sertifikat yang diwajibkan', 'Roots required'),
  pinFingerprint: s('Nilai hash yang Anda terima', 'The digest you were given'),
  pinFingerprintHint: s(
    'Dari surat atau telepon penerbit; boleh dengan spasi atau titik dua. Sertifikat yang cocok langsung dipilih.',
    'From the issuer’s letter or telephone call; with spaces or colons if you like. The matching root is chosen for you.',
  ),
  pinFingerprintShort: s(
    'Nilai hash SHA-256 terdiri dari 64 angka dan huruf a–f; ini baru {count}.',
    'A SHA-256 digest has 64 digits and letters a–f; this has {count}.',
  ),
  pinFingerprintOdd: s(
    'Ada tanda yang bukan angka atau huruf a–f.',
    'There is a mark that is no digit and no letter a–f.',
  ),
  pinFingerprintNone: s(
    'Tidak ada sertifikat dalam daftar dengan nilai hash ini. Jangan wajibkan yang lain sebagai gantinya: hubungi penerbitnya.',
    'No root in the list has this digest. Do not require another one instead: ask the issuer.',
  ),
  pinFingerprintFound: s('Cocok: {name}', 'It matches: {name}'),
  pinReplaces: s(
    'Menggantikan yang sekarang diwajibkan untuk tujuan ini.',
    'Replaces what is required for this recipient now.',
  ),
  pinConfirm: s('Wajibkan', 'Require'),
  pinGone: s(
    'sertifikat ini sudah dikeluarkan dari daftar, jadi tidak ada yang dapat dipercaya untuk tujuan ini',
    'this root was taken out of the list, so nothing can be trusted for this recipient',
  ),
  pinLift: s('Lepaskan…', 'Lift…'),
  pinLiftNamed: s('Lepaskan kewajiban untuk {recipient}…', 'Lift the requirement for {recipient}…'),
  pinLiftTitle: s('Lepaskan kewajiban untuk {recipient}', 'Lift the requirement for {recipient}'),
  pinLiftWhy: s(
    'Setiap sertifikat dalam daftar kembali berlaku untuk tujuan ini.',
    'Every root in the list counts for this recipient again.',
  ),
  pinLiftConfirm: s('Lepaskan', 'Lift'),
  actFailed: s('Daftar tidak berubah', 'The list did not change'),
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
