import type { Sentence } from '../../contract/problem.ts'

/** Cover, approval sheet, contents. */
export const coverText = {
  number: { id: 'Nomor', en: 'Number' },
  class: { id: 'Klasifikasi keamanan', en: 'Security class' },
  subject: { id: 'Terlapor', en: 'Reported person' },
  post: { id: 'Jabatan pada saat kejadian', en: 'Position at the time of the act' },
  unit: { id: 'Unit kerja', en: 'Work unit' },
  allegations: { id: 'Dugaan pelanggaran', en: 'Alleged violations' },
  period: { id: 'Waktu perbuatan', en: 'Time of the acts' },
  issuer: { id: 'Penyusun', en: 'Composed by' },
  recipient: { id: 'Tujuan', en: 'Recipient' },
  edition: { id: 'Edisi', en: 'Edition' },
  internal: { id: 'Edisi lengkap (rahasia)', en: 'Complete edition (secret)' },
  external: { id: 'Edisi penyamaran identitas', en: 'Edition with identities masked' },
  status: { id: 'Status', en: 'Status' },
  final: { id: 'Versi final, ditetapkan {moment}', en: 'Final version, fixed on {moment}' },
  caseCode: { id: 'Kode kasus', en: 'Case code' },
  noLongerCompetent: { id: 'Kewenangan penerima', en: 'Competence of the recipient' },
  unknownPeriod: { id: 'belum dapat ditentukan', en: 'not determined' },
  between: { id: '{from} sampai {to}', en: '{from} to {to}' },
} as const satisfies Record<string, Sentence>

export const approvalText = {
  title: { id: 'Lembar Pengesahan dan Tanda Tangan Elektronik', en: 'Approval Sheet and Electronic Signatures' },
  fixed: {
    id: 'Berkas ini ditetapkan sebagai versi final pada {moment}. Isinya tidak dapat diubah, hanya dapat diganti versi baru. Tanda tangan elektronik dibubuhkan sesudahnya pada bidang yang sudah disediakan di bawah ini, menurut urutannya.',
    en: 'This dossier was fixed as its final version on {moment}. Its content cannot be changed, only replaced by a newer version. Electronic signatures are added afterwards to the fields prepared below, in their order.',
  },
  certifiedHeading: { id: 'Tersertifikasi dan tidak tersertifikasi', en: 'Certified and not certified' },
  certified: {
    id: 'Tanda tangan elektronik tersertifikasi menggunakan sertifikat elektronik yang diterbitkan Penyelenggara Sertifikasi Elektronik (PSrE) Indonesia dan dibuat dengan perangkat pembuat tanda tangan elektronik tersertifikasi; selain itu tanda tangan tidak tersertifikasi (PP 71/2019 Pasal 60). Tanda tangan yang tidak tersertifikasi tetap dapat diajukan, dengan kekuatan pembuktian yang lebih lemah. Mana yang berlaku di sini ditunjukkan oleh sertifikat di dalam tanda tangan, bukan oleh gambar pada halaman ini.',
    en: 'A certified electronic signature uses a certificate issued by an Indonesian certification authority (PSrE) and is made with a certified signing device; any other is not certified (PP 71/2019 art. 60). A signature that is not certified may still be put forward, with weaker force as proof. Which of the two applies here is shown by the certificate inside the signature, not by a picture on this page.',
  },
  howToVerify: { id: 'Cara memeriksa tanda tangan dan keutuhan', en: 'How to verify' },
  verifyFile: {
    id: 'Yang diperiksa adalah berkas elektronik ini, bukan cetakannya. Buka dengan aplikasi yang dapat mengecek tanda tangan PDF, dengan menu «Periksa tanda tangan dan keutuhan» pada Netra, atau dengan halaman periksa Netra yang berjalan tanpa jaringan.',
    en: 'What is verified is this electronic file, not a print of it. Open it with a program that checks PDF signatures, with Netra, or with the stand-alone Netra page that needs no network.',
  },
  verifyWhole: {
    id: 'Perhatikan dua hal: tanda tangan cocok, dan tanda tangan mencakup seluruh versi yang ditandatangani. Tanda tangan berikutnya hanya boleh mengisi bidang kosong yang sudah ada.',
    en: 'Look at two things: the signature matches, and it covers the whole of the version that was signed. A later signature may only fill an empty field that was already there.',
  },
  verifyEvidence: {
    id: 'Cocokkan nilai hash SHA-256 pada Lampiran F dengan berkas asal, dan nilai rantai terakhir di bawah ini dengan riwayat penanganan bukti pada kasus.',
    en: 'Compare the SHA-256 digests of Annex F with the original files, and the chain head below with the custody log of the case.',
  },
  scope: {
    id: 'Hasil ini tentang berkas dan tanda tangannya, bukan tentang kebenaran isi dan bukan penilaian hukum.',
    en: 'This result is about the file and its signatures, not about the truth of the content, and is no legal judgement.',
  },
  custodyHead: { id: 'Nilai rantai terakhir', en: 'Chain head' },
  merkleRoot: { id: 'Akar Merkle', en: 'Merkle root' },
  custodyCount: { id: 'Catatan penanganan', en: 'Custody entries' },
  fieldTitle: { id: 'Tempat tanda tangan elektronik {order}', en: 'Place of electronic signature {order}' },
  fieldFor: { id: '{name}, {position}', en: '{name}, {position}' },
  fieldHint: {
    id: 'Bidang ini tidak berubah rupa setelah ditandatangani. Baca tanda tangannya dan periksa dengan aplikasi, bukan dari gambar ini.',
    en: 'This field looks the same after signing. Read and check the signature with a verifying program.',
  },
  fieldTooltip: { id: 'Bidang tanda tangan elektronik {name}', en: 'Electronic signature field of {name}' },
  signer: { id: 'Penanda tangan {order}', en: 'Signer {order}' },
  noSigners: {
    id: 'Belum ada penanda tangan yang ditetapkan. Versi ini tidak memuat bidang tanda tangan.',
    en: 'No signer has been named. This version holds no signature field.',
  },
} as const satisfies Record<string, Sentence>

export const contentsText = {
  contents: { id: 'Daftar Isi', en: 'Contents' },
  abbreviations: { id: 'Daftar Singkatan', en: 'Abbreviations' },
  personnelAuthority: {
    id: 'Pejabat Pembina Kepegawaian dan Panitia Pemilihan Kecamatan tidak disingkat dalam berkas ini karena singkatannya sama.',
    en: 'Pejabat Pembina Kepegawaian (personnel authority) and Panitia Pemilihan Kecamatan (district polling committee) are not abbreviated here because they share one abbreviation.',
  },
  annex: { id: 'Lampiran {letter}', en: 'Annex {letter}' },
} as const satisfies Record<string, Sentence>
