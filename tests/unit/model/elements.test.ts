import { describe, expect, it } from 'vitest'
import type { Support } from '../../../src/contract/people.ts'
import {
  conclusionFaults,
  elementFlags,
  elementState,
  independentSources,
  outcomeOfElements,
} from '../../../src/model/elements.ts'
import { looksLeading } from '../../../src/model/leading-question.ts'
import { personKey } from '../../../src/model/source-counting.ts'
import { answer, assessmentOf, evidence, factsOf, question, statementOf } from './make.ts'

const supporting = (...supports: Support[]) => assessmentOf({ supporting: supports })
const device: Support = { kind: 'device', id: 'D1', note: null }
const event: Support = { kind: 'event', id: 'E-03', note: null }

const witness = statementOf({
  person: 'Saksi-2',
  questions: [question(5, { leading: true, citable: false }), question(6), question(8)],
})

describe('the state of an element', () => {
  it('is empty without anything for it, also where something stands against it', () => {
    expect(elementState(null, factsOf())).toBe('empty')
    expect(elementState(assessmentOf({ contrary: [evidence('B-038')] }), factsOf())).toBe('empty')
  })

  it('is supported, and contested once something stands against it', () => {
    expect(elementState(supporting(evidence('B-026')), factsOf())).toBe('supported')
    const both = assessmentOf({ supporting: [evidence('B-022')], contrary: [evidence('B-023')] })
    expect(elementState(both, factsOf())).toBe('contested')
  })

  it('is not carried by what was withdrawn, itself or with its archive', () => {
    expect(elementState(supporting(evidence('B-035')), factsOf({ withdrawn: new Set(['B-035']) }))).toBe('empty')
    expect(elementState(supporting(evidence('B-022.1')), factsOf({ withdrawn: new Set(['B-022']) }))).toBe('empty')
    const contested = assessmentOf({ supporting: [evidence('B-001')], contrary: [evidence('B-035')] })
    expect(elementState(contested, factsOf({ withdrawn: new Set(['B-035']) }))).toBe('supported')
  })

  it('is not carried by an answer that was put into the mouth', () => {
    const facts = factsOf({ statements: { 'K-2': witness } })
    expect(elementState(supporting(answer('K-2', 5)), facts)).toBe('empty')
    expect(elementState(supporting(answer('K-2', 6)), facts)).toBe('supported')
    for (const one of [question(1, { citable: false }), question(1, { leading: true })]) {
      const statements = { 'K-2': statementOf({ questions: [one] }) }
      expect(elementState(supporting(answer('K-2', 1)), factsOf({ statements }))).toBe('empty')
    }
  })

  it('follows an event to what it rests on', () => {
    const facts = factsOf({ restsOn: { 'E-03': [evidence('B-017')] }, withdrawn: new Set(['B-017']) })
    expect(elementState(supporting(event), facts)).toBe('empty')
    expect(elementState(supporting(event), factsOf({ restsOn: { 'E-03': [] } }))).toBe('supported')
    expect(elementState(supporting(event), factsOf())).toBe('empty')
  })
})

