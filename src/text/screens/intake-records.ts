import type { CapturedAct, CaptureSheet, Exhibit } from '../../contract/intake-records.ts'
import type { Sentence } from '../../contract/problem.ts'

/** *Lembar pengambilan unggahan*: what only a person knows about a screenshot or a saved page. */
export const captureText = {
  tab: { id: 'Unggahan', en: 'Post' },
  what: { id: 'lembar pengambilan unggahan', en: 'the capture sheet' },
  lead: {
    id: 'Tangkapan layar tidak menyebut alamat, akun, atau zona ponsel yang menampilkannya. Diisi satu kali; waktu di layar baru bermakna sesudah zona ponselnya diketahui.',
    en: 'A screenshot names no address, account, or zone of the phone that shows it. Filled in once; the time on the screen means something only when the zone of the phone is known.',
  },
  filled: {
    id: 'Terisi dari berkas: {fields}. Periksa sebelum disimpan.',
    en: 'Filled from the file: {fields}. Check before saving.',
  },
  missing: {
    id: 'Belum ada lembar untuk bukti ini. Zona ponsel belum diketahui, jadi waktu di layar belum dapat dipakai.',
    en: 'There is no sheet for this item yet. The zone of the phone is not known, so the time on the screen cannot be used yet.',
  },
  claims: { id: 'Keterangan waktu pada berkas', en: 'Times the file states' },
  useAsCaptured: { id: 'Pakai sebagai waktu pengambilan', en: 'Use as the time of capture' },
  useAsPosted: { id: 'Pakai sebagai waktu unggahan', en: 'Use as the time of the post' },
  postedAs: { id: '{shown} (menurut halaman tersimpan)', en: '{shown} (as the saved page states)' },
  claimNeedsZone: {
    id: 'zona belum diketahui; isi waktu pengambilan sendiri',
    en: 'its zone is not known; fill in the time of capture yourself',
  },
  waiting: {
    id: '{count} tangkapan layar atau halaman tersimpan belum punya lembar pengambilan.',
    en: '{count} screenshots or saved pages have no capture sheet yet.',
  },
  fillFirst: { id: 'Isi lembarnya…', en: 'Fill in the sheet…' },
  fillFirstName: { id: 'Isi lembar pengambilan {number}…', en: 'Fill in the capture sheet of {number}…' },
  shows: { id: 'Bukti yang menampilkan unggahan ini', en: 'Items that show this post' },
  showsHint: { id: 'Nomor bukti, pisahkan dengan koma', en: 'Evidence numbers, separated by commas' },
  platform: { id: 'Platform', en: 'Platform' },
  account: { id: 'Akun (entitas kasus)', en: 'Account (entity of the case)' },
  noAccount: { id: 'belum dicatat', en: 'not entered yet' },
  accountShown: { id: 'Nama akun seperti di layar', en: 'Account name as on the screen' },
  url: { id: 'Alamat (URL)', en: 'Address (URL)' },
  act: { id: 'Perbuatan yang tampak', en: 'Act that shows' },
  timeShown: { id: 'Waktu seperti di layar', en: 'Time as on the screen' },
  timeShownHint: {
    id: 'Salin kata demi kata, misalnya "22 September 2024 pukul 00.41"',
    en: 'Copy word for word, for example "22 September 2024 pukul 00.41"',
  },
  zone: { id: 'Zona ponsel yang menampilkan', en: 'Zone of the phone that shows it' },
  zoneBy: { id: 'Menurut siapa', en: 'According to whom' },
  zoneBecause: { id: 'Dasarnya', en: 'On what basis' },
  capturedBy: { id: 'Diambil oleh', en: 'Captured by' },
  capturedAt: { id: 'Diambil pada', en: 'Captured at' },
  device: { id: 'Perangkat', en: 'Device' },
  secondOfficer: { id: 'Petugas kedua', en: 'Second officer' },
  reactions: { id: 'Tanggapan di layar', en: 'Reactions on the screen' },
  reactionsHint: {
    id: 'Misalnya 31 suka, 4 komentar, 212 pengikut',
    en: 'For example 31 likes, 4 comments, 212 followers',
  },
  publicly: { id: 'Siapa yang dapat melihat', en: 'Who can see it' },
  note: { id: 'Catatan', en: 'Note' },
} as const satisfies Record<string, Sentence>

export const capturedActWords: Readonly<Record<CapturedAct, Sentence>> = {
  post: { id: 'mengunggah', en: 'post' },
  comment: { id: 'berkomentar', en: 'comment' },
  share: { id: 'membagikan', en: 'share' },
  like: { id: 'menyukai', en: 'like' },
  follow: { id: 'mengikuti', en: 'follow' },
  group: { id: 'bergabung dalam grup', en: 'join a group' },
  message: { id: 'mengirim pesan', en: 'send a message' },
  other: { id: 'lainnya', en: 'other' },
}

