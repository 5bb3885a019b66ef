import type { Sentence } from '../../contract/problem.ts'

/** Words used in many chapters. */
export const commonText = {
  unknown: { id: 'tidak diketahui', en: 'not known' },
  none: { id: 'tidak ada', en: 'none' },
  notFilled: { id: 'belum diisi', en: 'not filled in' },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
  protected: { id: 'dilindungi', en: 'protected' },
  interpretation: { id: 'PENAFSIRAN', en: 'INTERPRETATION' },
  conclusion: { id: 'KESIMPULAN', en: 'CONCLUSION' },
  supporting: { id: 'Mendukung', en: 'Supporting' },
  contrary: { id: 'Menyangkal', en: 'Contrary' },
  restsOn: { id: 'Bertumpu pada: ', en: 'Rests on: ' },
  part: { id: ' ({part})', en: ' ({part})' },
  question: { id: 'no. {number}', en: 'no. {number}' },
  device: { id: 'kartu jam {name}', en: 'clock card {name}' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  remark: { id: 'Keterangan', en: 'Remark' },
  by: { id: 'oleh {name}', en: 'by {name}' },
} as const satisfies Record<string, Sentence>
