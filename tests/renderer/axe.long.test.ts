import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildShowcase } from './support/build-showcase.ts'
import { openShowcase, showcaseUrl, startBrowser } from './support/open-showcase.ts'
import { screens } from './support/screens.ts'

let browser: Browser
let page: Page
const problems: string[] = []

beforeAll(async () => {
  buildShowcase()
  browser = await startBrowser()
  page = await openShowcase(browser)
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
}, 120_000)

afterAll(() => browser.close())

describe('every screen and state', () => {
  it.each(screens.map((screen) => [screen.name, screen] as const))(
    '%s has nothing axe objects to, and breaks nothing',
    async (_name, screen) => {
      problems.length = 0
      await page.goto('about:blank')
      await page.goto(showcaseUrl(screen.hash, screen.core))
      await page.locator('main').waitFor()
      await page.waitForTimeout(screen.core?.items || screen.core?.marks ? 1_500 : 250)
      await screen.before?.(page)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        // A screen that is loading or failed has no title of its own yet.
        .disableRules(screen.core?.failing || screen.core?.hanging ? ['page-has-heading-one'] : [])
        .analyze()
      const found = violations.map(
        (one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`,
      )
      expect([...found, ...problems]).toEqual([])
    },
  )
})
