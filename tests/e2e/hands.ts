import { expect, type Locator, type Page } from '@playwright/test'

/** How a person works a control: with pointer and keyboard, or by the keyboard alone. Specs are written once for both. */
export type Hand = {
  press(control: Locator): Promise<void>
  write(field: Locator, text: string): Promise<void>
  /** Opens a list of answers and takes one by its words. */
  choose(field: Locator, answer: string | RegExp): Promise<void>
}

/** A hand on the mouse, the other on the keys. */
export function pointerHand(page: Page): Hand {
  return {
    press: (control) => control.click(),
    write: (field, text) => field.fill(text),
    async choose(field, answer) {
      await field.click()
      await page.getByRole('option', { name: answer }).first().click()
    },
  }
}

/** More stops than the longest screen has; a control that is not among them cannot be reached. */
const stopsAtMost = 300

/** Both hands on the keyboard: Tab and Shift+Tab until the control has the focus, then Enter, Space, arrows and letters. */
export function keyboardHand(page: Page): Hand {
  const reach = async (control: Locator): Promise<void> => {
    await control.waitFor()
    for (let stop = 0; stop < stopsAtMost; stop += 1) {
      const side = await control.evaluate(sideOfFocus)
      if (side === 'here') return
      if (side === 'same-group') await page.keyboard.press('ArrowRight')
      else await page.keyboard.press(side === 'before' ? 'Shift+Tab' : 'Tab')
    }
    throw new Error(`no key reaches ${String(control)}`)
  }
  return {
    async press(control) {
      await expect(control).toBeEnabled()
      await reach(control)
      await page.keyboard.press('Enter')
    },
    async write(field, text) {
      await reach(field)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.insertText(text)
    },
    async choose(field, answer) {
      await reach(field)
      await page.keyboard.press('Enter')
      const option = page.getByRole('option', { name: answer }).first()
      await option.waitFor()
      for (let step = 0; step < stopsAtMost; step += 1) {
        if (await option.evaluate((element) => element === document.activeElement)) break
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press('Enter')
      await option.waitFor({ state: 'detached' })
    },
  }
}

/** Where a control stands as seen from the focus, in the order of the page; runs in the page. */
function sideOfFocus(control: Element): 'here' | 'before' | 'after' | 'same-group' {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return 'after'
  if (control === focused || control.contains(focused)) return 'here'
  const group = control.closest('[role="tablist"], [role="radiogroup"], [role="toolbar"]')
  if (group?.contains(focused)) return 'same-group'
  return focused.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after'
}
