import type { DossierEdition } from '../../contract/dossier.ts'
import type { Sentence } from '../../contract/problem.ts'

/** Dossier: completeness, final version, signature. */
export const dossierText = {
  title: { id: 'Berkas kasus', en: 'Dossier' },
  lead: {
    id: 'Satu berkas untuk setiap terlapor: dicek, ditetapkan, lalu ditandatangani.',
    en: 'One dossier per reported person: checked, frozen, then signed.',
  },
  what: { id: 'berkas kasus', en: 'the dossier' },
  emptyTitle: { id: 'Belum ada terlapor', en: 'No reported person yet' },
  emptyWhy: {
    id: 'Berkas kasus disusun untuk setiap terlapor. Catat terlapor dahulu.',
    en: 'A dossier is composed per reported person. Record one first.',
  },
  goPeople: { id: 'Catat terlapor', en: 'Record the reported person' },
  subject: { id: 'Terlapor', en: 'Reported person' },
  step1: { id: 'Cek kelengkapan', en: 'Completeness' },
  step1Note: { id: 'Syarat formal, syarat materiel, unsur.', en: 'Formal, material, elements.' },
  step2: { id: 'Baca draf, lalu tetapkan', en: 'Read the draft, then freeze it' },
  step2Note: {
    id: 'Versi final tidak dapat diubah, hanya dapat diganti versi baru.',
    en: 'A final version cannot be changed, only replaced by a newer one.',
  },
  step3: { id: 'Versi final dan tanda tangan', en: 'Final versions and signatures' },
  step3Note: {
    id: 'Berurutan; setiap tanda tangan menambah satu revisi. Kasus menyimpan semuanya.',
    en: 'In order; each signature adds a revision. The case keeps them all.',
  },
  gapsNone: { id: 'Tidak ada kekurangan. Berkas siap ditetapkan.', en: 'No gaps. The dossier is ready to be frozen.' },
  gapsOpen: { id: '{count} kekurangan terbuka', en: '{count} open gaps' },
  gapsKeys: {
    id: 'Tombol 1–9 membawa Anda langsung ke tempat melengkapinya.',
    en: 'Keys 1–9 take you straight to where each is closed.',
  },
  gapsMore: { id: 'Tampilkan {count} lainnya', en: 'Show {count} more' },
  gapsLess: { id: 'Tampilkan lebih sedikit', en: 'Show fewer' },
  gapsSettled: { id: '{count} diterima dengan alasan', en: '{count} accepted with a reason' },
  keyGap: { id: 'Lengkapi kekurangan bernomor itu', en: 'Close the gap of that number' },
  gapAccepted: { id: 'Kekurangan yang diterima: {reason}', en: 'Accepted gap: {reason}' },
  closeGap: { id: 'Lengkapi', en: 'Close it' },
  acceptGap: { id: 'Terima dengan alasan…', en: 'Accept with a reason…' },
  acceptReason: { id: 'Alasan, dicetak dalam berkas', en: 'Reason, printed in the dossier' },
  accept: { id: 'Terima kekurangan', en: 'Accept the gap' },
  edition: { id: 'Edisi', en: 'Edition' },
  recipient: { id: 'Tujuan', en: 'Recipient' },
  recipientFromRecord: { id: 'menurut data kasus ({recipient})', en: 'as in the case record ({recipient})' },
  acceptAll: { id: 'Alasan menerima kekurangan yang masih terbuka', en: 'Reason for accepting the gaps still open' },
  freeze: { id: 'Tetapkan versi final', en: 'Freeze the final version' },
  gapsInTheWay: {
    id: 'Lengkapi {count} kekurangan, atau tulis alasan menerimanya; alasan itu dicetak.',
    en: 'Close {count} gaps, or write why you accept them; the reason is printed.',
  },
  readDraft: { id: 'Lihat draf', en: 'Read the draft' },
  freezeFailed: { id: 'Versi final tidak ditetapkan', en: 'The final version was not frozen' },
  freezing: { id: 'Menyusun dan menetapkan …', en: 'Composing and freezing …' },
  frozen: {
    id: 'Versi final ditetapkan: {pages} halaman, {size}. Kasus menyimpannya; tanda tangani di bawah.',
    en: 'Final version frozen: {pages} pages, {size}. The case keeps it; sign it below.',
  },
  secretMark: { id: 'RAHASIA', en: 'RAHASIA' },
  leaksNone: { id: 'Uji kebocoran identitas: tidak ada yang bocor.', en: 'Leak test: nothing leaked.' },
  leaks: { id: 'Uji kebocoran identitas menemukan {count}.', en: 'The leak test found {count}.' },
  pickDossier: { id: 'Pilih berkas PDF…', en: 'Choose the PDF…' },
  pickKey: { id: 'Pilih berkas kunci (.p12)…', en: 'Choose the key file (.p12)…' },
  dossierFile: { id: 'Berkas yang ditandatangani', en: 'Dossier to sign' },
  keyFile: { id: 'Berkas kunci', en: 'Key file' },
  sampleKeys: {
    id: 'Kunci contoh: untuk belajar menandatangani kasus contoh ini. Tidak membuktikan siapa pun.',
    en: 'Sample keys: for learning to sign this sample case. They prove nothing about anybody.',
  },
  sampleKey: { id: '{signer} (kunci contoh)', en: '{signer} (sample key)' },
  keyFileWay: { id: 'Berkas kunci (.p12)', en: 'Key file (.p12)' },
  useSampleKey: { id: 'Pakai kunci {signer}', en: 'Use the key of {signer}' },
  passphrase: { id: 'Frasa sandi kunci', en: 'Passphrase of the key' },
  passphraseHint: { id: 'Tidak disimpan.', en: 'Never kept.' },
  location: { id: 'Tempat', en: 'Place' },
  signPlace: { id: 'Tanda tangani…', en: 'Sign…' },
  foreign: { id: 'Menandatangani PDF dari luar kasus ini', en: 'Signing a PDF from outside this case' },
  foreignWhy: {
    id: 'Untuk berkas kasus yang dikirim kantor lain. Versi final kasus ini ditandatangani pada barisnya di atas.',
    en: 'For a dossier sent by another office. Final versions of this case are signed on their own line above.',
  },
  signed: { id: 'Ditandatangani oleh {signer} pada isian {field}.', en: 'Signed by {signer} in field {field}.' },
  certified: { id: 'tersertifikasi', en: 'certified' },
  notCertified: {
    id: 'tidak tersertifikasi: sertifikat tidak diterbitkan oleh PSrE Indonesia',
    en: 'not certified: not issued by an Indonesian certification authority',
  },
  remaining: { id: 'Masih menunggu: {fields}.', en: 'Still waiting: {fields}.' },
  allSigned: { id: 'Semua isian sudah terisi.', en: 'Every field is filled.' },
  notChosen: { id: 'belum dipilih', en: 'not chosen' },
} as const satisfies Readonly<Record<string, Sentence>>

export const editionWords: Readonly<Record<DossierEdition, Sentence>> = {
  internal: { id: 'Edisi lengkap (rahasia)', en: 'Full edition (secret)' },
  external: { id: 'Edisi penyamaran identitas', en: 'Edition with identities masked' },
}
