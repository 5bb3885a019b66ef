import { expect, type Locator } from '@playwright/test'
import type { Desk } from './desk.ts'

/** «Penerimaan bukti»: files come in, are held and gone on with, folders are watched, the sheet of the batch is filled in and closed. */
export class IntakePage {
  private readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  /** Takes in files through the picker; answers when the tray says what became of them. */
  async takeIn(paths: readonly string[], summary: string): Promise<void> {
    await this.begin(paths)
    await this.expectTray(summary)
  }

  /** Hands files in through the picker and does not wait for them; without files it only walks there. */
  async begin(paths: readonly string[]): Promise<void> {
    const { desk } = this
    await desk.walkTo('penerimaan')
    if (paths.length === 0) return
    await desk.workstation.pickWith(paths, () => desk.hand.press(desk.button('Tambah bukti…')))
  }

  /** The tray says something; an import of many files may take a while. */
  async expectTray(words: string | RegExp): Promise<void> {
    await expect(this.region('Proses penerimaan')).toContainText(words, { timeout: 120_000 })
  }

  /** The group of one import under way. */
  run(batch: number): Locator {
    return this.desk.page.getByRole('group', { name: `Penerimaan kelompok ${batch}` })
  }

  /** Waits until an import is under way; where the host copies hundreds of files first, that takes its time. */
  async begun(batch: number): Promise<void> {
    await this.run(batch).waitFor({ timeout: 180_000 })
  }

  /** Presses one of the acts of an import under way. */
  async hold(batch: number, act: 'Jeda' | 'Lanjutkan' | 'Batalkan'): Promise<void> {
    await this.begun(batch)
    const button = this.desk.button(act, this.run(batch))
    // The line moves while rows come in beneath it; a pointer that waits for it to rest would find the import over.
    if (this.desk.workstation.backend === 'browser-host') await button.dispatchEvent('click')
    else await this.desk.hand.press(button)
  }

  /** Presses a button of a region. */
  async press(region: string, button: string): Promise<void> {
    await this.desk.hand.press(this.desk.button(button, this.region(region)))
  }

  region(name: string): Locator {
    return this.desk.page.getByRole('region', { name, exact: true })
  }

  /** Begins to watch a folder through the native dialog. */
  async watch(folder: string): Promise<void> {
    const { desk } = this
    await desk.workstation.pickWith([folder], () => desk.hand.press(desk.button('Pantau map…')))
    await expect(this.region('Map pantauan')).toContainText('dipantau')
  }

  /** Lets go of what is left of a batch, with a reason. */
  async setAside(batch: number, reason: string): Promise<void> {
    const { desk } = this
    await desk.hand.press(desk.button(`Lepaskan… kelompok ${batch}`))
    const sheet = desk.page.getByRole('dialog')
    await desk.hand.write(desk.field('Alasan', sheet), reason)
    await desk.hand.press(desk.button('Lepaskan sisanya', sheet))
    await expect(sheet).toBeHidden()
  }

  /** Fills in the batch sheet and closes the batch. */
  async closeBatch(sheet: { from: string; at: [string, string]; medium: string; basis: string }): Promise<void> {
    const { desk } = this
    await desk.hand.write(desk.field('Diserahkan oleh'), sheet.from)
    await desk.writeMoment('Waktu penyerahan', ...sheet.at)
    await desk.hand.write(desk.field('Media'), sheet.medium)
    await desk.hand.write(desk.field('Dasar perolehan'), sheet.basis)
    await desk.hand.press(desk.button('Simpan lembar dan tutup kelompok'))
    await expect(desk.page.getByRole('region', { name: 'Kelompok penerimaan' })).toContainText(sheet.from)
  }
}
