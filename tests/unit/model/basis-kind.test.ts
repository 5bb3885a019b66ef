import { expect, it } from 'vitest'
import { BatchSheet } from '../../../src/contract/evidence.ts'
import { basisKindOf } from '../../../src/model/basis-kind.ts'

it('recognises the four words in the free text of batch.json, and guesses nothing where there are none or several', () => {
  const kinds = [
    'terbuka untuk umum',
    'Diserahkan sukarela sebagai bantahan',
    'consent of the owner',
    'surat tugas',
  ].map((basis) => basisKindOf(BatchSheet.parse({ basis })))
  expect(kinds).toEqual(['public', 'handed-over', 'consent', 'duty'])
  expect(basisKindOf(BatchSheet.parse({ basis: 'Diserahkan sukarela; unggahan publik' }))).toBeNull()
  expect(basisKindOf(BatchSheet.parse({ basis: 'Petugasnya tidak ingat' }))).toBeNull()
})

it('tells "asked, not known" from "never asked", and lets a chosen kind stand before the words', () => {
  expect(BatchSheet.parse({}).basisKind).toBeNull()
  expect(basisKindOf(BatchSheet.parse({}))).toBeNull()
  expect(basisKindOf(BatchSheet.parse({ basisKind: 'unknown' }))).toBe('unknown')
  expect(basisKindOf(BatchSheet.parse({ basisKind: 'duty', basis: 'diserahkan sukarela' }))).toBe('duty')
})
