import type { Sentence } from '../contract/problem.ts'

/** What the desktop shell asks outside the page. */
export const shellText = {
  leaveTitle: { id: 'Ada isian yang belum disimpan', en: 'There are entries not saved' },
  leaveDetail: {
    id: 'Bila jendela ini ditutup atau dimuat ulang, isian yang belum disimpan hilang. Yang sudah tersimpan dalam kasus tetap utuh.',
    en: 'If this window closes or reloads, entries not saved are lost. What is saved in the case stays.',
  },
  stay: { id: 'Kembali ke isian', en: 'Back to the entry' },
  leave: { id: 'Tutup dan buang isian', en: 'Close and drop the entries' },
} as const satisfies Readonly<Record<string, Sentence>>
