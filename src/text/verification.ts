import type { CheckCode, CheckResult, VerdictWord } from '../contract/verification.ts'
import type { Sentence } from '../contract/problem.ts'

const s = (id: string, en: string): Sentence => ({ id, en })

/** What a verdict is about. */
export const verdictSubject: Sentence = s('Tanda tangan dan keutuhan', 'Signature and integrity')

/** The three answers; never shown without {@link verdictSubject}. */
export const verdictWords: Readonly<Record<VerdictWord, Sentence>> = {
  passed: s('SAH', 'VALID'),
  failed: s('TIDAK SAH', 'NOT VALID'),
  indeterminate: s('TIDAK DAPAT DISIMPULKAN', 'CANNOT BE CONCLUDED'),
}

/** The line that stands under every verdict, on screen, on paper and in the stand-alone page. */
export const scopeLine: Sentence = s(
  'Hasil ini tentang berkas dan tanda tangannya, bukan tentang kebenaran isi dan bukan penilaian hukum.',
  'This result is about the file and its signatures, not about the truth of its content, and is not a legal assessment.',
)

/** The verdict in one line, always with its object: the word alone is never shown. */
export function verdictHeadline(verdict: VerdictWord): Sentence {
  const word = verdictWords[verdict]
  return { id: `${verdictSubject.id}: ${word.id}`, en: `${verdictSubject.en}: ${word.en}` }
}

/** Words for the result of one check. */
export const resultWords: Readonly<Record<CheckResult, Sentence>> = {
  fine: s('baik', 'fine'),
  'look-again': s('perlu dilihat', 'look again'),
  wrong: s('salah', 'wrong'),
  'not-applicable': s('tidak berlaku', 'not applicable'),
}

/** Names of the checks. */
export const checkNames: Readonly<Record<CheckCode, Sentence>> = {
  structure: s('Susunan berkas', 'Structure of the file'),
  'byte-ranges': s('Rentang yang ditandatangani', 'Signed ranges'),
  coverage: s('Cakupan tanda tangan', 'Coverage of the signatures'),
  revisions: s('Perubahan setelah penandatanganan', 'Changes after signing'),
  signature: s('Tanda tangan', 'Signature'),
  'signed-attributes': s('Atribut tanda tangan', 'Signed attributes'),
  chain: s('Rantai sertifikat', 'Certificate chain'),
  validity: s('Masa berlaku sertifikat', 'Validity of the certificate'),
  revocation: s('Pencabutan sertifikat', 'Revocation of the certificate'),
  'time-stamps': s('Penanda waktu elektronik', 'Time-stamps'),
  docmdp: s('Izin perubahan dari penanda tangan pertama', 'Changes permitted by the first signer'),
  'forbidden-objects': s('Isi yang dapat bertindak atau berganti', 'Content that can act or change'),
  manifest: s('Daftar hash dalam berkas', 'Hash manifest in the file'),
  custody: s('Rantai penjagaan bukti', 'Chain of custody'),
}

