import type { Sentence } from '../../contract/problem.ts'

/** Films and sounds of a case, played beside their facts. */
export const recordingText = {
  player: { id: 'Pemutar {number}', en: 'Player of {number}' },
  position: { id: 'Posisi {at}', en: 'Position {at}' },
  positionWhy: {
    id: 'Posisi dihitung dari awal rekaman (jam.menit.detik). Pukul berapa sesuatu terjadi tidak terbaca dari sini.',
    en: 'The position counts from the start of the recording (hours.minutes.seconds). It does not say at what hour something happened.',
  },
  part: { id: 'posisi {at}', en: 'position {at}' },
  cite: { id: 'Kutip posisi ini…', en: 'Cite this position…' },
  notPlayed: {
    id: 'Rekaman ini ({type}) tidak dapat diputar di sini. Bitanya tersimpan utuh. Simpan salinan berkas asal, lalu putar dengan program lain dan tulis kutipannya dengan posisi jam.menit.detik.',
    en: 'This recording ({type}) cannot be played here. Its bytes are kept whole. Save a copy of the original, play it with another program, and write the excerpt with its position in hours.minutes.seconds.',
  },
  export: { id: 'Simpan salinan berkas asal…', en: 'Save a copy of the original…' },
} as const satisfies Readonly<Record<string, Sentence>>
