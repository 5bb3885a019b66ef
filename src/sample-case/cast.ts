/** A candidate pair of the invented regency; `number` is the one drawn on 23 September 2024. */
export type CandidatePair = { readonly regent: string; readonly deputy: string; readonly number: 1 | 2 | 3 }

/**
 * Who plays whom. Everything that is drawn, written or told takes its names and drawn numbers from here, so that a test can
 * exchange them and see that nothing else changes.
 */
export type Cast = {
  readonly subjectOne: string
  readonly subjectTwo: string
  readonly pairs: { readonly a: CandidatePair; readonly b: CandidatePair; readonly c: CandidatePair }
}

/** The cast of the sample case *Malam Panen*: nobody in it exists. */
export const sampleCast: Cast = {
  subjectOne: 'Nadira Salwangi',
  subjectTwo: 'Guntur Wanasakti',
  pairs: {
    a: { regent: 'Arga Wisesa', deputy: 'Laras Winaya', number: 2 },
    b: { regent: 'Damar Kencana', deputy: 'Sekar Mayang', number: 1 },
    c: { regent: 'Tirta Wibawa', deputy: 'Gita Lestari', number: 3 },
  },
}

/** The same story with the names of pairs A and B and the drawn numbers 1 and 2 exchanged. */
export function swapCast({ subjectOne, subjectTwo, pairs }: Cast): Cast {
  return {
    subjectOne,
    subjectTwo,
    pairs: { a: { ...pairs.b, number: pairs.b.number }, b: { ...pairs.a, number: pairs.a.number }, c: pairs.c },
  }
}
