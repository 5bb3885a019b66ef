import type { FigurePageFacts } from '../../src/dossier/layout/drawing/write-figure-page.ts'

/** What stands about a figure of that title in its page, the same at every writing. */
export function figureFacts(title: string): FigurePageFacts {
  return {
    title,
    author: 'Bawaslu Kabupaten Lembayung',
    subject: 'LMB-1',
    language: 'id-ID',
    frozenAt: '2024-10-18T16:30:00+08:00',
    producer: { name: 'Netra', version: '0' },
    caseId: '0192',
    number: null,
    edition: 'internal',
    custodyHead: 'a'.repeat(64),
    attachment: { name: 'netra-gambar.json', description: 'Bentuk-bentuk gambar' },
  }
}
