/** Names of places in a dossier. Links and page references use them; each is set exactly once. */
export const anchors = {
  evidence: (number: string): string => `bukti-${number}`,
  statement: (id: string): string => `berita-acara-${id}`,
  event: (id: string): string => `peristiwa-${id}`,
  chapter: (index: number): string => `bab-${index}`,
  annex: (letter: string): string => `lampiran-${letter.toLowerCase()}`,
  approval: 'pengesahan',
  abbreviations: 'singkatan',
  summary: 'ringkasan',
  contents: 'daftar-isi',
} as const
