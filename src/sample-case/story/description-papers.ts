import type { Cast } from '../cast.ts'
import { writeChatText } from '../papers/chat-text.ts'
import type { Described } from './descriptions.ts'

const paper = { proofKind: 'surat', provenance: 'office-document' } as const
const scan = { proofKind: 'surat', provenance: 'scan' } as const

/** Letters, decisions, lists, the chat export and the recording. */
export function describePapers(cast: Cast): Record<string, Described> {
  return {
    ...describeChat(cast),
    'B-023': {
      ...scan,
      title: 'Undangan rapat 10 Oktober 2024',
      proves:
        'Undangan nomor 005/CONTOH/X/2024 bertanggal 9 Oktober 2024 atas nama Camat, dengan kop dan cap kecamatan.',
      doesNotProve: 'Jam surat dibuat; isi acara "konsolidasi wilayah".',
      excerpts: [
        { part: 'acara 1', text: 'Pembahasan data bantuan beras tahap tiga', translation: null },
        { part: 'acara 2', text: 'Konsolidasi wilayah', translation: null },
      ],
      note: 'Teks hasil pengenalan huruf belum dikonfirmasi.',
    },
    'B-026': {
      ...paper,
      title: 'Petikan keputusan jabatan Terlapor I',
      proves:
        'Terlapor I berstatus PNS dan menjabat Kepala Seksi Pelayanan Umum sejak 4 Januari 2021, jadi juga pada 21 September 2024.',
      note: 'Memuat tanggal lahir, juga di dalam NIP.',
    },
    'B-027': {
      ...paper,
      title: 'Petikan keputusan jabatan Terlapor II',
      proves:
        'Terlapor II berstatus PNS dan menjabat Camat Arunika sejak 3 Januari 2022; tanggal lahirnya sama dengan NIP.',
      note: 'Memuat tanggal lahir, juga di dalam NIP.',
    },
    'B-028': {
      ...scan,
      title: 'Daftar hadir sosialisasi netralitas 2 September 2024',
      marks: [
        { mark: 1, what: 'Baris 1', reading: 'Terlapor I', box: { x: 0.065, y: 0.272, width: 0.88, height: 0.052 } },
        { mark: 2, what: 'Baris 14', reading: 'Terlapor II', box: { x: 0.065, y: 0.761, width: 0.88, height: 0.052 } },
      ],
      proves: 'Kedua terlapor menandatangani daftar hadir sosialisasi netralitas.',
      doesNotProve: 'Berapa lama mereka mengikuti dan apa yang mereka pahami.',
    },
    'B-029': {
      ...paper,
      title: 'Surat tugas Terlapor II, 11 sampai 13 Oktober 2024',
      proves: 'Terlapor II ditugaskan ke kota di zona WIB pada 11 sampai 13 Oktober 2024.',
      doesNotProve: 'Bahwa perjalanan itu sungguh dilakukan.',
    },
    'B-033': {
      ...paper,
      title: 'Laporan hasil pengawasan (Formulir A) atas kampanye 12 Oktober 2024',
      proves: 'Kampanye berlangsung pukul 19.30 sampai 21.00 WITA; mobil dinas dicatat pukul 19.48.',
      doesNotProve: 'Kehadiran Terlapor II; pengawas tidak menyebutnya.',
      note: 'Nama penulis tersimpan dalam properti berkas; disamarkan pada edisi luar.',
    },
    'B-036': {
      ...paper,
      title: 'Keputusan penetapan pasangan calon',
      proves: 'Penetapan dibacakan 22 September 2024 pukul 15.00 WITA.',
    },
    'B-037': {
      ...paper,
      title: 'Keputusan nomor urut pasangan calon',
      proves: `Nomor urut ${cast.pairs.a.number} adalah pasangan ${cast.pairs.a.regent} dan ${cast.pairs.a.deputy} sejak 23 September 2024.`,
    },
    'B-039': {
      ...paper,
      title: 'Tagihan penginapan',
      proves:
        'Kamar atas nama Terlapor II masuk 11 Oktober 2024 pukul 15.20 WIB, keluar 13 Oktober 2024 pukul 07.05 WIB.',
      doesNotProve: 'Bahwa Terlapor II berada di kamar sepanjang waktu itu.',
      note: 'Catatan pihak ketiga.',
    },
    'B-040': {
      proofKind: 'keterangan-terlapor',
      provenance: 'recording',
      title: 'Rekaman klarifikasi daring Terlapor II',
      proves: 'Jalannya klarifikasi 17 Oktober 2024 (K-4).',
      note: 'Pada kasus contoh ini rekaman hanya berisi nada.',
    },
  }
}

function describeChat(cast: Cast): Record<string, Described> {
  const lines = writeChatText(cast).split('\n')
  const quoted = (line: number, translation: { text: string; by: string } | null = null) => ({
    part: `baris ${line}`,
    text: lines[line - 1] ?? '',
    translation,
  })
  return {
    'B-022': {
      proofKind: 'informasi-elektronik',
      provenance: 'export',
      title: 'Ekspor percakapan grup kepala desa',
      device: 'Ponsel Saksi-2, zona WITA',
      note: 'Arsip dengan tiga anggota.',
    },
    'B-022.1': {
      proofKind: 'informasi-elektronik',
      provenance: 'export',
      title: 'Teks percakapan, 230 baris, 3 sampai 14 Oktober 2024',
      excerpts: [
        quoted(212),
        quoted(213),
        quoted(214),
        quoted(215, { text: 'Kita saling membantu saja, Pak', by: 'Penerjemah' }),
      ],
      proves: 'Bunyi pesan sebagaimana tersimpan di ponsel Saksi-2.',
      doesNotProve: 'Siapa yang memegang ponsel pengirim; isi pesan yang dihapus (baris 214).',
      note: 'Urutan hari/bulan dipastikan oleh tanggal 13/10/24. Zona ditanyakan satu kali: WITA.',
    },
    'B-022.2': {
      proofKind: 'informasi-elektronik',
      provenance: 'export',
      title: 'Pesan suara 8 Oktober 2024 (baris 213)',
      doesNotProve: 'Pada kasus contoh ini tidak ada ucapan yang terdengar.',
    },
    'B-022.3': {
      proofKind: 'informasi-elektronik',
      provenance: 'export',
      title: 'Foto jembatan rusak (baris 159)',
      doesNotProve: 'Tidak terkait dugaan.',
    },
  }
}
