import type { Sentence } from '../../contract/problem.ts'

/** What all papers of intake share. */
export const printText = {
  foot: { id: 'Kasus {code}', en: 'Case {code}' },
  attachment: { id: 'Isi cetakan ini untuk dibaca mesin', en: 'The content of this paper, for machines' },
  unknown: { id: 'tidak diketahui', en: 'not known' },
  blank: { id: '…………………………………………', en: '…………………………………………' },
} as const satisfies Record<string, Sentence>

/** *Tanda terima bukti*. */
export const receiptText = {
  title: { id: 'Tanda Terima Bukti', en: 'Receipt of Evidence' },
  lead: {
    id: 'Berkas di bawah ini telah diterima dan disalin tanpa diubah. Nilai hash SHA-256 adalah sidik bita berkas: siapa pun yang menyimpan berkas yang sama dapat menghitungnya sendiri dan membandingkannya.',
    en: 'The files below were received and copied without change. The SHA-256 value is a fingerprint of the bytes: anybody who keeps the same file can compute and compare it.',
  },
  batch: { id: 'Kelompok penerimaan', en: 'Batch' },
  handedOverBy: { id: 'Diserahkan oleh', en: 'Handed over by' },
  handedOverAt: { id: 'Diserahkan pada', en: 'Handed over at' },
  place: { id: 'Tempat', en: 'Place' },
  medium: { id: 'Media', en: 'Medium' },
  basis: { id: 'Cara dan dasar perolehan', en: 'How and on what basis' },
  receivedBy: { id: 'Diterima oleh', en: 'Received by' },
  hops: { id: 'Riwayat sebelum diterima', en: 'Before receipt' },
  hop: { id: '{who}, {how}, {when}', en: '{who}, {how}, {when}' },
  note: { id: 'Catatan', en: 'Note' },
  number: { id: 'Nomor', en: 'Number' },
  name: { id: 'Nama berkas', en: 'File name' },
  size: { id: 'Bita', en: 'Bytes' },
  sha256: { id: 'SHA-256', en: 'SHA-256' },
  again: { id: '{name} (diterima lagi, sama dengan {number})', en: '{name} (received again, same as {number})' },
  scope: {
    id: 'Tanda terima ini menyatakan apa yang diterima, bukan kebenaran isinya.',
    en: 'This receipt states what was received, not whether its content is true.',
  },
  giver: { id: 'Yang menyerahkan', en: 'Handed over by' },
  receiver: { id: 'Yang menerima', en: 'Received by' },
} as const satisfies Record<string, Sentence>

