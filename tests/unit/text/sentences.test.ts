import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const folder = resolve(import.meta.dirname, '../../../src/text')

type Found = { where: string; id: string; en: string }

function findSentences(value: unknown, where: string): Found[] {
  if (typeof value !== 'object' || value === null) return []
  if ('id' in value && 'en' in value && typeof value.id === 'string' && typeof value.en === 'string') {
    return [{ where, id: value.id, en: value.en }]
  }
  return Object.entries(value).flatMap(([key, member]) => findSentences(member, `${where}.${key}`))
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const sentences = (
  await Promise.all(files.map(async (name) => findSentences({ ...(await import(join(folder, name))) }, name)))
).flat()

it('finds the sentences of the product', () => {
  expect(sentences.length).toBeGreaterThan(50)
})

it('has every sentence in both languages', () => {
  expect(sentences.filter(({ id, en }) => id.trim() === '' || en.trim() === '').map(({ where }) => where)).toEqual([])
})

it('fills no blank in English that the Indonesian sentence does not have', () => {
  const blanks = (text: string): string[] => text.match(/\{\w+\}/g) ?? []
  expect(
    sentences
      .filter(({ id, en }) => !blanks(en).every((blank) => blanks(id).includes(blank)))
      .map(({ where }) => where),
  ).toEqual([])
})

it('never calls a file authentic or a person a perpetrator', () => {
  const forbidden = /\b(asli|otentik|autentik|pelaku|tersangka|terdakwa|authentic|perpetrator|suspect)\b/i
  expect(
    sentences
      .filter(({ id, en }) => forbidden.test(id) || forbidden.test(en))
      .map(({ where, id }) => `${where}: ${id}`),
  ).toEqual([])
})
