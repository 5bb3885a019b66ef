import { expect, type Locator, type Page } from '@playwright/test'
import type { Workstation } from '../backend.ts'
import type { Hand } from '../hands.ts'

export const stepKeys = {
  mulai: 1,
  penerimaan: 2,
  bukti: 3,
  orang: 4,
  'lini-masa': 5,
  analisis: 6,
  berkas: 7,
  periksa: 8,
} as const
export type StepName = keyof typeof stepKeys

/** What every page model works with: a running workstation and a hand. Finds things as a screen reader does, waits for words. */
export class Desk {
  readonly workstation: Workstation
  readonly hand: Hand
  readonly page: Page

  constructor(workstation: Workstation, hand: Hand) {
    this.workstation = workstation
    this.hand = hand
    this.page = workstation.page
  }

  /** Walks to a step by its key, pressed again where the desk of the case was not there yet to hear it. */
  async walkTo(step: StepName): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press(`Alt+${stepKeys[step]}`)
      await expect(this.page).toHaveURL(new RegExp(`/kasus/[^/]+/${step}`), { timeout: 2_000 })
    }).toPass({ timeout: 20_000 })
  }

  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first()
  }

  /** A field by the beginning of its label; what is required says so behind it. Some propose words while one types. */
  field(label: string, within: Page | Locator = this.page): Locator {
    const name = startsWith(label)
    return within.getByRole('textbox', { name }).or(within.getByRole('combobox', { name })).first()
  }

  /** A list of answers by its label. */
  list(label: string, within: Page | Locator = this.page): Locator {
    return within
      .locator('.field', { has: this.page.getByText(startsWith(label)) })
      .getByRole('button')
      .first()
  }

  /** A part of a form by its heading. */
  part(heading: string): Locator {
    return this.page.getByRole('group', { name: heading })
  }

  /** A moment: its date and its clock, under one label. */
  async writeMoment(label: string, date: string, clock: string): Promise<void> {
    const moment = this.page.getByRole('group', { name: startsWith(label) }).first()
    await this.hand.write(this.field('Tanggal', moment), date)
    await this.hand.write(this.field('Pukul', moment), clock)
  }

  /** Saves the form on screen and waits until the core has it. */
  async save(): Promise<void> {
    await this.hand.press(this.button('Simpan'))
    await expect(this.page.getByRole('status').filter({ hasText: 'Tersimpan.' })).toBeVisible()
  }
}

function startsWith(label: string): RegExp {
  return new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`)
}
