import type { Sentence } from '../contract/problem.ts'
import { findingSentences } from './verification.ts'

const s = (id: string, en: string): Sentence => ({ id, en })

/** Names of the facts that stand behind a check. */
const factNames: Readonly<Record<string, Sentence>> = {
  findings: s('Catatan', 'Findings'),
  ranges: s('Rentang yang ditandatangani', 'Signed ranges'),
  chains: s('Rantai sertifikat', 'Certificate chains'),
  unreadableRoots: s('Sertifikat induk yang tidak terbaca', 'Roots that could not be read'),
  coverage: s('Cakupan', 'Coverage'),
  bytesBehind: s('Bita di belakang revisi terakhir', 'Bytes behind the last revision'),
  sequence: s('Nomor urut terakhir', 'Last sequence number'),
  entryHash: s('Nilai rantai terakhir', 'Chain head'),
  merkleRoot: s('Akar pohon catatan', 'Root of the log'),
  level: s('Tingkat izin', 'Permission level'),
  field: s('Kolom', 'Field'),
  sha256: s('Nilai hash daftar', 'Hash of the manifest'),
  evidence: s('Jumlah bukti', 'Items'),
  originalsUnchanged: s('Berkas asal tidak berubah', 'Originals unchanged'),
  originalsChanged: s('Berkas asal berubah', 'Originals changed'),
  originalsMissing: s('Berkas asal tidak diserahkan', 'Originals not handed in'),
  revisions: s('Revisi', 'Revisions'),
  changes: s('Perubahan per revisi', 'Changes by revision'),
  uncleared: s('Perubahan yang tidak diizinkan', 'Changes that are not permitted'),
  states: s('Status per sertifikat', 'Status by certificate'),
  signatures: s('Tanda tangan', 'Signatures'),
  openFields: s('Kolom yang belum diisi', 'Fields not yet filled'),
  digests: s('Algoritma hash', 'Digest algorithms'),
  outsideFields: s('Di luar kolom', 'Outside fields'),
  attributes: s('Atribut', 'Attributes'),
  objectVersions: s('Objek yang dibaca', 'Objects read'),
  sizeBytes: s('Ukuran (bita)', 'Size (bytes)'),
  damage: s('Kerusakan', 'Damage'),
  stated: s('Waktu yang disebut', 'Times stated'),
  trusted: s('Penanda waktu tepercaya', 'Trusted time-stamps'),
  checkedFor: s('Dicek untuk waktu', 'Checked for'),
  notBefore: s('Berlaku sejak', 'Valid from'),
  notAfter: s('Berlaku sampai', 'Valid until'),
}

/** The name of a fact for people; a finding tells its places under its own sentence, anything else keeps its code. */
export function factName(code: string): Sentence {
  const finding: Sentence | undefined = Object.hasOwn(findingSentences, code)
    ? findingSentences[code as keyof typeof findingSentences]
    : undefined
  const known = Object.hasOwn(factNames, code) ? factNames[code] : undefined
  return known ?? finding ?? s(code, code)
}
