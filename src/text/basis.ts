import type { BasisKind } from '../contract/evidence.ts'
import type { Sentence } from '../contract/problem.ts'

/** On what basis a batch was obtained, in screens and in print. */
export const basisKindWords: Readonly<Record<BasisKind, Sentence>> = {
  public: { id: 'terbuka untuk umum', en: 'public' },
  'handed-over': { id: 'diserahkan sukarela', en: 'handed over freely' },
  consent: { id: 'persetujuan', en: 'consent' },
  duty: { id: 'tugas', en: 'duty' },
  unknown: { id: 'sudah ditanyakan, tidak diketahui', en: 'asked, not known' },
}
