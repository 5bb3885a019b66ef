import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { describeWithCorpora } from '../support/requirements.ts'
import { buildShowcase } from './support/build-showcase.ts'
import { openShowcase, showcaseUrl, startBrowser } from './support/open-showcase.ts'
import { screens, type ScreenShot } from './support/screens.ts'

let browser: Browser

beforeAll(async () => {
  buildShowcase()
  browser = await startBrowser()
}, 120_000)

afterAll(() => browser.close())

vi.setConfig({ testTimeout: 400_000 })

/**
 * The states whose fields are all there elsewhere, at more cost (loading, failed, tens of thousands of rows) or under something that is
 * laid over them; the fields of the gallery stand still by intent.
 */
const isSpared = ({ name, core }: ScreenShot): boolean =>
  name === 'gallery' ||
  name === 'record-history' ||
  core?.items !== undefined ||
  core?.marks !== undefined ||
  core?.hanging !== undefined ||
  core?.failing !== undefined
const forms = screens.filter((screen) => !isSpared(screen)).map(({ name }) => name)
/** Fields that make an hour or a short code of what they are given; fields of numbers say so themselves. */
const readers = /\/ (Jam|Awalan nomor bukti)$/
/** Fields that were filled, by where they stand and what they are called: many states show one form again. */
const filled = new Set<string>()

const markup = '<img src=x onerror="globalThis.wasHit=1"><script>globalThis.wasHit=1</script>'
const rightToLeft = '\u202eمرحبا \u2066שלום\u2069 gpj.exe'
const name = `${markup}${'W'.repeat(90 - 20)}${rightToLeft}`
const paste = Array.from({ length: 5_000 }, (_, index) => `${index} ${index % 2 === 0 ? '<b>' : rightToLeft}`).join(
  '\n',
)

describeWithCorpora('hostile words in every field', (corpora) => {
  const naughty = JSON.parse(readFileSync(join(corpora, 'strings/naughty-strings.json'), 'utf8')) as string[]
  const words = naughty.filter((word) => word.trim() !== '')

  it.each(forms)('%s shows them as text, and stays as it was', async (form) => {
    const { page, problems } = await open(form)
    const fields = page.locator('main, [role="dialog"], aside.detail').getByRole('textbox')
    const count = await fields.count()
    let wasPasted = false
    const lost: string[] = []
    for (let index = 0; index < count; index += 1) {
      const field = fields.nth(index)
      if (!(await field.isVisible()) || !(await field.isEditable())) continue
      const { place, isLong, reads, isUnder } = await faceOf(field)
      if (isUnder || filled.has(place)) continue
      filled.add(place)
      const one = words[(filled.size * 7) % words.length] ?? name
      // The paste is the same code in every long field; one of each form shows that it holds.
      const isPaste: boolean = isLong && !wasPasted
      wasPasted ||= isPaste
      for (const text of [one, isPaste ? paste : name]) {
        if (text === paste) await pasteInto(field, text)
        else
          await field
            .fill(text, { timeout: 15_000 })
            .catch((error: unknown) => lost.push(`${place}: ${String(error).slice(0, 400)}`))
        // A field of a day or an hour reads what it is given; any other holds it letter by letter.
        const kept = await field.inputValue()
        if (!reads && !readers.test(place) && kept !== (isLong ? text : text.replaceAll('\n', '')))
          lost.push(`${place}: ${kept.slice(0, 80)}`)
      }
    }
    expect(lost).toEqual([])
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => (globalThis as unknown as { wasHit?: number }).wasHit)).toBeUndefined()
    expect(await page.locator('main img[src="x"], main script, [role="dialog"] script').count()).toBe(0)
    // Nothing grows past the window: long words are cut or wrapped.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    expect(problems).toEqual([])
    await page.context().close()
  })
})

/** Where a field stands and what it is called; whether it takes several lines; whether it reads a number of what is typed; whether a sheet lies over it. */
function faceOf(field: Locator): Promise<{ place: string; isLong: boolean; reads: boolean; isUnder: boolean }> {
  return field.evaluate((element) => {
    const input = element as HTMLInputElement | HTMLTextAreaElement
    const label = input.labels?.[0]?.textContent ?? input.getAttribute('aria-label') ?? input.placeholder
    const around = input.closest('[role="dialog"], form, section, fieldset, aside, main')
    const heading = around?.getAttribute('aria-label') ?? around?.querySelector('h1, h2, h3, legend')?.textContent ?? ''
    return {
      place: `${heading} / ${label}`,
      isLong: input.tagName === 'TEXTAREA',
      reads: input.inputMode === 'numeric',
      isUnder: input.closest('[inert]') !== null,
    }
  })
}

/** A paste reaches a field as one input, however long it is; typing it line by line would measure the browser. */
async function pasteInto(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, pasted) => {
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
    setter?.call(element, pasted)
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
  }, text)
}

async function open(form: string): Promise<{ page: Page; problems: string[] }> {
  const screen = screens.find((one): one is ScreenShot => one.name === form)
  if (screen === undefined) throw new Error(`no screen ${form}`)
  const page = await openShowcase(browser)
  page.setDefaultTimeout(100_000)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('dialog', (question) => {
    problems.push(question.message())
    void question.dismiss()
  })
  await page.goto(showcaseUrl(screen.hash, screen.core))
  await page.locator('main').waitFor()
  await page.locator('.loading').waitFor({ state: 'detached' })
  await screen.before?.(page)
  return { page, problems }
}
