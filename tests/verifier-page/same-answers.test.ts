import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Verification } from '../../src/contract/verification.ts'
import { checkNames, resultWords, scopeLine, verdictSubject, verdictWords } from '../../src/text/verification.ts'
import type { Language } from '../../src/text/say.ts'
import { describeWithTools } from '../support/requirements.ts'
import { createSampleWorkbench } from '../support/sample-workbench.ts'
import { openCheckingPage, startBrowser, type CheckingPage } from './checking-page.ts'
import { makeCases, makeDemo, makeDisturbedOriginals, runNetra, type DemoFiles } from './demo-files.ts'

type Line = Verification & { path: string }

const at = '2024-10-19T08:00:00+08:00'
let browser: Browser
let demo: DemoFiles
let cases: string[]

beforeAll(async () => {
  demo = makeDemo()
  cases = makeCases(demo)
  browser = await startBrowser()
}, 240_000)
afterAll(() => browser.close())

/** What the command line says of the cases, one line each, under the bare name. */
function askCommandLine(words: readonly string[], asked: readonly string[] = cases): Line[] {
  const run = runNetra('verify', ...asked, '--at', at, '--json', ...words)
  return run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((line: Line) => ({ ...line, path: basename(line.path) }))
}

/** What the operation of the app says of the cases. */
async function askApp(
  input: { trust: readonly string[]; originals: string | null },
  asked: readonly string[] = cases,
): Promise<Line[]> {
  const core = createSampleWorkbench()
  const lines: Line[] = []
  for (const path of asked) {
    const verification = await core.call('dossier.verify', {
      document: `file:${path}`,
      trust: input.trust.map((root) => `file:${root}`),
      originals: input.originals && `file:${input.originals}`,
      at: new Date(at).toISOString(),
    })
    lines.push({ path: basename(path), ...verification })
  }
  await core.workbench.close()
  return lines
}

/** What the page says, and the page to look at. */
async function askPage(
  handed: { roots?: string[]; originals?: readonly string[] },
  asked: readonly string[] = cases,
): Promise<CheckingPage> {
  const open = await openCheckingPage(browser, demo.verifier ?? '')
  await open.page.getByLabel('Zona').selectOption('WITA')
  await open.page.getByLabel('Tanggal dan jam').fill('2024-10-19T08:00')
  await open.handIn({ documents: asked, ...handed })
  return open
}

/** What a person reads on each sheet. */
async function readSheets({ page }: CheckingPage) {
  return page.getByRole('article').evaluateAll((sheets) => {
    const textsIn = (sheet: Element, selector: string) =>
      [...sheet.querySelectorAll(selector)].map((part) => part.textContent)
    return sheets.map((sheet) => {
      const reasons = textsIn(sheet, '.reasons li')
      return {
        subject: textsIn(sheet, '.verdict__subject'),
        word: textsIn(sheet, '.verdict__word'),
        scope: textsIn(sheet, '.verdict__scope'),
        reasons: reasons.length > 0 ? reasons : textsIn(sheet, '.verdict .prose').filter((text) => text !== ''),
        checks: [...sheet.querySelectorAll('[data-check]')].map((row) => [
          row.querySelector('th')?.textContent,
          row.querySelector('.check-word')?.textContent,
          row.querySelector('[data-sentence]')?.textContent,
        ]),
      }
    })
  })
}

/** What has to stand there by the sentences of the verifier. */
function sheetOf(line: Line, language: Language) {
  return {
    subject: [verdictSubject[language]],
    word: [verdictWords[line.verdict][language]],
    scope: [scopeLine[language]],
    reasons: line.reasons.map(({ message }) => message[language]),
    checks: line.checks.map(({ code, result, message }) => [
      checkNames[code][language],
      resultWords[result][language],
      message[language],
    ]),
  }
}

