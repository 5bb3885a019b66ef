import type { SignatureFacts } from '../../contract/verification.ts'
import type { Sentence } from '../../contract/problem.ts'
import { scopeLine, verdictSubject } from '../verification.ts'

/** Verification of a dossier or any signed PDF. */
export const verificationText = {
  title: { id: 'Periksa tanda tangan dan keutuhan', en: 'Verify signature and integrity' },
  lead: {
    id: 'Untuk siapa pun yang menerima berkas. Tidak perlu kasusnya, tidak perlu jaringan.',
    en: 'For anyone who received a dossier. Needs neither the case nor a network.',
  },
  drop: { id: 'Lepaskan berkas PDF di sini', en: 'Drop a PDF here' },
  dropVeil: { id: 'Lepaskan untuk memeriksa berkas ini', en: 'Drop to verify this file' },
  onlyFirst: {
    id: 'Satu berkas dicek pada satu waktu: {name}. {count} berkas lain tidak dibaca.',
    en: 'One file is checked at a time: {name}. {count} others were not read.',
  },
  checking: { id: 'pengecekan {name}', en: 'the check of {name}' },
  failed: { id: 'Berkas ini tidak dapat dicek', en: 'This file could not be checked' },
  dropWhy: { id: 'Berkas hanya dibaca dan tidak disimpan.', en: 'It is only read, and not kept.' },
  pick: { id: 'Pilih berkas PDF…', en: 'Choose a PDF…' },
  another: { id: 'Periksa berkas lain…', en: 'Check another…' },
  subject: verdictSubject,
  scope: scopeLine,
  trust: { id: 'Sertifikat induk untuk pengecekan ini', en: 'Roots for this check' },
  trustPick: { id: 'Pakai berkas lain…', en: 'Use other files…' },
  trustDefault: { id: 'menurut daftar di bawah', en: 'those listed below' },
  useSampleRoot: { id: 'Pakai sertifikat induk contoh', en: 'Use the sample root' },
  print: { id: 'Cetak hasil', en: 'Print the result' },
  trustCount: {
    id: '{count} berkas dipilih, menggantikan daftar',
    en: '{count} files chosen, instead of the list',
  },
  checks: { id: 'Yang dicek', en: 'What was checked' },
  check: { id: 'Pengecekan', en: 'Check' },
  result: { id: 'Hasil', en: 'Result' },
  explanation: { id: 'Keterangan', en: 'Explanation' },
  signatures: { id: 'Tanda tangan', en: 'Signatures' },
  noSignatures: { id: 'Berkas ini tidak bertanda tangan.', en: 'This file has no signature.' },
  issuer: { id: 'Penerbit sertifikat', en: 'Issuer' },
  claimed: { id: 'Waktu menurut penanda tangan', en: 'Time claimed' },
  stamped: { id: 'Penanda waktu elektronik', en: 'Time-stamp' },
  notStamped: { id: 'waktu belum disertifikasi', en: 'time not yet certified' },
  coverage: { id: 'Menutup', en: 'Covers' },
  level: { id: 'Tingkat', en: 'Level' },
  intact: { id: 'utuh', en: 'intact' },
  broken: { id: 'rusak', en: 'broken' },
  unknown: { id: 'tidak dapat disimpulkan', en: 'cannot tell' },
  trusted: { id: 'penerbit tepercaya', en: 'issuer trusted' },
  untrusted: { id: 'penerbit tidak dikenal', en: 'issuer unknown' },
  dossier: { id: 'Berkas kasus', en: 'Dossier' },
  number: { id: 'Nomor', en: 'Number' },
  edition: { id: 'Edisi', en: 'Edition' },
  custodyHead: { id: 'Nilai rantai terakhir', en: 'Chain head' },
  manifest: { id: 'Hash manifes', en: 'Manifest digest' },
} as const satisfies Readonly<Record<string, Sentence>>

export { checkNames as checkCodeWords } from '../verification.ts'
export const coverageWords: Readonly<Record<SignatureFacts['coverage'], Sentence>> = {
  'entire-file': { id: 'seluruh berkas', en: 'the entire file' },
  'entire-revision': { id: 'seluruh revisinya', en: 'its entire revision' },
  partial: { id: 'sebagian saja', en: 'only a part' },
}
export const changesWords: Readonly<Record<SignatureFacts['changesAfter'], Sentence>> = {
  none: { id: 'tidak ada perubahan sesudahnya', en: 'no change after' },
  signature: { id: 'sesudahnya hanya tanda tangan', en: 'only a signature after' },
  lta: { id: 'sesudahnya hanya bahan arsip', en: 'only archive material after' },
  other: { id: 'ada perubahan lain sesudahnya', en: 'other changes after' },
}
export const documentKindWords: Readonly<
  Record<'netra-dossier' | 'signed-pdf' | 'unsigned-pdf' | 'not-a-pdf', Sentence>
> = {
  'netra-dossier': { id: 'berkas kasus Netra', en: 'Netra dossier' },
  'signed-pdf': { id: 'PDF bertanda tangan', en: 'signed PDF' },
  'unsigned-pdf': { id: 'PDF tanpa tanda tangan', en: 'unsigned PDF' },
  'not-a-pdf': { id: 'bukan PDF', en: 'not a PDF' },
}
