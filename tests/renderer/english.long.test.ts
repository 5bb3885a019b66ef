import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildShowcase } from './support/build-showcase.ts'
import { indonesianLeft, indonesianSentences } from './support/indonesian-left.ts'
import { openShowcase, showcaseUrl, startBrowser } from './support/open-showcase.ts'
import { screens } from './support/screens.ts'

let browser: Browser
let page: Page
let sentences: RegExp[]

beforeAll(async () => {
  buildShowcase()
  sentences = await indonesianSentences()
  browser = await startBrowser()
  page = await openShowcase(browser)
}, 240_000)

afterAll(() => browser.close())

describe('every screen and state, in English', () => {
  it.each(screens.map((screen) => [screen.name, screen] as const))('%s', async (_name, screen) => {
    await page.goto('about:blank')
    await page.goto(showcaseUrl(screen.hash, screen.core))
    await page.locator('main').waitFor()
    await page.waitForTimeout(screen.core?.items || screen.core?.marks ? 1_500 : 250)
    await screen.before?.(page)
    // Chosen while the screen stands as it is, as another page of this machine would: sheets and forms stay open.
    await speak(page, 'en')
    await page.waitForTimeout(400)
    const left = await indonesianLeft(page, sentences)
    await speak(page, 'id')
    expect(left).toEqual([])
  })
})

async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate((chosen) => {
    window.localStorage.setItem('netra.language', chosen)
    window.dispatchEvent(new StorageEvent('storage', { key: 'netra.language' }))
  }, language)
}
