import type { AcquisitionMethod, ProofKind, Provenance } from '../../contract/evidence.ts'
import type { ExifState, TimeSource } from '../../contract/metadata.ts'
import type { Confidence, NumberRemark, PersonRole, SubjectKind } from '../../contract/people.ts'
import type { Sentence } from '../../contract/problem.ts'
import type { PhasePosition, TimePrecision } from '../../contract/timeline.ts'
import type { ElementConclusion, ElementState, MotiveClass } from '../../contract/analysis.ts'

type Words<Code extends string> = Readonly<Record<Code, Sentence>>

export const stateWords: Words<'unchanged' | 'look' | 'damaged' | 'unchecked' | 'withdrawn'> = {
  unchanged: { id: 'tidak berubah', en: 'unchanged' },
  look: { id: 'perlu dilihat', en: 'look again' },
  damaged: { id: 'rusak', en: 'damaged' },
  unchecked: { id: 'belum dicek', en: 'not checked yet' },
  withdrawn: { id: 'ditarik dari penggunaan', en: 'withdrawn from use' },
}

export const exifWords: Words<ExifState | 'inconsistent'> = {
  present: { id: 'ada', en: 'present' },
  absent: { id: 'tidak ada', en: 'absent' },
  unreadable: { id: 'tidak terbaca', en: 'unreadable' },
  inconsistent: { id: 'tidak selaras', en: 'inconsistent' },
}

export const provenanceWords: Words<Provenance> = {
  'camera-file': { id: 'berkas kamera', en: 'camera file' },
  'sent-as-document': { id: 'dikirim sebagai dokumen', en: 'sent as a document' },
  'forwarded-by-messenger': { id: 'diteruskan aplikasi pesan', en: 'forwarded by a messenger' },
  screenshot: { id: 'tangkapan layar', en: 'screenshot' },
  'photo-of-print': { id: 'foto dari cetakan', en: 'photo of a print' },
  scan: { id: 'pindaian', en: 'scan' },
  'saved-page': { id: 'halaman tersimpan', en: 'saved page' },
  export: { id: 'hasil ekspor', en: 'export' },
  recording: { id: 'rekaman', en: 'recording' },
  'office-document': { id: 'dokumen perkantoran', en: 'office document' },
  unknown: { id: 'tidak diketahui', en: 'not known' },
}

export const proofKindWords: Words<ProofKind> = {
  saksi: { id: 'Keterangan saksi', en: 'Witness statement' },
  ahli: { id: 'Keterangan ahli', en: 'Expert statement' },
  surat: { id: 'Surat', en: 'Document' },
  petunjuk: { id: 'Petunjuk', en: 'Indication' },
  'keterangan-terlapor': { id: 'Keterangan terlapor', en: 'Statement of the reported person' },
  'informasi-elektronik': { id: 'Informasi elektronik', en: 'Electronic information' },
}

export const methodWords: Words<AcquisitionMethod> = {
  'native-pick': { id: 'dipilih dari disk', en: 'picked from disk' },
  'native-drop': { id: 'diseret dari disk', en: 'dropped from disk' },
  'browser-upload': {
    id: 'diunggah lewat peramban (tanpa alamat asal)',
    en: 'uploaded by a browser (no original path)',
  },
  'command-line': { id: 'lewat baris perintah', en: 'by command line' },
}

export const timeSourceWords: Words<TimeSource> = {
  gps: { id: 'menurut GPS', en: 'by GPS' },
  'exif-original': { id: 'menurut EXIF (pemotretan)', en: 'by EXIF (taken)' },
  'exif-digitised': { id: 'menurut EXIF (digitalisasi)', en: 'by EXIF (digitised)' },
  'exif-modified': { id: 'menurut EXIF (perubahan)', en: 'by EXIF (modified)' },
  xmp: { id: 'menurut XMP', en: 'by XMP' },
  iptc: { id: 'menurut IPTC', en: 'by IPTC' },
  container: { id: 'menurut wadah berkas', en: 'by the container' },
  'file-name': { id: 'menurut nama berkas', en: 'by the file name' },
  'file-system': { id: 'menurut sistem berkas', en: 'by the file system' },
  'chat-message': { id: 'menurut percakapan', en: 'by the chat' },
  'post-date': { id: 'menurut unggahan', en: 'by the post' },
  'letter-date': { id: 'menurut tanggal surat', en: 'by the date of the letter' },
  'stated-by-person': { id: 'menurut keterangan orang', en: 'by what a person said' },
  'device-corrected': { id: 'menurut kartu jam perangkat', en: 'by the device-clock card' },
}

/** The short mark of a source inside a time chip. */
export const timeSourceMarks: Words<TimeSource> = {
  gps: { id: 'GPS', en: 'GPS' },
  'exif-original': { id: 'EXIF', en: 'EXIF' },
  'exif-digitised': { id: 'EXIF', en: 'EXIF' },
  'exif-modified': { id: 'EXIF', en: 'EXIF' },
  xmp: { id: 'XMP', en: 'XMP' },
  iptc: { id: 'IPTC', en: 'IPTC' },
  container: { id: 'wadah', en: 'container' },
  'file-name': { id: 'nama', en: 'name' },
  'file-system': { id: 'disk', en: 'disk' },
  'chat-message': { id: 'pesan', en: 'chat' },
  'post-date': { id: 'unggahan', en: 'post' },
  'letter-date': { id: 'surat', en: 'letter' },
  'stated-by-person': { id: 'lisan', en: 'spoken' },
  'device-corrected': { id: 'kartu jam', en: 'clock card' },
}

