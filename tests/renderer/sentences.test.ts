import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSync } from 'rolldown/utils'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const textFolder = join(root, 'src/text/screens')
const spokenAttributes = new Set([
  'label',
  'name',
  'title',
  'alt',
  'hint',
  'placeholder',
  'aria-label',
  'word',
  'why',
  'lead',
  'message',
])

describe('sentences of the screens', () => {
  it('has no word for people written into a component', () => {
    const found = componentFiles(join(root, 'renderer')).flatMap((file) => hardCoded(file))
    expect(found).toEqual([])
  })

  it('has every sentence in both languages, with the same blanks', async () => {
    const wrong: string[] = []
    for (const [key, sentence] of await allSentences()) {
      if (sentence.id.trim() === '' || sentence.en.trim() === '') wrong.push(`${key} is empty`)
      if (blanksOf(sentence.id).join() !== blanksOf(sentence.en).join()) wrong.push(`${key} has other blanks`)
    }
    expect(wrong).toEqual([])
  })

  it('never calls evidence authentic, and keeps words that belong to others', async () => {
    const taken = /\b(otentik|autentik|tersangka|terdakwa|barang bukti|oknum|pelaku|berkas perkara|vonis)\b/i
    const wrong = [...(await allSentences())].filter(([, sentence]) => taken.test(sentence.id)).map(([key]) => key)
    expect(wrong).toEqual([])
  })

  it('uses every sentence it has', async () => {
    const source = componentFiles(join(root, 'renderer'), /\.tsx?$/)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const unused = [...(await allSentences()).keys()].filter((key) => {
      const [, table = '', name = ''] = /^(\w+)\.(.+)$/.exec(key) ?? []
      // Tables of words are used as a whole, by code.
      return table.endsWith('Text') && !source.includes(`${table}.${name}`) && !source.includes(`${table}[`)
    })
    expect(unused).toEqual([])
  })
})

type Sentence = { id: string; en: string }

async function allSentences(): Promise<Map<string, Sentence>> {
  const found = new Map<string, Sentence>()
  for (const file of readdirSync(textFolder)) {
    const module = (await import(join(textFolder, file))) as Record<string, Record<string, Sentence>>
    for (const [table, entries] of Object.entries(module))
      for (const [key, sentence] of Object.entries(entries)) found.set(`${table}.${key}`, sentence)
  }
  return found
}

function blanksOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted()
}

function componentFiles(folder: string, pattern = /\.tsx$/): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/renderer\/(verifier|dist)\//.test(path))
}

/** Words of two letters and more as text, or as a literal in an attribute that is read aloud or shown. */
function hardCoded(file: string): string[] {
  const { program } = parseSync(file, readFileSync(file, 'utf8'))
  const found: string[] = []
  visit(program, (node) => {
    if (node['type'] === 'JSXText' && isWords(node['value'])) found.push(`${file}: ${String(node['value']).trim()}`)
    if (node['type'] !== 'JSXAttribute') return
    const name = (node['name'] as { name?: unknown }).name
    const value = node['value'] as { type?: string; value?: unknown } | null
    if (typeof name === 'string' && spokenAttributes.has(name) && value?.type === 'Literal' && isWords(value.value))
      found.push(`${file}: ${name}="${String(value.value)}"`)
  })
  return found
}

/** The name of the product, zones and codes are the same in every language. */
function isWords(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}{2,}/u.test(value) && !/^(Netra|K-\d+)$/.test(value.trim())
}

function visit(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) return node.forEach((child) => visit(child, see))
  if (typeof node !== 'object' || node === null) return
  const record = node as Record<string, unknown>
  if (typeof record['type'] === 'string') see(record)
  Object.values(record).forEach((child) => visit(child, see))
}
