import type { Sentence } from '../../contract/problem.ts'

/** Chapter VII: facts and contradictions. */
export const factText = {
  intro: {
    id: 'Bagian ini hanya memuat fakta dan tingkat dukungannya. Penafsiran dan kesimpulan ada pada bab sesudahnya dan diberi tanda tersendiri.',
    en: 'This chapter holds facts and how far they are supported. Interpretation and conclusion follow in later chapters and are marked apart.',
  },
  supported: { id: 'Fakta yang didukung bukti', en: 'Facts supported by evidence' },
  disputed: { id: 'Fakta yang diperselisihkan', en: 'Disputed facts' },
  unsupported: { id: 'Hal yang belum didukung bukti', en: 'Matters not yet supported' },
  contradictions: { id: 'Keterangan yang bertentangan', en: 'Contradictions' },
  explanation: { id: 'Penjelasan', en: 'Explanation' },
  unexplained: { id: 'Belum ada penjelasan.', en: 'Not explained.' },
  devices: { id: 'Jam perangkat', en: 'Device clocks' },
  device: { id: 'Perangkat', en: 'Device' },
  correction: { id: 'Koreksi', en: 'Correction' },
  covers: { id: 'Berlaku untuk', en: 'Covers' },
  references: { id: 'Acuan', en: 'References' },
  noCorrection: { id: 'tidak ada koreksi', en: 'no correction' },
  notApplied: { id: 'tidak diterapkan', en: 'not applied' },
  none: { id: 'Tidak ada.', en: 'None.' },
} as const satisfies Record<string, Sentence>

/** Chapter VIII: motives. */
export const motiveText = {
  intro: {
    id: 'Motif dianalisis menurut motivasi politik, kepentingan pribadi, dan pengaruh eksternal, masing-masing dengan bukti yang mendukung, bukti yang menyangkal, dan penjelasan lain. «Tidak dapat disimpulkan» adalah hasil yang lengkap.',
    en: 'Motives are analysed as political motive, personal interest and external influence, each with supporting evidence, contrary evidence and another explanation. "Cannot be concluded" is a full result.',
  },
  strength: { id: 'kekuatan bukti: {strength}', en: 'strength: {strength}' },
  alternative: { id: 'Penjelasan lain', en: 'Alternative explanation' },
  answeredBy: { id: ' Dijawab oleh ', en: ' Answered by ' },
  wouldSettle: { id: 'Yang dapat memperjelas', en: 'What would settle it' },
  missing: { id: 'Analisis motif belum ditulis.', en: 'No motive analysis has been written.' },
  noContrary: { id: 'tidak ditemukan', en: 'none found' },
} as const satisfies Record<string, Sentence>

/** Chapter IX: elements. */
export const elementText = {
  allegation: { id: '{id}: {title}', en: '{id}: {title}' },
  noRow: { id: 'ketentuan belum dipilih', en: 'no provision chosen' },
  act: { id: 'Perbuatan', en: 'Act' },
  row: { id: 'Ketentuan yang mungkin berlaku', en: 'Provision that may apply' },
  category: { id: 'Golongan', en: 'Category' },
  phase: { id: 'Fase perbuatan', en: 'Phase of the act' },
  phaseChosen: {
    id: 'Fase dipilih orang: {position}, alasan: {reason}',
    en: 'Phase chosen by a person: {position}, reason: {reason}',
  },
  'position-before': { id: 'sebelum penetapan calon', en: 'before the determination' },
  'position-on-day': { id: 'pada hari penetapan calon', en: 'on the day of the determination' },
  'position-after': { id: 'sesudah penetapan calon', en: 'after the determination' },
  basisHeading: { id: 'Dasar hukum yang berlaku pada tanggal perbuatan', en: 'Law in force on the date of the act' },
  instrument: { id: 'Peraturan', en: 'Instrument' },
  article: { id: 'Pasal', en: 'Article' },
  content: { id: 'Isi dan catatan', en: 'Content and remarks' },
  sourceConfidence: { id: 'Sumber', en: 'Source' },
  numbers: { id: 'Nomor {numbers}', en: 'Numbers {numbers}' },
  and: { id: ' dan Nomor ', en: ' and Number ' },
  comma: { id: ', Nomor ', en: ', Number ' },
  conflicts: { id: 'Sumber yang saling berbeda', en: 'Sources that differ' },
  offered: {
    id: 'Ketentuan untuk perbuatan yang sama pada sisi lain penetapan calon: {rows}.',
    en: 'Provisions for the same act on the other side of the determination: {rows}.',
  },
  offences: {
    id: 'Jalur lain yang diputuskan di luar berkas ini: ',
    en: 'Other routes, decided outside this dossier: ',
  },
  matrix: { id: 'Matriks unsur', en: 'Matrix of elements' },
  element: { id: 'Unsur', en: 'Element' },
  state: { id: 'Keadaan', en: 'State' },
  result: { id: 'Kesimpulan', en: 'Conclusion' },
  open: { id: 'belum disimpulkan', en: 'not concluded' },
  sources: { id: '{count} sumber mandiri', en: '{count} independent sources' },
  fact: { id: 'Fakta', en: 'Fact' },
  reasons: { id: 'Unsur demi unsur', en: 'Element by element' },
  answer: { id: 'Jawaban Terlapor', en: 'Answer of the reported person' },
  noAnswer: { id: 'Belum ada jawaban yang dicatat.', en: 'No answer is recorded.' },
  notes: { id: 'Catatan', en: 'Notes' },
  draft: {
    id: 'Rumusan unsur adalah rancangan yang perlu ditelaah ahli hukum.',
    en: 'The wording of the elements is a draft for a jurist to review.',
  },
} as const satisfies Record<string, Sentence>

/** Chapter X: what bears on proportion. */
export const proportionalityText = {
  intro: {
    id: 'Sembilan faktor ditanyakan pada setiap dugaan dengan perhatian yang sama. Tidak ada skor dan tidak ada bobot.',
    en: 'Nine factors are asked of every allegation with the same care. There is no score and no weight.',
  },
  factor: { id: 'Faktor', en: 'Factor' },
  finding: { id: 'Uraian', en: 'Account' },
  aggravating: { id: 'Hal yang memberatkan', en: 'Aggravating' },
  mitigating: { id: 'Hal yang meringankan', en: 'Mitigating' },
  missing: { id: 'Lembar pertimbangan belum diisi.', en: 'The worksheet has not been filled in.' },
  openFactor: { id: 'belum diisi', en: 'not filled in' },
  none: { id: 'Tidak ada yang dicatat.', en: 'None recorded.' },
} as const satisfies Record<string, Sentence>
