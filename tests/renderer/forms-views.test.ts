import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../renderer/app/address.ts'
import { isBlind, maskText, maskWordsOf } from '../../renderer/features/analysis/mask-view.ts'
import { differencesOf, stepsOf } from '../../renderer/features/detail/history-view.ts'
import { splitCommas } from '../../renderer/ui/split-commas.ts'
import { record } from './fixtures/sample/make-record.ts'

const words = maskWordsOf({
  people: [{ name: 'Nadira Salwangi, S.Sos.', code: 'Terlapor I' }],
  accounts: [{ name: '@nadira.s', code: 'AK-1' }],
  pairs: ['Arga Wisesa – Laras Winaya'],
  pairWord: '[pasangan]',
})

describe('blind reading', () => {
  it('puts codes in the place of names, parts of names, accounts and pairs', () => {
    expect(maskText('Nadira Salwangi, S.Sos. dan SALWANGI berfoto dengan Arga Wisesa.', words)).toBe(
      'Terlapor I dan Terlapor I berfoto dengan [pasangan].',
    )
    expect(maskText('Akun @nadira.s mengunggahnya.', words)).toBe('Akun AK-1 mengunggahnya.')
  })

  it('touches no word that only holds a name', () => {
    expect(maskText('Salwangian dan wargawisesa', words)).toBe('Salwangian dan wargawisesa')
  })

  it('leaves text alone where there is nobody to mask, and takes signs in names as signs', () => {
    expect(maskText('apa adanya', [])).toBe('apa adanya')
    const odd = maskWordsOf({ people: [{ name: 'A.*(B', code: 'X' }], accounts: [], pairs: [], pairWord: '-' })
    expect(maskText('A.*(B dan AxxB', odd)).toBe('X dan AxxB')
  })

  it('is a word of the address, so that it survives a reload', () => {
    expect(isBlind(parseAddress('#/kasus/1/analisis?identitas=samar'))).toBe(true)
    expect(isBlind(parseAddress('#/kasus/1/analisis'))).toBe(false)
  })
})

describe('differences of versions', () => {
  it('names every field that differs, with the value on each side', () => {
    const before = { text: 'a', oath: { state: 'taken', reason: null }, questions: [{ answer: 'ya' }] }
    const after = {
      text: 'a',
      oath: { state: 'refused', reason: 'agama' },
      questions: [{ answer: 'tidak' }, { answer: 'x' }],
    }
    expect(differencesOf(before, after)).toEqual([
      { path: ['oath', 'state'], before: 'taken', after: 'refused' },
      { path: ['oath', 'reason'], before: null, after: 'agama' },
      { path: ['questions', '0', 'answer'], before: 'ya', after: 'tidak' },
      { path: ['questions', '1', 'answer'], before: null, after: 'x' },
    ])
    expect(differencesOf(before, structuredClone(before))).toEqual([])
  })

  it('shows the newest version first, each beside the one before it', () => {
    const [first, second] = [record('K-1', { a: 1 }), record('K-1', { a: 2 }, { version: 2 })]
    expect(stepsOf([second, first])).toEqual([
      { version: second, before: first },
      { version: first, before: null },
    ])
  })
})

it('reads words with commas, whatever the blanks', () => {
  expect(splitCommas(' a, b ,,c ')).toEqual(['a', 'b', 'c'])
  expect(splitCommas(null)).toEqual([])
})