export const precisionWords: Words<TimePrecision> = {
  second: { id: 'tepat ke detik', en: 'to the second' },
  minute: { id: 'tepat ke menit', en: 'to the minute' },
  hour: { id: 'tepat ke jam', en: 'to the hour' },
  day: { id: 'hanya hari', en: 'day only' },
  month: { id: 'hanya bulan', en: 'month only' },
  year: { id: 'hanya tahun', en: 'year only' },
  about: { id: 'sekitar', en: 'about' },
  before: { id: 'sebelum', en: 'before' },
  after: { id: 'sesudah', en: 'after' },
  interval: { id: 'rentang', en: 'interval' },
  unknown: { id: 'tidak diketahui', en: 'not known' },
}

export const confidenceWords: Words<Confidence> = {
  high: { id: 'keyakinan: tinggi', en: 'confidence: high' },
  medium: { id: 'keyakinan: sedang', en: 'confidence: medium' },
  low: { id: 'keyakinan: rendah', en: 'confidence: low' },
}

export const roleWords: Words<PersonRole> = {
  subject: { id: 'Terlapor', en: 'Reported person' },
  reporter: { id: 'Pelapor', en: 'Reporter' },
  finder: { id: 'Penemu', en: 'Finder' },
  witness: { id: 'Saksi', en: 'Witness' },
  expert: { id: 'Ahli', en: 'Expert' },
  superior: { id: 'Atasan langsung', en: 'Direct superior' },
  translator: { id: 'Penerjemah', en: 'Translator' },
  supervisor: { id: 'Pengawas', en: 'Supervisor' },
  other: { id: 'Lainnya', en: 'Other' },
}

export const subjectKindWords: Words<SubjectKind> = {
  PNS: { id: 'PNS', en: 'PNS (civil servant)' },
  CPNS: { id: 'CPNS', en: 'CPNS (candidate civil servant)' },
  PPPK: { id: 'PPPK', en: 'PPPK (contract civil servant)' },
  PPNPN: { id: 'PPNPN', en: 'PPNPN (non-civil-servant staff)' },
  KEPALA_DESA: { id: 'Kepala desa', en: 'Village head' },
  PERANGKAT_DESA: { id: 'Perangkat desa', en: 'Village apparatus' },
}

export const remarkWords: Words<NumberRemark['severity']> = {
  warn: { id: 'perlu dilihat', en: 'look again' },
  info: { id: 'keterangan', en: 'note' },
  sample: { id: 'nomor contoh', en: 'sample number' },
}

export const positionWords: Words<PhasePosition> = {
  before: { id: 'sebelum penetapan', en: 'before determination' },
  'on-day': { id: 'pada hari penetapan', en: 'on the day of determination' },
  after: { id: 'sesudah penetapan', en: 'after determination' },
}

export const elementStateWords: Words<ElementState> = {
  supported: { id: 'didukung', en: 'supported' },
  contested: { id: 'diperselisihkan', en: 'contested' },
  empty: { id: 'belum ada bukti', en: 'no evidence yet' },
}

export const elementConclusionWords: Words<ElementConclusion> = {
  met: { id: 'terpenuhi', en: 'met' },
  'not-proved': { id: 'tidak terbukti', en: 'not proved' },
  'cannot-be-assessed': { id: 'tidak dapat dinilai', en: 'cannot be assessed' },
}

export const motiveWords: Words<MotiveClass> = {
  MOTIVASI_POLITIK: { id: 'motivasi politik', en: 'political motive' },
  KEPENTINGAN_PRIBADI: { id: 'kepentingan pribadi', en: 'personal interest' },
  PENGARUH_EKSTERNAL: { id: 'pengaruh eksternal', en: 'external influence' },
  TIDAK_SENGAJA: { id: 'tidak disengaja', en: 'unintended' },
  TIDAK_DAPAT_DISIMPULKAN: { id: 'tidak dapat disimpulkan', en: 'cannot be concluded' },
}

export const strengthWords: Words<'weak' | 'moderate' | 'strong'> = {
  weak: { id: 'lemah', en: 'weak' },
  moderate: { id: 'sedang', en: 'moderate' },
  strong: { id: 'kuat', en: 'strong' },
}

// One place for each sentence of a verification: app, command line and page say the same to the word.
export { resultWords as checkWords, verdictWords } from '../verification.ts'

/** Short names of the months, January first. */
export const monthWords: readonly Sentence[] = [
  { id: 'Jan', en: 'Jan' },
  { id: 'Feb', en: 'Feb' },
  { id: 'Mar', en: 'Mar' },
  { id: 'Apr', en: 'Apr' },
  { id: 'Mei', en: 'May' },
  { id: 'Jun', en: 'Jun' },
  { id: 'Jul', en: 'Jul' },
  { id: 'Agu', en: 'Aug' },
  { id: 'Sep', en: 'Sep' },
  { id: 'Okt', en: 'Oct' },
  { id: 'Nov', en: 'Nov' },
  { id: 'Des', en: 'Dec' },
]

/** Short names of the days, Sunday first. */
export const dayWords: readonly Sentence[] = [
  { id: 'Min', en: 'Sun' },
  { id: 'Sen', en: 'Mon' },
  { id: 'Sel', en: 'Tue' },
  { id: 'Rab', en: 'Wed' },
  { id: 'Kam', en: 'Thu' },
  { id: 'Jum', en: 'Fri' },
  { id: 'Sab', en: 'Sat' },
]
