import type { FailureCode } from '../contract/failure.ts'
import type { Sentence } from '../contract/problem.ts'
import { signingFailures } from './signing.ts'

/** For every failure: what happened, what was kept, what to do. */
export const failureSentences: Readonly<Record<FailureCode, Sentence>> = {
  ...signingFailures,
  'unknown-operation': {
    id: 'Operasi itu tidak dikenal. Tidak ada yang berubah. Lihat daftar dengan "netra operations".',
    en: 'There is no such operation. Nothing changed. See the list with "netra operations".',
  },
  'invalid-input': {
    id: 'Isian tidak sesuai: {problem}. Tidak ada yang berubah. Perbaiki isian, lalu ulangi.',
    en: 'The input does not fit: {problem}. Nothing changed. Correct it and try again.',
  },
  internal: {
    id: 'Terjadi kesalahan di dalam program. Data yang sudah tersimpan tetap utuh. Ulangi; bila terulang, sampaikan nomor kejadian {incident}.',
    en: 'Something went wrong inside the program. What was saved is safe. Try again; if it happens again, report incident {incident}.',
  },
  'not-found': {
    id: '{what} tidak ditemukan dalam kasus ini. Tidak ada yang berubah. Periksa nomornya.',
    en: '{what} is not in this case. Nothing changed. Look at the number again.',
  },
  'case-exists': {
    id: 'Map itu sudah berisi sesuatu, jadi kasus baru tidak dibuat di sana. Isinya tidak disentuh. Pilih map kosong.',
    en: 'That folder is not empty, so no new case was made there. Its contents were not touched. Choose an empty folder.',
  },
  'case-not-found': {
    id: 'Di map itu tidak ada kasus Netra. Tidak ada yang berubah. Pilih map kasus yang benar.',
    en: 'There is no Netra case in that folder. Nothing changed. Choose the right case folder.',
  },
  'case-locked': {
    id: 'Kasus ini sedang dibuka oleh {operator} di komputer {machine} sejak {since}. Tidak ada yang berubah. Tutup di sana dahulu.',
    en: 'This case is open with {operator} on {machine} since {since}. Nothing changed. Close it there first.',
  },
  'case-copy-open': {
    id: 'Salinan kasus yang sama sedang terbuka di sini dari map lain. Tidak ada yang berubah. Tutup kasus itu dahulu, lalu buka yang ini.',
    en: 'A copy of the same case is open here from another folder. Nothing changed. Close that one first, then open this one.',
  },
  'case-busy': {
    id: 'Berkas masih disalin ke kasus ini. Tidak ada yang berubah. Tunggu sampai selesai, atau hentikan penyalinannya dahulu; yang sudah tersimpan tetap tersimpan.',
    en: 'Files are still being copied into this case. Nothing changed. Wait until it is done, or stop the import first; what is saved stays saved.',
  },
  'case-from-newer-app': {
    id: 'Kasus ini terakhir dibuka dengan Netra yang lebih baru. Tidak ada yang diubah. Pasang versi itu untuk membukanya.',
    en: 'This case was last opened with a newer Netra. Nothing was changed. Install that version to open it.',
  },
  'case-damaged': {
    id: 'Basis data kasus ini rusak atau bukan basis data Netra. Berkas asal di map "originals" tidak disentuh. Pulihkan dari cadangan.',
    en: 'The database of this case is damaged or is none of Netra. The originals were not touched. Restore from a backup.',
  },
  'case-read-only': {
    id: 'Kasus ini hanya dapat dibaca di sini (media atau izin hanya-baca). Tidak ada yang berubah. Salin map kasus ke tempat yang dapat ditulisi.',
    en: 'This case can only be read here (read-only medium or permission). Nothing changed. Copy the case folder to a place that can be written.',
  },
  'wrong-passphrase': {
    id: 'Frasa sandi kasus tidak cocok. Tidak ada yang berubah. Coba lagi.',
    en: 'The passphrase of the case does not fit. Nothing changed. Try again.',
  },
  'encryption-not-available': {
    id: 'Versi ini belum dapat mengenkripsi kasus, jadi frasa sandi ditolak dan kasus tidak dibuat. Buat tanpa frasa sandi pada media yang terenkripsi.',
    en: 'This version cannot encrypt a case yet, so the passphrase is refused and nothing was made. Make it without one, on an encrypted medium.',
  },
  'grant-unknown': {
    id: 'Izin membaca berkas itu sudah terpakai atau tidak dikenal. Tidak ada yang berubah. Pilih berkasnya sekali lagi.',
    en: 'The permission for that file was used or is unknown. Nothing changed. Pick the file again.',
  },
  'disk-full': {
    id: 'Ruang disk habis. Yang sudah dinyatakan tersimpan tetap utuh. Kosongkan ruang, lalu ulangi untuk sisanya.',
    en: 'The disk is full. What was confirmed as saved is safe. Free some space, then repeat for the rest.',
  },
  'not-permitted': {
    id: 'Anda tidak diizinkan melakukan itu. Tidak ada yang berubah.',
    en: 'You are not permitted to do that. Nothing changed.',
  },
  'original-purged': {
    id: 'Isi {what} sudah dimusnahkan menurut ketentuan hukum; nomor, nama, ukuran, dan nilai hash-nya tetap tercatat. Tidak ada yang berubah.',
    en: 'The content of {what} was purged as the law required; its number, name, size and digest stay on record. Nothing changed.',
  },
  'purge-refused': {
    id: '{what} tidak dimusnahkan: {why} Tidak ada yang berubah.',
    en: '{what} was not purged: {why} Nothing changed.',
  },
  'original-missing': {
    id: 'Berkas asal tidak ada di map kasus. Catatannya tetap ada. Jalankan pengecekan keutuhan, lalu pulihkan dari cadangan.',
    en: 'The original is not in the case folder. Its record is kept. Run the integrity check, then restore from a backup.',
  },
  'reference-unknown': {
    id: 'Isian menunjuk {what}, yang tidak ada dalam kasus ini. Tidak ada yang disimpan. Perbaiki rujukannya.',
    en: 'The entry points at {what}, which is not in this case. Nothing was saved. Correct the reference.',
  },
  'version-conflict': {
    id: '{what} sudah diubah oleh {by} (versi {newest}). Isian Anda tidak disimpan dan versi itu tetap utuh. Muat ulang, lalu masukkan perubahan Anda.',
    en: '{what} was changed by {by} (version {newest}). Your entry was not saved and that version stands. Load it again, then enter your change.',
  },
  'number-taken': {
    id: 'Nomor {what} sudah dipakai. Tidak ada yang disimpan. Pakai nomor lain.',
    en: 'The number {what} is taken. Nothing was saved. Use another one.',
  },
  'reason-needed': {
    id: '{what} sudah ditetapkan sebelumnya, jadi perubahannya perlu alasan. Tidak ada yang berubah. Tulis alasannya, lalu simpan lagi.',
    en: '{what} was settled before, so a change needs a reason. Nothing changed. Write the reason and save again.',
  },
  'dossier-not-kept': {
    id: 'Dokumen versi final ini tidak ada di dalam kasus (ditetapkan dengan program lama, atau berkasnya hilang). Tidak ada yang berubah. Pilih berkas PDF-nya sendiri.',
    en: 'The document of this final version is not in the case (fixed by an earlier program, or its file is gone). Nothing changed. Pick the PDF itself.',
  },
  'dossier-copy-changed': {
    id: 'Dokumen versi final yang disimpan kasus ini telah berubah sejak ditetapkan, jadi tidak ditandatangani. Berkasnya tidak disentuh. Tetapkan versi baru, dan laporkan kejadian ini.',
    en: 'The document of this final version was changed after it was fixed, so it was not signed. Its file was not touched. Fix a new version, and report this.',
  },
  'composition-cancelled': {
    id: 'Penyusunan draf dihentikan. Kasus tidak berubah, dan tidak ada yang ditulis. Susun lagi bila diperlukan.',
    en: 'Composing the draft was stopped. The case did not change, and nothing was written. Compose it again when you need it.',
  },
  'nothing-to-undo': {
    id: 'Tidak ada perubahan Anda yang dapat diurungkan. Tidak ada yang berubah.',
    en: 'There is no change of yours that can be undone. Nothing changed.',
  },
  'nothing-to-redo': {
    id: 'Tidak ada perubahan yang baru saja Anda urungkan. Tidak ada yang berubah.',
    en: 'There is no change you undid just now. Nothing changed.',
  },
  'clock-references-contradict': {
    id: 'Acuan kartu jam saling meniadakan ({what}), sehingga tidak ada koreksi yang memenuhi semuanya. Tidak ada yang disimpan. Periksa pembacaan jamnya, atau hapus acuan yang keliru.',
    en: 'The references of the clock card exclude each other ({what}), so no correction fits them all. Nothing was saved. Check how the clocks were read, or remove the mistaken reference.',
  },
  'order-ring': {
    id: 'Urutan peristiwa berputar: {what}. Tidak ada yang disimpan. Lepaskan salah satu hubungan «sebelum» pada lingkaran itu.',
    en: 'The order of events runs in a ring: {what}. Nothing was saved. Remove one of the «before» relations in it.',
  },
  'data-pack-invalid': {
    id: 'Paket data {what} tidak dapat dipakai: {problem}. Kasus tidak disentuh. Pasang ulang Netra atau paket itu.',
    en: 'The data pack {what} cannot be used: {problem}. The case was not touched. Reinstall Netra or the pack.',
  },
  'dossier-incomplete': {
    id: 'Berkas kasus belum lengkap ({count} kekurangan: {problem}). Tidak ada yang ditulis. Lengkapi, atau terima kekurangan dengan alasan.',
    en: 'The dossier is not complete ({count} gaps: {problem}). Nothing was written. Close the gaps, or accept them with a reason.',
  },
  'subject-unknown': {
    id: 'Terlapor "{what}" tidak ada dalam kasus ini. Tidak ada yang ditulis. Pilih salah satu: {known}.',
    en: 'There is no subject "{what}" in this case. Nothing was written. Choose one of: {known}.',
  },
  'output-exists': {
    id: 'Di tempat tujuan sudah ada berkas dengan nama itu; berkas itu tidak ditimpa. Pilih nama lain.',
    en: 'There is a file of that name at the destination; it was not overwritten. Choose another name.',
  },
  'output-not-writable': {
    id: 'Tempat tujuan tidak dapat ditulisi. Tidak ada yang berubah. Pilih tempat lain.',
    en: 'The destination cannot be written. Nothing changed. Choose another place.',
  },
  'root-unreadable': {
    id: 'Berkas ini tidak memuat sertifikat penerbit yang terbaca, atau memuat sertifikat yang bukan milik penerbit. Tidak ada yang ditambahkan. Minta sertifikat induk (PEM atau DER) kepada penerbitnya.',
    en: 'This file holds no readable certificate of an authority, or holds one that is not an authority’s. Nothing was added. Ask the issuer for its root certificate (PEM or DER).',
  },
  'folder-not-watchable': {
    id: 'Map itu tidak dapat dipantau: bukan map, atau bertumpang tindih dengan map kasus ini. Tidak ada yang berubah. Pilih map lain.',
    en: 'That folder cannot be watched: it is no folder, or it overlaps with the folder of this case. Nothing changed. Choose another one.',
  },
  'not-available-here': {
    id: 'Kemampuan itu tidak tersedia di komputer ini: {what}. Tidak ada yang berubah.',
    en: 'That ability is not available on this computer: {what}. Nothing changed.',
  },
}
