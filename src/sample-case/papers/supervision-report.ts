import type { Cast } from '../cast.ts'
import type { DocxText } from '../files/write-docx.ts'

/** The field supervisor; protected, and named in the file's own properties. */
export const supervisorName = 'Jingga Wiradharma'

/** B-033: the supervision report on the meeting of 12 October, in the order of Form A. */
export function supervisionReport({ pairs }: Cast): DocxText {
  const lines: readonly (string | { text: string; bold: boolean })[] = [
    { text: 'FORMULIR A', bold: true },
    { text: 'LAPORAN HASIL PENGAWASAN PEMILIHAN', bold: true },
    'Nomor: 017/LHP/CONTOH/X/2024',
    { text: 'I. Data Pengawas Pemilihan', bold: true },
    'Tahapan yang diawasi: kampanye',
    `Nama pelaksana tugas: ${supervisorName}`,
    'Jabatan: pengawas lapangan, Kecamatan Arunika',
    'Nomor surat tugas: ST-09/CONTOH/X/2024',
    'Alamat: Kecamatan Arunika, Kabupaten Lembayung',
    { text: 'II. Kegiatan Pengawasan', bold: true },
    'Bentuk: pengawasan langsung',
    'Tujuan: memastikan kampanye berlangsung menurut ketentuan',
    `Sasaran: pertemuan terbatas pasangan calon nomor urut ${pairs.a.number} (${pairs.a.regent} dan ${pairs.a.deputy})`,
    'Waktu dan tempat: Sabtu, 12 Oktober 2024, pukul 19.30 sampai dengan 21.00 WITA, Balai Pertemuan Arunika',
    { text: 'III. Uraian Singkat Hasil Pengawasan', bold: true },
    'Pertemuan dimulai pukul 19.30 WITA dan selesai pukul 21.00 WITA. Peserta sekitar 180 orang. Pasangan calon hadir dan berbicara dua kali.',
    'Pukul 19.33 WITA direkam video suasana di dalam balai. Dari tempat pengawas berdiri, orang di panggung terlihat dari jauh dan sebagian dari belakang.',
    'Pukul 19.48 WITA difoto satu mobil dinas dengan lambang Pemerintah Kabupaten Lembayung di depan balai. Di dalam mobil terlihat pengemudi saja.',
    { text: 'IV. Informasi Dugaan Pelanggaran', bold: true },
    'Kehadiran mobil dinas di tempat kampanye dicatat sebagai informasi untuk diteruskan. Hal lain tidak ditemukan.',
    'Arunika, 13 Oktober 2024',
    'Pengawas,',
    supervisorName,
  ]
  const paragraphs = lines.map((line) => (typeof line === 'string' ? { text: line } : line))
  return { title: 'Laporan Hasil Pengawasan', author: supervisorName, created: '2024-10-13T01:20:00Z', paragraphs }
}
