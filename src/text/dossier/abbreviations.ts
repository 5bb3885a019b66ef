import type { Sentence } from '../../contract/problem.ts'

/** Abbreviations the dossier uses, in the order of the alphabet. */
export const abbreviations: readonly (readonly [string, Sentence])[] = [
  ['ASN', { id: 'Aparatur Sipil Negara', en: 'civil service (Aparatur Sipil Negara)' }],
  ['Bawaslu', { id: 'Badan Pengawas Pemilihan Umum', en: 'election supervisory body' }],
  ['BKN', { id: 'Badan Kepegawaian Negara', en: 'National Civil Service Agency' }],
  ['CPNS', { id: 'Calon Pegawai Negeri Sipil', en: 'candidate civil servant' }],
  [
    'EXIF',
    { id: 'data di dalam berkas foto yang ditulis oleh kamera', en: 'data a camera writes into a picture file' },
  ],
  ['GPS', { id: 'sistem penentu posisi dengan satelit', en: 'satellite positioning' }],
  ['KASN', { id: 'Komisi Aparatur Sipil Negara', en: 'Civil Service Commission' }],
  ['NI PPPK', { id: 'Nomor Induk PPPK', en: 'number of a PPPK employee' }],
  ['NIK', { id: 'Nomor Induk Kependudukan', en: 'national identity number' }],
  ['NIP', { id: 'Nomor Induk Pegawai', en: 'civil servant number' }],
  ['PNS', { id: 'Pegawai Negeri Sipil', en: 'permanent civil servant' }],
  ['PP', { id: 'Peraturan Pemerintah', en: 'government regulation' }],
  ['PPPK', { id: 'Pegawai Pemerintah dengan Perjanjian Kerja', en: 'government employee on a work agreement' }],
  ['PSrE', { id: 'Penyelenggara Sertifikasi Elektronik', en: 'certification authority' }],
  ['SHA-256', { id: 'cara menghitung nilai hash (FIPS 180-4)', en: 'the hash function of FIPS 180-4' }],
  ['SKB', { id: 'Surat Keputusan Bersama', en: 'joint decree' }],
  ['UTC', { id: 'waktu universal terkoordinasi', en: 'coordinated universal time' }],
  ['UU', { id: 'Undang-Undang', en: 'law' }],
  ['WIB', { id: 'Waktu Indonesia Barat (UTC+7)', en: 'western Indonesian time (UTC+7)' }],
  ['WIT', { id: 'Waktu Indonesia Timur (UTC+9)', en: 'eastern Indonesian time (UTC+9)' }],
  ['WITA', { id: 'Waktu Indonesia Tengah (UTC+8)', en: 'central Indonesian time (UTC+8)' }],
]
