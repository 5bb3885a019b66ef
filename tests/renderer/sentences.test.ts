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

/** Properties of a plain object that a component or a dialog shows. */
const spokenProperties = new Set([
  'label',
  'title',
  'hint',
  'placeholder',
  'message',
  'detail',
  'why',
  'lead',
  'caption',
])

describe('sentences of the screens', () => {
  it('has no word for people written into a component, a view or a host', () => {
    const files = [
      ...componentFiles(join(root, 'renderer'), /\.tsx?$/),
      ...componentFiles(join(root, 'electron'), /\.ts$/),
      ...componentFiles(join(root, 'src/host'), /\.ts$/),
    ]
    expect(files.flatMap((file) => hardCoded(readFileSync(file, 'utf8'), file.slice(root.length + 1)))).toEqual([])
  })

  it.each([
    ['text between tags', 'const a = <p>Kata orang</p>'],
    ['a literal in braces', "const a = <p>{'Kata orang'}</p>"],
    ['one side of a choice', "const a = <p>{b ? 'Kata orang' : null}</p>"],
    ['a template in braces', 'const a = <p>{`Sisa ${b} hari`}</p>'],
    ['an attribute that is read aloud', "const a = <p aria-label='Kata orang' />"],
    ['an attribute in braces', 'const a = <Field label={`Kata ${b}`} />'],
    ['a property that becomes a label', "const a = { id: 'a', label: 'Kata orang' }"],
    ['a message of a dialog', "dialog.showMessageBox({ type: 'error', message: 'Kata orang' })"],
  ])('sees %s', (_what, source) => {
    expect(hardCoded(source, 'a.tsx')).toHaveLength(1)
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

/** Words of two letters and more as text, in an attribute that is read aloud or shown, or in a property that becomes one. */
function hardCoded(source: string, file: string): string[] {
  const { program } = parseSync(file, source)
  const found: string[] = []
  const note = (about: string, value: unknown): void => {
    for (const words of wordsIn(value)) found.push(`${file}: ${about}${words}`)
  }
  visit(program, (node) => {
    if (node['type'] === 'JSXText' && isWords(node['value'])) found.push(`${file}: ${String(node['value']).trim()}`)
    if (node['type'] === 'JSXElement' || node['type'] === 'JSXFragment')
      for (const child of node['children'] as Node[])
        if (child['type'] === 'JSXExpressionContainer') note('', child['expression'])
    if (node['type'] === 'JSXAttribute') {
      const { name } = node['name'] as { name?: unknown }
      if (typeof name === 'string' && spokenAttributes.has(name)) note(`${name}=`, node['value'])
    }
    if (node['type'] === 'Property') {
      const key = node['key'] as { name?: unknown; value?: unknown }
      const name = key.name ?? key.value
      if (typeof name === 'string' && spokenProperties.has(name)) note(`${name}: `, node['value'])
    }
  })
  return found
}

type Node = Record<string, unknown>

/** The words a value shows as it stands: a literal, the written parts of a template, either side of a choice. */
function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  switch (node['type']) {
    case 'Literal':
      return isWords(node['value']) ? [String(node['value'])] : []
    case 'TemplateLiteral': {
      const parts = (node['quasis'] as { value: { cooked: string } }[]).map((part) => part.value.cooked)
      const whole = parts.join('…')
      return parts.some(isWords) ? [whole] : []
    }
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return wordsIn(node['expression'])
    case 'ConditionalExpression':
      return [...wordsIn(node['consequent']), ...wordsIn(node['alternate'])]
    case 'LogicalExpression':
      return [...wordsIn(node['left']), ...wordsIn(node['right'])]
    default:
      return []
  }
}

/** The name of the product, zones and codes are the same in every language; `value` names a kind of option of the command line. */
function isWords(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}{2,}/u.test(value) && !/^(Netra[, …]*|K-\d+|value)$/.test(value.trim())
}

function visit(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) return node.forEach((child) => visit(child, see))
  if (typeof node !== 'object' || node === null) return
  const record = node as Record<string, unknown>
  if (typeof record['type'] === 'string') see(record)
  Object.values(record).forEach((child) => visit(child, see))
}
