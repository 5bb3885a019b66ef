import type { Sentence } from '../../contract/problem.ts'

/** What stands at the head and foot of every page, and the short words the layout itself prints. */
export const frameText = {
  sampleLine: {
    id: 'DATA CONTOH – SELURUH NAMA DAN PERISTIWA REKAAN',
    en: 'SAMPLE DATA – ALL NAMES AND EVENTS ARE INVENTED',
  },
  draftOf: {
    id: 'RANCANGAN – BUKAN VERSI FINAL · {classification}',
    en: 'DRAFT – NOT A FINAL VERSION · {classification}',
  },
  foot: {
    id: '{code} · Nomor: {number} · rantai {head} (16 karakter pertama)',
    en: '{code} · Number: {number} · chain {head} (first 16 characters)',
  },
  pageOf: { id: 'Halaman {page} dari {pages}', en: 'Page {page} of {pages}' },
  pageShort: { id: 'hlm.', en: 'p.' },
  goTo: { id: 'Ke', en: 'To' },
  documentTitle: { id: '{title}: {subject}', en: '{title}: {subject}' },
  manifestDescription: {
    id: 'Manifes hash: nomor, nilai hash SHA-256, dan halaman lampiran setiap bukti',
    en: 'Hash manifest: number, SHA-256 digest and annex page of every item of evidence',
  },
} as const satisfies Record<string, Sentence>