export const publiclyWords: Readonly<Record<CaptureSheet['publicly'], Sentence>> = {
  public: { id: 'publik', en: 'public' },
  limited: { id: 'terbatas (teman, anggota, penerima)', en: 'limited (friends, members, recipients)' },
  unknown: { id: 'tidak diketahui', en: 'not known' },
}

/** Physical things in a cupboard; their photographs are evidence. */
export const exhibitText = {
  title: { id: 'Benda fisik', en: 'Physical exhibits' },
  what: { id: 'benda fisik', en: 'physical exhibits' },
  why: {
    id: 'Benda seperti kaus, spanduk, atau ponsel tetap disimpan di kantor. Di sini dicatat label, tempat, segel, serah terima, dan fotonya.',
    en: 'Things such as a shirt, a banner or a phone stay in the office. Here are their label, place, seal, hand-overs and photographs.',
  },
  add: { id: 'Catat benda…', en: 'Enter an exhibit…' },
  change: { id: 'Ubah', en: 'Change' },
  label: { id: 'Label', en: 'Label' },
  labelHint: { id: 'Misalnya BF-1, kaus merah muda bernomor', en: 'For example BF-1, a pink shirt with a number' },
  description: { id: 'Uraian', en: 'Description' },
  receivedFrom: { id: 'Diterima dari', en: 'Received from' },
  receivedAt: { id: 'Diterima pada', en: 'Received at' },
  place: { id: 'Tempat penyimpanan', en: 'Where it is kept' },
  sealed: { id: 'Disegel', en: 'Sealed' },
  sealNumber: { id: 'Nomor segel', en: 'Seal number' },
  sealBy: { id: 'Disegel oleh', en: 'Sealed by' },
  sealAt: { id: 'Disegel pada', en: 'Sealed at' },
  photographs: { id: 'Foto benda ini', en: 'Photographs of it' },
  photographsHint: { id: 'Nomor bukti, pisahkan dengan koma', en: 'Evidence numbers, separated by commas' },
  handOvers: { id: 'Serah terima', en: 'Hand-overs' },
  addHandOver: { id: 'Tambah serah terima', en: 'Add a hand-over' },
  from: { id: 'Dari', en: 'From' },
  to: { id: 'Kepada', en: 'To' },
  at: { id: 'Pada', en: 'At' },
  sealIntact: { id: 'Segel utuh', en: 'Seal intact' },
  handOverPlace: { id: 'Tempat serah terima', en: 'Where it was handed over' },
  handOverPaper: { id: 'Berita acaranya', en: 'Its signed record' },
  handOverPaperHint: { id: 'Nomor bukti, bila sudah diterima', en: 'Evidence number, where it was taken in' },
  returnedAt: { id: 'Dikembalikan pada', en: 'Returned at' },
  note: { id: 'Catatan', en: 'Note' },
  count: { id: '{count} serah terima', en: '{count} hand-overs' },
} as const satisfies Record<string, Sentence>

export const sealIntactWords: Readonly<Record<Exhibit['handOvers'][number]['sealIntact'], Sentence>> = {
  yes: { id: 'utuh', en: 'intact' },
  no: { id: 'tidak utuh', en: 'broken' },
  unknown: { id: 'tidak diketahui', en: 'not known' },
}

/** Papers an officer takes along or hands out. */
export const paperText = {
  title: { id: 'Kertas kerja', en: 'Papers' },
  lead: {
    id: 'Protokol untuk dibawa ke ponsel yang masih menampilkan unggahan, dan kartu bagi warga yang diminta mengirim ulang sebagai dokumen.',
    en: 'A protocol to take to the phone that still shows the post, and a card for a citizen asked to send again as a document.',
  },
  receipt: { id: 'Tanda terima', en: 'Receipt' },
  receiptName: { id: 'tanda terima kelompok {number}', en: 'receipt of batch {number}' },
  protocol: { id: 'Protokol pengambilan', en: 'Capture protocol' },
  protocolName: { id: 'protokol pengambilan', en: 'capture protocol' },
  resend: { id: 'Kartu kirim ulang', en: 'Send-again card' },
  resendName: { id: 'kartu kirim ulang', en: 'send-again card' },
} as const satisfies Record<string, Sentence>