/** What is said of a check that found nothing. */
export const fineSentences: Readonly<Record<CheckCode, Sentence>> = {
  structure: s(
    'Susunan berkas teratur: setiap objek dan setiap bita dapat dipertanggungjawabkan.',
    'The file is well formed: every object and every byte is accounted for.',
  ),
  'byte-ranges': s(
    'Setiap tanda tangan mencakup semua bita kecuali tempatnya sendiri.',
    'Each signature covers every byte but its own place.',
  ),
  coverage: s(
    'Tanda tangan mencakup seluruh revisinya dan tidak ada yang ditambahkan di belakangnya.',
    'The signatures cover their whole revisions and nothing stands behind them.',
  ),
  revisions: s(
    'Setelah penandatanganan tidak ada perubahan selain yang diizinkan.',
    'Nothing changed after signing but what is permitted.',
  ),
  signature: s('Isi tidak berubah sejak ditandatangani.', 'The content is unchanged since it was signed.'),
  'signed-attributes': s(
    'Atribut tanda tangan lengkap dan menunjuk sertifikat penanda tangan.',
    'The signed attributes are complete and name the certificate of the signer.',
  ),
  chain: s(
    'Sertifikat penanda tangan berujung pada daftar sertifikat induk tepercaya.',
    'The certificate of the signer leads to a trusted root.',
  ),
  validity: s(
    'Sertifikat berlaku pada waktu yang dijadikan dasar.',
    'The certificate was valid at the time that counts.',
  ),
  revocation: s(
    'Menurut daftar pencabutan yang tersedia, sertifikat tidak dicabut.',
    'According to the revocation lists at hand, the certificate was not revoked.',
  ),
  'time-stamps': s(
    'Penanda waktu elektronik benar dan penerbitnya tepercaya.',
    'The time-stamps are right and their authority is trusted.',
  ),
  docmdp: s('Izin dari penanda tangan pertama dipatuhi.', 'What the first signer permitted was kept to.'),
  'forbidden-objects': s(
    'Tidak ada isi yang dapat bertindak, bersembunyi, atau berganti.',
    'There is nothing that could act, hide or change.',
  ),
  manifest: s(
    'Daftar hash dalam berkas utuh dan sesuai dengan keterangan berkas.',
    'The hash manifest is whole and agrees with what the file says of itself.',
  ),
  custody: s(
    'Nilai rantai penjagaan dalam berkas cocok dengan catatan yang menyusunnya.',
    'The custody values in the file follow from the entries they are made of.',
  ),
}

/** What is said of a check that does not apply. */
export const notApplicableSentence: Sentence = s('Tidak berlaku untuk berkas ini.', 'Does not apply to this file.')