describe('independent sources', () => {
  const count = (supports: Support[], more: Parameters<typeof factsOf>[0] = {}): number =>
    independentSources(supporting(...supports), factsOf(more))

  it('count copies of one picture once', () => {
    const pictures = [evidence('B-001'), evidence('B-017')]
    expect(count(pictures)).toBe(2)
    expect(count(pictures, { copies: [['B-001', 'B-017']] })).toBe(1)
  })

  it('count what one person handed over and said once', () => {
    const supports = [evidence('B-022.1', 'baris 212'), evidence('B-023'), evidence('B-024'), answer('K-2', 8)]
    const batch = ['B-022', 'B-023', 'B-024', personKey('Saksi-2')]
    expect(count(supports, { statements: { 'K-2': witness } })).toBe(4)
    expect(count(supports, { statements: { 'K-2': witness }, hands: [batch] })).toBe(1)
  })

  it('grow together over a shared member', () => {
    const supports = [evidence('B-001'), evidence('B-017'), evidence('B-018')]
    expect(
      count(supports, {
        copies: [
          ['B-001', 'B-017'],
          ['B-018', 'B-019'],
          ['B-019', 'B-017'],
        ],
      }),
    ).toBe(1)
  })

  it('do not pull in a whole hand-over by a copy that is not cited', () => {
    const facts = {
      copies: [['B-001', 'B-017']],
      hands: [
        ['B-001', 'B-014'],
        ['B-017', 'B-020'],
      ],
    }
    expect(count([evidence('B-014'), evidence('B-020')], facts)).toBe(2)
    expect(count([evidence('B-001'), evidence('B-017'), evidence('B-020')], facts)).toBe(1)
  })

  it('join what one person gave on two days', () => {
    const hands = [
      ['B-001', personKey('Pelapor')],
      ['B-050', personKey('Pelapor')],
    ]
    expect(count([evidence('B-001'), evidence('B-050')], { hands })).toBe(1)
  })

  it('count two answers and two statements of one person once', () => {
    const statements = { 'K-2': witness, 'K-5': { ...witness } }
    expect(count([answer('K-2', 6), answer('K-2', 8), answer('K-5', 6)], { statements })).toBe(1)
  })

  it('do not count what carries nothing', () => {
    const supports = [evidence('B-010'), evidence('B-035'), answer('K-2', 5)]
    const facts = { weak: new Set(['B-010']), withdrawn: new Set(['B-035']), statements: { 'K-2': witness } }
    expect(count(supports, facts)).toBe(0)
  })

  it('follow events and cards, and rings of events end nowhere', () => {
    const restsOn = { 'E-03': [evidence('B-017'), device], D1: [evidence('B-016'), event] }
    expect(count([event], { restsOn })).toBe(2)
  })
})

describe('flags', () => {
  const flags = (supports: Support[], more: Parameters<typeof factsOf>[0] = {}): readonly string[] =>
    elementFlags(supporting(...supports), factsOf({ statements: { 'K-2': witness }, ...more }))

  it('mark one witness whose only company is a picture that shows too little', () => {
    expect(flags([answer('K-2', 6), evidence('B-010')], { weak: new Set(['B-010']) })).toEqual(['lone-witness'])
  })

  it('mark no lone witness where nobody speaks', () => {
    expect(flags([evidence('B-010')], { weak: new Set(['B-010']) })).toEqual([])
  })

  it('mark no lone witness beside other proof or a second person', () => {
    expect(flags([answer('K-2', 8), evidence('B-022')])).toEqual([])
    const statements = { 'K-2': witness, 'K-1': statementOf({ questions: [question(4)] }) }
    expect(flags([answer('K-2', 6), answer('K-1', 4)], { statements })).toEqual([])
  })

  it('mark no lone witness where the subject speaks for or against himself', () => {
    const statements = { 'K-3': statementOf({ person: 'Terlapor I', capacity: 'subject', questions: [question(5)] }) }
    expect(flags([answer('K-3', 5)], { statements })).toEqual([])
  })

  it('mark a leading question, withdrawn evidence and a picture alone', () => {
    expect(flags([answer('K-2', 5), evidence('B-022')])).toEqual(['leading-question'])
    expect(flags([evidence('B-035'), evidence('B-022')], { withdrawn: new Set(['B-035']) })).toEqual([
      'withdrawn-evidence',
    ])
    expect(flags([evidence('B-022'), answer('K-9', 1)])).toEqual(['withdrawn-evidence'])
    expect(flags([evidence('B-010')], { photoAlone: new Set(['B-010']) })).toEqual(['photo-alone'])
  })

  it('mark a conclusion whose time no longer stands', () => {
    const restsOn = { 'E-03': [device], D1: [] }
    expect(flags([event], { restsOn, unsettled: new Set(['E-03']) })).toEqual(['look-again'])
    expect(flags([event], { restsOn, unsettled: new Set(['D1']) })).toEqual(['look-again'])
    expect(flags([event], { restsOn: { 'E-03': [device], D1: [] } })).toEqual([])
  })
})

