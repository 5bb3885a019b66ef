import type { Sentence } from '../../contract/problem.ts'

/** The start page, without and with an open case. */
export const startText = {
  title: { id: 'Yang perlu Anda kerjakan', en: 'What needs you' },
  casesTitle: { id: 'Kasus di komputer ini', en: 'Cases on this computer' },
  casesLead: { id: 'Buka kasus untuk melihat langkah berikutnya.', en: 'Open a case to see its next step.' },
  what: { id: 'daftar kasus', en: 'the list of cases' },
  newCase: { id: 'Kasus baru', en: 'New case' },
  openCase: { id: 'Buka kasus…', en: 'Open a case…' },
  openSample: { id: 'Buka kasus contoh', en: 'Open the sample case' },
  sampleWhy: {
    id: '40 bukti, empat keterangan, tiga dugaan, dan tur tujuh langkah. Semua nama dan peristiwanya rekaan. Cocok untuk belajar dalam sepuluh menit.',
    en: '40 items of evidence, four statements, three allegations and a tour in seven steps. All names and events are invented. Good for learning in ten minutes.',
  },
  emptyTitle: { id: 'Belum ada kasus di sini', en: 'No case here yet' },
  emptyWhy: {
    id: 'Satu kasus memuat bukti, keterangan, dan analisis tentang satu dugaan pelanggaran netralitas, lalu menjadi satu berkas yang ditandatangani. Semuanya tinggal di komputer ini; program ini tidak memakai jaringan.',
    en: 'A case holds the evidence, statements and analysis of one alleged breach of neutrality and becomes one signed dossier. Everything stays on this computer; this program uses no network.',
  },
  listUnavailable: {
    id: 'Daftar kasus terakhir belum tersedia pada versi ini. Pilih Buka kasus dan tunjuk map kasusnya.',
    en: 'The list of recent cases is not available in this version yet. Choose Open a case and point at its folder.',
  },
  listUnavailableHere: {
    id: 'Daftar kasus terakhir belum tersedia pada versi ini. Buat kasus baru, atau buka kasus dari baris perintah.',
    en: 'The list of recent cases is not available in this version yet. Make a new case, or open one from the command line.',
  },
  sampleTitle: { id: 'Kasus contoh “Malam Panen”', en: 'The sample case “Malam Panen”' },
  openingSample: { id: 'Menyiapkan kasus contoh …', en: 'Preparing the sample case …' },
  buildingSample: {
    id: 'Pertama kali: berkas contoh dibuat, diterima, dan diceritakan di komputer ini. Sekitar setengah menit; sesudahnya langsung terbuka.',
    en: 'The first time, its files are made, taken in and told on this computer. About half a minute; after that it opens at once.',
  },
  sampleUnavailable: {
    id: 'Kasus contoh belum dapat dibuat dari layar ini. Buat dengan “npm run demo”, lalu buka mapnya.',
    en: 'The sample case cannot be made from this screen yet. Make it with “npm run demo”, then open its folder.',
  },
  notOpen: {
    id: 'Kasus itu tidak terbuka di sini. Buka dari daftar di bawah.',
    en: 'That case is not open here. Open it from the list below.',
  },
  lastOpened: { id: 'terakhir dibuka {at}', en: 'last opened {at}' },
  unreachable: { id: 'mapnya tidak terjangkau', en: 'its folder is not reachable' },
  open: { id: 'terbuka', en: 'open' },
  sample: { id: 'contoh', en: 'sample' },
  newTitle: { id: 'Nama kasus', en: 'Title of the case' },
  newTitleHint: {
    id: 'Singkat, tanpa nama pelapor atau saksi. Dapat diubah kemudian.',
    en: 'Short, without the names of reporter or witnesses.',
  },
  newZone: { id: 'Zona waktu tempat kejadian', en: 'Zone of the place' },
  newPrefix: { id: 'Awalan nomor bukti', en: 'Prefix of evidence numbers' },
  create: { id: 'Buat kasus', en: 'Make the case' },
  createWhere: {
    id: 'Setelah ini Anda memilih map kosong untuk menyimpannya.',
    en: 'Next you choose an empty folder for it.',
  },
  tabWork: { id: 'Pekerjaan', en: 'Work' },
  tabRecord: { id: 'Data kasus', en: 'Case record' },
  tabElection: { id: 'Data pemilihan', en: 'Election data' },
  tabOffice: { id: 'Profil kantor', en: 'Office profile' },
  tasksWhat: { id: 'langkah berikutnya', en: 'the next step' },
  next: { id: 'Berikutnya', en: 'Next' },
  after: { id: 'Sesudah itu', en: 'After that' },
  done: { id: 'Sudah', en: 'Done' },
  deadlines: { id: 'Tenggat', en: 'Deadlines' },
  noDeadlines: {
    id: 'Isi tanggal diketahui dan diterima pada Data kasus; tenggat lalu dihitung dengan pasalnya.',
    en: 'Fill in when it became known and was received; deadlines are then counted with their clause.',
  },
  toLook: { id: 'Perlu dilihat', en: 'To look at' },
  twoPlaces: {
    id: '{title}: orang yang sama di dua tempat (lihat {other}).',
    en: '{title}: the same person in two places (see {other}).',
  },
  moreToLook: { id: '{count} bukti lagi di daftar bukti', en: '{count} more in the register' },
  nothingToLook: { id: 'Tidak ada yang perlu dilihat.', en: 'Nothing to look at.' },
  waiting: { id: 'Menunggu tanda tangan', en: 'Waiting for a signature' },
  waitingLine: { id: '{subject}, {pages} halaman, isian: {fields}', en: '{subject}, {pages} pages, fields: {fields}' },
  go: { id: 'Kerjakan', en: 'Do it' },
  taskRecord: { id: 'Isi data kasus', en: 'Fill in the case record' },
  taskRecordWhy: {
    id: 'Tanggal diketahui dan diterima menentukan tenggat; kontes dan daerah menentukan tahapan.',
    en: 'When it became known and was received sets the deadlines; contest and region set the stages.',
  },
  taskElection: {
    id: 'Isi pasangan calon, penetapan, dan nomor urut',
    en: 'Fill in pairs, determination and drawn numbers',
  },
  taskElectionWhy: {
    id: 'Penetapan calon membedakan aturan yang berlaku; nomor urut memberi arti pada tanda jari.',
    en: 'The determination decides which rules apply; the number gives a hand sign its meaning.',
  },
  taskIntake: { id: 'Terima bukti pertama', en: 'Take in the first evidence' },
  taskIntakeWhy: {
    id: 'Seret berkas ke mana saja. Setiap berkas disalin utuh, diberi nomor, dan dicatat.',
    en: 'Drop files anywhere. Each is copied whole, numbered and recorded.',
  },
  taskPeople: { id: 'Catat terlapor', en: 'Record the reported person' },
  taskPeopleWhy: {
    id: 'Jabatan yang dipakai adalah jabatan pada saat kejadian.',
    en: 'The post that counts is the post at the time of the act.',
  },
  taskStatements: { id: 'Catat keterangan', en: 'Record statements' },
  taskStatementsWhy: {
    id: 'Terlapor harus didengar atau diundang; satu saksi tanpa pendukung tidak cukup.',
    en: 'The reported person must be heard or invited; one witness alone is not enough.',
  },
  taskEvents: { id: 'Susun lini masa', en: 'Build the timeline' },
  taskEventsWhy: {
    id: 'Waktu menentukan apakah perbuatan terjadi sebelum atau sesudah penetapan calon.',
    en: 'Time decides whether the act lies before or after the determination.',
  },
  taskAllegations: { id: 'Rumuskan dugaan pelanggaran', en: 'State the allegation' },
  taskAllegationsWhy: {
    id: 'Setiap dugaan diuji unsur demi unsur, dengan bukti yang mendukung dan yang menyangkal.',
    en: 'Each allegation is tested element by element, with evidence for and against.',
  },
  taskConclude: { id: 'Simpulkan unsur yang masih terbuka', en: 'Conclude the open elements' },
  taskConcludeWhy: { id: '{count} unsur belum disimpulkan.', en: '{count} elements without a conclusion.' },
  taskFreeze: { id: 'Cek kelengkapan dan tetapkan versi final', en: 'Check completeness and freeze the final version' },
  taskFreezeWhy: {
    id: 'Kekurangan ditutup, atau diterima dengan alasan yang dicetak.',
    en: 'Gaps are closed, or accepted with a reason that is printed.',
  },
  taskSign: { id: 'Tanda tangani berkas kasus', en: 'Sign the dossier' },
  taskSignWhy: { id: 'Versi final menunggu tanda tangan: {fields}.', en: 'A final version waits for: {fields}.' },
  taskHandOut: { id: 'Serahkan salinan bertanda tangan', en: 'Hand out the signed copy' },
  taskHandOutWhy: {
    id: 'Simpan salinan ke luar kasus bersama halaman pengecekan; penerimanya dapat mengecek sendiri, tanpa jaringan.',
    en: 'Save a copy outside the case with the checking page; whoever receives it can check it alone, without a network.',
  },
} as const satisfies Readonly<Record<string, Sentence>>
