import type { Sentence } from '../../contract/problem.ts'

/** The tour of the sample case: seven places, each with what to see there. */
export const tourText = {
  title: { id: 'Tur tujuh langkah', en: 'Tour in seven steps' },
  lead: {
    id: 'Setiap langkah menunjukkan satu jebakan kasus nyata. Dapat ditinggalkan dan dilanjutkan kapan saja.',
    en: 'Each step shows one trap of a real case. Leave it and go on whenever you like.',
  },
  begin: { id: 'Mulai tur', en: 'Begin the tour' },
  resume: { id: 'Lanjutkan tur: langkah {number}', en: 'Go on: step {number}' },
  again: { id: 'Ulangi tur', en: 'Begin again' },
  seen: { id: 'dilihat', en: 'seen' },
  place: { id: 'Langkah {number} dari 7', en: 'Step {number} of 7' },
  back: { id: 'Sebelumnya', en: 'Back' },
  onward: { id: 'Berikutnya', en: 'Next' },
  finish: { id: 'Selesai', en: 'Finish' },
  leave: { id: 'Tinggalkan tur', en: 'Leave the tour' },
  left: {
    id: 'Tur ditinggalkan. Lanjutkan dari Mulai › Pekerjaan.',
    en: 'The tour waits for you under Start › Work.',
  },
  finished: {
    id: 'Tur selesai. Berkas kasus contoh dapat ditetapkan dan ditandatangani di layar ini.',
    en: 'The tour is over. The sample dossier can be frozen and signed on this screen.',
  },
  elsewhere: { id: 'Kembali ke tempat langkah ini', en: 'Back to the place of this step' },
  stop1: { id: 'Mengapa IMG-20241014-… bukan tanggal perbuatan', en: 'Why IMG-20241014-… is not the date of the act' },
  see1: {
    id: 'Nama B-001 memuat 14 Oktober. Itu hari foto diterima lewat aplikasi pesan, bukan hari pemotretan; data EXIF-nya terhapus di jalan, dan itu wajar. Tab Salinan menunjukkan berkas kameranya: B-017.',
    en: 'The name of B-001 says 14 October. That is the day it came through a messenger, not the day it was taken; its EXIF was stripped on the way, which is normal. The tab Copies shows the camera file: B-017.',
  },
  stop2: { id: 'Dua jam, satu kartu: 00.12 menjadi 23.12', en: 'Two clocks, one card: 00.12 becomes 23.12' },
  see2: {
    id: 'Kamera menulis 22 September 00.12 tanpa zona. Dua foto jam (B-016, B-021) membuktikan jamnya hampir satu jam terlalu cepat. Waktu yang digunakan menjadi 21 September 23.12–23.13 WITA: sehari sebelum penetapan calon.',
    en: 'The camera says 22 September 00.12, without a zone. Two photos of clocks (B-016, B-021) prove it almost an hour fast. The time adopted is 21 September 23.12–23.13 WITA: the day before the determination.',
  },
  stop3: { id: 'Tangkapan layar dari zona lain', en: 'The screenshot in another zone' },
  see3: {
    id: 'Layar ini menulis “22 September pukul 00.41”, tetapi telepon pembacanya memakai zona WIT. Halaman aslinya, B-015, memuat detik UTC: 23.41 WITA, 21 September. Kedua keterangan waktu disimpan; satu digunakan, dengan alasan.',
    en: 'The screen says “22 September 00.41”, but its reader’s phone stood on WIT. The saved page, B-015, holds the second in UTC: 23.41 WITA, 21 September. Both claims are kept; one is adopted, with a reason.',
  },
  stop4: {
    id: 'Garis penetapan calon, dan apa yang berubah di sisi lainnya',
    en: 'The pivot line, and what would change on its other side',
  },
  see4: {
    id: 'Garis tegak ini penetapan calon, 22 September 15.00 WITA. Foto (E-03) dan unggahan (E-04) terjadi sebelumnya, maka ketentuannya KE-05. Andai sesudahnya, ketentuan lain yang berlaku.',
    en: 'This line is the determination, 22 September 15.00 WITA. Photo (E-03) and upload (E-04) lie before it, so the rule is KE-05. On its other side another rule would apply.',
  },
  stop5: {
    id: '18.40 WIB dan “setengah delapan”: satu orang di dua tempat',
    en: '18.40 WIB and “half past seven”: one person in two places',
  },
  see5: {
    id: '18.40 WIB sama dengan 19.40 WITA. Pada jam itu Terlapor II memotret di luar daerah (E-16), sedangkan seorang saksi melihatnya naik panggung (E-15). Program menandai pertentangan itu; orang yang memutuskan.',
    en: '18.40 WIB is 19.40 WITA. At that hour the reported person took a photo on a trip (E-16), while a witness saw him go on stage (E-15). The program marks the conflict; a person decides.',
  },
  stop6: { id: 'Matriks unsur: apa yang terbukti, apa yang tidak', en: 'The matrix: what is proved, what is not' },
  see6: {
    id: 'Dugaan A3 berdiri di atas unsur “hadir”. Satu saksi yang melihat dari belakang mendukung; foto, tagihan penginapan, dan surat tugas menyangkal. Kesimpulannya: tidak terbukti. Tidak ada skor yang memutuskan.',
    en: 'Allegation A3 stands on the element “present”. One witness who saw him from behind is for it; photo, lodging bill and travel order are against. The conclusion: not proved. No score decides.',
  },
  stop7: {
    id: 'Tetapkan, tanda tangani dua kali, periksa sebagai orang luar',
    en: 'Freeze, sign twice, check as a stranger',
  },
  see7: {
    id: 'Kekurangan ditutup atau diterima dengan alasan yang dicetak. Tetapkan versi final, tanda tangani dengan kedua kunci contoh, lalu buka Periksa: itulah yang dilihat orang luar.',
    en: 'Gaps are closed, or accepted with a reason that is printed. Freeze, sign with both sample keys, then open Check: that is what a stranger sees.',
  },
} as const satisfies Readonly<Record<string, Sentence>>
