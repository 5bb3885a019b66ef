/** What the hosts say to people while they start, wait and end: on the terminal, and to a browser that is not theirs. */
export const hostSentences = {
  linkNeeded: {
    id: 'Netra berjalan di laptop ini, tetapi peramban ini belum diizinkan. Buka tautan yang tercetak di terminal.',
    en: 'Netra is running on this laptop, but this browser has no permission yet. Open the link printed in the terminal.',
  },
  linkSpent: {
    id: 'Tautan ini sudah dipakai. Kembali ke jendela Netra yang sudah terbuka, atau hentikan Netra lalu jalankan lagi untuk tautan baru.',
    en: 'This link was used already. Go back to the Netra window that is open, or stop Netra and start it again for a new link.',
  },
  homeHeld: {
    id: 'Netra sudah berjalan dengan map {home}: {operator} di komputer {machine}, proses {processId}, sejak {since}. Tidak ada yang berubah. Pakai jendela itu, atau tutup dahulu.',
    en: 'Netra is already running with the folder {home}: {operator} on {machine}, process {processId}, since {since}. Nothing changed. Use that window, or close it first.',
  },
  portTaken: {
    id: 'Porta {port} sedang dipakai program lain. Tidak ada yang berubah. Pilih porta lain, atau jalankan tanpa --port.',
    en: 'Port {port} is in use by another program. Nothing changed. Choose another port, or start without --port.',
  },
  startFailed: {
    id: 'Netra tidak dapat dimulai: {problem}. Data yang sudah tersimpan tetap utuh.',
    en: 'Netra could not start: {problem}. What was saved is safe.',
  },
  wrongOption: {
    id: 'Pilihan tidak dikenal: {what}. Pemakaian: npm run start:browser -- [--no-open] [--port N] [--home MAP]',
    en: 'Unknown option: {what}. Usage: npm run start:browser -- [--no-open] [--port N] [--home DIR]',
  },
  openLink: {
    id: 'Buka tautan di bawah ini di peramban laptop ini. Tautan hanya berlaku sekali. Ctrl+C mengakhiri.',
    en: 'Open the link below in a browser on this laptop. It works once. Ctrl+C ends Netra.',
  },
  buildingVerifier: {
    id: 'Menyiapkan halaman periksa-berkas.html …',
    en: 'Preparing the page periksa-berkas.html …',
  },
  building: { id: 'Menyiapkan tampilan …', en: 'Preparing the screens …' },
  buildFailed: {
    id: 'Tampilan tidak dapat disiapkan. Jalankan "npm ci", lalu ulangi.',
    en: 'The screens could not be prepared. Run "npm ci", then try again.',
  },
  browserInstead: {
    id: 'Dibuka di peramban, bukan di jendela desktop: {reason}',
    en: 'Opened in the browser, not in a desktop window: {reason}',
  },
  reasonNoDisplay: { id: 'tidak ada layar grafis di sini.', en: 'there is no graphical display here.' },
  reasonOffline: {
    id: 'program desktop (Electron) belum ada dan NETRA_OFFLINE=1 melarang mengunduh.',
    en: 'the desktop program (Electron) is missing and NETRA_OFFLINE=1 forbids fetching it.',
  },
  reasonNoAnswer: {
    id: 'program desktop (Electron) belum ada dan sumbernya tidak menjawab dalam {seconds} detik.',
    en: 'the desktop program (Electron) is missing and its source did not answer within {seconds} seconds.',
  },
  reasonUnreachable: {
    id: 'program desktop (Electron) belum ada dan sumbernya tidak terjangkau dari sini ({code}).',
    en: 'the desktop program (Electron) is missing and its source cannot be reached from here ({code}).',
  },
  reasonFetchFailed: {
    id: 'program desktop (Electron) belum ada dan tidak dapat diambil: {problem}.',
    en: 'the desktop program (Electron) is missing and could not be fetched: {problem}.',
  },
  reasonElectronEnded: {
    id: 'program desktop (Electron) langsung berhenti ({code}).',
    en: 'the desktop program (Electron) ended at once ({code}).',
  },
  fetching: {
    id: 'Mengambil program desktop (Electron {version}), sekali saja …',
    en: 'Fetching the desktop program (Electron {version}), this once …',
  },
  fetchProgress: { id: '  {done} MB dari {total} MB', en: '  {done} MB of {total} MB' },
  fetchUnpacking: { id: 'Sidik jari resmi cocok. Membuka berkas …', en: 'The official checksum fits. Unpacking …' },
  fetchDone: { id: 'Program desktop siap.', en: 'The desktop program is ready.' },
  fetchHave: {
    id: 'Program desktop (Electron {version}) sudah ada.',
    en: 'The desktop program (Electron {version}) is here already.',
  },
  fetchWrongFile: {
    id: 'Berkas {path} bukan {name} yang resmi (sidik jari tidak cocok). Tidak ada yang dipasang.',
    en: '{path} is not the official {name} (the checksum differs). Nothing was installed.',
  },
  fetchByStick: {
    id: 'Tanpa jaringan: ambil {name} dari halaman rilis Electron di komputer lain, lalu "npm run fetch-electron -- LETAK/{name}".',
    en: 'Without a network: take {name} from the release page of Electron on another computer, then "npm run fetch-electron -- PLACE/{name}".',
  },
} as const
