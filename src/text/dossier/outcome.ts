import type { Sentence } from '../../contract/problem.ts'

/** Executive summary, chapters XI to XIII. */
export const summaryText = {
  title: { id: 'Ringkasan Eksekutif', en: 'Executive Summary' },
  alleged: { id: 'Dugaan', en: 'Allegations' },
  proofs: { id: 'Bukti pokok', en: 'Key proofs' },
  findings: { id: 'Kesimpulan per dugaan', en: 'Conclusion on each allegation' },
  doubts: { id: 'Hal yang masih terbuka', en: 'Open doubts' },
  missing: { id: 'Ringkasan belum ditulis.', en: 'No summary has been written.' },
  noDoubts: { id: 'Tidak ada yang dicatat.', en: 'None recorded.' },
  storyMissing: { id: 'Kasus posisi belum ditulis.', en: 'The case story has not been written.' },
} as const satisfies Record<string, Sentence>

export const conclusionText = {
  outcome: { id: 'Dugaan {id}: {outcome}', en: 'Allegation {id}: {outcome}' },
  missing: { id: 'Kesimpulan belum ditulis.', en: 'No conclusion has been written.' },
  noAllegations: { id: 'Belum ada dugaan pelanggaran yang dicatat.', en: 'No allegation is recorded.' },
  plenary: { id: 'Rapat pleno', en: 'Plenary' },
  plenaryOf: {
    id: 'Berita acara pleno nomor {number}, {moment}',
    en: 'Minutes of the plenary number {number}, {moment}',
  },
  plenaryUnnumbered: {
    id: 'Berita acara pleno tanpa nomor, {moment}',
    en: 'Minutes of the plenary without number, {moment}',
  },
  participant: { id: 'Peserta', en: 'Participant' },
  vote: { id: 'Sikap', en: 'Vote' },
  agrees: { id: 'setuju', en: 'agrees' },
  dissents: { id: 'berbeda pendapat', en: 'dissents' },
  abstains: { id: 'tidak menyatakan sikap', en: 'abstains' },
  noPlenary: { id: 'Rapat pleno belum dicatat.', en: 'No plenary is recorded.' },
} as const satisfies Record<string, Sentence>

