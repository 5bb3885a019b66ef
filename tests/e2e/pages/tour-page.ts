import { expect, type Locator } from '@playwright/test'
import type { Desk } from './desk.ts'

/** The sample case and its tour. */
export class TourPage {
  private readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  /** Opens the sample case from the start page; the first time it is built, which takes its while on a small machine. */
  async openSample(): Promise<void> {
    const { desk } = this
    await desk.hand.press(desk.button('Buka kasus contoh'))
    await expect(desk.page.getByText('DATA CONTOH')).toBeVisible({ timeout: 180_000 })
  }

  /** Begins, or goes on where it was left. */
  async begin(words: RegExp): Promise<void> {
    const { desk } = this
    await desk.walkTo('mulai')
    await desk.hand.press(desk.button(words, desk.page.getByRole('region', { name: 'Tur tujuh langkah' })))
  }

  strip(): Locator {
    return this.desk.page.getByRole('region', { name: 'Tur tujuh langkah' }).filter({ hasText: /Langkah \d dari 7/ })
  }

  async onward(): Promise<void> {
    await this.desk.hand.press(this.desk.button('Berikutnya', this.strip()))
  }

  async leave(words: 'Tinggalkan tur' | 'Selesai'): Promise<void> {
    await this.desk.hand.press(this.desk.button(words, this.strip()))
    await expect(this.strip()).toBeHidden()
  }
}
