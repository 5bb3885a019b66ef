import type { Sentence } from '../../contract/problem.ts'

/** Chapter V: the list of evidence. */
export const registerText = {
  intro: {
    id: '{count} bukti diterima dalam {batches} kelompok penerimaan. Nilai hash SHA-256 dihitung saat penerimaan dan dicetak dalam kelompok empat karakter. «EXIF tidak ada» adalah keadaan netral: aplikasi pesan biasanya menghapusnya, dan hal itu tidak menunjukkan rekayasa.',
    en: '{count} items were received in {batches} batches. SHA-256 digests were computed at intake and are printed in groups of four characters. "EXIF absent" is neutral: messengers usually remove it, and it does not point to manipulation.',
  },
  number: { id: 'Nomor', en: 'Number' },
  kind: { id: 'Jenis alat bukti', en: 'Kind of proof' },
  title: { id: 'Judul dan nama berkas', en: 'Title and file name' },
  origin: { id: 'Asal-usul berkas', en: 'Provenance' },
  acquired: { id: 'Diterima', en: 'Received' },
  exif: { id: 'EXIF', en: 'EXIF' },
  page: { id: 'Hlm.', en: 'Page' },
  batch: { id: 'Kelompok {number} – {moment}', en: 'Batch {number} – {moment}' },
  from: { id: 'dari {who}', en: 'from {who}' },
  fromUnknown: { id: 'dari pihak yang tidak diketahui', en: 'from a holder not known' },
  medium: { id: 'media: {medium}', en: 'medium: {medium}' },
  basisOf: { id: 'dasar perolehan: {basis}', en: 'basis: {basis}' },
  hops: { id: 'riwayat sebelum diterima: {hops}', en: 'earlier hands: {hops}' },
  receivedBy: { id: 'diterima oleh {who}', en: 'received by {who}' },
  notUsed: { id: 'Diterima, tidak digunakan: {reason}', en: 'Received, not used: {reason}' },
  pageOf: {
    id: 'Halaman {page} dari {count}: {title} ({pages}); dikutip sebagai {first}.',
    en: 'Page {page} of {count}: {title} ({pages}); cited as {first}.',
  },
  withdrawn: { id: 'Ditarik dari penggunaan: {reason}', en: 'Taken out of use: {reason}' },
  purged: {
    id: 'Isi dimusnahkan atas perintah {orderedBy}, dasar hukum: {legalBasis}. Nomor, ukuran, dan nilai hash tetap tercatat; ini bukan kerusakan.',
    en: 'Content purged by order of {orderedBy}, legal basis: {legalBasis}. Number, size and digest stay on record; this is no damage.',
  },
  nearCopies: { id: 'Gambar serupa: {numbers}', en: 'Near copies: {numbers}' },
  problem: { id: 'Catatan pembaca: {problem}', en: 'Remark of the reader: {problem}' },
  again: { id: 'Salinan identik diterima {count} kali.', en: 'Identical copies received {count} times.' },
  noReason: { id: 'alasan belum ditulis', en: 'no reason given' },
  none: { id: 'Belum ada bukti yang diterima.', en: 'No evidence has been received.' },
} as const satisfies Record<string, Sentence>
