import type { Sentence } from '../contract/problem.ts'
import type { ReaderProblemCode } from '../contract/reader-problem.ts'

/** For everything a reader can notice: what it is, what it means for the evidence, and what a person can do. */
export const readerSentences: Readonly<Record<ReaderProblemCode, Sentence>> = {
  'source-empty': {
    id: 'Berkas ini kosong (0 bita), jadi tidak ada yang dapat dibaca. Minta pemegang mengirim ulang berkas asal.',
    en: 'This file is empty (0 bytes), so there is nothing to read. Ask the holder to send the original again.',
  },
  'source-missing': {
    id: 'Berkas atau map itu tidak ada lagi di tempatnya. Tidak ada yang dibaca. Periksa namanya, atau pasang kembali medianya.',
    en: 'That file or folder is not there any more. Nothing was read. Check its name, or connect the medium again.',
  },
  'source-unreadable': {
    id: 'Berkas atau map itu tidak dapat dibuka atau dibaca. Sumbernya tidak disentuh. Periksa izin dan medianya, lalu ulangi.',
    en: 'That file or folder cannot be opened or read. The source was not touched. Check permissions and medium, then repeat.',
  },
  'source-changed': {
    id: 'Berkas ini berubah selagi dibaca, jadi hasil pembacaannya tidak dipakai. Tunggu sampai selesai ditulis, lalu ulangi.',
    en: 'This file changed while it was read, so what was read is not used. Wait until nobody writes to it, then repeat.',
  },
  'content-purged': {
    id: 'Isi yang sama sudah dimusnahkan dalam kasus ini karena menurut hukum tidak boleh disimpan, jadi tidak disimpan lagi. Berkas sumber tidak disentuh.',
    en: 'The same content was purged in this case because the law forbids keeping it, so it was not saved again. The source was not touched.',
  },
  'symbolic-link': {
    id: 'Nama ini hanya tautan ke tempat lain dan tidak diikuti. Pilih sendiri berkas yang ditunjuknya bila memang diperlukan.',
    en: 'This name is only a link to another place and was not followed. Choose the file it points to if it is needed.',
  },
  'not-a-file': {
    id: 'Nama ini bukan berkas biasa (misalnya perangkat atau pipa), jadi tidak dibuka.',
    en: 'This name is not an ordinary file (a device or a pipe, for example), so it was not opened.',
  },
  'name-not-text': {
    id: 'Nama berkas ini memuat bita yang bukan teks; yang ditampilkan hanya mendekati. Isinya dibaca seperti biasa.',
    en: 'The name of this file holds bytes that are no text; what is shown only comes close. Its content was read as usual.',
  },
  'type-unknown': {
    id: 'Jenis isi berkas ini tidak dikenali. Berkas tetap dapat disimpan utuh; metadata dan teksnya tidak dibaca.',
    en: 'What kind of content this is was not recognised. The file can be kept whole; no metadata or text was read.',
  },
  'extension-mismatch': {
    id: 'Nama berkas berakhiran .{claimed}, tetapi isinya {mediaType}. Yang dipakai adalah isinya; keduanya dicatat.',
    en: 'The file name ends in .{claimed}, but the content is {mediaType}. The content counts; both are recorded.',
  },
  'format-not-read': {
    id: 'Metadata di dalam {mediaType} belum dapat dibaca versi ini; itu bukan berarti tidak ada. Mintalah pembaca kedua, atau salinan JPEG di samping berkas asal.',
    en: 'This version cannot read metadata inside {mediaType} yet; that does not mean there is none. Use the second reader, or ask for a JPEG beside the original.',
  },
  'document-kind-not-read': {
    id: 'Ini dokumen Office lama (.doc, .xls, .ppt); teksnya tidak dibaca di sini. Berkas asal tersimpan utuh. Mintalah salinan .docx, .xlsx, atau PDF dari pemegangnya bila isinya perlu dicari dan dikutip.',
    en: 'This is an older Office document (.doc, .xls, .ppt); its text is not read here. The original is kept whole. Ask its holder for a .docx, .xlsx or PDF copy if its words have to be searched and cited.',
  },
  'archive-not-opened': {
    id: 'Arsip jenis {mediaType} tidak dibuka di sini, jadi isinya tidak menjadi bukti tersendiri. Arsip tersimpan utuh. Mintalah isinya sebagai berkas lepas atau arsip ZIP.',
    en: 'An archive of the kind {mediaType} is not opened here, so what it holds is no evidence of its own. The archive is kept whole. Ask for its files loose or as a ZIP.',
  },
  'too-large-to-read': {
    id: 'Berkas ini {sizeBytes} bita, lebih besar daripada yang dibaca seutuhnya ({limitBytes} bita). Isinya tidak dibaca; berkas asal tidak terpengaruh.',
    en: 'This file has {sizeBytes} bytes, more than is read as a whole ({limitBytes}). Its content was not read; the original is not affected.',
  },
  'container-damaged': {
    id: 'Susunan berkas {container} ini rusak atau terpotong. Yang masih terbaca ditampilkan. Minta pemegang mengirim ulang berkas asal sebagai dokumen.',
    en: 'The structure of this {container} file is damaged or cut short. What could still be read is shown. Ask for the original again, sent as a document.',
  },
  'coded-size-unknown': {
    id: 'Ukuran gambar dalam piksel tidak dapat dipastikan dari berkas ini, jadi tidak ditampilkan.',
    en: 'The size of the picture in pixels cannot be settled from this file, so it is not shown.',
  },
  'pages-cut': {
    id: 'Berkas ini memuat lebih banyak halaman daripada yang dapat dilihat di sini: hanya {limit} halaman pertama. Berkas asal tidak terpengaruh.',
    en: 'This file has more pages than can be looked at here: only the first {limit}. The original is not affected.',
  },
  'pictures-cut': {
    id: 'Halaman ini memuat lebih banyak gambar daripada yang didaftar di sini: hanya {limit} yang pertama. Berkas asal memuat semuanya.',
    en: 'This page holds more pictures than are listed here: only the first {limit}. The original holds them all.',
  },
  'size-differs': {
    id: 'EXIF menyebut {exifWidth} × {exifHeight} piksel, gambarnya sendiri {width} × {height}. Perbedaan ini lazim sesudah gambar dipotong, diperkecil, atau diputar.',
    en: 'EXIF says {exifWidth} × {exifHeight} pixels, the picture itself is {width} × {height}. That is common after cropping, scaling or turning.',
  },
  'exif-unreadable': {
    id: 'Blok EXIF ada, tetapi tidak terbaca. Ini berbeda dari tidak ada EXIF. Minta pemegang mengirim ulang berkas asal sebagai dokumen.',
    en: 'There is an EXIF block, but it cannot be read. That is not the same as no EXIF. Ask for the original again, sent as a document.',
  },
  'exif-damaged': {
    id: 'Bagian {block} dari EXIF rusak sebagian. Nilai yang masih terbaca utuh ditampilkan; sisanya tidak.',
    en: 'Part {block} of EXIF is damaged. Values that could still be read whole are shown; the others are not.',
  },
  'exif-empty': {
    id: 'Blok EXIF ada, tetapi tidak memuat satu nilai pun.',
    en: 'There is an EXIF block, but it holds no value at all.',
  },
  'exif-several-blocks': {
    id: 'Berkas ini memuat {count} blok EXIF. Nilai yang berbeda di antaranya tidak ditampilkan sebagai ringkasan; semuanya ada di daftar fakta.',
    en: 'This file holds {count} EXIF blocks. Values that differ between them are not shown in the summary; all stand among the facts.',
  },
  'exif-reader-refused': {
    id: 'Salah satu dari dua pembaca EXIF menolak sebagian blok ini. Nilai yang ditampilkan berasal dari pembaca yang lain.',
    en: 'One of the two EXIF readers refused part of this block. The values shown come from the other one.',
  },
  'readers-disagree': {
    id: 'Dua pembaca membaca {tag} secara berbeda, jadi tidak ada nilai yang ditampilkan. Kedua bacaan ada di daftar fakta.',
    en: 'Two readers read {tag} differently, so no value is shown. Both readings stand among the facts.',
  },
  'value-invalid': {
    id: 'Nilai {tag} tidak menurut bentuk yang ditetapkan, jadi tidak ditampilkan sebagai ringkasan. Isi mentahnya tetap dicatat.',
    en: 'The value of {tag} does not have the form laid down for it, so it is not in the summary. Its raw content is recorded.',
  },
  'text-not-readable': {
    id: 'Teks {tag} memakai huruf yang tidak dapat dipastikan, jadi tidak ditampilkan sebagai ringkasan. Isi mentahnya tetap dicatat.',
    en: 'The text of {tag} uses characters that cannot be settled, so it is not in the summary. Its raw content is recorded.',
  },
  'date-invalid': {
    id: '{tag} berisi "{raw}", bukan tanggal dan jam yang sah, jadi tidak dipakai sebagai keterangan waktu.',
    en: '{tag} says "{raw}", which is no valid date and time, so it is not used as a claim of time.',
  },
  'offset-invalid': {
    id: '{tag} berisi "{raw}", bukan selisih waktu yang mungkin, jadi waktunya tidak dihitung ke UTC.',
    en: '{tag} says "{raw}", which is no possible offset, so the time is not converted to UTC.',
  },
  'gps-invalid': {
    id: 'Koordinat GPS ada, tetapi tidak mungkin atau tidak lengkap angkanya, jadi tidak ditampilkan. Isi mentahnya tetap dicatat.',
    en: 'There are GPS coordinates, but their numbers are impossible or incomplete, so they are not shown. The raw content is recorded.',
  },
  'gps-zero': {
    id: 'Koordinat GPS berisi 0, 0. Itu lazim ditulis alat yang belum mendapat sinyal, jadi tidak ditampilkan sebagai tempat.',
    en: 'The GPS coordinates say 0, 0. Devices write that before they have a fix, so it is not shown as a place.',
  },
  'gps-incomplete': {
    id: 'Koordinat GPS tidak lengkap (satu angka atau arah mata anginnya hilang), jadi tidak ditampilkan.',
    en: 'The GPS coordinates are incomplete (one number or compass letter is missing), so they are not shown.',
  },
  'gps-only-in-xmp': {
    id: 'Koordinat hanya ada di XMP, bagian yang biasa ditulis aplikasi penyunting, bukan di data GPS kamera. Lihat daftar fakta.',
    en: "There are coordinates in XMP only, which editing programs write, not in the camera's GPS data. See the facts.",
  },
  'gps-time-invalid': {
    id: 'Waktu GPS berisi "{raw}", yang tidak mungkin, jadi tidak dipakai sebagai keterangan waktu.',
    en: 'The GPS time says "{raw}", which is impossible, so it is not used as a claim of time.',
  },
  'altitude-invalid': {
    id: 'Ketinggian GPS tidak mungkin atau memakai acuan lain daripada permukaan laut, jadi tidak ditampilkan.',
    en: 'The GPS altitude is impossible or refers to something else than sea level, so it is not shown.',
  },
  'altitude-without-reference': {
    id: 'Ketinggian GPS tidak menyebut di atas atau di bawah permukaan laut, jadi tidak ditampilkan. Angkanya ada di daftar fakta.',
    en: 'The GPS altitude does not say whether it is above or below sea level, so it is not shown. The number is among the facts.',
  },
  'xmp-damaged': {
    id: 'Blok XMP ada, tetapi rusak atau memakai susunan yang ditolak demi keamanan, jadi tidak dibaca.',
    en: 'There is an XMP block, but it is damaged or built in a way that is refused for safety, so it was not read.',
  },
  'iptc-damaged': {
    id: 'Blok IPTC rusak sebagian. Yang masih terbaca ditampilkan.',
    en: 'The IPTC block is partly damaged. What could still be read is shown.',
  },
  'facts-cut': {
    id: 'Berkas ini memuat {found} nilai; {kept} yang pertama dicatat. Berkas asal memuat semuanya.',
    en: 'This file holds {found} values; the first {kept} are recorded. The original holds them all.',
  },
  'password-protected': {
    id: 'Dokumen ini terkunci dengan kata sandi, jadi isinya tidak dibaca. Mintalah kata sandinya, atau salinan yang tidak terkunci.',
    en: 'This document is locked with a password, so its content was not read. Ask for the password, or a copy without it.',
  },
  'document-damaged': {
    id: 'Bagian {part} dari dokumen ini rusak atau memakai susunan yang ditolak demi keamanan. Yang masih terbaca ditampilkan.',
    en: 'Part {part} of this document is damaged or built in a way that is refused for safety. What could still be read is shown.',
  },
  'document-too-large': {
    id: 'Isi dokumen ini membengkak menjadi {sizeBytes} bita (batas {limitBytes}), seperti pada berkas yang dibuat untuk memacetkan program. Isinya tidak dibuka.',
    en: 'The content of this document swells to {sizeBytes} bytes (limit {limitBytes}), as in files made to choke programs. It was not unpacked.',
  },
  'document-external-link': {
    id: 'Dokumen ini meminta diambilkan sesuatu dari luar ({kind}). Netra tidak mengambilnya; sasarannya ada di daftar fakta.',
    en: 'This document asks for something from outside to be fetched ({kind}). Netra does not fetch it; the target is among the facts.',
  },
  'document-macros': {
    id: 'Dokumen ini memuat makro. Netra tidak menjalankannya. Jangan membukanya dengan program kantor di komputer kerja.',
    en: 'This document holds macros. Netra does not run them. Do not open it with an office program on a work computer.',
  },
  'document-embedded-object': {
    id: 'Dokumen ini memuat berkas atau objek lain di dalamnya. Netra tidak membukanya.',
    en: 'This document holds other files or objects. Netra does not open them.',
  },
  'document-active-content': {
    id: 'Dokumen ini memuat perintah yang dapat berjalan sendiri. Netra tidak menjalankannya.',
    en: 'This document holds instructions that could run by themselves. Netra does not run them.',
  },
  'document-signed': {
    id: 'Dokumen ini memuat isian tanda tangan elektronik. Di sini hanya dicatat, tidak diperiksa; pakai "netra verify".',
    en: 'This document holds an electronic signature field. It is only noted here, not checked; use "netra verify".',
  },
  'text-cut': {
    id: 'Teks dokumen ini lebih panjang daripada yang disimpan untuk pencarian ({limitBytes} bita); sisanya tidak ikut dicari. Berkas asal memuat semuanya.',
    en: 'The text of this document is longer than is kept for search ({limitBytes} bytes); the rest is not searched. The original holds it all.',
  },
  'text-encoding-assumed': {
    id: 'Berkas teks ini tidak menyebut susunan hurufnya; dibaca sebagai {encoding}. Huruf tertentu mungkin tampil keliru.',
    en: 'This text file does not say how its characters are encoded; it was read as {encoding}. Some letters may look wrong.',
  },
  'date-order-ambiguous': {
    id: 'Percakapan ini dapat dibaca dengan dua urutan tanggal (misalnya "{first}"): tidak ada baris yang memastikan mana hari dan mana bulan. Semua pesan tersimpan, tanggalnya belum dipakai. Tetapkan urutannya pada tab Percakapan, atau dengan operasi chats.settle.',
    en: 'The dates of this chat can be read in two orders (for example "{first}"): no line settles which number is the day and which the month. Every message is kept, its date not yet used. Settle the order on the tab Chat, or by the operation chats.settle.',
  },
  'picture-too-large': {
    id: 'Gambar ini menyatakan diri {width} × {height} piksel, lebih besar daripada yang dibuka dengan aman. Gambar tidak dibuka; berkas asal tidak terpengaruh.',
    en: 'This picture claims {width} × {height} pixels, more than is opened safely. It was not opened; the original is not affected.',
  },
  'archive-damaged': {
    id: 'Arsip ini rusak sehingga isinya tidak dapat dibuka. Arsip utuh disimpan sebagai berkas asal.',
    en: 'This archive is damaged and cannot be opened. It was kept whole as an original.',
  },
  'archive-too-many': {
    id: 'Arsip ini memuat terlalu banyak berkas untuk dibuka dengan aman. Arsip utuh disimpan; minta isinya sebagai berkas terpisah.',
    en: 'This archive holds too many files to open safely. It was kept whole; ask for its contents as separate files.',
  },
  'archive-too-large': {
    id: 'Isi arsip ini terlalu besar untuk dibuka dengan aman. Arsip utuh disimpan; minta isinya sebagai berkas terpisah.',
    en: 'The contents of this archive are too large to open safely. It was kept whole; ask for them as separate files.',
  },
  'archive-overlapping': {
    id: 'Berkas-berkas dalam arsip ini saling menumpuk, seperti bom arsip. Arsip utuh disimpan dan tidak dibuka.',
    en: 'The files in this archive overlap, as in an archive bomb. It was kept whole and not opened.',
  },
  'archive-too-deep': {
    id: 'Arsip ini berada terlalu dalam di arsip lain, jadi tetap tertutup. Arsip utuh disimpan; minta isinya sebagai berkas terpisah.',
    en: 'This archive lies too deep inside other archives, so it stays closed. It was kept whole; ask for its contents as separate files.',
  },
  'archive-member-unreadable': {
    id: 'Berkas {name} di dalam arsip tidak dapat dikeluarkan (terkunci atau rusak). Arsip utuh disimpan.',
    en: 'The file {name} in the archive cannot be taken out (locked or damaged). The archive was kept whole.',
  },
  'archive-member-damaged': {
    id: 'Jumlah pemeriksa (CRC-32) isi {name} tidak sama dengan yang tertulis di arsip: sebagian bitanya berubah sesudah dikemas. Isinya disimpan apa adanya; minta pemegang mengirim ulang arsip asal.',
    en: 'The check sum (CRC-32) of {name} is not the one written in the archive: some of its bytes changed after it was packed. It was kept as it is; ask the holder to send the original archive again.',
  },
  'archive-member-too-large': {
    id: 'Berkas {name} di dalam arsip ({sizeBytes} bita) terlalu besar untuk dikeluarkan dengan aman; berkas lain tetap dikeluarkan. Arsip utuh disimpan; minta berkas itu secara terpisah.',
    en: 'The file {name} in the archive ({sizeBytes} bytes) is too large to take out safely; the others were taken out. The archive was kept whole; ask for that file separately.',
  },
  'archive-member-ratio': {
    id: 'Berkas {name} di dalam arsip mengembang tidak wajar (menjadi {sizeBytes} bita), seperti bom arsip, jadi tidak dikeluarkan. Arsip utuh disimpan.',
    en: 'The file {name} in the archive would grow beyond reason (to {sizeBytes} bytes), as an archive bomb does, so it was not taken out. The archive was kept whole.',
  },
  'archive-rest-left': {
    id: '{count} berkas di dalam arsip, mulai dari {name}, tidak dikeluarkan karena batas jumlah atau ukuran tercapai. Arsip utuh disimpan; minta sisanya sebagai berkas terpisah.',
    en: '{count} files in the archive, from {name} on, were not taken out because the limit on their number or size was reached. The archive was kept whole; ask for the rest as separate files.',
  },
  'picture-unreadable': {
    id: 'Gambar ini rusak sehingga tidak dapat ditampilkan. Berkas asal tidak terpengaruh.',
    en: 'This picture is damaged beyond showing. The original is not affected.',
  },
  'picture-damaged': {
    id: 'Gambar ini rusak atau terpotong; yang tampil hanya sampai bagian yang masih utuh.',
    en: 'This picture is damaged or cut short; it is shown only as far as it is whole.',
  },
  'picture-format-not-read': {
    id: 'Jenis gambar ini tidak dapat ditampilkan versi ini. Berkas asal tidak terpengaruh.',
    en: 'This kind of picture cannot be shown by this version. The original is not affected.',
  },
  'reader-timeout': {
    id: 'Pembacaan dihentikan karena terlalu lama; berkas seperti ini ada yang sengaja dibuat untuk memacetkan program. Berkas asal tidak terpengaruh; yang masih terbaca ditampilkan.',
    en: 'Reading was stopped because it took too long; some files are made to choke programs. The original is not affected; what could still be read is shown.',
  },
  'reader-memory': {
    id: 'Pembacaan dihentikan karena memakan terlalu banyak memori. Berkas asal tidak terpengaruh; yang masih terbaca ditampilkan.',
    en: 'Reading was stopped because it took too much memory. The original is not affected; what could still be read is shown.',
  },
  'reader-crashed': {
    id: 'Pembaca berkas ini berhenti mendadak. Berkas asal tidak terpengaruh; yang masih terbaca ditampilkan. Pembacaan berkas lain berlanjut.',
    en: 'The reader of this file ended abruptly. The original is not affected; what could still be read is shown. Other files are read on.',
  },
  'reader-closed': {
    id: 'Pembacaan dihentikan karena pekerjaan ditutup. Berkas asal tidak terpengaruh. Ulangi untuk membacanya.',
    en: 'Reading was stopped because the work was closed. The original is not affected. Repeat to have it read.',
  },
  'second-reader-unavailable': {
    id: 'Pembaca kedua (ExifTool) tidak tersedia di komputer ini karena Perl tidak terpasang. Bacaan pertama tetap berlaku.',
    en: 'The second reader (ExifTool) is not available here because Perl is not installed. The first reading stands.',
  },
  'second-reader-failed': {
    id: 'Pembaca kedua (ExifTool) tidak memberi jawaban atas berkas ini. Bacaan pertama tetap berlaku.',
    en: 'The second reader (ExifTool) gave no answer on this file. The first reading stands.',
  },
}
