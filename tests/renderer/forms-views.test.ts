import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../renderer/app/address.ts'
import { isBlind, maskText, maskWordsOf } from '../../renderer/features/analysis/mask-view.ts'
import { mayWithdraw, pathSteps, stepsOf } from '../../renderer/features/detail/history-view.ts'
import { linksOf, wordOf } from '../../renderer/features/detail/link-view.ts'
import { marksOnPage } from '../../src/contract/paper-pages.ts'
import { boxBetween, moveBox, newMark, nextMark, otherPagesOf } from '../../renderer/features/detail/marks-view.ts'
import { dateInWords } from '../../src/model/date-in-words.ts'
import { questionSets } from '../../src/text/question-sets.ts'
import { looksLeading } from '../../src/model/leading-question.ts'
import { splitCommas } from '../../renderer/ui/split-commas.ts'
import { links } from './fixtures/sample/people.ts'

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

describe('versions of a record', () => {
  const version = (number: number, withdrawn = false) => ({
    version: number,
    at: '2024-10-14T02:00:00Z',
    by: 'petugas',
    reason: null,
    withdrawn,
    act: 'record-saved',
    sequence: number,
  })

  it('are shown newest first, each beside the one before it', () => {
    expect(stepsOf([version(2), version(1)])).toEqual([
      { version: version(2), before: 1 },
      { version: version(1), before: null },
    ])
  })

  it('tell a difference by the steps of its path, names of entries with blanks among them', () => {
    expect(pathSteps('questions[3].answer')).toEqual(['questions', '3', 'answer'])
    expect(pathSteps('marks[Terlapor I].box.x')).toEqual(['marks', 'Terlapor I', 'box', 'x'])
    expect(pathSteps('')).toEqual([])
  })

  it('offer withdrawal until it is done, and never for what a case cannot be without', () => {
    expect(mayWithdraw('event', [version(1), version(2)])).toBe(true)
    expect(mayWithdraw('event', [version(2, true), version(1)])).toBe(false)
    expect(mayWithdraw('event', [version(3), version(2, true), version(1)])).toBe(true)
    expect(mayWithdraw('case-record', [version(1)])).toBe(false)
  })
})

it('reads words with commas, whatever the blanks', () => {
  expect(splitCommas(' a, b ,,c ')).toEqual(['a', 'b', 'c'])
  expect(splitCommas(null)).toEqual([])
})

describe('region marks', () => {
  const box = { x: 0.5, y: 0.5, width: 0.2, height: 0.2 }

  it('are drawn from any corner to any other, and end at the edge of the picture', () => {
    expect(boxBetween({ x: 0.8, y: 1.4 }, { x: -0.3, y: 0.6 })).toEqual({ x: 0, y: 0.6, width: 0.8, height: 0.4 })
  })

  it('move by the arrows, are sized with Shift, and come back exactly to where they were', () => {
    const right = moveBox(box, 'ArrowRight', false)
    expect(right).toEqual({ ...box, x: 0.51 })
    expect(right && moveBox(right, 'ArrowLeft', false)).toEqual(box)
    expect(moveBox(box, 'ArrowDown', true)).toEqual({ ...box, height: 0.21 })
    expect(moveBox(box, 'Enter', false)).toBeNull()
    expect(moveBox(box, 'constructor', false)).toBeNull()
  })

  it('never leave the picture and never shrink to nothing', () => {
    expect(moveBox({ ...box, x: 0.8 }, 'ArrowRight', false)).toEqual({ ...box, x: 0.8 })
    expect(moveBox({ ...box, width: 0.01 }, 'ArrowLeft', true)?.width).toBe(0.01)
  })

  it('of a paper stand on the page they were made on, and only there', () => {
    const first = newMark([], box, 1)
    const second = newMark([first], box, 3)
    const third = newMark([first, second], box, 2)
    expect(first).toEqual({ mark: 1, what: '', reading: null, box })
    expect(second).toEqual({ mark: 2, what: '', reading: null, box, page: 3 })
    expect(marksOnPage([first, second, third], 3)).toEqual([second])
    expect(marksOnPage([first, second, third], 1)).toEqual([first])
    expect(otherPagesOf([first, second, third, second], 2)).toEqual([1, 3])
    expect(otherPagesOf([first], 1)).toEqual([])
  })

  it('get a number no standing mark has', () => {
    expect(nextMark([])).toBe(1)
    expect(nextMark([1, 3].map((mark) => ({ mark, what: 'x', reading: null, box: null })))).toBe(4)
  })
})

describe('a date said in a sentence', () => {
  it('is found where day, month and year are all said', () => {
    expect(dateInWords('Pada 12 Oktober 2024 saya dinas.')).toBe('2024-10-12')
    expect(dateInWords('rapat 10-10-2024 pagi')).toBe('2024-10-10')
  })

  it('is not invented from a day without a year, or a day that does not exist', () => {
    expect(dateInWords('Tanggal 12 saya dinas di luar daerah.')).toBeNull()
    expect(dateInWords('31 Februari 2024, lalu 1 Maret 2024')).toBe('2024-03-01')
  })
})

it('finds the links of one thing by its kind and code', () => {
  expect(linksOf(links, { kind: 'evidence', number: 'B-017' }).map((one) => one.id)).toEqual(['T-2', 'T-4'])
  expect(linksOf(links, { kind: 'account', id: 'Terlapor I' })).toEqual([])
  expect(wordOf({ kind: 'event', id: 'E-01' })).toBe('E-01')
})

it('asks every question of the sets openly, in both languages', () => {
  const questions = questionSets.flatMap((set) => set.questions)
  expect(questions.filter(({ id, en }) => id.trim() === '' || en.trim() === '')).toEqual([])
  expect(questions.filter(({ id }) => looksLeading(id)).map(({ id }) => id)).toEqual([])
  // No party, candidate or number is asked for: the sets are the same whoever is accused.
  expect(questions.filter(({ id }) => /\b(partai|paslon|nomor urut)\b/i.test(id))).toEqual([])
})
