import type { EvidenceDescription } from '../../contract/evidence.ts'
import type { Cast } from '../cast.ts'
import { describePapers } from './description-papers.ts'
import type { Told } from './story-facts.ts'

/** What a description says beside its number; the rest is empty unless told. */
export type Described = Pick<EvidenceDescription, 'title' | 'proofKind' | 'provenance'> & Partial<EvidenceDescription>

/** Every description, in the order of the numbers; codes `KB-001`, `KB-022.1`. */
export function describeEvidence(cast: Cast): readonly Told<EvidenceDescription>[] {
  const told = {
    ...describeMessengerPictures(),
    ...describeCaptures(),
    ...describePhotographs(),
    ...describePapers(cast),
  }
  return Object.entries(told).map(([evidence, described]) => ({
    id: evidence.replace('B-', 'KB-'),
    body: {
      evidence,
      device: null,
      showsMinors: false,
      marks: [],
      proves: null,
      doesNotProve: null,
      excerpts: [],
      note: null,
      ...described,
    },
  }))
}

const forwarded = { proofKind: 'informasi-elektronik', provenance: 'forwarded-by-messenger' } as const
const camera = { proofKind: 'informasi-elektronik', provenance: 'camera-file' } as const
const nameDay = 'Tanggal pada nama berkas adalah hari penerimaan, bukan hari pemotretan; berkas tidak memuat EXIF.'

function describeMessengerPictures(): Record<string, Described> {
  const copyOf = (original: string, what: string): Described => ({
    ...forwarded,
    title: what,
    doesNotProve: nameDay,
    note: `Gambar serupa dengan ${original}; ${original} diusulkan sebagai bukti utama.`,
  })
  return {
    'B-001': copyOf('B-017', 'Foto bersama di bawah spanduk (salinan aplikasi pesan)'),
    'B-002': copyOf('B-018', 'Foto bersama, dua jari (salinan aplikasi pesan)'),
    'B-003': copyOf('B-019', 'Kerumunan dan spanduk (salinan aplikasi pesan)'),
    'B-004': {
      ...forwarded,
      title: 'Panggung Malam Panen',
      doesNotProve: 'Tidak memuat orang atau tanda yang terkait dugaan.',
    },
    'B-005': {
      ...forwarded,
      title: 'Spanduk bakal calon dari dekat',
      marks: [
        {
          mark: 1,
          what: 'Spanduk dengan nama pasangan dan kata bakal calon',
          reading: 'Alat peraga; terpasang di Lapangan Senandika',
          box: { x: 0.035, y: 0.17, width: 0.93, height: 0.56 },
        },
      ],
      proves: 'Bunyi dan rupa spanduk.',
      doesNotProve: 'Siapa yang memasang, dan kapan.',
      note: 'Diterima dua kali dengan byte yang sama; yang kedua tercatat sebagai salinan identik.',
    },
    'B-006': {
      ...forwarded,
      title: 'Warung makanan di Malam Panen',
      doesNotProve: 'Tidak memuat orang atau tanda yang terkait dugaan.',
    },
    'B-007': {
      ...forwarded,
      title: 'Anak-anak menari',
      showsMinors: true,
      doesNotProve: 'Tidak memuat orang dewasa atau tanda yang terkait dugaan.',
      note: 'Memuat anak; disamarkan pada edisi luar.',
    },
    'B-008': {
      ...forwarded,
      title: 'Terlapor I makan bersama tetangga',
      doesNotProve: 'Tidak memuat bakal calon, atribut, atau alat peraga.',
    },
    'B-009': copyOf('B-032', 'Mobil dinas di depan balai (salinan aplikasi pesan)'),
    'B-010': {
      ...forwarded,
      title: 'Seorang laki-laki di panggung, dilihat dari belakang',
      marks: [
        {
          mark: 1,
          what: 'Orang di panggung, wajah tidak terlihat',
          reading: 'Menurut Pelapor Terlapor II; keyakinan rendah, dua orang lain mungkin',
          box: { x: 0.53, y: 0.24, width: 0.25, height: 0.74 },
        },
      ],
      proves: 'Ada seorang laki-laki berkemeja putih di panggung.',
      doesNotProve: 'Siapa orangnya, dan kapan foto dibuat.',
      note: nameDay,
    },
  }
}