describe('a conclusion', () => {
  const faults = (more: Parameters<typeof assessmentOf>[0]): readonly string[] =>
    conclusionFaults(assessmentOf(more), factsOf())

  it('is missing until a person draws it', () => {
    expect(conclusionFaults(null, factsOf())).toEqual(['conclusion-missing'])
    expect(faults({ supporting: [evidence('B-026')] })).toEqual(['conclusion-missing'])
  })

  it('of met needs something behind it', () => {
    expect(faults({ conclusion: 'met' })).toEqual(['met-without-support'])
    expect(faults({ conclusion: 'met', supporting: [evidence('B-026')] })).toEqual([])
  })

  it('needs a reason where the cell is contested, and always when not met', () => {
    const contested = { supporting: [evidence('B-022')], contrary: [evidence('B-023')] }
    expect(faults({ ...contested, conclusion: 'met', reason: ' ' })).toEqual(['reason-missing'])
    expect(faults({ ...contested, conclusion: 'met', reason: 'menyebut nomor yang berlaku' })).toEqual([])
    expect(faults({ conclusion: 'not-proved' })).toEqual(['reason-missing'])
    expect(faults({ conclusion: 'cannot-be-assessed' })).toEqual(['reason-missing'])
  })

  it('of an allegation follows from its elements', () => {
    expect(outcomeOfElements(['met', 'met'])).toBe('met')
    expect(outcomeOfElements(['met', 'not-proved', 'cannot-be-assessed', 'met'])).toBe('not-proved')
    expect(outcomeOfElements(['met', 'cannot-be-assessed'])).toBe('cannot-be-assessed')
    expect(outcomeOfElements(['met', null])).toBeNull()
    expect(outcomeOfElements([])).toBeNull()
  })
})

describe('neutrality by construction', () => {
  const facts = {
    statements: { 'K-2': witness },
    copies: [],
    hands: [['B-022', personKey('Saksi-2')]],
    weak: new Set(['B-010']),
  }
  const swap = (text: string): string =>
    text.replaceAll(
      /Saksi-2|Orang Lain|nomor 2|nomor 1/g,
      (word) =>
        ({ 'Saksi-2': 'Orang Lain', 'Orang Lain': 'Saksi-2', 'nomor 2': 'nomor 1', 'nomor 1': 'nomor 2' })[word] ??
        word,
    )

  it('gives the same state, count and flags when names and numbers are exchanged', () => {
    const assessment = assessmentOf({
      supporting: [answer('K-2', 6), evidence('B-010'), evidence('B-022', 'menangkan nomor 2')],
      contrary: [evidence('B-038')],
      fact: 'Saksi-2 melihat',
    })
    const told = (one: typeof assessment, more: typeof facts) => {
      const full = factsOf(more)
      return [elementState(one, full), independentSources(one, full), elementFlags(one, full)]
    }
    const swapped = JSON.parse(swap(JSON.stringify(assessment)))
    const swappedFacts = { ...JSON.parse(swap(JSON.stringify({ ...facts, weak: [] }))), weak: facts.weak }
    expect(told(swapped, swappedFacts)).toEqual(told(assessment, facts))
  })
})

describe('a leading question', () => {
  it.each([
    'Bapak melihat Pak Camat di panggung, bukan?',
    'Bukankah Ibu tahu itu dilarang?',
    'Anda hadir, benar?',
    'Pasti Anda melihatnya?',
  ])('is suspected by its wording: %s', (text) => expect(looksLeading(text)).toBe(true))
  it.each([
    'Apa yang Bapak lihat?',
    'Siapa yang hadir dan di mana?',
    'Apakah itu bukan mobil dinas?',
    'Pukul berapa benar-benar mulai?',
  ])('is not suspected in an open one: %s', (text) => expect(looksLeading(text)).toBe(false))
})
