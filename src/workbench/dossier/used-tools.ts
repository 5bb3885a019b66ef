import { readFileSync } from 'node:fs'

type UsedTool = { name: string; version: string; use: string }

const libraries: ReadonlyArray<{ name: string; folder: string; use: string }> = [
  { name: 'exifr', folder: 'exifr', use: 'pembaca EXIF pertama: seluruh berkas, nilai mentah, tanggal dibaca ketat' },
  { name: 'ExifTool (exiftool-vendored)', folder: 'exiftool-vendored', use: 'pembaca kedua, sebagai pembanding' },
  { name: 'sharp', folder: 'sharp', use: 'gambar cetak dari berkas asal; berkas asal tidak disentuh' },
  { name: 'mammoth', folder: 'mammoth', use: 'teks dokumen Word' },
  { name: 'pdfjs-dist', folder: 'pdfjs-dist', use: 'teks dokumen PDF' },
  { name: 'better-sqlite3', folder: 'better-sqlite3', use: 'basis data kasus (SQLite)' },
  { name: 'pdf-lib', folder: 'pdf-lib', use: 'objek PDF berkas ini' },
]

/** Readers and libraries whose values are printed, with the versions that are installed, for the annex on method. */
export function usedTools(): UsedTool[] {
  return libraries.map(({ name, folder, use }) => ({ name, version: versionOf(folder), use }))
}

function versionOf(folder: string): string {
  const file = new URL(`../../../node_modules/${folder}/package.json`, import.meta.url)
  const description: { version?: string } = JSON.parse(readFileSync(file, 'utf8'))
  return description.version ?? '?'
}