function describeCaptures(): Record<string, Described> {
  const print = (page: number, lines: string): Described => ({
    proofKind: 'informasi-elektronik',
    provenance: 'photo-of-print',
    title: `Foto cetakan percakapan, halaman ${page}`,
    doesNotProve: 'Cetakan dapat diubah sebelum dipotret; yang dipakai adalah baris B-022.1.',
    note: `Memuat ${lines} dari B-022.1.`,
  })
  return {
    'B-011': print(1, 'baris 203 sampai 208'),
    'B-012': print(2, 'baris 211 sampai 215'),
    'B-013': print(3, 'baris 216 sampai 222'),
    'B-014': {
      proofKind: 'informasi-elektronik',
      provenance: 'screenshot',
      title: 'Tangkapan layar unggahan pada ponsel Pelapor',
      device: 'D5, ponsel Pelapor, zona WIT',
      marks: [
        {
          mark: 1,
          what: 'Tanggal unggahan sebagaimana ditampilkan: 22 September 2024 pukul 00.41',
          reading: 'Dalam zona WIT; sama dengan 21 September 2024 pukul 23.41 WITA',
          box: { x: 0.165, y: 0.199, width: 0.73, height: 0.028 },
        },
        { mark: 2, what: 'Bilah status ponsel Pelapor', reading: null, box: { x: 0, y: 0, width: 1, height: 0.046 } },
      ],
      proves: 'Unggahan dapat dilihat publik pada 10 Oktober 2024 pukul 08.15.30 WITA.',
      doesNotProve: 'Jam unggahan tanpa mengetahui zona ponsel yang menampilkannya.',
      note: 'Bilah status disamarkan pada edisi luar.',
    },
    'B-015': {
      proofKind: 'informasi-elektronik',
      provenance: 'saved-page',
      title: 'Halaman unggahan yang disimpan utuh',
      device: 'D6, ponsel kantor',
      proves:
        'Unggahan masih dapat dilihat publik pada 14 Oktober 2024 pukul 14.05 WITA; waktu unggahan tersimpan sebagai 1726933260, yaitu 21 September 2024 pukul 23.41 WITA.',
      doesNotProve: 'Siapa yang mengetik unggahan; akun dan orang dihubungkan oleh pengakuan Terlapor I.',
      excerpts: [{ part: 'data-utime', text: '1726933260', translation: null }],
      note: 'Memuat nama akun pantau kantor; disamarkan pada edisi luar.',
    },
    'B-030': {
      proofKind: 'informasi-elektronik',
      provenance: 'screenshot',
      title: 'Alamat unggahan: konten tidak tersedia',
      device: 'D6, ponsel kantor, zona WITA',
      proves: 'Unggahan tidak lagi terlihat pada 16 Oktober 2024 pukul 08.05 WITA.',
      doesNotProve: 'Siapa yang menghapus atau membatasi, dan jam berapa.',
    },
  }
}

