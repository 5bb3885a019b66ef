import type { FailureCode } from '../contract/failure.ts'
import type { Sentence } from '../contract/problem.ts'

/** The refusals of opening a key, of signing, and of what is added to a signed dossier later. */
export type SigningFailureCode = Extract<
  FailureCode,
  | `key-${string}`
  | `certificate-${string}`
  | `time-stamp-${string}`
  | 'not-a-dossier'
  | 'pdf-damaged'
  | 'no-free-signature-field'
  | 'dossier-not-signed'
  | 'validation-data-unreadable'
>

/**
 * What a person is told when signing is refused: what happened, what was kept, what to do.
 *
 * `{…}` are blanks filled from the failure's details: `what` a technical name, `from` and `until` ISO instants, `planned` and `filled` counts.
 */
export const signingFailures: Readonly<Record<SigningFailureCode, Sentence>> = {
  'key-missing': {
    id: 'File kunci ini tidak memuat kunci pribadi beserta sertifikatnya. Berkas kasus tidak diubah. Pilih file kunci (.p12 atau .pfx) yang memuat keduanya.',
    en: 'This key file holds no private key with its certificate. The case file was not changed. Choose a key file (.p12 or .pfx) that holds both.',
  },
  'key-unreadable': {
    id: 'File kunci rusak atau bukan file PKCS#12 (.p12, .pfx). Berkas kasus tidak diubah. Salin ulang file kunci dari penerbitnya, lalu coba lagi.',
    en: 'The key file is damaged or no PKCS#12 file (.p12, .pfx). The case file was not changed. Copy the key file again from its issuer, then try again.',
  },
  'key-wrong-passphrase': {
    id: 'Frasa sandi tidak cocok dengan file kunci, atau file itu rusak. Berkas kasus tidak diubah. Ketik ulang frasa sandi; huruf besar dan kecil dibedakan.',
    en: 'The passphrase does not fit the key file, or the file is damaged. The case file was not changed. Type the passphrase again; upper and lower case differ.',
  },
  'key-ambiguous': {
    id: 'File kunci ini memuat lebih dari satu kunci atau sertifikat, sehingga penanda tangan tidak pasti. Berkas kasus tidak diubah. Pakai file yang memuat satu kunci saja.',
    en: 'This key file holds more than one key or certificate, so the signer is not certain. The case file was not changed. Use a file that holds one key only.',
  },
  'key-unsupported': {
    id: 'Jenis kunci atau enkripsi ini belum didukung: {what}. Berkas kasus tidak diubah. Pakai kunci RSA (2048 bit ke atas) atau EC P-256, P-384, P-521 dalam file PKCS#12.',
    en: 'This kind of key or encryption is not supported: {what}. The case file was not changed. Use an RSA key (2048 bits or more) or EC P-256, P-384, P-521 in a PKCS#12 file.',
  },
  'key-weak': {
    id: 'Kunci atau sertifikat ini terlalu lemah ({what}); tanda tangannya dapat dipalsukan. Berkas kasus tidak diubah. Minta sertifikat baru kepada penerbitnya.',
    en: 'This key or certificate is too weak ({what}); its signature could be forged. The case file was not changed. Ask the issuer for a new certificate.',
  },
  'certificate-expired': {
    id: 'Masa berlaku sertifikat sudah berakhir pada {until}. Berkas kasus tidak diubah. Perpanjang sertifikat, atau cek jam laptop.',
    en: 'The certificate expired at {until}. The case file was not changed. Renew the certificate, or check the laptop clock.',
  },
  'certificate-not-yet-valid': {
    id: 'Sertifikat baru berlaku mulai {from}. Berkas kasus tidak diubah. Tunggu sampai waktu itu, atau cek jam laptop.',
    en: 'The certificate is valid only from {from}. The case file was not changed. Wait until then, or check the laptop clock.',
  },
  'certificate-not-for-signing': {
    id: 'Sertifikat ini tidak diterbitkan untuk menandatangani dokumen ({what}). Berkas kasus tidak diubah. Pilih sertifikat tanda tangan Anda.',
    en: 'This certificate was not issued for signing documents ({what}). The case file was not changed. Choose your signing certificate.',
  },
  'not-a-dossier': {
    id: 'PDF ini bukan berkas kasus versi final dari Netra, sehingga tidak memuat kolom tanda tangan yang direncanakan. File tidak diubah. Pilih berkas kasus yang sudah ditetapkan final.',
    en: 'This PDF is not a final case file made by Netra, so it holds no planned signature field. The file was not changed. Choose a case file that was made final.',
  },
  'pdf-damaged': {
    id: 'Berkas kasus ini rusak, terpotong, atau sudah diubah setelah ditetapkan final. File tidak diubah dan tidak ditandatangani. Ambil lagi salinan dari pembuatnya, lalu periksa tanda tangan dan keutuhannya.',
    en: 'This case file is damaged, cut short, or was changed after it was made final. The file was not changed and not signed. Get another copy from whoever made it, then verify it.',
  },
  'no-free-signature-field': {
    id: 'Tidak ada kolom tanda tangan yang masih kosong: {filled} dari {planned} sudah terisi. File tidak diubah. Untuk penanda tangan lain, tetapkan versi final baru.',
    en: 'No signature field is free: {filled} of {planned} are filled. The file was not changed. For another signer, make a new final version.',
  },
  'dossier-not-signed': {
    id: 'Berkas kasus ini belum ditandatangani, sehingga belum ada yang diberi penanda waktu atau data pencabutan. File tidak diubah. Tanda tangani dahulu.',
    en: 'This case file is not signed yet, so there is nothing to time-stamp or to add revocation data for. The file was not changed. Sign it first.',
  },
  'time-stamp-unreadable': {
    id: 'File penanda waktu rusak, tidak memuat sertifikat penerbitnya, atau bukan jawaban RFC 3161 (.tsr). Berkas kasus tidak diubah. Ambil lagi dari penerbitnya.',
    en: 'The time-stamp file is damaged, lacks the certificate of its authority, or is no RFC 3161 response (.tsr). The case file was not changed. Fetch it again.',
  },
  'time-stamp-refused': {
    id: 'Penerbit penanda waktu menolak permintaan (status {status}). Berkas kasus tidak diubah. Hubungi penerbitnya, lalu kirim permintaan baru.',
    en: 'The time-stamp authority refused the request (status {status}). The case file was not changed. Ask the authority, then send a new request.',
  },
  'time-stamp-mismatch': {
    id: 'Penanda waktu ini bukan untuk berkas kasus ini, atau berkasnya berubah setelah permintaan dibuat. Berkas kasus tidak diubah. Buat permintaan baru dari file ini.',
    en: 'This time-stamp is not for this case file, or the file changed after the request was made. The case file was not changed. Make a new request from this file.',
  },
  'validation-data-unreadable': {
    id: 'File {what} tidak terbaca sebagai data pencabutan atau sertifikat. Berkas kasus tidak diubah. Ambil lagi file itu dari penerbitnya.',
    en: 'The {what} file cannot be read as revocation data or certificate. The case file was not changed. Fetch that file again from its issuer.',
  },
}