/** *Protokol pengambilan unggahan*, filled in by hand beside the phone. */
export const protocolText = {
  title: { id: 'Protokol Pengambilan Unggahan', en: 'Capture Protocol' },
  lead: {
    id: 'Diisi di samping ponsel atau komputer yang masih menampilkan unggahan, sebelum unggahan dihapus. Dua petugas; satu mengambil, satu menyaksikan.',
    en: 'Filled in beside the phone or computer that still shows the post, before it is deleted. Two officers; one captures, one watches.',
  },
  steps: { id: 'Urutan kerja', en: 'Order of work' },
  step1: {
    id: 'Catat jam ponsel dan zonanya: Setelan, Tanggal dan waktu. Potret layar itu.',
    en: 'Note the clock of the phone and its zone: Settings, Date and time. Photograph that screen.',
  },
  step2: {
    id: 'Salin alamat (URL) unggahan dengan Bagikan, Salin tautan. Jangan mengetik ulang.',
    en: 'Copy the address (URL) of the post with Share, Copy link. Do not retype it.',
  },
  step3: {
    id: 'Tangkap layar: profil akun, unggahan utuh dengan tanggalnya, tanggapan, komentar yang penting. Geser tanpa melewatkan bagian.',
    en: 'Capture the screen: the profile, the whole post with its date, reactions, comments that matter. Scroll without leaving a part out.',
  },
  step4: {
    id: 'Bila ada komputer: simpan halaman utuh (MHTML). Di dalamnya tersimpan waktu unggahan tanpa zona penampil.',
    en: 'With a computer: save the whole page (MHTML). It holds the time of the post free of the viewer’s zone.',
  },
  step5: {
    id: 'Pindahkan dengan kabel. Jangan kirim lewat aplikasi pesan: data berkas hilang di sana.',
    en: 'Transfer by cable. Do not send through a messenger: what the file knows is lost there.',
  },
  platform: { id: 'Platform', en: 'Platform' },
  account: { id: 'Nama akun seperti di layar', en: 'Account name as on the screen' },
  url: { id: 'Alamat (URL)', en: 'Address (URL)' },
  act: {
    id: 'Perbuatan: unggah, komentar, bagikan, suka, ikuti, grup',
    en: 'Act: post, comment, share, like, follow, group',
  },
  timeShown: { id: 'Waktu seperti di layar, kata demi kata', en: 'Time as on the screen, word for word' },
  phoneClock: { id: 'Jam ponsel / jam resmi saat dicek', en: 'Phone clock / official clock when checked' },
  zone: { id: 'Zona ponsel: WIB, WITA, WIT, otomatis', en: 'Zone of the phone: WIB, WITA, WIT, automatic' },
  device: { id: 'Merek, tipe, pemilik perangkat', en: 'Make, model, owner of the device' },
  reactions: { id: 'Suka, komentar, dibagikan, pengikut', en: 'Likes, comments, shares, followers' },
  publicly: { id: 'Terlihat oleh: publik, teman, anggota grup', en: 'Visible to: public, friends, group members' },
  files: { id: 'Nama berkas yang diambil', en: 'Names of the files taken' },
  when: { id: 'Tanggal, jam, tempat pengambilan', en: 'Date, hour, place of capture' },
  officer: { id: 'Petugas yang mengambil', en: 'Officer who captured' },
  witness: { id: 'Petugas yang menyaksikan', en: 'Officer who watched' },
} as const satisfies Record<string, Sentence>

/** A card for a citizen: the original, sent as a document. */
export const resendText = {
  title: { id: 'Mohon Kirim Ulang sebagai Dokumen', en: 'Please Send Again as a Document' },
  lead: {
    id: 'Foto atau video yang dikirim biasa lewat aplikasi pesan diperkecil, dan data di dalamnya (waktu, perangkat, tempat) hilang. Itu wajar dan bukan kesalahan Anda. Bila berkas yang pertama masih ada di ponsel yang memotret, mohon kirim sekali lagi dengan cara berikut.',
    en: 'A photo or video sent the usual way through a messenger is made smaller, and what it knows (time, device, place) is lost. That is normal and not your mistake. If the first file is still on the phone that took it, please send it once more like this.',
  },
  best: {
    id: 'Paling baik: bawa ponselnya. Petugas menyalin dengan kabel di depan Anda; ponsel tidak ditinggal.',
    en: 'Best: bring the phone. An officer copies by cable in front of you; the phone stays with you.',
  },
  android: {
    id: 'Aplikasi pesan di Android: buka obrolan, ketuk penjepit kertas, pilih Dokumen, lalu Telusuri dokumen lain, pilih fotonya, kirim.',
    en: 'Messenger on Android: open the chat, tap the paper clip, choose Document, then Browse other documents, choose the photo, send.',
  },
  iphone: {
    id: 'iPhone: buka foto, ketuk Bagikan, Simpan ke File; lalu di aplikasi pesan pilih Dokumen dan ambil dari File.',
    en: 'iPhone: open the photo, tap Share, Save to Files; then in the messenger choose Document and take it from Files.',
  },
  mail: {
    id: 'Surel: lampirkan berkas ukuran penuh, bukan yang diperkecil.',
    en: 'E-mail: attach the file in its actual size.',
  },
  keep: {
    id: 'Jangan menyunting, memotong, atau memberi nama baru. Simpan berkasnya sampai ada kabar dari kami.',
    en: 'Do not edit, crop or rename it. Keep the file until you hear from us.',
  },
  protection: {
    id: 'Identitas Anda dilindungi. Nama pada perangkat Anda disamarkan pada berkas yang dibuka untuk umum.',
    en: 'Your identity is protected. Names on your device are masked in what is opened to the public.',
  },
} as const satisfies Record<string, Sentence>