/** One sentence for each finding of the verifier, by its code. */
export const findingSentences = {
  'file-empty': s('Berkas kosong (0 bita).', 'The file is empty (0 bytes).'),
  'not-a-pdf': s('Ini bukan berkas PDF.', 'This is not a PDF file.'),
  truncated: s(
    'Akhir berkas tidak sebagaimana mestinya: berkas terpotong atau ada yang ditambahkan di belakangnya.',
    'The file does not end as it should: it is cut short, or something was put behind its end.',
  ),
  'structure-damaged': s(
    'Susunan berkas rusak sehingga tidak dapat dibaca dengan pasti.',
    'The structure of the file is damaged, so it cannot be read with certainty.',
  ),
  encrypted: s(
    'Berkas terenkripsi, sehingga tanda tangannya tidak dapat dicek di sini.',
    'The file is encrypted, so its signatures cannot be checked here.',
  ),
  'too-large-to-check': s(
    'Berkas melampaui batas ukuran atau kerumitan pengecekan.',
    'The file exceeds the limits of size or complexity for checking.',
  ),
  'verifier-fault': s(
    'Pengecekan terhenti karena kesalahan program. Laporkan berkas ini kepada pembuat program.',
    'Checking stopped because of a fault in the program. Please report this file to its makers.',
  ),
  'junk-before-header': s('Ada data sebelum awal PDF.', 'There is data before the start of the PDF.'),
  'object-unreadable': s(
    'Ada objek yang tidak berada atau tidak terbaca di tempat yang ditunjuk.',
    'Some objects are not where the file says they are, or cannot be read there.',
  ),
  'objects-overlap': s('Ada objek yang saling bertumpuk.', 'Some objects overlap one another.'),
  'entry-outside-revision': s(
    'Ada rujukan yang menunjuk ke luar revisinya sendiri.',
    'Some references point outside their own revision.',
  ),
  'unaccounted-bytes': s(
    'Ada data di antara objek yang tidak menjadi bagian apa pun.',
    'There is data between the objects that belongs to nothing.',
  ),
  'duplicate-keys': s(
    'Ada keterangan yang ditulis dua kali; program lain dapat membacanya berbeda.',
    'Some entries are given twice; other programs may read them differently.',
  ),
  'xref-irregular': s(
    'Daftar rujukan objek tidak ditulis sesuai standar.',
    'The cross-references are not written as the standard says.',
  ),
  'syntax-irregular': s(
    'Ada tulisan PDF yang tidak lazim; program lain dapat membacanya berbeda.',
    'Some of the PDF syntax is irregular; other programs may read it differently.',
  ),
  'xref-loose': s(
    'Penunjuk daftar rujukan objek sedikit meleset, tetapi jelas maksudnya.',
    'The pointer to the cross-references is slightly off, though its meaning is plain.',
  ),
  'hybrid-references': s(
    'Berkas memuat dua macam daftar rujukan sekaligus.',
    'The file carries two kinds of cross-references at once.',
  ),
  'compressed-structure': s(
    'Susunan berkas dimampatkan (cara yang lazim pada PDF baru).',
    'The structure of the file is compressed (usual in newer PDFs).',
  ),
  'comments-between': s('Ada komentar di antara objek.', 'There are comments between the objects.'),

  'ranges-missing': s(
    'Tanda tangan tidak menyebut rentang yang dicakupnya.',
    'The signature does not say what it covers.',
  ),
  'ranges-malformed': s(
    'Rentang yang dicakup tanda tangan ditulis salah.',
    'The ranges of the signature are malformed.',
  ),
  'ranges-outside-file': s(
    'Rentang yang dicakup melampaui berkas.',
    'The ranges of the signature reach beyond the file.',
  ),
  'contents-missing': s('Isi tanda tangan tidak ada.', 'The signature itself is missing.'),
  'contents-not-hex': s(
    'Isi tanda tangan tidak ditulis sebagaimana mestinya.',
    'The signature itself is not written as it must be.',
  ),
  'gap-not-contents': s(
    'Bagian yang tidak dicakup bukan hanya tempat tanda tangan itu sendiri.',
    'What is left out of the signed ranges is not just the place of the signature itself.',
  ),
  'hex-case': s(
    'Huruf pada isi tanda tangan berbeda dari cara penulisannya; mungkin diubah.',
    'The letters of the signature are not written the way they were; they may have been changed.',
  ),
  'padding-not-zero': s(
    'Ada data tersembunyi di belakang tanda tangan, di dalam tempatnya.',
    'There is hidden data behind the signature, inside its place.',
  ),

  'coverage-partial': s(
    'Tanda tangan tidak mencakup seluruh revisi tempatnya berada.',
    'A signature does not cover the whole revision it stands in.',
  ),
  'bytes-appended': s(
    'Ada data yang ditambahkan di belakang bagian yang ditandatangani.',
    'Data was put behind what was signed.',
  ),

  'saved-anew': s(
    'Berkas ini tampaknya dibuka lalu disimpan ulang oleh program lain. Minta berkas sebagaimana ditandatangani.',
    'This file seems to have been opened and saved anew by another program. Ask for the file as it was signed.',
  ),
  'changed-after-signing': s('Berkas diubah setelah ditandatangani.', 'The file was changed after signing.'),
  'form-filled-after-signing': s('Formulir diisi setelah penandatanganan.', 'A form was filled in after signing.'),
  'metadata-changed-after-signing': s(
    'Keterangan dokumen (metadata) diubah setelah penandatanganan.',
    'The document information was changed after signing.',
  ),
  'field-added-after-signing': s(
    'Kolom tanda tangan yang terlihat ditambahkan setelah penandatanganan; kolom itu dapat menutupi isi.',
    'A visible signature field was added after signing; it can cover content.',
  ),

  unsigned: s(
    'Berkas ini tidak ditandatangani secara elektronik. Menyimpan ulang atau mencetak ke PDF menghapus tanda tangan; minta berkas sebagaimana ditandatangani.',
    'This file bears no electronic signature. Saving anew or printing to PDF removes signatures; ask for the file as it was signed.',
  ),
  'contents-unreadable': s('Isi tanda tangan kosong atau rusak.', 'The signature itself is empty or damaged.'),
  'digest-differs': s('Isi berkas berbeda dari yang ditandatangani.', 'The content differs from what was signed.'),
  'signature-wrong': s(
    'Tanda tangan tidak cocok dengan sertifikat penanda tangan.',
    'The signature does not match the certificate of the signer.',
  ),
  'not-der': s(
    'Tanda tangan ditulis dengan cara lama yang tidak dapat dibaca dengan pasti.',
    'The signature is written in an older, looser way that cannot be read with certainty.',
  ),
  'signature-form': s(
    'Bentuk tanda tangan menyimpang dari standar atau dari yang dibuat program ini.',
    'The form of the signature departs from the standard or from what this program makes.',
  ),
  'signer-count': s(
    'Tanda tangan tidak memuat tepat satu penanda tangan.',
    'The signature does not hold exactly one signer.',
  ),
  'signer-certificate-missing': s(
    'Sertifikat penanda tangan tidak disertakan.',
    'The certificate of the signer is not included.',
  ),
  'certificate-unreadable': s('Ada sertifikat yang tidak terbaca.', 'A certificate cannot be read.'),
  'certificate-unused': s(
    'Tanda tangan memuat sertifikat yang bukan bagian rantai penanda tangan.',
    'The signature holds a certificate that is not part of the chain of the signer.',
  ),
  'algorithm-unsupported': s(
    'Cara penandatanganan ini tidak dapat dicek di sini.',
    'This signature algorithm cannot be checked here.',
  ),
  'algorithm-weak': s(
    'Cara penandatanganan terlalu lemah untuk diandalkan (misalnya SHA-1 atau RSA di bawah 2.048 bit).',
    'The signature algorithm is too weak to rely on (such as SHA-1, or RSA below 2,048 bits).',
  ),
  'subfilter-unsupported': s(
    'Jenis tanda tangan ini tidak dapat dicek di sini.',
    'This kind of signature cannot be checked here.',
  ),
  'signature-outside-fields': s(
    'Ada tanda tangan yang tidak terhubung dengan kolom tanda tangan mana pun.',
    'There is a signature that belongs to no signature field.',
  ),
  'signature-dictionary-form': s(
    'Keterangan tanda tangan memuat hal di luar yang dibuat program ini.',
    'The signature carries entries that this program does not make.',
  ),

  'attributes-wrong': s(
    'Atribut tanda tangan tidak lengkap atau salah.',
    'The signed attributes are incomplete or wrong.',
  ),
  'signing-certificate-differs': s(
    'Tanda tangan menunjuk sertifikat yang lain dari yang disertakan.',
    'The signature names another certificate than the one included.',
  ),
  'signing-certificate-missing': s(
    'Tanda tangan tidak menunjuk sertifikat penanda tangannya.',
    'The signature does not name the certificate of its signer.',
  ),
  'attributes-irregular': s(
    'Atribut tanda tangan tidak ditulis sesuai standar.',
    'The signed attributes are not written as the standard says.',
  ),
  'attributes-beyond-profile': s(
    'Atribut tanda tangan berbeda dari yang dibuat program ini.',
    'The signed attributes differ from those this program makes.',
  ),

  'issuer-unknown': s(
    'Penerbit sertifikat penanda tangan tidak ada dalam daftar sertifikat induk tepercaya.',
    'The issuer of the certificate is not among the trusted roots.',
  ),
  'self-signed': s(
    'Sertifikat penanda tangan diterbitkan oleh pemegangnya sendiri.',
    'The certificate of the signer was issued by its own holder.',
  ),
  'chain-rule-broken': s(
    'Rantai sertifikat melewati sertifikat yang tidak berwenang menerbitkan sertifikat lain.',
    'The chain passes a certificate that has no authority to issue others.',
  ),
  'chain-algorithm': s(
    'Ada sertifikat dalam rantai yang ditandatangani dengan cara yang lemah atau tidak dapat dicek.',
    'A certificate of the chain is signed with an algorithm that is weak or cannot be checked.',
  ),
  'signer-is-authority': s(
    'Sertifikat penanda tangan adalah sertifikat penerbit, bukan sertifikat penanda tangan.',
    'The certificate of the signer is that of an authority, not of a signer.',
  ),
  'key-usage-wrong': s(
    'Sertifikat penanda tangan tidak diterbitkan untuk menandatangani dokumen.',
    'The certificate was not issued for signing documents.',
  ),
  'critical-extension-unknown': s(
    'Sertifikat memuat syarat penting yang tidak dikenal.',
    'A certificate carries a critical condition that is not known here.',
  ),

  'certificate-expired': s(
    'Sertifikat sudah tidak berlaku, dan tidak ada penanda waktu elektronik yang menunjukkan kapan berkas ditandatangani.',
    'The certificate has expired, and no time-stamp shows when the file was signed.',
  ),
  'certificate-not-yet-valid': s(
    'Sertifikat belum berlaku pada waktu yang dijadikan dasar.',
    'The certificate was not yet valid at the time that counts.',
  ),
  'claimed-time-outside': s(
    'Waktu penandatanganan menurut penanda tangan berada di luar masa berlaku sertifikatnya.',
    'The signing time claimed by the signer lies outside the validity of the certificate.',
  ),
  'claimed-time-in-future': s(
    'Waktu penandatanganan menurut penanda tangan belum terjadi.',
    'The signing time claimed by the signer lies in the future.',
  ),
  'claimed-time-missing': s(
    'Penanda tangan tidak menyebut waktu penandatanganan.',
    'The signer did not state a signing time.',
  ),

  'certificate-revoked': s(
    'Sertifikat sudah dicabut ketika berkas ditandatangani.',
    'The certificate had been revoked when the file was signed.',
  ),
  'certificate-revoked-later': s(
    'Sertifikat dicabut kemudian, dan tidak ada penanda waktu elektronik yang menunjukkan bahwa tanda tangan lebih dahulu.',
    'The certificate was revoked later, and no time-stamp shows that the signature came first.',
  ),
  'revocation-unreadable': s(
    'Ada data pencabutan yang tidak terbaca atau tidak dapat diandalkan.',
    'Some revocation data cannot be read or relied on.',
  ),
  'revocation-outdated': s(
    'Daftar pencabutan yang tersedia sudah lewat waktunya.',
    'The revocation list at hand is out of date.',
  ),
  'revocation-not-checked': s(
    'Status pencabutan belum dicek (tanpa jaringan).',
    'Revocation has not been checked (offline).',
  ),

  'stamped-document-changed': s(
    'Dokumen diubah setelah diberi penanda waktu elektronik.',
    'The document was changed after it was time-stamped.',
  ),
  'time-stamp-wrong': s(
    'Penanda waktu elektronik tidak cocok dengan tanda tangannya.',
    'A time-stamp does not match what it stamps.',
  ),
  'time-stamp-unreadable': s('Penanda waktu elektronik tidak terbaca.', 'A time-stamp cannot be read.'),
  'time-stamp-untrusted': s(
    'Penerbit penanda waktu elektronik tidak dapat dipercaya berdasarkan daftar yang ada.',
    'The authority of a time-stamp cannot be trusted on the list at hand.',
  ),
  'time-stamp-in-future': s(
    'Penanda waktu elektronik menyebut waktu yang belum terjadi.',
    'A time-stamp states a time in the future.',
  ),
  'time-stamp-form': s(
    'Penanda waktu elektronik memuat sertifikat yang tidak diperlukan.',
    'A time-stamp holds a certificate that is not needed.',
  ),

  'permission-exceeded': s(
    'Perubahan setelahnya melampaui yang diizinkan penanda tangan pertama.',
    'Later changes exceed what the first signer permitted.',
  ),
  'certification-malformed': s(
    'Izin perubahan dari penanda tangan pertama ditulis salah.',
    'The permission given by the first signer is malformed.',
  ),
  'certification-missing': s(
    'Penanda tangan pertama tidak menetapkan perubahan apa yang masih diizinkan.',
    'The first signer did not fix which changes are still permitted.',
  ),
  'certification-level': s(
    'Izin perubahan tidak sesuai dengan jumlah penanda tangan yang direncanakan.',
    'The permission does not fit the number of signers that were planned.',
  ),

  'forbidden-script': s('Berkas memuat skrip.', 'The file contains scripts.'),
  'forbidden-action': s(
    'Berkas memuat perintah yang dijalankan saat dibuka atau diklik.',
    'The file contains commands that run when it is opened or clicked.',
  ),
  'forbidden-media': s('Berkas memuat media yang dapat diputar.', 'The file contains media that can be played.'),
  'forbidden-layers': s(
    'Berkas memuat lapisan yang dapat ditampilkan atau disembunyikan.',
    'The file contains layers that can be shown or hidden.',
  ),
  'forbidden-dynamic-form': s('Berkas memuat formulir dinamis (XFA).', 'The file contains a dynamic form (XFA).'),
  'forbidden-file': s(
    'Berkas memuat lampiran di luar daftar hash.',
    'The file embeds other files than its hash manifest.',
  ),
  'forbidden-external': s('Berkas mengambil isi dari luar.', 'The file takes content from outside.'),
  'forbidden-overlay': s(
    'Berkas memuat anotasi yang dapat menutupi isi.',
    'The file contains annotations that can cover content.',
  ),
  'forbidden-form-value': s(
    'Berkas memuat kolom formulir yang dapat menampilkan isi lain.',
    'The file contains form fields that can show something else.',
  ),
  'forbidden-open-action': s(
    'Berkas menentukan sendiri apa yang terjadi saat dibuka.',
    'The file says itself what happens when it is opened.',
  ),
  'links-outside': s('Berkas memuat tautan ke luar.', 'The file contains links to the outside.'),

  'manifest-missing': s('Daftar hash tidak ada dalam berkas.', 'The hash manifest is missing from the file.'),
  'manifest-unreadable': s('Daftar hash dalam berkas tidak terbaca.', 'The hash manifest cannot be read.'),
  'manifest-not-canonical': s(
    'Daftar hash tidak ditulis dalam bentuk bakunya.',
    'The hash manifest is not in its one canonical form.',
  ),
  'manifest-digest-differs': s(
    'Daftar hash berbeda dari yang disebut dalam keterangan berkas.',
    'The hash manifest is not the one the file names.',
  ),
  'manifest-metadata-differs': s(
    'Nomor, edisi, atau kasus dalam daftar hash berbeda dari keterangan berkas.',
    'Number, edition or case in the manifest differ from what the file says.',
  ),
  'manifest-fields-differ': s(
    'Kolom tanda tangan berbeda dari yang direncanakan dalam daftar hash.',
    'The signature fields differ from those planned in the manifest.',
  ),
  'original-changed': s(
    'Ada berkas asal yang berbeda dari daftar hash.',
    'Some originals differ from the hash manifest.',
  ),
  'original-missing': s('Ada berkas asal yang tidak ditemukan.', 'Some originals were not found.'),

  'custody-root-differs': s(
    'Nilai akar rantai penjagaan tidak mengikuti catatan yang dimuat.',
    'The custody root does not follow from the entries in the file.',
  ),
  'custody-length-differs': s(
    'Jumlah catatan penanganan tidak sesuai dengan nomor urut terakhir.',
    'The number of custody entries does not fit the last sequence number.',
  ),
  'custody-head-differs': s(
    'Nilai rantai terakhir berbeda dari catatan penanganan terakhir atau dari keterangan berkas.',
    'The head of the custody chain differs from its last entry or from what the file says.',
  ),
} as const satisfies Readonly<Record<string, Sentence>>
