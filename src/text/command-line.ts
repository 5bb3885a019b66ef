import type { Sentence } from '../contract/problem.ts'

/** What the command line says to people; codes and JSON go elsewhere. */
export const commandLineSentences = {
  wrongUse: { id: 'Perintah tidak lengkap atau tidak dikenal: {what}', en: 'Incomplete or unknown command: {what}' },
  usage: { id: 'Pemakaian: {usage}', en: 'Usage: {usage}' },
  commands: { id: 'Perintah:', en: 'Commands:' },
  bug: {
    id: 'Terjadi kesalahan di dalam program. Data yang sudah tersimpan tetap utuh. Nomor kejadian: {incident}',
    en: 'Something went wrong inside the program. What was saved is safe. Incident: {incident}',
  },
  interrupted: {
    id: 'Dihentikan. Yang sudah dinyatakan tersimpan tetap utuh; ulangi perintah untuk sisanya.',
    en: 'Stopped. What was confirmed as saved is safe; repeat the command for the rest.',
  },
  caseMade: { id: 'Kasus dibuat: {folder}', en: 'Case made: {folder}' },
  importDone: {
    id: '{saved} tersimpan, {duplicate} salinan identik, {failed} gagal disimpan.',
    en: '{saved} saved, {duplicate} identical copies, {failed} not saved.',
  },
  fileSaved: { id: '{evidence}  {path}', en: '{evidence}  {path}' },
  fileDuplicate: { id: 'salinan identik dari {twin}  {path}', en: 'identical copy of {twin}  {path}' },
  fileFailed: { id: 'gagal  {path}: {message}', en: 'not saved  {path}: {message}' },
  batchUnreadable: {
    id: 'Lembar penerimaan {path} tidak dapat dibaca: {problem}. Tidak ada yang diimpor.',
    en: 'The batch sheet {path} cannot be read: {problem}. Nothing was imported.',
  },
  inputUnreadable: { id: 'Isian JSON tidak dapat dibaca: {problem}', en: 'The JSON input cannot be read: {problem}' },
  checkWhole: {
    id: 'Utuh: {originals} berkas asal dan {rows} catatan tidak berubah; log {entries}; {head}',
    en: 'Whole: {originals} originals and {rows} rows unchanged; log {entries}; {head}',
  },
  checkPurged: {
    id: 'Isi {number} dimusnahkan pada {at} atas perintah {orderedBy}, dasar hukum: {legalBasis}. Ini bukan kerusakan; nomor, ukuran, dan nilai hash-nya tetap.',
    en: 'The content of {number} was purged on {at} by order of {orderedBy}, legal basis: {legalBasis}. This is no damage; its number, size and digest stay.',
  },
  checkNotWhole: { id: 'Ketidakcocokan ditemukan: {count}', en: 'Discrepancies found: {count}' },
  dossierFrozen: {
    id: 'Versi final ditetapkan: {pdf} ({pages} halaman, SHA-256 {sha256})',
    en: 'Final version frozen: {pdf} ({pages} pages, SHA-256 {sha256})',
  },
  dossierSigned: { id: 'Ditandatangani oleh {signer}: {pdf}', en: 'Signed by {signer}: {pdf}' },
  passphraseFileUnreadable: {
    id: 'Berkas frasa sandi {path} tidak dapat dibaca. Tidak ada yang ditandatangani.',
    en: 'The passphrase file {path} cannot be read. Nothing was signed.',
  },
  keyNeeded: {
    id: 'Sebutkan kunci: --p12 BERKAS --passphrase-file BERKAS. Tidak ada yang ditandatangani.',
    en: 'Name a key: --p12 FILE --passphrase-file FILE. Nothing was signed.',
  },
  severalSubjects: {
    id: 'Kasus ini memuat beberapa terlapor; pilih satu dengan --subject: {known}',
    en: 'This case has several subjects; choose one with --subject: {known}',
  },
  pkcs11: {
    id: 'Token PKCS#11 belum didukung versi ini. Tidak ada yang ditandatangani. Pakai --p12.',
    en: 'PKCS#11 tokens are not supported by this version. Nothing was signed. Use --p12.',
  },
  fileUnreadable: { id: '{path} tidak dapat dibaca.', en: '{path} cannot be read.' },
  demoBuilding: {
    id: 'Menyusun kasus contoh "Malam Panen" di {folder} …',
    en: 'Building the sample case "Malam Panen" in {folder} …',
  },
  demoDone: { id: 'Selesai. Periksa dengan: {command}', en: 'Done. Check with: {command}' },
} as const satisfies Readonly<Record<string, Sentence>>
