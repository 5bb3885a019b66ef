import type { Cast } from '../cast.ts'

/** The public post of 21 September 2024, 23.41 WITA, as every capture of it shows it. */
export const post = {
  platform: 'Lini Warga',
  /** A name that can never be registered (RFC 2606). */
  host: 'liniwarga.example',
  number: '0000000000',
  /** Account ids are of zeros: well-formed, never issued. */
  accountId: '000000000000000',
  words: 'Malam Panen ramai sekali. Senang bisa berfoto bersama beliau.',
  reactions: 31,
  followers: 212,
  /** Seconds since 1970: 2024-09-21T15:41:00Z. */
  unixSeconds: 1_726_933_260,
  initials: ({ subjectOne }: Cast) =>
    subjectOne
      .split(' ')
      .map((word) => word.charAt(0))
      .join(''),
} as const
