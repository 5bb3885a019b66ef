import type { Sentence } from '../../contract/problem.ts'

/** The gallery: every part of the design beside the others, with invented content. */
export const galleryText = {
  title: { id: 'Galeri komponen', en: 'Component gallery' },
  lead: {
    id: 'Semua bagian rancangan berdampingan, dengan isi rekaan. Ganti tema di kanan atas.',
    en: 'Every part of the design side by side, with invented content. Change the theme at the top right.',
  },
  type: { id: 'Huruf', en: 'Type' },
  colour: { id: 'Warna dan artinya', en: 'Colour and its meaning' },
  buttons: { id: 'Tombol', en: 'Buttons' },
  fields: { id: 'Isian', en: 'Fields' },
  chips: { id: 'Nomor, waktu, dan keadaan', en: 'Chips, times and states' },
  claims: { id: 'Fakta, penafsiran, kesimpulan', en: 'Fact, interpretation, conclusion' },
  verdicts: { id: 'Putusan pengecekan: tiga bentuk, tiga kata', en: 'Verdicts: three shapes, three words' },
  states: { id: 'Kosong, memuat, gagal', en: 'Empty, loading, failing' },
  progress: { id: 'Kemajuan', en: 'Progress' },
  sampleHeading: { id: 'Yang perlu Anda kerjakan', en: 'What needs you' },
  sampleText: {
    id: 'Berdasarkan bukti yang diperoleh, unsur “hadir pada kampanye” tidak terbukti.',
    en: 'On the evidence obtained, the element “present at the campaign” is not proved.',
  },
  sampleFact: {
    id: 'Unggahan tampil pada akun terbuka pada 21 September 2024 pukul 23.41 WITA.',
    en: 'The post appeared on a public account on 21 September 2024 at 23.41 WITA.',
  },
  sampleInterpretation: {
    id: 'Dua jari pada tanda ② belum bermakna: nomor urut baru diundi pada 23 September.',
    en: 'Two fingers at mark ② mean nothing yet: numbers were drawn on 23 September.',
  },
  sampleReason: {
    id: 'Penerbit sertifikat tidak ada dalam daftar sertifikat induk tepercaya.',
    en: 'The issuer is not in the trust store.',
  },
  paper: { id: 'kertas', en: 'paper' },
  sheet: { id: 'lembar', en: 'sheet' },
  desk: { id: 'meja', en: 'desk' },
  ink: { id: 'tinta', en: 'ink' },
  accent: { id: 'aksen: tempat Anda berada', en: 'accent: where you are' },
  look: { id: 'perlu dilihat', en: 'look again' },
  secret: { id: 'hanya RAHASIA dan kerusakan', en: 'only SECRET and damage' },
  fieldLabel: { id: 'Diserahkan oleh', en: 'Handed over by' },
  fieldValue: { id: 'Saksi-1', en: 'Saksi-1' },
  fieldError: { id: 'Tulis misalnya 14-10-2024.', en: 'Write it like 14-10-2024.' },
  check: { id: 'Dibacakan kembali', en: 'Read back' },
  act: { id: 'Tambah bukti…', en: 'Add evidence…' },
  actOther: { id: 'Lihat dulu', en: 'Look first' },
  actBare: { id: 'Terima dengan alasan…', en: 'Accept with a reason…' },
  actOff: { id: 'Tidak tersedia', en: 'Not available' },
  author: { id: 'Lintang Samudera', en: 'Lintang Samudera' },
  zoneReason: { id: 'festival di WITA', en: 'festival in WITA' },
} as const satisfies Readonly<Record<string, Sentence>>