function describePhotographs(): Record<string, Described> {
  const d1 = 'D1, kamera Kirana KX-20 milik Saksi-1, jam satu jam di depan'
  const d2 = 'D2, ponsel Selat S9 milik Saksi-1'
  return {
    'B-016': {
      ...camera,
      title: 'Layar kunci ponsel D2 pukul 20.00, dipotret kamera D1',
      device: d1,
      proves: 'Selisih jam kamera D1 terhadap ponsel D2.',
    },
    'B-017': {
      ...camera,
      title: 'Terlapor I di samping bakal calon di bawah spanduk',
      device: d1,
      marks: [
        {
          mark: 1,
          what: 'Spanduk bakal calon',
          reading: 'Alat peraga',
          box: { x: 0.14, y: 0.07, width: 0.72, height: 0.41 },
        },
        {
          mark: 2,
          what: 'Perempuan berbaju merah marun',
          reading: 'Terlapor I (diakui)',
          box: { x: 0.31, y: 0.38, width: 0.2, height: 0.6 },
        },
        {
          mark: 3,
          what: 'Laki-laki berselempang',
          reading: 'Bakal calon bupati (diakui Terlapor I)',
          box: { x: 0.48, y: 0.34, width: 0.2, height: 0.64 },
        },
      ],
      proves: 'Terlapor I berdiri di samping bakal calon di bawah spanduk.',
      doesNotProve: 'Alasan foto dibuat. EXIF dapat diubah; waktunya bertumpu pada kartu jam D1.',
      note: 'Bidang Artist memuat nama Saksi-1; disamarkan pada edisi luar.',
    },
    'B-018': {
      ...camera,
      title: 'Foto bersama, Terlapor I mengangkat dua jari',
      device: d1,
      marks: [
        {
          mark: 1,
          what: 'Spanduk bakal calon',
          reading: 'Alat peraga',
          box: { x: 0, y: 0, width: 0.72, height: 0.66 },
        },
        {
          mark: 2,
          what: 'Dua jari terangkat',
          reading: 'Tidak dapat dihubungkan dengan nomor urut: nomor baru diundi 23 September 2024',
          box: { x: 0.27, y: 0.39, width: 0.12, height: 0.17 },
        },
      ],
      proves: 'Terlapor I mengangkat dua jari.',
      doesNotProve: 'Arti dua jari: pada malam itu belum ada nomor urut.',
    },
    'B-019': {
      ...camera,
      title: 'Kerumunan dan spanduk',
      device: d1,
      proves: 'Acara masih berlangsung sekitar pukul 23.31 WITA.',
    },
    'B-020': {
      ...camera,
      title: 'Kelompok yang sama, dipotret ponsel D2',
      device: d2,
      proves: 'Waktu dan tempat menurut jaringan satelit; selaras dengan B-017 sesudah koreksi.',
      doesNotProve: 'Siapa yang berfoto, tanpa keterangan orang.',
      note: 'Memuat koordinat; disamarkan pada edisi luar, tempat ditulis dengan nama.',
    },
    'B-021': {
      ...camera,
      title: 'Layar kamera D1 menunjukkan 21.01, dipotret ponsel D2',
      device: d2,
      proves: 'Selisih jam kamera D1 terhadap ponsel D2, acuan kedua.',
    },
    'B-024': {
      ...camera,
      proofKind: 'surat',
      title: 'Daftar hadir rapat 10 Oktober 2024, halaman 1',
      device: 'Ponsel Saksi-2, merek dan model sama dengan D2 tetapi bukan D2',
      marks: [
        {
          mark: 1,
          what: 'Baris 3: nama Saksi-2',
          reading: null,
          box: { x: 0.12, y: 0.325, width: 0.79, height: 0.05 },
        },
      ],
      proves: 'Dua pegawai kecamatan dan tujuh kepala desa menandatangani daftar hadir.',
      doesNotProve: 'Apa yang dibicarakan.',
      note: 'Satu naskah dengan B-025 (halaman 2); pernah digabung menjadi satu bukti dua halaman lalu dipisahkan kembali.',
    },
    'B-025': {
      ...camera,
      proofKind: 'surat',
      title: 'Daftar hadir rapat 10 Oktober 2024, halaman 2',
      device: 'Ponsel Saksi-2',
      proves: 'Empat pendamping menandatangani daftar hadir.',
      note: 'Satu naskah dengan B-024 (halaman 1).',
    },
    'B-031': {
      proofKind: 'informasi-elektronik',
      provenance: 'recording',
      title: 'Video suasana di dalam balai, 6 detik',
      device: 'D4, ponsel pengawas lapangan',
      proves: 'Kampanye berlangsung pada 12 Oktober 2024 pukul 19.33.44 WITA.',
      doesNotProve: 'Tidak terlihat orang yang dapat dikenali sebagai Terlapor II.',
    },
    'B-032': {
      ...camera,
      title: 'Mobil dinas di depan balai, hanya pengemudi di dalamnya',
      device: 'D4, ponsel pengawas lapangan',
      marks: [
        {
          mark: 1,
          what: 'Mobil dengan lambang Pemerintah Kabupaten Lembayung',
          reading: null,
          box: { x: 0.1, y: 0.58, width: 0.73, height: 0.33 },
        },
      ],
      proves: 'Mobil dinas berada di depan balai.',
      doesNotProve: 'Siapa yang membawanya ke sana; tidak mengatakan apa pun tentang Terlapor II.',
    },
    'B-034': {
      ...camera,
      title: 'Balai pertemuan dari depan',
      device: 'Kamera saku pengawas lapangan',
      doesNotProve: 'Tanggal pada EXIF nol dan kosong: tidak ada tanggal yang sah, jadi tidak berwaktu.',
    },
    'B-035': {
      ...camera,
      title: 'Foto balai, berkas terpotong',
      device: 'D4, ponsel pengawas lapangan',
      doesNotProve: 'Berkas terpotong di dalam metadatanya; isi dan metadata tidak terbaca.',
    },
    'B-038': {
      ...camera,
      title: 'Pemandangan petang di tempat dinas luar',
      device: 'D3, ponsel Selat Pro 5 milik Terlapor II, zona otomatis mati',
      proves: 'Ponsel Terlapor II berada di zona WIB pada 12 Oktober 2024 pukul 18.40.12 WIB, yaitu 19.40.12 WITA.',
      doesNotProve: 'Bahwa Terlapor II sendiri yang memegang ponsel; EXIF dapat diubah.',
      note: 'Zona pada berkas (+08:00) berbeda dari zona tempatnya (WIB); saatnya tetap sama.',
    },
  }
}
