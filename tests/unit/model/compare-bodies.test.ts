import { expect, it } from 'vitest'
import { compareBodies } from '../../../src/model/compare-bodies.ts'

it('names every value two versions tell differently, by its path', () => {
  const before = { title: 'Rapat', place: { name: 'Aula', km: 1 }, gone: 'x', same: [1, { a: 2 }] }
  const after = { title: 'Rapat dinas', place: { name: 'Aula', km: 2 }, same: [1, { a: 2 }], fresh: null }
  expect(compareBodies(before, after)).toEqual([
    { path: 'title', before: 'Rapat', after: 'Rapat dinas' },
    { path: 'place.km', before: '1', after: '2' },
    { path: 'gone', before: 'x', after: null },
  ])
})

it('tells entries with a name apart by it, so that one put in front changes nothing else', () => {
  const [one, two] = [
    { number: 1, answer: 'ya' },
    { number: 2, answer: 'tidak' },
  ]
  expect(
    compareBodies(
      { questions: [one, two] },
      { questions: [{ number: 9, answer: 'baru' }, one, { ...two, answer: 'lupa' }] },
    ),
  ).toEqual([
    { path: 'questions[9]', before: null, after: '{"number":9,"answer":"baru"}' },
    { path: 'questions[2].answer', before: 'tidak', after: 'lupa' },
  ])
})

it('compares lists without names by their places', () => {
  expect(compareBodies({ lines: ['a', 'b'] }, { lines: ['a', 'c', 'd'] })).toEqual([
    { path: 'lines[2]', before: 'b', after: 'c' },
    { path: 'lines[3]', before: null, after: 'd' },
  ])
  const twins = [
    { id: 'x', v: 1 },
    { id: 'x', v: 2 },
  ]
  expect(compareBodies(twins, [twins[0], { id: 'x', v: 3 }])).toEqual([{ path: '[2].v', before: '2', after: '3' }])
})

it('says nothing of what is the same, and tells a change of kind whole', () => {
  expect(compareBodies({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([])
  expect(compareBodies({ a: null }, { a: { b: 1 } })).toEqual([{ path: 'a', before: null, after: '{"b":1}' }])
})

it('stands up to bodies nobody would write', () => {
  const deep = (leaf: string) => Array.from({ length: 500 }).reduce<unknown>((inner) => ({ inner }), leaf)
  expect(
    compareBodies(JSON.parse('{"__proto__":1,"constructor":2}'), JSON.parse('{"__proto__":1,"constructor":3}')),
  ).toEqual([{ path: 'constructor', before: '2', after: '3' }])
  expect(compareBodies({ a: 'x' }, { a: 'y'.repeat(50_000) })[0]?.after?.length).toBeLessThan(20_010)
  expect(compareBodies(deep('a'), deep('b'))).toHaveLength(1)
})
