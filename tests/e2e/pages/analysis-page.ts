import { expect } from '@playwright/test'
import type { Desk } from './desk.ts'

/** «Analisis»: an allegation, the rule that may apply, its elements, the conclusion. */
export class AnalysisPage {
  private readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  async allege(allegation: { subject: string; act: string; events: string }): Promise<void> {
    const { desk } = this
    await desk.walkTo('analisis')
    await desk.hand.press(desk.button('Dugaan baru'))
    await desk.hand.choose(desk.list('Terlapor'), allegation.subject)
    await desk.hand.write(desk.field('Perbuatan'), allegation.act)
    await desk.hand.write(desk.field('Peristiwa'), allegation.events)
    await desk.hand.press(desk.button('Simpan'))
    await expect(desk.page.getByRole('heading', { level: 2, name: allegation.act })).toBeVisible()
  }

  /** Takes the first rule that was in force on the day and for the phase of the act. */
  async chooseRule(): Promise<void> {
    const { desk } = this
    await desk.hand.choose(desk.list('Ketentuan yang mungkin berlaku'), /^[A-Z]/)
    await expect(desk.page.getByRole('table')).toContainText('Mendukung')
  }

  async concludeElement(element: {
    code: string
    supporting: string
    fact: string
    conclusion: string
    reason: string
  }) {
    const { desk } = this
    await desk.hand.press(desk.button(`Ubah unsur ${element.code}`))
    await desk.hand.write(desk.field('Mendukung'), element.supporting)
    await desk.hand.write(desk.page.getByRole('textbox', { name: 'Fakta' }), element.fact)
    await desk.hand.choose(desk.list('Kesimpulan'), element.conclusion)
    await desk.hand.write(desk.field('Alasan kesimpulan'), element.reason)
    await desk.hand.press(desk.button('Simpan'))
    await expect(desk.page.getByRole('row', { name: new RegExp(element.reason) }).first()).toBeVisible()
  }
}