/** What is known of an item before it was received. */
export const beforeReceiptText = {
  title: { id: 'Sebelum diterima', en: 'Before receipt' },
  missing: {
    id: 'Belum diketahui: {list}. Riwayat penanganan di bawah baru mulai saat bukti diterima.',
    en: 'Not known: {list}. The custody log below begins only when the item was received.',
  },
  nothingMissing: {
    id: 'Riwayat sebelum diterima dicatat menurut keterangan yang menyerahkan; tidak dicek oleh program.',
    en: 'What came before receipt is told by who handed it over; the program did not check it.',
  },
  notAsked: { id: 'belum ditanyakan', en: 'not asked yet' },
  missingGiver: { id: 'siapa yang menyerahkan', en: 'who handed it over' },
  missingBasis: { id: 'cara dan dasar perolehan', en: 'how and on what basis it was obtained' },
  missingHops: { id: 'tangan-tangan sebelumnya', en: 'earlier hands' },
  missingHop: { id: 'sebagian riwayat sebelumnya', en: 'part of the earlier hands' },
  from: { id: 'Diserahkan oleh', en: 'Handed over by' },
  basis: { id: 'Cara dan dasar perolehan', en: 'How and on what basis' },
  hop: { id: 'Tangan {number}', en: 'Hands {number}' },
} as const satisfies Record<string, Sentence>

/** Purging: what goes, what stays, and the two questions before it. */
export const purgeText = {
  act: { id: 'Musnahkan isinya', en: 'Purge its content' },
  menu: { id: 'Musnahkan isi…', en: 'Purge content…' },
  title: { id: 'Musnahkan isi {number}', en: 'Purge the content of {number}' },
  why: {
    id: 'Hanya untuk isi yang menurut hukum tidak boleh disimpan, misalnya data pribadi pihak lain yang masuk ke kasus yang salah. Isi yang dimusnahkan tidak dapat dikembalikan oleh siapa pun.',
    en: 'Only for content the law forbids keeping, such as personal data of somebody else that came into the wrong case. Nobody can bring purged content back.',
  },
  stays: {
    id: 'Hilang: berkas asal dan semua isinya, gambar kecil, teks yang dibaca, teks pencarian. Tetap: nomor, nama, ukuran, nilai hash, seluruh riwayat penanganan, versi final yang sudah dibuat, dan catatan yang ditulis petugas.',
    en: 'Gone: the original and all it holds, small pictures, text that was read, search text. Kept: number, name, size, digest, the whole custody log, final versions already made, and what officers wrote.',
  },
  reason: { id: 'Alasan pemusnahan', en: 'Reason' },
  legalBasis: { id: 'Dasar hukum', en: 'Legal basis' },
  legalBasisHint: { id: 'pasal dan ayat, atau nomor penetapan', en: 'article and paragraph, or number of the order' },
  orderedBy: { id: 'Atas perintah', en: 'Ordered by' },
  orderedByHint: { id: 'nama atau jabatan yang memutuskan', en: 'name or post of who decided' },
  next: { id: 'Lanjut', en: 'Next' },
  back: { id: 'Kembali', en: 'Back' },
  forGood: {
    id: '{number} ({name}) akan dimusnahkan untuk selamanya.',
    en: '{number} ({name}) will be purged for good.',
  },
  typeAgain: { id: 'Ketik {number} untuk memastikan', en: 'Type {number} to make sure' },
  running: { id: 'Memusnahkan…', en: 'Purging…' },
  purged: {
    id: 'Isi dimusnahkan oleh {by} atas perintah {orderedBy}. Dasar hukum: {legalBasis}. Alasan: {reason}. Ini bukan kerusakan.',
    en: 'Content purged by {by}, ordered by {orderedBy}. Legal basis: {legalBasis}. Reason: {reason}. This is no damage.',
  },
} as const satisfies Readonly<Record<string, Sentence>>

/** Pages of one paper that came in as separate pictures. */
export const pagesText = {
  title: { id: 'Halaman satu surat', en: 'Pages of one paper' },
  what: { id: 'halaman satu surat', en: 'the pages of papers' },
  why: {
    id: 'Surat yang difoto per halaman dapat disatukan menurut urutannya. Setiap foto tetap bukti dengan nomornya sendiri; bersama-sama dikutip sebagai satu dan dihitung sebagai satu sumber. Dapat dipisahkan lagi.',
    en: 'A paper photographed page by page can be put together in its order. Each photo stays evidence with its own number; together they are cited as one and count as one source. They can be taken apart again.',
  },
  add: { id: 'Satukan halaman…', en: 'Put pages together…' },
  change: { id: 'Ubah urutan…', en: 'Change the order…' },
  changeName: { id: 'Ubah urutan… {title}', en: 'Change the order… {title}' },
  paperTitle: { id: 'Nama surat', en: 'Name of the paper' },
  pages: { id: 'Halaman menurut urutan', en: 'Pages in order' },
  pagesHint: {
    id: 'nomor bukti dipisah koma, misalnya B-024, B-025',
    en: 'evidence numbers with commas, such as B-024, B-025',
  },
  note: { id: 'Catatan', en: 'Note' },
  citedAs: { id: '{count} halaman, dikutip sebagai {first}', en: '{count} pages, cited as {first}' },
  pageOf: {
    id: 'Halaman {page} dari {count}: {title}. Dikutip sebagai {first}.',
    en: 'Page {page} of {count}: {title}. Cited as {first}.',
  },
} as const satisfies Readonly<Record<string, Sentence>>
