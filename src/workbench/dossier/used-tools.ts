import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

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

/** Looked for upwards as Node does: the built shell lies deeper than the sources, and not every package lets its description be required. */
function versionOf(folder: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(folder) ?? []
  const file = folders.map((modules) => join(modules, folder, 'package.json')).find((path) => existsSync(path))
  if (file === undefined) throw new Error(`${folder} is not installed`)
  const description: { version?: string } = JSON.parse(readFileSync(file, 'utf8'))
  return description.version ?? '?'
}
