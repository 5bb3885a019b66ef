import type { Locator, Page } from '@playwright/test'

/** The panel at the right. */
export function detailOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Rincian' })
}

/** Goes to a place of the open case as a link would. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((words) => {
    location.hash = `${location.hash.replace(/^(#\/kasus\/[^/?]+).*$/, '$1')}/${words}`
  }, place)
}
