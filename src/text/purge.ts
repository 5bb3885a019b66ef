import type { Sentence } from '../contract/problem.ts'

/** Why an item is not purged as it stands, and what to do first. */
export const purgeObstacles = {
  'not-withdrawn': {
    id: 'tarik dahulu dari penggunaan, dengan alasan.',
    en: 'take it out of use first, with a reason.',
  },
  'purged-already': { id: 'isinya sudah dimusnahkan.', en: 'its content is gone already.' },
  'within-an-archive': {
    id: 'berkas ini termuat dalam {numbers}; musnahkan berkas itu, maka semua isinya ikut.',
    en: 'it lies within {numbers}; purge that one, and all it holds goes with it.',
  },
  'same-bytes-elsewhere': {
    id: 'bita yang sama juga tersimpan sebagai {numbers}; tarik dan musnahkan itu dahulu.',
    en: 'the same bytes are kept as {numbers} too; take those out of use and purge them first.',
  },
  'not-confirmed': {
    id: 'nomor yang diketik ulang tidak sama dengan nomor bukti.',
    en: 'the number typed again is not that of the item.',
  },
} as const satisfies Readonly<Record<string, Sentence>>
