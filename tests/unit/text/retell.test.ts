import { expect, it } from 'vitest'
import { readerSentences } from '../../../src/text/readers.ts'
import { blanksOf, retell } from '../../../src/text/retell.ts'
import { fill } from '../../../src/text/say.ts'

it('tells a kept remark in the other language with the same facts in it', () => {
  const told = fill(readerSentences['date-invalid'], { tag: 'CreateDate', raw: '0000:00:00 (?)' })
  expect(retell({ code: 'date-invalid', message: told.id }, 'en')).toBe(told.en)
  expect(retell({ code: 'date-invalid', message: told.en }, 'id')).toBe(told.id)
})

it('leaves words nobody knows any more, and codes nobody knows, as they were told', () => {
  expect(retell({ code: 'date-invalid', message: 'Kata lama.' }, 'en')).toBe('Kata lama.')
  expect(retell({ code: 'constructor', message: 'Kata lama.' }, 'en')).toBe('Kata lama.')
})

it('retells every sentence a reader can say', () => {
  const wrong = Object.entries(readerSentences).filter(([code, sentence]) => {
    const names = [...sentence.id.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    const told = fill(sentence, Object.fromEntries(names.map((name, index) => [name, `isi ${index}`])))
    return retell({ code, message: told.id }, 'en') !== told.en
  })
  expect(wrong).toEqual([])
})

it('finds no blanks in words that are another sentence', () => {
  expect(blanksOf({ id: 'Satu {what}.', en: 'One {what}.' }, 'Dua B-001.')).toBeNull()
})
