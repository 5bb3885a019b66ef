import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import * as analysis from '../fixtures/sample/analysis.ts'
import * as theCase from '../fixtures/sample/case.ts'
import * as dossier from '../fixtures/sample/dossier.ts'
import * as evidence from '../fixtures/sample/evidence.ts'
import * as formHelp from '../fixtures/sample/form-help.ts'
import * as imports from '../fixtures/sample/imports.ts'
import * as people from '../fixtures/sample/people.ts'
import * as statements from '../fixtures/sample/statements.ts'
import * as time from '../fixtures/sample/time.ts'
import * as timeline from '../fixtures/sample/timeline.ts'
import * as versions from '../fixtures/sample/versions.ts'

type Pair = { id: string; en: string }

const textFolder = resolve(import.meta.dirname, '../../../src/text')
/** Words of the case stay in the language they were given in; remarks of the program inside it do not. */
const caseWords = wordsOf([
  analysis,
  theCase,
  dossier,
  evidence,
  formHelp,
  imports,
  people,
  statements,
  time,
  timeline,
  versions,
  // The law is data and stays in the language it was written in.
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../resources/data/violation-catalogue.json'), 'utf8')),
])

/** A single word is only left out where it stands alone: `ada` would be cut out of every sentence. */
const longestFirst = [...caseWords].filter((words) => words.includes(' ')).toSorted((a, b) => b.length - a.length)

/** Every sentence of `src/text` a screen can say, whose Indonesian words are not its English ones too. */
export async function indonesianSentences(): Promise<RegExp[]> {
  const pairs: Pair[] = []
  const files = readdirSync(textFolder, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => name.endsWith('.ts') && !name.startsWith('dossier/')))
    collect(await import(join(textFolder, file)), pairs)
  const english = new Set(pairs.map(({ en }) => en))
  return [...new Set(pairs.filter(({ id, en }) => id !== en && !english.has(id)).map(({ id }) => id))].map(toPattern)
}

/** What of a page is still Indonesian although it speaks English: shown words, names read aloud, hints; words of the case aside. */
export async function indonesianLeft(page: Page, sentences: readonly RegExp[]): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const found = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    // A hit of the search is cut into pieces of what stands in the case.
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('.found__excerpt'))
        found.add(walker.currentNode.textContent?.trim() ?? '')
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        found.add(element.getAttribute(name)?.trim() ?? '')
    return [...found]
  })
  return shown.filter((text) => sentences.some((one) => one.test(withoutCaseWords(text))))
}

/** What is left of a text when the words of the case are taken out, the longest first. */
function withoutCaseWords(text: string): string {
  if (caseWords.has(text)) return ''
  return longestFirst.reduce((left, words) => left.replaceAll(words, '…'), text)
}

/** A sentence as a whole; a long one is also found inside a longer text. */
function toPattern(sentence: string): RegExp {
  const parts = sentence.split(/\{\w+\}/)
  const words = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.{1,200}?')
  const longest = Math.max(...parts.map((part) => part.trim().length))
  return longest >= 14 && sentence.includes(' ') ? new RegExp(words, 's') : new RegExp(`^${words}$`, 's')
}

function collect(node: unknown, into: Pair[]): void {
  if (typeof node !== 'object' || node === null) return
  const { id, en } = node as Partial<Pair>
  // A sentence of blanks and signs only says nothing in any language.
  if (typeof id === 'string' && typeof en === 'string') {
    if (/\p{L}{3,}/u.test(id.replace(/\{\w+\}/g, ''))) into.push({ id, en })
  } else Object.values(node).forEach((child) => collect(child, into))
}

function wordsOf(node: unknown, found = new Set<string>(), key = ''): Set<string> {
  // What the core said in words is no word of the case.
  if (typeof node === 'string' && key !== 'message' && key !== 'startEvent') found.add(node.trim())
  if (typeof node === 'object' && node !== null)
    for (const [name, child] of Object.entries(node)) wordsOf(child, found, Array.isArray(node) ? key : name)
  return found
}