export const recommendationText = {
  missing: { id: 'Rekomendasi atau penerusan belum ditulis.', en: 'No recommendation or referral has been written.' },
  addressee: { id: 'Ditujukan kepada', en: 'Addressed to' },
  forwards: {
    id: '{office} meneruskan dugaan ini kepada {recipient} untuk diperiksa menurut kewenangannya. Tingkat hukuman tidak diusulkan; ditetapkan oleh Pejabat Pembina Kepegawaian.',
    en: '{office} forwards this allegation to {recipient} for examination within its competence. No level of penalty is proposed; it is for the personnel authority to set.',
  },
  proposes: { id: '{office} {verb} kepada {recipient}:', en: '{office} addresses to {recipient} ({verb}):' },
  level: { id: 'Tingkat yang diusulkan', en: 'Level proposed' },
  optionsHeading: {
    id: 'Pilihan sanksi menurut ketentuan, sebagai bahan pertimbangan',
    en: 'Options for a sanction under the rules, as material',
  },
  optionsNote: {
    id: 'Pilihan ini disebut oleh ketentuan. Berkas ini tidak memilih salah satunya, dan program yang menyusunnya tidak mengusulkan apa pun.',
    en: 'These options are named by the rules. This dossier picks none of them, and the program that composed it proposes nothing.',
  },
  option: { id: 'Pilihan', en: 'Option' },
  family: { id: 'Golongan', en: 'Family' },
  'family-moral': { id: 'sanksi moral', en: 'moral sanction' },
  'family-discipline': { id: 'hukuman disiplin', en: 'discipline penalty' },
  'family-dismissal': { id: 'pemberhentian', en: 'dismissal' },
  'family-contract': { id: 'perjanjian kerja', en: 'work agreement' },
  'family-village': { id: 'sanksi administratif desa', en: 'village sanction' },
  questions: { id: 'Pertanyaan bagi Pejabat Pembina Kepegawaian', en: 'Questions for the personnel authority' },
  reportBack: { id: 'Pelaporan kembali', en: 'Report back' },
  gaps: { id: 'Kekurangan yang diterima', en: 'Accepted gaps' },
  gapsNone: { id: 'Tidak ada.', en: 'None.' },
  gap: { id: 'Kekurangan', en: 'Gap' },
  gapReason: { id: 'Alasan diterima', en: 'Reason for accepting it' },
  gapOpen: { id: 'belum diterima', en: 'not accepted' },
  limits: { id: 'Yang tidak dibuktikan oleh berkas ini', en: 'What this dossier does not prove' },
  unchanged: {
    id: 'Berkas asal setiap bukti tidak berubah sejak diterima pada waktu dan oleh orang yang tertulis dalam Daftar Bukti{checked}. Hal itu tidak membuktikan keadaan berkas sebelum diterima, siapa pembuatnya, atau kebenaran isinya.',
    en: 'The original of every item is unchanged since it was received at the time and by the person given in the list of evidence{checked}. That proves nothing about the file before intake, about its author, or about the truth of its content.',
  },
  checked: {
    id: '; pengecekan keutuhan terakhir {moment}: {count} dari {count} bukti tidak berubah',
    en: '; last integrity check {moment}: {count} of {count} items unchanged',
  },
  checkFailed: {
    id: '; pengecekan keutuhan terakhir {moment} menemukan ketidakcocokan, lihat Lampiran D',
    en: '; the last integrity check {moment} found a mismatch, see Annex D',
  },
  notChecked: {
    id: '; pengecekan keutuhan belum dijalankan',
    en: '; no integrity check has been run',
  },
  metadataLimit: {
    id: 'Metadata dapat diubah sebelum berkas diterima. Ada atau tidak adanya EXIF bukan tanda kebenaran atau rekayasa.',
    en: 'Metadata can be changed before a file is received. EXIF being present or absent is no sign of truth or of manipulation.',
  },
  doesNotProve: { id: '{number}: {text}', en: '{number}: {text}' },
  notProvedElements: {
    id: 'Unsur yang tidak terbukti atau tidak dapat dinilai',
    en: 'Elements not proved or not assessable',
  },
  unused: { id: 'Bukti diterima, tidak digunakan', en: 'Evidence received, not used' },
  unusedNone: { id: 'Semua bukti yang diterima digunakan.', en: 'All evidence received was used.' },
  reason: { id: 'Alasan', en: 'Reason' },
} as const satisfies Record<string, Sentence>

export const closingText = {
  text: {
    id: 'Demikian berkas ini disusun berdasarkan bukti dan keterangan yang diperoleh sampai {moment}. Nomor bukti dalam teks, lampiran, dan manifes sama.',
    en: 'This dossier was composed from the evidence and statements obtained up to {moment}. Evidence numbers are the same in text, annexes and manifest.',
  },
  signedAt: {
    id: 'Tanda tangan elektronik ada pada Lembar Pengesahan, ',
    en: 'The electronic signatures stand on the approval sheet, ',
  },
  copies: { id: 'Tembusan', en: 'Copies' },
  nip: { id: 'NIP {nip}', en: 'NIP {nip}' },
} as const satisfies Record<string, Sentence>

/** Headings of the short template, whose parts hold several chapters. */
export const shortText = {
  people: { id: 'Identitas', en: 'Persons' },
  chronology: { id: 'Kronologi', en: 'Chronology' },
  register: { id: 'Daftar bukti', en: 'List of evidence' },
  interviews: { id: 'Hasil klarifikasi', en: 'Interviews' },
  facts: { id: 'Analisis fakta', en: 'Facts' },
  motives: { id: 'Analisis motif', en: 'Motives' },
  elements: { id: 'Pembuktian unsur', en: 'Elements' },
} as const satisfies Record<string, Sentence>