describe('app, command line and page', () => {
  it('say the same of every case with roots and originals, to the word, and all three verdicts occur', async () => {
    const told = askCommandLine(['--trust', demo.roots, '--originals', demo.originals])
    expect(await askApp({ trust: [demo.roots], originals: demo.originals })).toEqual(told)
    const open = await askPage({ roots: [demo.roots], originals: demo.originalPaths })
    expect(await open.savedLines()).toEqual(told)
    expect(await readSheets(open)).toEqual(told.map((line) => sheetOf(line, 'id')))
    await open.page.getByRole('button', { name: 'English' }).click()
    expect(await readSheets(open)).toEqual(told.map((line) => sheetOf(line, 'en')))
    expect(Object.fromEntries(told.map(({ path, verdict }) => [path.slice(0, 2), verdict]))).toMatchObject({
      '01': 'passed',
      '02': 'passed',
      '03': 'failed',
      '05': 'failed',
      '07': 'failed',
      '09': 'failed',
      '10': 'failed',
      '11': 'failed',
      '12': 'indeterminate',
    })
    expect(told.filter(({ verdict }) => verdict === 'passed').map(({ path }) => path.slice(0, 2))).not.toContain('04')
    expect([open.asked, open.faults, open.workers()]).toEqual([[], [], 1])
    await open.close()
  }, 180_000)

  it('say the same without roots, and nothing passes', async () => {
    const told = askCommandLine([])
    expect(await askApp({ trust: [], originals: null })).toEqual(told)
    const open = await askPage({})
    expect(await open.savedLines()).toEqual(told)
    expect(await readSheets(open)).toEqual(told.map((line) => sheetOf(line, 'id')))
    expect(told.map(({ verdict }) => verdict)).not.toContain('passed')
    expect(told[0]?.verdict).toBe('indeterminate')
    await open.close()
  }, 180_000)

  it('say the same of originals that were changed, left out, renamed or never asked for, and tell them apart', async () => {
    const originals = makeDisturbedOriginals(demo)
    const folder = dirname(originals[0] ?? '')
    // The two whole dossiers: what was done to the others has nothing to do with originals.
    const whole = cases.slice(0, 2)
    const told = askCommandLine(['--trust', demo.roots, '--originals', folder], whole)
    expect(await askApp({ trust: [demo.roots], originals: folder }, whole)).toEqual(told)
    const open = await askPage({ roots: [demo.roots], originals }, whole)
    expect(await open.savedLines()).toEqual(told)
    const facts = told[0]?.checks.find(({ code }) => code === 'manifest')?.facts
    expect(facts).toMatchObject({ originalsChanged: ['B-017'], originalsMissing: ['B-018'] })
    const sheet = open.page.getByRole('article', { name: 'Hasil 01-terlapor-1.pdf' })
    const stateOf = (number: string) =>
      sheet
        .getByRole('row')
        .filter({ has: open.page.getByText(number, { exact: true }) })
        .locator('.original-state')
    expect(await stateOf('B-017').innerText()).toBe('berubah')
    expect(await stateOf('B-018').innerText()).toBe('tidak diserahkan')
    expect(await stateOf('B-019').innerText()).toBe('tidak berubah')
    expect(
      await open.page.getByRole('region', { name: 'Berkas yang tidak dikenal daftar mana pun' }).innerText(),
    ).toContain('catatan.txt')
    await open.close()
  }, 180_000)
})

describeWithTools(['pdftotext'], 'the page beside the dossiers', () => {
  it('is the one whose digest is printed in each of them and stands in the custody log', () => {
    const page = demo.verifier ?? ''
    expect(dirname(page)).toBe(dirname(demo.dossiers[0]?.internal ?? ''))
    const sha256 = createHash('sha256').update(readFileSync(page)).digest('hex')
    const run = runNetra('call', demo.case, 'custody.list', '{}')
    const reply: { value: { act: string; details: Record<string, unknown> }[] } = JSON.parse(run.stdout)
    const frozen = reply.value.filter(({ act }) => act === 'dossier-frozen')
    expect(frozen.map(({ details }) => details['verifierSha256'])).toEqual([sha256, sha256])
    for (const { internal } of demo.dossiers) {
      const text = execFileSync('pdftotext', ['-raw', internal, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 })
      expect(text.replace(/\s/g, '')).toContain(`periksa-berkas.html${sha256}`)
    }
  }, 180_000)
})
